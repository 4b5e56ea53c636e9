import type { TextQuoteAnchor } from './quote-anchor.ts';
import type { LaidQuote } from './quote-laid.ts';
import type { QuotePattern } from './quote-pattern.ts';
import { isSameToken, placesOfRun } from './quote-places.ts';
import type { QuoteToken } from './quote-text.ts';

/** Least shares of context and of the passage itself. */
const CONTEXT = { some: 0.4, strong: 0.6 };
const LIKENESS = { changed: 0.5, withoutContext: 0.7 };
/** A passage of as many words or more is unlikely to stand anywhere else. */
const DISTINCTIVE_WORDS = 5;
const LONG_QUOTE = 8;
/** Share of what told a passage from a twin that must have stayed, near words first. */
const TOLD_SHARE = 0.5;
const HALF_WEIGHT = 1;

const most = (one: number | null, other: number | null) => Math.max(one ?? 0, other ?? 0);

/** How well a laid passage fits: its likeness counts twice, each side of its context once. */
export function scoreOf({ likeness, before, after }: LaidQuote): number {
  return 2 * likeness + (before ?? after ?? 0) + (after ?? before ?? 0);
}

const quoteOf = ({ tokens, first, last }: QuotePattern) => tokens.slice(first, last + 1);
const isWord = ({ word, isNumber }: QuoteToken) => !isNumber && /\p{L}{2}/u.test(word);

/** Whether a laid passage has what told the one looked for from a twin of it. */
function isTold(
  { alignment, isSame }: LaidQuote,
  { first, last }: QuotePattern,
  telling: number[],
): boolean {
  const distanceOf = (at: number) => Math.max(0, first - at, at - last);
  const inside = telling.filter((at) => distanceOf(at) === 0);
  const kept = inside.filter((at) => (alignment.same[at] ?? -1) !== -1);
  // The passage says itself what the twin does not: its context may have changed.
  if (inside.length > 0 && kept.length > TOLD_SHARE * inside.length) return true;
  const nearest = Math.min(...telling.map(distanceOf));
  let [met, whole] = [0, 0];
  let isNearestMet = false;
  for (const at of telling) {
    const isMet = (alignment.same[at] ?? -1) !== -1;
    const weight = HALF_WEIGHT / (HALF_WEIGHT + distanceOf(at));
    whole += weight;
    if (!isMet) continue;
    met += weight;
    if (distanceOf(at) === nearest) isNearestMet = true;
  }
  return isNearestMet && (isSame || met >= TOLD_SHARE * whole);
}

/** Whether the words of a passage are enough to know it by, in any context. */
export function isDistinctive(
  pattern: QuotePattern,
  { occurrences, twins }: TextQuoteAnchor,
): boolean {
  const words = quoteOf(pattern).filter(isWord).length;
  // Few words are enough when they are what tells it from every passage like it.
  const isInside = (at: number) => at >= pattern.first && at <= pattern.last;
  const isOwn = occurrences === 1 && twins.every((telling) => telling.some(isInside));
  return words >= DISTINCTIVE_WORDS || (words >= 2 && isOwn);
}

/** Whether a laid passage may be the one anchored. */
export function isWorthKeeping(
  laid: LaidQuote,
  pattern: QuotePattern,
  anchor: TextQuoteAnchor,
  headings: readonly string[] | undefined,
): boolean {
  if (anchor.twins.some((telling) => telling.length > 0 && !isTold(laid, pattern, telling)))
    return false;
  const heading = anchor.headingPath.at(-1);
  const isUnderAnother =
    heading !== undefined && headings !== undefined && headings.at(-1) !== heading;
  if (isUnderAnother && anchor.twins.length > 0) return false;
  const { before, after, likeness, isSame } = laid;
  const context = most(before, after);
  const quote = quoteOf(pattern);
  const words = quote.filter(isWord).length;
  if (isSame) {
    return (
      isDistinctive(pattern, anchor) ||
      context >= CONTEXT.some ||
      (before === null && after === null)
    );
  }
  if (likeness < LIKENESS.changed) return false;
  if (words === 0) return (before ?? 1) >= CONTEXT.some && (after ?? 1) >= CONTEXT.some;
  if (quote.length >= LONG_QUOTE && likeness >= LIKENESS.withoutContext) return true;
  return (
    context >= CONTEXT.strong || ((before ?? 1) >= CONTEXT.some && (after ?? 1) >= CONTEXT.some)
  );
}

/** Tokens of context that make a place recognisable. */
const RUN = 12;

/**
 * Whether a passage stands in another context while the one it stood in is still there: it moved. When
 * the old context is gone too, the text around it was rewritten and it stayed.
 */
export function wasLeftBehind(
  laid: LaidQuote,
  { tokens: pattern, first, last }: QuotePattern,
  tokens: readonly QuoteToken[],
): boolean {
  const before = pattern.slice(Math.max(0, first - RUN), first);
  const after = pattern.slice(last + 1, last + 1 + RUN);
  const placesBefore = placesOfRun(before, tokens, isSameToken);
  const placesAfter = placesOfRun(after, tokens, isSameToken);
  const isBeside =
    placesBefore.includes(laid.first - before.length) || placesAfter.includes(laid.last + 1);
  return !isBeside && placesBefore.length + placesAfter.length > 0;
}
