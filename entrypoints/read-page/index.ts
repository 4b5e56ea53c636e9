import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOf } from './answer.ts';

/**
 * Runs in the page the user asked to keep, once, and answers a JSON-safe reading. It never changes the
 * page, keeps nothing, and never throws: half a reading is worth more than an error.
 */
export default defineUnlistedScript({
  main: () => answerOf(document, location.href),
});
