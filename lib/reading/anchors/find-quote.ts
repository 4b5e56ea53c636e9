import type { TextQuoteAnchor } from './quote-anchor.ts';
import { charactersOf, quoteCandidates } from './quote-candidates.ts';
import { isDistinctive, isWorthKeeping, scoreOf, wasLeftBehind } from './quote-judgement.ts';
import { occurrencesOf, wholeOccurrences } from './quote-occurrences.ts';
import { readPattern } from './quote-pattern.ts';
import { quoteTokens } from './quote-text.ts';

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
/** A rival this close to the best is as likely. */
const RIVAL = 0.25;

/** A passage of spaces or unseen signs: verbatim in its context, or not at all. */
function findVerbatim(whole: readonly number[], length: number): FoundQuote {
  const [start, ...others] = whole;
  if (start === undefined) return { state: 'lost', ...NOWHERE };
  if (others.length > 0) return { state: 'ambiguous', ...NOWHERE };
  return { state: 'exact', start, end: start + length, similarity: 1 };
}

/**
 * Finds a passage again in a later version of its text. The same words come first, however they are
 * typed, told apart by their context; then passages that differ by words and figures. A passage that
 * stood beside others like it is never taken for one of them: it is `lost` or `ambiguous` instead.
 */
export function findQuote(
  text: string,
  anchor: TextQuoteAnchor,
  options: FindQuoteOptions = {},
): FoundQuote {
  const { exact, position, twins } = anchor;
  const occurrences = occurrencesOf(text, exact);
  const whole = wholeOccurrences(text, occurrences, anchor);
  if (whole.includes(position) && occurrences.length === anchor.occurrences)
    return { state: 'exact', start: position, end: position + exact.length, similarity: 1 };
  const pattern = readPattern(anchor);
  if (!pattern) return findVerbatim(whole, exact.length);
  const tokens = quoteTokens(text);
  const candidates = quoteCandidates(pattern, tokens)
    .map((laid) => ({ ...laid, ...charactersOf(laid, pattern, tokens), score: scoreOf(laid) }))
    .filter((one) => isWorthKeeping(one, pattern, anchor, options.headingsAt?.(one.start)))
    .sort((one, other) => other.score - one.score);
  const verbatim = isDistinctive(pattern, anchor) ? candidates.filter(({ isSame }) => isSame) : [];
  const [best, next] = verbatim.length > 0 ? verbatim : candidates;
  if (!best) return { state: 'lost', ...NOWHERE };
  const hasUntoldTwin = twins.some((telling) => telling.length === 0);
  const isOneOfFewer = best.isSame && occurrences.length < anchor.occurrences;
  const isContested = next !== undefined && best.score - next.score < RIVAL;
  if (isContested || (hasUntoldTwin && (!best.isSame || isOneOfFewer)))
    return { state: 'ambiguous', ...NOWHERE };
  const { start, end, isSame, likeness } = best;
  if (!isSame) return { state: 'changed', start, end, similarity: Math.min(0.99, likeness) };
  const state = wasLeftBehind(best, pattern, tokens) ? 'moved' : 'exact';
  return { state, start, end, similarity: 1 };
}
