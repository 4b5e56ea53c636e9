import { oneLine, shorten } from './excerpt.ts';
import type { MoveWords } from './words.ts';

/** Longest subject, in characters: what a mailbox shows of it. */
export const SUBJECT_LENGTH = 70;

/** Closes the quotation a cut left open. */
const CLOSING = '\u202f»';

/** The subject of a digest: its week, then its first line, cut at a word. */
export function subjectOf(week: string, headline: string, words: MoveWords): string {
  const prefix = words.weekPrefix(week);
  if (headline.trim() === '') return prefix;
  const start = `${prefix} · `;
  const whole = start + oneLine(headline);
  if (whole.length <= SUBJECT_LENGTH) return whole;
  const cut = shorten(headline, SUBJECT_LENGTH - start.length - CLOSING.length);
  const opened = cut.lastIndexOf('«') > cut.lastIndexOf('»');
  return start + cut + (opened ? CLOSING : '');
}
