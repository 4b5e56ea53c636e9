import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOf } from './answer.ts';

/**
 * Runs in the page the user asked to keep, once, and answers a JSON-safe copy of it, which the extension
 * reads in its own pages. It never changes the page, keeps nothing, and never throws.
 */
export default defineUnlistedScript({
  main: () => answerOf(document, location.href),
});
