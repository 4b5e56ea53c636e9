import type { OfferPrice } from '../market/index.ts';
import { compareDecimals } from './decimal.ts';
import type { Gap } from './gaps.ts';
import { isMadeOf, phraseAtEnd } from './phrase-search.ts';
import { DROP_MIDDLE, FILLER, ONWARDS, RANGE_MIDDLE, RANGE_OPEN, UP_TO } from './price-words.ts';
import type { PriceReading } from './price-roles.ts';

/** `from`: the lowest of several; `low` and `high`: the ends of a range; null for a plain amount. */
export type PriceBound = NonNullable<OfferPrice['bound']> | null;

interface Amount {
  amount: string;
  currency: string | null;
}

/** "And" makes a range only after "between" or "from". */
const AND = /^ *(?:et|and|und|y|e|en|i|a|do) *$/;

const isOpened = (before: Gap) =>
  phraseAtEnd(RANGE_OPEN, before.beforeRight.folded, [FILLER]) !== null;

/** `19 – 29`, `de 19 à 29`, `19 to 29`. */
function isRangeGap(before: Gap, between: Gap): boolean {
  const text = between.beforeRight.folded;
  if (!between.isShared) return false;
  if (/^ ?[-~→] ?$/.test(text)) return true;
  const isMiddle = text.trim() !== '' && isMadeOf(text, [RANGE_MIDDLE]);
  return isMiddle && (isOpened(before) || !AND.test(text));
}

/** Negative, zero or positive as the second amount is above, equal to or below the first. */
const fall = (first: Amount, second: Amount | undefined): number =>
  second && second.currency === first.currency ? compareDecimals(first.amount, second.amount) : 0;

/** Whether "up to" or "and up" bounds one amount, or "from" does. */
function openBound(before: Gap, after: Gap, reading: PriceReading): PriceBound {
  if (reading.role === 'threshold') return null;
  if (reading.isFrom) return 'from';
  if (phraseAtEnd(UP_TO, before.beforeRight.folded, [FILLER])) return 'high';
  const text = after.afterLeft.folded;
  const isPlus = /^\+(?:[ ,.;)]|$)/.test(text) && !(after.isShared && text.trim() === '+');
  return isPlus || ONWARDS.at(text, text.startsWith(' ') ? 1 : 0) ? 'from' : null;
}

/** Says of each amount whether it starts, ends or opens a range. All lists are in text order. */
export function boundsOf(
  prices: readonly Amount[],
  gaps: readonly Gap[],
  readings: readonly PriceReading[],
): PriceBound[] {
  const bounds = prices.map((): PriceBound => null);
  for (const [index, price] of prices.entries()) {
    const [before, after] = [gaps[index], gaps[index + 1]];
    const reading = readings[index];
    if (!before || !after || !reading || bounds[index]) continue;
    if (fall(price, prices[index + 1]) < 0 && isRangeGap(before, after)) {
      bounds[index] = 'low';
      bounds[index + 1] = 'high';
    } else {
      bounds[index] = openBound(before, after, reading);
    }
  }
  return bounds;
}

/** `De 49 € por 39 €`: "from … to" a lower amount is a price cut, and its first amount the old price. */
export function isCutFrom(prices: readonly Amount[], gaps: readonly Gap[], index: number): boolean {
  const [price, before, between] = [prices[index], gaps[index], gaps[index + 1]];
  if (!price || !before || !between?.isShared || fall(price, prices[index + 1]) <= 0) return false;
  return isOpened(before) && isMadeOf(between.beforeRight.folded, [DROP_MIDDLE, RANGE_MIDDLE]);
}
