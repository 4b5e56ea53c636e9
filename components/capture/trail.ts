import type { Id } from '@/lib/market';

/** The parts of the capture screen, in order. */
export const CAPTURE_TABS = ['text', 'offers', 'facts', 'seo', 'discarded'] as const;
export type CaptureTab = (typeof CAPTURE_TABS)[number];

/** Kept with an entry of the browser's history: the way into the capture screen, or out of it. */
export interface Trail {
  /** The address left for the capture screen. */
  from?: string;
  /** The link that was followed: it takes the focus on the way back. */
  opener?: string;
}

/** The address of a capture's screen, on one of its parts. */
export const captureAddress = (captureId: Id, tab: CaptureTab = 'text'): string =>
  `/captures/${encodeURIComponent(captureId)}${tab === 'text' ? '' : `/${tab}`}`;

/** Where the capture screen leads back to, and the name of that place among the words. */
export function wayBack(trail: Trail | null): {
  address: string;
  name: 'evidence' | 'inbox' | 'prices' | 'overview';
} {
  const from = trail?.from;
  if (!from) return { address: '/evidence', name: 'evidence' };
  if (from.startsWith('/evidence')) return { address: from, name: 'evidence' };
  if (from.startsWith('/inbox')) return { address: from, name: 'inbox' };
  if (from.startsWith('/prices')) return { address: from, name: 'prices' };
  return { address: '/', name: 'overview' };
}
