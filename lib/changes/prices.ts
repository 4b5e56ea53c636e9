import type { Availability, ChangeFinding, OfferPrice, PageOffer } from '../market/index.ts';
import {
  compareDecimals,
  currentPrice,
  isMove,
  isZero,
  listPrice,
  percentChange,
} from '../pricing/index.ts';
import { offerFinding } from './finding.ts';

/** A price that more than trebles, or falls under a third, is read again before it is told. */
const IMPLAUSIBLE_FALL_PERCENT = -200 / 3;
const IMPLAUSIBLE_RISE_PERCENT = 200;

const SOLD_NO_MORE: ReadonlySet<Availability> = new Set(['out-of-stock', 'discontinued']);

type PriceField = 'price' | 'list-price';

const oneDecimal = (percent: number): number => Math.round(percent * 10) / 10;

function judgeMove(before: OfferPrice, after: OfferPrice): ChangeFinding['significance'] {
  const percent = percentChange(before.amount, after.amount);
  if (percent === null || isZero(after.amount)) return 'implausible';
  if (percent > IMPLAUSIBLE_RISE_PERCENT || percent < IMPLAUSIBLE_FALL_PERCENT)
    return 'implausible';
  return isMove(before.amount, after.amount) ? 'notable' : 'minor';
}

function comparePair(
  offer: PageOffer,
  field: PriceField,
  before: OfferPrice | null,
  after: OfferPrice | null,
): ChangeFinding[] {
  if (!before && !after) return [];
  const currency = after?.currency ?? before?.currency ?? null;
  const finding = (significance: ChangeFinding['significance'], percent: number | null) => ({
    ...offerFinding(offer, field, before?.amount ?? '', after?.amount ?? '', significance),
    currency,
    percent: percent === null ? null : oneDecimal(percent),
  });
  if (!before || !after) {
    // A list price comes and goes with a promotion; the price of what is still sold only vanishes from a
    // bad reading.
    if (field === 'list-price') return [finding('notable', null)];
    return [
      finding(before && !SOLD_NO_MORE.has(offer.availability) ? 'implausible' : 'minor', null),
    ];
  }
  const isFlip = before.currency && after.currency && before.currency !== after.currency;
  if (isFlip) {
    const significance = 'implausible';
    return [
      {
        ...finding(significance, null),
        before: `${before.amount} ${before.currency}`,
        after: `${after.amount} ${after.currency}`,
      },
    ];
  }
  if (compareDecimals(before.amount, after.amount) === 0) return [];
  return [finding(judgeMove(before, after), percentChange(before.amount, after.amount))];
}

/** Prices that can be compared: same period and same condition. */
const termsOf = (price: OfferPrice): string => JSON.stringify([price.period, price.condition]);

/**
 * The prices seen through an origin both readings have, so that two sources are never compared. What
 * the user typed stands for any of them.
 */
function shareOrigins(
  before: readonly OfferPrice[],
  after: readonly OfferPrice[],
): [OfferPrice[], OfferPrice[]] {
  const origins = new Set(after.map((price) => price.origin));
  const shared = new Set(
    before.map((price) => price.origin).filter((origin) => origins.has(origin)),
  );
  if (shared.size === 0) return [[...before], [...after]];
  const isComparable = ({ origin }: OfferPrice) => origin === 'user' || shared.has(origin);
  return [before.filter(isComparable), after.filter(isComparable)];
}

/**
 * The moves of one offer's price and list price, by terms (period and condition); a subscription billed
 * yearly is never compared with the same billed monthly.
 */
export function comparePrices(before: PageOffer, after: PageOffer): ChangeFinding[] {
  const oldTerms = new Set(before.prices.map(termsOf));
  const common = [...new Set(after.prices.map(termsOf))].filter((terms) => oldTerms.has(terms));
  const groups =
    common.length > 0
      ? common.map((terms) => (price: OfferPrice) => termsOf(price) === terms)
      : [() => true];
  return groups.flatMap((isInGroup) => {
    const [old, now] = shareOrigins(
      before.prices.filter(isInGroup),
      after.prices.filter(isInGroup),
    );
    return [
      ...comparePair(after, 'price', currentPrice(old), currentPrice(now)),
      ...comparePair(after, 'list-price', listPrice(old), listPrice(now)),
    ];
  });
}
