import { wordsOf } from './fold.ts';

/** Share of its trigrams a mistyped word keeps: one wrong letter in six or more leaves half. */
const TRIGRAM_SHARE = 0.34;

function trigrams(word: string): Set<string> {
  const padded = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}

/** 1 for a word that is there or starts one, the share of its trigrams for one that resembles, else 0. */
function closeness(
  query: string,
  queryGrams: ReadonlySet<string>,
  words: readonly string[],
): number {
  let best = 0;
  for (const word of words) {
    if (word.startsWith(query)) return 1;
    if (Math.abs(word.length - query.length) > 2) continue;
    let shared = 0;
    for (const gram of trigrams(word)) if (queryGrams.has(gram)) shared += 1;
    best = Math.max(best, shared / queryGrams.size);
  }
  return best >= TRIGRAM_SHARE ? best : 0;
}

/**
 * The rows most likely to answer a query, best first: fuse.js is linear, and serves a few hundred. Rows
 * where a word of the query resembles nothing are left out.
 *
 * @param textOf everything searched of a row
 */
export function likeliest<Row>(
  rows: readonly Row[],
  query: string,
  textOf: (row: Row) => string,
  limit: number,
): Row[] {
  const asked = wordsOf(query).map((word) => ({ word, grams: trigrams(word) }));
  return rows
    .map((row) => {
      const words = [...new Set(wordsOf(textOf(row)))];
      const scores = asked.map(({ word, grams }) => closeness(word, grams, words));
      const missing = scores.includes(0);
      return { row, score: missing ? 0 : scores.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ row }) => row);
}
