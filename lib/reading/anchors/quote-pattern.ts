import type { TextQuoteAnchor } from './quote-anchor.ts';
import { quoteTokens, type QuoteToken } from './quote-text.ts';

/** The tokens of a passage with those around it; the passage is `[first, last]`. */
export interface QuotePattern {
  tokens: QuoteToken[];
  first: number;
  last: number;
  exact: string;
  /** Characters of the first and last tokens that the passage leaves out. */
  startInside: number;
  endInside: number;
}

/** Tokens kept on each side of the passage: what stands further says little of it. */
const SIDE = 12;

/** The pattern of an anchored passage; null when it holds no token, only spaces. */
export function readPattern(
  anchor: Pick<TextQuoteAnchor, 'prefix' | 'exact' | 'suffix'>,
): QuotePattern | null {
  const { prefix, exact, suffix } = anchor;
  const start = prefix.length;
  const end = start + exact.length;
  const all = quoteTokens(prefix + exact + suffix);
  const first = all.findIndex((token) => token.end > start);
  const last = all.findLastIndex((token) => token.start < end);
  if (first === -1 || last < first) return null;
  // A word cut by the end of the context is no word.
  const from = Math.max(prefix.length > 0 && first > 0 ? 1 : 0, first - SIDE);
  const to = Math.min(
    suffix.length > 0 && last < all.length - 1 ? all.length - 1 : all.length,
    last + 1 + SIDE,
  );
  return {
    tokens: all.slice(from, Math.max(to, last + 1)),
    first: first - from,
    last: last - from,
    exact,
    startInside: Math.max(0, start - all[first]!.start),
    endInside: Math.max(0, all[last]!.end - end),
  };
}

/** The first token of a text that ends after a character; the number of tokens when none does. */
export function placeOf(tokens: readonly QuoteToken[], character: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > character) high = middle;
    else low = middle + 1;
  }
  return low;
}
