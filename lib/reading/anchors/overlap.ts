/** Weight of a word: how much finding it twice says. */
export type WordWeight = (word: string) => number;

/** Share of two lists that is common, repeated items counted as often as both hold them; 0 to 1. */
export function listOverlap(first: readonly string[], second: readonly string[]): number {
  if (first.length + second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of first) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of second) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(item, count - 1);
  }
  return (2 * common) / (first.length + second.length);
}

/** Share of two sets that is common, each word counted by its weight; 0 to 1. */
export function weightedOverlap(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
  weight: WordWeight,
): number {
  let common = 0;
  let whole = 0;
  for (const word of first) {
    whole += weight(word);
    if (second.has(word)) common += weight(word);
  }
  for (const word of second) whole += weight(word);
  return whole > 0 ? (2 * common) / whole : 0;
}

/** Pairs of letters that follow each other: alike for words that differ by an ending. */
export const letterPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Share of two short sequences that is common and in the same order; 0 to 1. Costs their product. */
export function sequenceOverlap(first: readonly string[], second: readonly string[]): number {
  if (first.length + second.length === 0) return 0;
  let above = new Uint8Array(second.length + 1);
  for (const item of first) {
    const row = new Uint8Array(second.length + 1);
    for (let at = 1; at <= second.length; at += 1)
      row[at] = item === second[at - 1] ? above[at - 1]! + 1 : Math.max(above[at]!, row[at - 1]!);
    above = row;
  }
  return (2 * above[second.length]!) / (first.length + second.length);
}

/**
 * Weighs words by how rare they are among sets: what one set alone holds tells it from the others, what
 * all hold says nothing (inverse document frequency).
 */
export function rarityOf(sets: Iterable<ReadonlySet<string>>): WordWeight {
  const counts = new Map<string, number>();
  let total = 0;
  for (const set of sets) {
    total += 1;
    for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log((total + 1) / ((counts.get(word) ?? 0) + 0.5));
}
