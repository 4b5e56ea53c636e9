import { emptyReading, PageReading, z } from '@/lib/market';
import { READING_LIMIT } from '@/lib/market/reading-limit';

/** The user's selection with the text around it, to find it again on the page. */
export const PageSelection = z.object({
  text: z.string().max(10_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
});
export type PageSelection = z.infer<typeof PageSelection>;

/** The page's HTML, gzipped then base64; `bytes` is its size before compression. */
const PageSnapshot = z.object({
  gzipBase64: z.string().max(READING_LIMIT),
  bytes: z.int().min(0),
  /** Whether the copy holds the whole page: scripts and the end go first when it is too large. */
  isWhole: z.boolean(),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;

/** What the script injected in a page answers: a copy, to be read by the extension. */
export const TabCopy = z.object({
  url: z.string().max(8000),
  title: z.string().max(1000),
  /** The media type of the document. */
  type: z.string().max(200),
  selection: PageSelection,
  /** Null inside a viewer, and where the page could not be copied. */
  copy: PageSnapshot.nullable(),
});
export type TabCopy = z.infer<typeof TabCopy>;

/** Reads the copy of a page, where there is a DOM to read it with. Never rejects for what a page holds. */
export type ReadCopy = (copy: TabCopy) => Promise<PageReading>;

/** A tab as read. */
export interface TabReading {
  reading: PageReading;
  selection: PageSelection;
  snapshot: PageSnapshot | null;
}

/** The bytes of a snapshot, as the store keeps them. */
export function snapshotBytes({ gzipBase64 }: Pick<PageSnapshot, 'gzipBase64'>): Uint8Array {
  const binary = atob(gzipBase64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** What can still be saved of a page no extension may read: its address and title. */
export const addressOnly = (url: string, title: string, reason: string): TabReading => ({
  reading: emptyReading(url, title, 'unreadable', reason),
  selection: { text: '', prefix: '', suffix: '' },
  snapshot: null,
});
