// Not from the index of the room: the injected script needs no schema library.
import { READING_LIMIT } from '@/lib/market/reading-limit';
import { isViewerType } from '@/lib/reading/copy/viewer';
import { readSelection } from './selection.ts';
import { takeSnapshot } from './snapshot.ts';

/** Room kept for the names and braces around the parts, in characters. */
const ENVELOPE = 1024;

/** What the extension takes of a document, in at most `limit` characters of JSON. */
export async function answerOf(document: Document, address: string, limit = READING_LIMIT) {
  const url = address.slice(0, 8000);
  const title = document.title.slice(0, 1000);
  const type = document.contentType.slice(0, 200);
  const selection = readSelection(document);
  const head = { url, title, type, selection };
  const room = limit - ENVELOPE - JSON.stringify(head).length;
  return { ...head, copy: isViewerType(type) ? null : await takeSnapshot(document, room) };
}
