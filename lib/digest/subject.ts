import { shorten } from './excerpt.ts';
import type { MoveWords } from './words.ts';

/** Longest subject, in characters: what a mailbox shows of it. */
export const SUBJECT_LENGTH = 70;

/** The subject of a digest: its week, then its first line, cut at a word. */
export function subjectOf(week: string, headline: string, words: MoveWords): string {
  const prefix = words.weekPrefix(week);
  if (headline.trim() === '') return prefix;
  const start = `${prefix} · `;
  return start + shorten(headline, SUBJECT_LENGTH - start.length);
}
