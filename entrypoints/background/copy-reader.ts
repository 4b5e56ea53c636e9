import { readCopyOffscreen } from '@/lib/platform/offscreen';
import type { ReadCopy } from '@/lib/platform/tab-reading';

/**
 * Reads copies from the background: Firefox's page has a document, Chromium's worker asks one. The
 * reader is loaded at the first gesture, for the worker starts many times a day and saves few.
 */
export const readCopyInBackground: ReadCopy = async (copy) => {
  if (!import.meta.env.FIREFOX) return readCopyOffscreen(copy);
  const { readCopy } = await import('@/lib/services/capture/read-copy');
  return readCopy(copy);
};
