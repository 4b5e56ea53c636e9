import { browser } from 'wxt/browser';
import type { Clock } from '@/lib/market';

/** Key of `browser.storage.local` under which a demonstration keeps its shift of time, in milliseconds. */
const OFFSET_KEY = 'demoClockOffset';

/**
 * The clock of an extension context. Real time, except in the `demo` build, whose driver plays
 * several weeks in a minute by moving the stored offset; contexts already open follow it.
 */
export async function loadClock(): Promise<Clock> {
  if (import.meta.env.MODE !== 'demo') return () => new Date();
  const stored = await browser.storage.local.get(OFFSET_KEY);
  let offset = milliseconds(stored[OFFSET_KEY]);
  browser.storage.local.onChanged.addListener((changes) => {
    if (OFFSET_KEY in changes) offset = milliseconds(changes[OFFSET_KEY]?.newValue);
  });
  return () => new Date(Date.now() + offset);
}

const milliseconds = (value: unknown): number => (typeof value === 'number' ? value : 0);
