import type { Instant } from '@/lib/market';

/** A price on the day it was seen. */
export interface PricePoint {
  id: string;
  at: Instant;
  /** Decimal string. */
  amount: string;
  /** False when the page said out of stock: the line stops here and resumes at the next price. */
  isAvailable: boolean;
}

/** The prices of one offer of one company. */
export interface PriceSeries {
  id: string;
  label: string;
  points: readonly PricePoint[];
  /** Struck-through price, drawn dashed. */
  listPrice?: readonly { at: Instant; amount: string }[];
  /** Own company: first colour and a heavier line, whatever its place. */
  isOwn?: boolean;
  /** Place in the palette, when the caller keeps one for each company. */
  place?: number;
}

/** A promotion seen on a page, from its first day to its last. */
export interface PromotionBand {
  id: string;
  label: string;
  from: Instant;
  to: Instant;
}

/** A point placed in the drawing. */
export interface Placed {
  x: number;
  y: number;
}

/**
 * Cuts a series where the offer was out of stock. A stretch runs on to the moment the shortage was seen,
 * at the last price known until then; nothing is drawn between that moment and the next price.
 */
export function stretches(points: readonly (Placed & { isAvailable: boolean })[]): Placed[][] {
  const all: Placed[][] = [];
  let open: Placed[] | null = null;
  for (const point of points) {
    if (point.isAvailable) {
      if (!open) {
        open = [];
        all.push(open);
      }
      open.push({ x: point.x, y: point.y });
    } else if (open) {
      const last = open.at(-1);
      if (last) open.push({ x: point.x, y: last.y });
      open = null;
    }
  }
  return all;
}
