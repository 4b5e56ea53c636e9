import type { TextQuoteAnchor } from './quote-anchor.ts';
import { WIDE } from './quote-alignment.ts';
import { occurrencesOf } from './quote-occurrences.ts';
import { layOn, type LaidQuote } from './quote-laid.ts';
import { placeOf, readPattern, type QuotePattern } from './quote-pattern.ts';
import { indexTokens, likelyPlaces } from './quote-places.ts';
import { isWorthKeeping, scoreOf, wasLeftBehind } from './quote-judgement.ts';
import { quoteTokens, type QuoteToken } from './quote-text.ts';

/**
 * `exact`: the same words in the same context, whatever the typography; `changed`: other words or figures
 * in its place; `moved`: the same words elsewhere; `lost`: gone; `ambiguous`: several passages may be it.
 */
export type QuoteState = 'exact' | 'changed' | 'moved' | 'lost' | 'ambiguous';

/** Where a passage was found again: `[start, end)` in UTF-16 units, both -1 unless it was. */
export interface FoundQuote {
  state: QuoteState;
  start: number;
  end: number;
  /** Share of the passage that stayed, 0 to 1. */
  similarity: number;
}

export interface FindQuoteOptions {
  /** Headings a character of the text stands under, the outermost first. */
  headingsAt?: (position: number) => readonly string[];
}

const NOWHERE = { start: -1, end: -1, similarity: 0 };
const MOST_OCCURRENCES = 24;
const MOST_PLACES = 10;
/** A rival this close to the best is as likely. */
const RIVAL = 0.25;
/** How far from a verbatim passage its own tokens may be laid. */
const NARROW = 2;

interface Candidate extends LaidQuote {
  start: number;
  end: number;
  score: number;
}

const commonEnd = (one: string, other: string) => {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  return length;
};
const commonStart = (one: string, other: string) => {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
};

/** Verbatim occurrences, those in the most alike context first. */
function nearestOccurrences(text: string, { exact, prefix, suffix }: TextQuoteAnchor) {
  return occurrencesOf(text, exact)
    .map((start) => {
      const end = start + exact.length;
      const before = commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix);
      const after = commonStart(text.slice(end, end + suffix.length), suffix);
      const isWhole = before === prefix.length && after === suffix.length;
      return { start, end, isWhole, context: before + after };
    })
    .sort((one, other) => other.context - one.context || one.start - other.start);
}

/** The characters that a laid passage stands on. */
function charactersOf(laid: LaidQuote, pattern: QuotePattern, tokens: readonly QuoteToken[]) {
  const [first, last] = [tokens[laid.first]!, tokens[laid.last]!];
  const isFirstSame = laid.alignment.same[pattern.first] === laid.first;
  const isLastSame = laid.alignment.same[pattern.last] === laid.last;
  const start = first.start + (isFirstSame ? pattern.startInside : 0);
  const end = last.end - (isLastSame ? pattern.endInside : 0);
  return start < end ? { start, end } : { start: first.start, end: last.end };
}

/** A passage of spaces or unseen signs: verbatim or not at all. */
function findVerbatim(text: string, anchor: TextQuoteAnchor): FoundQuote {
  const [best, next] = nearestOccurrences(text, anchor);
  if (!best?.isWhole) return { state: 'lost', ...NOWHERE };
  if (next?.isWhole) return { state: 'ambiguous', ...NOWHERE };
  return { state: 'exact', start: best.start, end: best.end, similarity: 1 };
}

/**
 * Finds a passage again in a later version of its text. Verbatim passages come first, told apart by
 * their context; then those that differ by typography, then by words and figures. A passage that stood
 * beside others like it is never taken for one of them: it is `lost` or `ambiguous` instead.
 */
export function findQuote(
  text: string,
  anchor: TextQuoteAnchor,
  options: FindQuoteOptions = {},
): FoundQuote {
  const { exact, position } = anchor;
  const occurrences = nearestOccurrences(text, anchor);
  const inPlace = occurrences.find(({ start, isWhole }) => isWhole && start === position);
  if (inPlace && occurrencesOf(text, exact).length === anchor.occurrences)
    return { state: 'exact', start: position, end: inPlace.end, similarity: 1 };
  const pattern = readPattern(anchor);
  if (!pattern) return findVerbatim(text, anchor);
  const tokens = quoteTokens(text);
  const verbatim = new Map(
    occurrences
      .slice(0, MOST_OCCURRENCES)
      .map((occurrence) => [placeOf(tokens, occurrence.start), occurrence] as const),
  );
  const places = [
    ...Array.from(verbatim.keys(), (token) => ({ place: token - pattern.first, slack: NARROW })),
    ...likelyPlaces(pattern.tokens, indexTokens(tokens), tokens.length, MOST_PLACES).map(
      (place) => ({ place, slack: WIDE }),
    ),
  ];
  const found = new Map<number, Candidate>();
  for (const { place, slack } of places) {
    const laid = layOn(pattern, tokens, place, slack);
    if (!laid || laid.last < laid.first) continue;
    if ((found.get(laid.first)?.score ?? 0) >= scoreOf(laid)) continue;
    const { start, end } =
      (laid.isSame && verbatim.get(laid.first)) || charactersOf(laid, pattern, tokens);
    if (isWorthKeeping(laid, pattern, anchor, options.headingsAt?.(start)))
      found.set(laid.first, { ...laid, start, end, score: scoreOf(laid) });
  }
  const [best, next] = [...found.values()].sort((one, other) => other.score - one.score);
  if (!best) return { state: 'lost', ...NOWHERE };
  const isContested =
    next !== undefined &&
    next.first > best.last === next.last > best.last &&
    best.score - next.score < RIVAL;
  const isUntold = !best.isSame && anchor.twins.some((telling) => telling.length === 0);
  const isOneOfFewer =
    best.isSame &&
    anchor.occurrences > 1 &&
    occurrences.length < anchor.occurrences &&
    anchor.twins.some((telling) => telling.length === 0);
  if (isContested || isUntold || isOneOfFewer) return { state: 'ambiguous', ...NOWHERE };
  const { start, end } = best;
  if (!best.isSame)
    return { state: 'changed', start, end, similarity: Math.min(0.99, best.likeness) };
  const state = wasLeftBehind(best, pattern, tokens) ? 'moved' : 'exact';
  return { state, start, end, similarity: 1 };
}
