import type { Id } from '@/lib/market';

/** A preference of this browser, e.g. the interface's language; never leaves it. */
export interface Setting {
  key: string;
  value: unknown;
}

/** A count kept up to date by the writers: counting a large table is too slow for a screen. */
export interface Counter {
  /** `${studyId}:${name}`, e.g. `…:inbox`. */
  key: string;
  studyId: Id;
  value: number;
}
