import { COMPARABLE_WORDS, SAME_TEXT_FROM, SHINGLE_WORDS } from './strength-constants.ts';

/** Lower-case words without accents or punctuation. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  );
}

/** The set of word 5-grams of a text; empty when it is too short to be compared. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const shingles = new Set<string>();
  if (words.length < COMPARABLE_WORDS) return shingles;
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
    shingles.add(words.slice(start, start + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

/** Jaccard similarity of two sets, 0 to 1; 0 when one of them is empty. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const item of left) if (right.has(item)) shared += 1;
  return shared / (left.size + right.size - shared);
}

/** Whether two sets of shingles come from the same text. */
export const isSameText = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  jaccard(left, right) >= SAME_TEXT_FROM;
