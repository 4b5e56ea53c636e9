import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSafely } from './read-safely.ts';
import { readSelection } from './selection.ts';
import { takeSnapshot } from './snapshot.ts';

/** Largest answer, in characters of JSON: the reader refuses more (`lib/platform/tab-reading.ts`). */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/** Room kept for the names and braces around the parts. */
const ENVELOPE = 1024;

/**
 * Runs in the page the user asked to keep, once, and answers a JSON-safe reading. It never changes the
 * page, keeps nothing, and never throws: half a reading is worth more than an error.
 */
export default defineUnlistedScript({
  async main() {
    const reading = readSafely(document, location.href);
    const selection = readSelection(document);
    const spent = JSON.stringify({ reading, selection }).length + ENVELOPE;
    const snapshot = await takeSnapshot(document, ANSWER_LIMIT - spent);
    return { reading, selection, snapshot };
  },
});
