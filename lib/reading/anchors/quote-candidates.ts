import { layAt, layNear, type LaidQuote } from './quote-laid.ts';
import type { QuotePattern } from './quote-pattern.ts';
import { indexTokens, isSameToken, likelyPlaces, placesOfRun } from './quote-places.ts';
import type { QuoteToken } from './quote-text.ts';

const MOST_OCCURRENCES = 24;
const MOST_PLACES = 10;

/** How many tokens beside a place are those of the context, without a break. */
function besides(
  { tokens: pattern, first, last }: QuotePattern,
  tokens: readonly QuoteToken[],
  place: number,
): number {
  const end = place + last - first;
  let [before, after] = [0, 0];
  while (before < first && isSameToken(pattern[first - 1 - before]!, tokens[place - 1 - before]))
    before += 1;
  const rest = pattern.length - last - 1;
  while (after < rest && isSameToken(pattern[last + 1 + after]!, tokens[end + 1 + after]))
    after += 1;
  return before + after;
}

/** Places a passage may stand at: the same words, then what resembles it where they are not. */
export function quoteCandidates(pattern: QuotePattern, tokens: readonly QuoteToken[]): LaidQuote[] {
  const quote = pattern.tokens.slice(pattern.first, pattern.last + 1);
  const found = placesOfRun(quote, tokens, isSameToken)
    .map((place) => ({ place, beside: besides(pattern, tokens, place) }))
    .sort((one, other) => other.beside - one.beside || one.place - other.place)
    .slice(0, MOST_OCCURRENCES)
    .flatMap(({ place }) => layAt(pattern, tokens, place) ?? []);
  const index = indexTokens(tokens);
  for (const place of likelyPlaces(pattern.tokens, index, tokens.length, MOST_PLACES)) {
    const laid = layNear(pattern, tokens, place);
    if (!laid || laid.last < laid.first) continue;
    if (!found.some((one) => laid.first <= one.last && laid.last >= one.first)) found.push(laid);
  }
  return found;
}

/** The characters that a laid passage stands on. */
export function charactersOf(
  laid: LaidQuote,
  pattern: QuotePattern,
  tokens: readonly QuoteToken[],
): { start: number; end: number } {
  const [first, last] = [tokens[laid.first]!, tokens[laid.last]!];
  const isFirstSame = laid.alignment.same[pattern.first] === laid.first;
  const isLastSame = laid.alignment.same[pattern.last] === laid.last;
  const start = first.start + (isFirstSame ? pattern.startInside : 0);
  const end = last.end - (isLastSame ? pattern.endInside : 0);
  return start < end ? { start, end } : { start: first.start, end: last.end };
}
