import type { Decimal, Instant, PriceObservation } from '../market/index.ts';
import { absoluteDecimal, compareDecimals, percentChange, subtractDecimals } from './decimal.ts';
import type { PriceSeries } from './series.ts';

/** A price that went up or down between two observations of a series. */
export interface PriceMove {
  from: PriceObservation;
  to: PriceObservation;
  /** `to - from`, exact, in the currency of the series. */
  delta: Decimal;
  /** Signed, in percent of the old price; null when it was zero. */
  percent: number | null;
  /** When the new price was first seen. */
  since: Instant;
  /** Captures that showed the new price before the next move: 1 means "seen once". */
  timesSeen: number;
}

/** Smallest move worth telling: 0.5 % and 0.05 of the currency, both (specification §3.6). */
export const SMALLEST_MOVE = { percent: 0.5, amount: '0.05' } as const;

/** Whether two amounts differ enough to be told; from zero, the amount alone decides. */
export function isMove(from: Decimal, to: Decimal): boolean {
  const delta = absoluteDecimal(subtractDecimals(to, from));
  if (compareDecimals(delta, SMALLEST_MOVE.amount) < 0) return false;
  const percent = percentChange(from, to);
  return percent === null || Math.abs(percent) >= SMALLEST_MOVE.percent;
}

/**
 * The moves of a series, oldest first. Each observation is compared with the last price told, not with
 * the one just before it, so that a creep in steps under the threshold is caught once it adds up.
 */
export function movesOf(series: PriceSeries): PriceMove[] {
  const moves: PriceMove[] = [];
  let told: PriceObservation | undefined;
  for (const row of series.observations) {
    const last = moves.at(-1);
    if (!told) told = row;
    else if (isMove(told.amount, row.amount)) {
      moves.push({
        from: told,
        to: row,
        delta: subtractDecimals(row.amount, told.amount),
        percent: percentChange(told.amount, row.amount),
        since: row.observedAt,
        timesSeen: 1,
      });
      told = row;
    } else if (last) last.timesSeen += 1;
  }
  return moves;
}
