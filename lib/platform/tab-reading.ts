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
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;

/** What the script injected in a page answers. */
export const TabReading = z.object({
  reading: PageReading,
  selection: PageSelection,
  snapshot: PageSnapshot.nullable(),
});
export type TabReading = z.infer<typeof TabReading>;

/** The bytes of a snapshot, as the store keeps them. */
export function snapshotBytes(snapshot: PageSnapshot): Uint8Array {
  const binary = atob(snapshot.gzipBase64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** What can still be saved of a page no extension may read: its address and title. */
export const addressOnly = (url: string, title: string, reason: string): TabReading => ({
  reading: emptyReading(url, title, 'unreadable', reason),
  selection: { text: '', prefix: '', suffix: '' },
  snapshot: null,
});
