import type { QuoteToken } from './quote-text.ts';

/** Where each word of a text stands, in tokens. Numbers are one word, as they may change. */
export type TokenIndex = Map<string, number[]>;

const NUMBER = '#';
const keyOf = ({ word, isNumber }: QuoteToken) => (isNumber ? NUMBER : word);

/** Indexes the tokens of a text. */
export function indexTokens(tokens: readonly QuoteToken[]): TokenIndex {
  const index: TokenIndex = new Map();
  tokens.forEach((token, at) => {
    const key = keyOf(token);
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  });
  return index;
}

/** A word met more often than this says nothing of the place. */
const MOST_MET = 600;
/** Places closer than this, in tokens, are one. */
const STEP = 8;

/**
 * Places where a pattern may lie in a text: where its words, the rare ones first, stand in its order.
 * Each is the token that its first token would be on. The most likely first.
 */
export function likelyPlaces(
  pattern: readonly QuoteToken[],
  index: TokenIndex,
  total: number,
  most: number,
): number[] {
  const votes = new Map<number, { weight: number; place: number }>();
  pattern.forEach((token, at) => {
    const places = index.get(keyOf(token));
    if (!places || places.length > MOST_MET) return;
    const weight = Math.log(1 + total / places.length);
    for (const place of places) {
      const bin = Math.floor((place - at) / STEP);
      const vote = votes.get(bin);
      if (vote) vote.weight += weight;
      else votes.set(bin, { weight, place: place - at });
    }
  });
  const likeliest = [...votes].map(([bin, { weight, place }]) => ({
    place,
    bin,
    weight: weight + (votes.get(bin + 1)?.weight ?? 0) / 2 + (votes.get(bin - 1)?.weight ?? 0) / 2,
  }));
  likeliest.sort((one, other) => other.weight - one.weight || one.place - other.place);
  const kept: typeof likeliest = [];
  for (const one of likeliest) {
    if (kept.length >= most) break;
    if (!kept.some(({ bin }) => Math.abs(bin - one.bin) <= 1)) kept.push(one);
  }
  return kept.map(({ place }) => place);
}

/** Whether two tokens are the same, numbers taken for each other. */
export const isAlike = (one: QuoteToken, other: QuoteToken | undefined): boolean =>
  other !== undefined && (one.word === other.word || (one.isNumber && other.isNumber));

/** Whether two tokens are the same. */
export const isSameToken = (one: QuoteToken, other: QuoteToken | undefined): boolean =>
  one.word === other?.word;

type IsMet = (one: QuoteToken, other: QuoteToken | undefined) => boolean;

/** For each token of a run, how much of its beginning ends there: where to go on after a mismatch. */
function restarts(run: readonly QuoteToken[], isMet: IsMet): Int32Array {
  const lengths = new Int32Array(run.length);
  for (let at = 1, length = 0; at < run.length; at += 1) {
    while (length > 0 && !isMet(run[at]!, run[length])) length = lengths[length - 1]!;
    if (isMet(run[at]!, run[length])) length += 1;
    lengths[at] = length;
  }
  return lengths;
}

/**
 * Where a run of tokens stands in a text, tokens compared as asked. Linear however repetitive the text
 * is (Knuth, Morris and Pratt).
 */
export function placesOfRun(
  run: readonly QuoteToken[],
  tokens: readonly QuoteToken[],
  isMet: IsMet,
): number[] {
  const places: number[] = [];
  if (run.length === 0) return places;
  const lengths = restarts(run, isMet);
  for (let at = 0, length = 0; at < tokens.length; at += 1) {
    while (length > 0 && !isMet(tokens[at]!, run[length])) length = lengths[length - 1]!;
    if (isMet(tokens[at]!, run[length])) length += 1;
    if (length < run.length) continue;
    places.push(at - length + 1);
    length = lengths[length - 1]!;
  }
  return places;
}
