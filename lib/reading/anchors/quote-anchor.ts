import { placeOf, readPattern, type QuotePattern } from './quote-pattern.ts';
import { layAlone, layAt, type LaidQuote } from './quote-laid.ts';
import { indexTokens, isAlike, likelyPlaces, placesOfRun } from './quote-places.ts';
import { occurrencesOf } from './quote-occurrences.ts';
import { quoteTokens, type QuoteToken } from './quote-text.ts';

/** A passage of a plain text, to find it again in a later version: plain JSON of bounded size. */
export interface TextQuoteAnchor {
  /** The passage, verbatim. */
  exact: string;
  /** The text just before and just after. */
  prefix: string;
  suffix: string;
  /** Headings it stands under, the outermost first; empty when they are not known. */
  headingPath: string[];
  /** Where it began, in UTF-16 units. */
  position: number;
  /** How many times the passage stood in the text, itself included. */
  occurrences: number;
  /**
   * Passages of the same text that resemble it, such as the same line of another plan: for each, the
   * tokens of prefix, passage and suffix that told this one from it.
   */
  twins: number[][];
}

const CONTEXT = 96;
const LONGEST_QUOTE = 10_000;
const MOST_HEADINGS = 6;
const MOST_TWINS = 8;
const MOST_TELLING = 32;
const MOST_PLACES = 12;
/** A passage that shares this much is a twin. */
const TWIN_LIKENESS = 0.5;

/** The tokens of a pattern that a twin does not have; numbers may change and tell nothing. */
function tellingFrom(pattern: QuotePattern, { alignment }: LaidQuote): number[] {
  const { tokens, first, last } = pattern;
  const distanceOf = (at: number) => Math.max(0, first - at, at - last);
  const telling = tokens.flatMap(({ isNumber, word }, at) =>
    !isNumber && /\p{L}/u.test(word) && alignment.same[at] === -1 ? [at] : [],
  );
  return telling.sort((one, other) => distanceOf(one) - distanceOf(other)).slice(0, MOST_TELLING);
}

/** A token that no other is the same as. */
const HIDDEN: Omit<QuoteToken, 'start' | 'end'> = { word: '', isNumber: false };

/** The passages of a text that resemble one, to the token or but for a few words. */
function resemblances(pattern: QuotePattern, tokens: QuoteToken[], own: number): LaidQuote[] {
  const quote = pattern.tokens.slice(pattern.first, pattern.last + 1);
  const alike = placesOfRun(quote, tokens, isAlike)
    .filter((place) => place !== own)
    .sort((one, other) => Math.abs(one - own) - Math.abs(other - own))
    .slice(0, MOST_PLACES)
    .flatMap((place) => layAt(pattern, tokens, place) ?? []);
  const hidden = tokens.map((token, at) =>
    at >= own && at < own + quote.length ? { ...token, ...HIDDEN } : token,
  );
  const near = likelyPlaces(quote, indexTokens(hidden), hidden.length, MOST_PLACES).flatMap(
    (place) => layAlone(pattern, hidden, place) ?? [],
  );
  return [...alike, ...near];
}

function findTwins(pattern: QuotePattern, tokens: QuoteToken[], own: number): number[][] {
  const twins = new Map<number, number[]>();
  for (const laid of resemblances(pattern, tokens, own)) {
    if (laid.likeness < TWIN_LIKENESS || twins.has(laid.first)) continue;
    twins.set(laid.first, tellingFrom(pattern, laid));
    if (twins.size >= MOST_TWINS) break;
  }
  return [...twins.values()];
}

/**
 * Anchors the passage `[start, end)` of a text: what it says, what stands around it, and what tells it
 * from passages that resemble it. A passage over 10,000 characters is anchored by its beginning.
 * @param headingPath headings the passage stands under, when they are known.
 * @throws RangeError when the passage is empty or outside the text.
 */
export function anchorQuote(
  text: string,
  start: number,
  end: number,
  headingPath: readonly string[] = [],
): TextQuoteAnchor {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(
      `No passage from ${start} to ${end} in a text of ${text.length} characters.`,
    );
  const last = Math.min(end, start + LONGEST_QUOTE);
  const anchor: TextQuoteAnchor = {
    exact: text.slice(start, last),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(last, last + CONTEXT),
    headingPath: headingPath.slice(-MOST_HEADINGS).map((heading) => heading.slice(0, 200)),
    position: start,
    occurrences: 0,
    twins: [],
  };
  anchor.occurrences = occurrencesOf(text, anchor.exact).length;
  const pattern = readPattern(anchor);
  if (pattern) {
    const tokens = quoteTokens(text);
    anchor.twins = findTwins(pattern, tokens, placeOf(tokens, start));
  }
  return anchor;
}
