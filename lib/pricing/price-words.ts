import type { PricePeriod, PriceRole } from '../market/index.ts';
import words from './data/role-words.json' with { type: 'json' };
import unitWords from './data/price-units.json' with { type: 'json' };
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { foldText } from './text-folding.ts';

/** `softList`: a "regular price", which is the current price when it is the only one. */
export type WordRole = PriceRole | 'softList';

const listBook = (phrases: readonly string[]): PhraseBook<true> =>
  phraseBook(phrases.map((phrase) => [foldText(phrase), true] as const));

function tableBook<T extends string>(table: Record<string, readonly string[]>): PhraseBook<T> {
  return phraseBook(
    Object.entries(table).flatMap(([value, phrases]) =>
      phrases.map((phrase) => [foldText(phrase), value as T] as const),
    ),
  );
}

/** The words that give a role to the amount after them, and to the amount before them. */
export const ROLES_BEFORE = tableBook<WordRole>(words.before);
export const ROLES_AFTER = tableBook<WordRole>(words.after);

/** Words without weight that may stand between a role word and its amount. */
export const FILLER = listBook(words.filler);
export const DELIVERY = listBook(words.freeDelivery.delivery);
export const FREE_OF_CHARGE = listBook(words.freeDelivery.free);
export const OVER = listBook(words.over);

export const PREPOSITIONS = listBook(words.prepositions);
export const CONNECTORS = listBook(words.connectors);
/** What follows "per": `/mois`, `per month`; and what says it alone: `monthly`. */
export const PERIOD_NOUNS = tableBook<PricePeriod>(words.periodNouns);
export const PERIOD_WORDS = tableBook<PricePeriod>(words.periodWords);
export const PAYER_NOUNS = listBook(words.payerNouns);

export const BILLING_CONDITIONS = listBook(words.billingConditions);
export const INTRODUCTORY = listBook(words.introductory);
export const THEN = listBook(words.then);
export const STARTING_FROM = listBook(words.startingFrom);
export const ONWARDS = listBook(words.onwards);
export const UP_TO = listBook(words.upTo);
export const RANGE_OPEN = listBook(words.rangeBetween.open);
export const RANGE_MIDDLE = listBook(words.rangeBetween.middle);
/** What leads from the old price to the new one: "de 49 € por 39 €". */
export const DROP_MIDDLE = listBook(words.dropMiddle);
export const TAX = tableBook<'excluded' | 'included'>({
  excluded: words.taxExcluded,
  included: words.taxIncluded,
});

export const FREE = listBook(words.free);
export const QUANTITY_BEFORE = listBook(words.quantityBefore);
export const UNITS_AFTER = listBook(words.unitsAfter);

/** What a unit price is for: after "per" (`/kg`), alone (`each`), or in its name (`Kilopreis`). */
export const UNIT_NOUNS = tableBook<string>(unitWords.units);
export const UNIT_WORDS = tableBook<string>(unitWords.alone);
export const UNIT_NAMES = tableBook<string>(unitWords.byName);
export const UNSAID_UNITS = listBook(unitWords.unsaid);
