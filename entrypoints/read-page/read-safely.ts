import type { PageReading } from '@/lib/market';
// Not from the index of the room: the injected script needs no schema library.
import { emptyReading } from '@/lib/market/empty-reading';
import { readPage } from '@/lib/reading';

/** What the browser shows with a viewer of its own: there is no page to read behind it. */
const isViewer = (type: string): boolean => !/html|xml|^text\//.test(type);

/** The reading of a document, or what its address and title say when the reading fails. */
export function readSafely(document: Document, url: string): PageReading {
  const type = document.contentType;
  if (isViewer(type)) return emptyReading(url, document.title, 'unreadable', type);
  try {
    return readPage(document, url);
  } catch (error) {
    return emptyReading(url, document.title, 'partial', String(error));
  }
}
