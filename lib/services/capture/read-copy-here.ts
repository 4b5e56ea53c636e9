import type { ReadCopy } from '@/lib/platform/tab-reading';

/** Reads copies in a page of the extension; the reader is fetched once the page is on screen. */
export const readCopyHere: ReadCopy = async (copy) => {
  const { readCopy } = await import('./read-copy.ts');
  return readCopy(copy);
};
