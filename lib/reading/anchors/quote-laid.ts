import { align, type Alignment } from './quote-alignment.ts';
import { isAlike, isSameToken } from './quote-places.ts';
import type { QuotePattern } from './quote-pattern.ts';
import type { QuoteToken } from './quote-text.ts';

/** A passage laid on a place of a text. */
export interface LaidQuote {
  /** Tokens of the text that stand for the passage, `[first, last]`. */
  first: number;
  last: number;
  /** Share of the passage and of what stands for it that is common; numbers that differ count for half. */
  likeness: number;
  /** Same tokens in the same order, nothing added. */
  isSame: boolean;
  /** Share of the context that stands beside it, near tokens first; null where there is none. */
  before: number | null;
  after: number | null;
  alignment: Alignment;
}

/** A number that differs is a number all the same. */
const OTHER_NUMBER_SHARE = 0.5;
/** Tokens of context away from the passage at which a token weighs half. */
const HALF_WEIGHT = 3;
/** What a context token may stand away from the passage, in tokens. */
const FAR = 40;

const nearness = (distance: number) => HALF_WEIGHT / (HALF_WEIGHT + distance);

/** The share of the tokens `[from, to)` of the pattern that are met, weighed by nearness to the passage. */
function contextShare(
  alignment: Alignment,
  from: number,
  to: number,
  isBefore: boolean,
  edge: number,
): number | null {
  if (from >= to) return null;
  let [met, whole] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const weight = nearness(isBefore ? to - 1 - at : at - from);
    const token = alignment.same[at]!;
    whole += weight;
    if (token !== -1 && Math.abs(token - edge) <= FAR) met += weight;
  }
  return met / whole;
}

/** Measures a passage laid by an alignment; null when nothing stands for it. */
function measure(pattern: QuotePattern, alignment: Alignment): LaidQuote | null {
  const { same, paired } = alignment;
  let [first, last, score] = [-1, -1, 0];
  for (let at = pattern.first; at <= pattern.last; at += 1) {
    const token = paired[at]!;
    if (token === -1) continue;
    if (first === -1) first = token;
    last = token;
    score += same[at] === -1 ? OTHER_NUMBER_SHARE : 1;
  }
  if (first === -1) return null;
  // What replaced the ends of the passage lies between it and the context that stayed.
  const beforeEdge = pattern.first > 0 ? same[pattern.first - 1]! : -1;
  if (paired[pattern.first] === -1 && beforeEdge !== -1) first = beforeEdge + 1;
  const afterEdge = same[pattern.last + 1] ?? -1;
  if (paired[pattern.last] === -1 && afterEdge !== -1) last = afterEdge - 1;
  const length = pattern.last - pattern.first + 1;
  return {
    first,
    last,
    likeness: (2 * score) / (length + (last - first + 1)),
    isSame: score === length && last - first + 1 === length,
    before: contextShare(alignment, 0, pattern.first, true, first),
    after: contextShare(alignment, pattern.last + 1, pattern.tokens.length, false, last),
    alignment,
  };
}

/** Lays a passage with its context on the tokens of a text near a place. */
export const layNear = (
  pattern: QuotePattern,
  tokens: readonly QuoteToken[],
  place: number,
): LaidQuote | null => measure(pattern, align(pattern.tokens, tokens, place));

/** Tokens that the context beside a passage may be out of step by. */
const BESIDE = 4;

/** Lays the context of a passage beside the tokens that its own alignment stands on. */
function layBeside(
  pattern: QuotePattern,
  tokens: readonly QuoteToken[],
  quote: Alignment,
): LaidQuote | null {
  const met = quote.paired.filter((token) => token !== -1);
  if (met.length === 0) return null;
  const same = new Int32Array(pattern.tokens.length).fill(-1);
  const paired = same.slice();
  same.set(quote.same, pattern.first);
  paired.set(quote.paired, pattern.first);
  const laySide = (from: number, to: number, start: number, end: number, offset: number) => {
    const side = align(pattern.tokens.slice(from, to), tokens.slice(start, end), offset, BESIDE);
    side.same.forEach((token, at) => {
      if (token !== -1) same[from + at] = paired[from + at] = start + token;
    });
  };
  const first = met[0]!;
  const start = Math.max(0, first - pattern.first - BESIDE);
  laySide(0, pattern.first, start, first, first - pattern.first - start);
  const end = met.at(-1)! + 1;
  const rest = pattern.tokens.length - pattern.last - 1;
  laySide(pattern.last + 1, pattern.tokens.length, end, end + rest + BESIDE, 0);
  return measure(pattern, { same, paired });
}

/**
 * Lays a passage on the tokens of a text from a place, token by token, and its context beside it.
 * @param place the token of the text that the first of the passage is laid on.
 */
export function layAt(
  pattern: QuotePattern,
  tokens: readonly QuoteToken[],
  place: number,
): LaidQuote | null {
  const quote = pattern.tokens.slice(pattern.first, pattern.last + 1);
  const indexOf = (isMet: typeof isAlike) =>
    Int32Array.from(quote, (one, at) => (isMet(one, tokens[place + at]) ? place + at : -1));
  return layBeside(pattern, tokens, { same: indexOf(isSameToken), paired: indexOf(isAlike) });
}

/** Lays a passage by its own tokens alone near a place, and its context beside what they stand on. */
export const layAlone = (
  pattern: QuotePattern,
  tokens: readonly QuoteToken[],
  place: number,
): LaidQuote | null =>
  layBeside(
    pattern,
    tokens,
    align(pattern.tokens.slice(pattern.first, pattern.last + 1), tokens, place),
  );
