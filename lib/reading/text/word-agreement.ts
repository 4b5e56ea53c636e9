const WORD = /[\p{L}\p{N}_]+/gu;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(WORD) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** How much two texts share: twice their common words over all their words, between 0 and 1. */
export function wordAgreement(one: string, other: string): number {
  const [a, b] = [countWords(one), countWords(other)];
  const all = total(a) + total(b);
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return all === 0 ? 1 : (2 * common) / all;
}
