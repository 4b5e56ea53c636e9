import type { OfferPrice, PricePeriod } from '../market/index.ts';
import type { Gap, Side } from './gaps.ts';
import type { PhraseMatch } from './phrase-book.ts';
import { isMadeOf, phraseAtEnd, skipLight } from './phrase-search.ts';
import {
  BILLING_CONDITIONS,
  CONNECTORS,
  FILLER,
  INTRODUCTORY,
  PAYER_NOUNS,
  PERIOD_NOUNS,
  PERIOD_WORDS,
  PREPOSITIONS,
  STARTING_FROM,
  TAX,
  THEN,
} from './price-words.ts';

/** Marks that may stand between an amount, its tax, its payer and its period: `29 €* / mois`. */
const MARKS = /[ *,;()·.:+-]/;

function skipMarks(text: string, from: number): number {
  let at = from;
  while (MARKS.test(text[at] ?? 'x')) at += 1;
  return at;
}

/** `/ mois`, `per user`: a noun of the book after a slash or a preposition, or null. */
function afterPreposition<T>(
  text: string,
  at: number,
  nouns: { at(text: string, position: number): PhraseMatch<T> | null },
): PhraseMatch<T> | null {
  const slash = text[at] === '/';
  const preposition = slash ? { end: at + 1 } : PREPOSITIONS.at(text, at);
  if (!preposition) return null;
  const start = skipLight(text, preposition.end);
  const noun = nouns.at(text, start);
  return noun && { ...noun, start: at };
}

/** A period must follow at once, but for the tax, the payer or a footnote mark: `29 € HT / mois`. */
export function periodAfter(after: string): PricePeriod | null {
  let at = skipMarks(after, 0);
  while (at < after.length) {
    const period = afterPreposition(after, at, PERIOD_NOUNS) ?? PERIOD_WORDS.at(after, at);
    if (period) return period.value;
    const skipped =
      TAX.at(after, at) ?? afterPreposition(after, at, PAYER_NOUNS) ?? CONNECTORS.at(after, at);
    if (!skipped) return null;
    at = skipMarks(after, skipped.end);
  }
  return null;
}

/** `Monthly: $29`, `Par mois : 29 €`: a period right before the amount, as a label. */
export function periodBefore(before: string): PricePeriod | null {
  const near = before.slice(-40);
  const word = phraseAtEnd(PERIOD_WORDS, near);
  // `12 mois : 29 €` counts months; it does not say how often one pays.
  return word && !/\d ?$/.test(near.slice(0, word.start)) ? word.value : null;
}

const verbatim = (match: PhraseMatch<unknown> | null, { original }: Side): string =>
  match ? original.slice(match.start, match.end) : '';

function payerOf(after: string): PhraseMatch<unknown> | null {
  for (let at = 0; at < after.length; at += 1) {
    const payer = afterPreposition(after, at, PAYER_NOUNS);
    if (payer) return payer;
  }
  return null;
}

/**
 * "dès", "from only" right before an amount; null when the word is the end of a role phrase that
 * comes nearer, as in `3 rate da 33 €`.
 */
export function startingFrom(before: string, roleDistance = Infinity): PhraseMatch<true> | null {
  const found = phraseAtEnd(STARTING_FROM, before, [FILLER]);
  return found && before.length - found.end < roleDistance ? found : null;
}

/** The words that an amount depends on, verbatim, in the order read. */
export function conditionOf(before: Side, after: Side, roleDistance: number): string {
  const from = startingFrom(before.folded, roleDistance);
  const then = from ? null : phraseAtEnd(THEN, before.folded, [FILLER]);
  return [
    verbatim(from, before),
    verbatim(then, before),
    verbatim(payerOf(after.folded), after),
    verbatim(BILLING_CONDITIONS.first(after.folded), after),
    verbatim(INTRODUCTORY.first(after.folded), after),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * What is said of the tax right after an amount, else right before it, else further on: `29 € HT`,
 * `TTC : 34,80 €`. A word that touches another amount is that one's.
 */
export function taxOf(gapBefore: Gap, gapAfter: Gap): OfferPrice['tax'] {
  const after = gapAfter.afterLeft.folded;
  const said = TAX.first(after);
  if (said?.start === skipMarks(after, 0)) return said.value;
  const before = gapBefore.beforeRight.folded;
  const label = phraseAtEnd(TAX, before);
  const isOfLeft = gapBefore.isShared && label?.start === skipMarks(before, 0);
  if (label && !isOfLeft) return label.value;
  const isOfRight = gapAfter.isShared && said && isMadeOf(after.slice(said.end), []);
  return said && !isOfRight ? said.value : 'unknown';
}
