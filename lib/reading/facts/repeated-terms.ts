import type { SeoFacts } from '../../market/index.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { STOP_WORDS } from './stop-words.ts';

const MOST_TERMS = 15;
const LONGEST_GRAM = 3;
const LONGEST_READ = 300_000;
/** Different terms counted at most; on a longer page new ones are left out. */
const MOST_COUNTED = 60_000;
const SHORTEST_WORD = 2;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?;:\n()[\]«»"“”|]/gu;
/** `l'`, `d'`, `qu'`: the French and Italian article glued to the word. */
const ELISION = /^(?:[dlcjmnst]|qu|lorsqu|puisqu|dell|nell|all|sull|dall|un|quest)['’](?=\p{L})/iu;

/**
 * The terms of one to three words that a text repeats most, stop words of its language left out at
 * their ends, never across a sentence. A term that only lives inside a longer one is left to it.
 * Linear in the length of the text, of which the first 300,000 characters are read.
 */
export function repeatedTerms(text: string, lang: string): SeoFacts['repeatedTerms'] {
  const stops = STOP_WORDS.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? STOP_WORDS.get('en')!;
  const counts = new Map<string, number>();
  const isEdge = (word: string) =>
    word.length >= SHORTEST_WORD && !stops.has(word) && !/^\d+$/.test(word);
  let recent: string[] = [];
  for (const [token] of foldText(text.slice(0, LONGEST_READ)).matchAll(WORD)) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      recent = [];
      continue;
    }
    recent = [...recent.slice(1 - LONGEST_GRAM), token.replace(ELISION, '')];
    if (!isEdge(recent.at(-1)!)) continue;
    for (let start = 0; start < recent.length; start += 1) {
      if (!isEdge(recent[start]!)) continue;
      const term = recent.slice(start).join(' ');
      const count = counts.get(term);
      if (term.length <= 100 && (count !== undefined || counts.size < MOST_COUNTED))
        counts.set(term, (count ?? 0) + 1);
    }
  }
  const weight = ([term, count]: [string, number]) => count * (1 + term.split(' ').length / 2);
  const repeated = [...counts].filter(([, count]) => count > 1);
  repeated.sort((a, b) => weight(b) - weight(a) || a[0].localeCompare(b[0], 'en'));
  const kept: [string, number][] = [];
  for (const [term, count] of repeated) {
    const isInside = kept.some(
      ([other, times]) => times >= count && ` ${other} `.includes(` ${term} `),
    );
    if (!isInside) kept.push([term, count]);
    if (kept.length === MOST_TERMS) break;
  }
  return kept
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
    .map(([term, count]) => ({ term, count }));
}
