import {
  emptyOffer,
  OfferPrice,
  type Offer,
  type PageOffer,
  type PageReading,
  type PriceObservation,
} from '@/lib/market';
import { currentPrice } from '@/lib/pricing';
import { PRICED_OUTCOMES } from '../capture/price-rows.ts';

/** Whether an observation still stands: nobody rejected it. */
export const isLive = ({ status }: Pick<PriceObservation, 'status'>): boolean =>
  status !== 'rejected';

const isTyped = (row: PriceObservation): boolean => row.origin === 'user' && isLive(row);

const FIELDS = Object.keys(OfferPrice.shape) as (keyof OfferPrice)[];

const isSamePrice = (left: OfferPrice, right: OfferPrice): boolean =>
  FIELDS.every((field) => left[field] === right[field]);

const isSameTerms = (left: OfferPrice, right: OfferPrice): boolean =>
  left.period === right.period && left.condition === right.condition;

/**
 * The prices of one offer once the user had a say: those rejected are gone, and one typed stands for
 * every other amount a visitor would pay on the same terms.
 */
export function effectivePrices(
  prices: readonly OfferPrice[],
  observations: readonly PriceObservation[],
): OfferPrice[] {
  const typed = observations.filter(isTyped).map((row) => OfferPrice.parse(row));
  const isOverruled = (price: OfferPrice): boolean =>
    currentPrice([price]) !== null && typed.some((other) => isSameTerms(other, price));
  const isRejected = (price: OfferPrice): boolean =>
    observations.some((row) => !isLive(row) && isSamePrice(row, price));
  return [...typed, ...prices.filter((price) => !isRejected(price) && !isOverruled(price))];
}

/** An offer no reading gave, from the prices typed for it. */
export const typedOffer = (
  { key, name, brand, sku, gtin }: Offer,
  prices: OfferPrice[],
): PageOffer => ({ ...emptyOffer('product', name), key, brand, sku, gtin, prices });

/**
 * A reading as the user left it: without the prices rejected since, with those typed, and with the
 * offer of a price typed where the page gave none. A page that did not answer keeps only what was typed.
 *
 * @param observations those of the reading's capture
 * @param offers those of the page
 */
export function effectiveReading(
  reading: PageReading,
  observations: readonly PriceObservation[],
  offers: readonly Offer[],
): PageReading {
  const idOfKey = new Map(offers.map(({ key, id }) => [key, id]));
  const rowsOf = (key: string) =>
    observations.filter(({ offerId }) => offerId === idOfKey.get(key));
  const read = (PRICED_OUTCOMES.includes(reading.outcome) ? reading.offers : []).map((offer) => ({
    ...offer,
    prices: effectivePrices(offer.prices, rowsOf(offer.key)),
  }));
  const readKeys = new Set(read.map(({ key }) => key));
  const typed = offers
    .filter(({ key }) => !readKeys.has(key) && rowsOf(key).some(isTyped))
    .map((offer) => typedOffer(offer, effectivePrices([], rowsOf(offer.key))));
  return { ...reading, offers: [...read, ...typed] };
}
