// Not from the index of the room: the injected script needs no schema library.
import { READING_LIMIT } from '@/lib/market/reading-limit';
import { fitReading } from './fit-reading.ts';
import { readSafely } from './read-safely.ts';
import { readSelection } from './selection.ts';
import { takeSnapshot } from './snapshot.ts';

/** Room kept for the names and braces around the parts, in characters. */
const ENVELOPE = 1024;

/**
 * What the extension keeps of a document, in at most `limit` characters of JSON. Where there is no
 * room for everything the snapshot goes first, then the tables, then the end of the text.
 */
export async function answerOf(document: Document, url: string, limit = READING_LIMIT) {
  const selection = readSelection(document);
  const room = limit - ENVELOPE - JSON.stringify(selection).length;
  const reading = fitReading(readSafely(document, url), room);
  const snapshot = await takeSnapshot(document, room - JSON.stringify(reading).length);
  return { reading, selection, snapshot };
}
