/** Words as the benchmarks count them: runs of letters, digits and underscores. */
const WORD = /[\p{L}\p{N}_]+/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** White space folded to single spaces. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often each word occurs. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words two bags share, each counted as often as both have it. */
export function sharedWords(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const [word, count] of some) shared += Math.min(count, others.get(word) ?? 0);
  return shared;
}

/** Harmonic mean of a precision and a recall. */
export const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/**
 * Word-F1 of the WCXB benchmark: words as bags, without case. Two empty texts agree; an empty one and
 * one that is not share nothing.
 */
export function wordF1(read: string, truth: string): number {
  const given = wordsOf(read.toLowerCase());
  const expected = wordsOf(truth.toLowerCase());
  if (expected.length === 0 || given.length === 0) return expected.length === given.length ? 1 : 0;
  const shared = sharedWords(countWords(given), countWords(expected));
  return harmonic(shared / given.length, shared / expected.length);
}
