import type {
  Currency,
  OfferPrice,
  PricePeriod,
  PriceOrigin,
  PriceRole,
} from '../../market/index.ts';
import { compareDecimals, currencyOf, minorUnits, parsePrices } from '../../pricing/index.ts';
import { itemsOf, shortName, textOf, type Item } from '../structured/item.ts';
import { offerPrice } from './draft.ts';

/** What reading structured prices needs to know beside the item. */
export interface StructuredContext {
  origin: PriceOrigin;
  locale: string;
}

/** UN/CEFACT and ISO 8601 names of billing periods. */
const PERIODS: Record<string, PricePeriod> = {
  DAY: 'day',
  P1D: 'day',
  WEE: 'week',
  P1W: 'week',
  MON: 'month',
  P1M: 'month',
  ANN: 'year',
  P1Y: 'year',
};

const LIST_TYPES = /^(?:ListPrice|StrikethroughPrice|SRP|MSRP|SuggestedRetailPrice|RegularPrice)$/;

/**
 * A plain decimal point is believed as schema.org asks, except before three digits in a currency
 * without cents; anything else is read as a person would write it.
 */
function amountOf(raw: string, currency: Currency | null, locale: string): string | null {
  const machine =
    /^\d+(?:\.\d+)?$/.test(raw) && !(/\.\d{3}$/.test(raw) && minorUnits(currency) === 0);
  if (machine) return raw.replace(/^0+(?=\d)/, '');
  const [first] = parsePrices(raw, { currency: currency ?? undefined, locale });
  return first?.amount ?? null;
}

function priceAt(
  item: Item,
  property: string,
  context: StructuredContext,
  known: { currency: string; role: PriceRole } & Partial<OfferPrice>,
): OfferPrice[] {
  const raw = textOf(item, property);
  if (!raw) return [];
  const currency =
    currencyOf(known.currency, context.locale) ?? parsePrices(raw, context)[0]?.currency ?? null;
  const amount = amountOf(raw, currency, context.locale);
  if (!amount) return [];
  const { origin } = context;
  const price = offerPrice({
    ...known,
    amount,
    currency,
    raw,
    origin,
    anchor: `${item.path}.${property}`,
  });
  return price ? [price] : [];
}

function specificationRole(specification: Item): PriceRole {
  if (LIST_TYPES.test(shortName(textOf(specification, 'priceType')))) return 'list';
  if (specification.properties.has('validForMemberTier')) return 'member';
  if (specification.types.includes('DeliveryChargeSpecification')) return 'shipping';
  return 'current';
}

const QUANTITY = /^\d+(?:\.\d+)?$/;

/** What a unit price is for: `referenceQuantity` of 100 and `MLT` is 100 ml. */
function unitOf(specification: Item): OfferPrice['unit'] {
  const [reference] = itemsOf(specification, 'referenceQuantity');
  if (!reference) return undefined;
  const quantity = textOf(reference, 'value') || '1';
  const unit = textOf(reference, 'unitText', 'unitCode').slice(0, 20);
  return QUANTITY.test(quantity) && unit ? { quantity, unit } : undefined;
}

function taxOf(specification: Item): OfferPrice['tax'] {
  const included = textOf(specification, 'valueAddedTaxIncluded').toLowerCase();
  return included === 'true' ? 'included' : included === 'false' ? 'excluded' : 'unknown';
}

function specificationPrices(
  offer: Item,
  specification: Item,
  context: StructuredContext,
): OfferPrice[] {
  const currency = textOf(specification, 'priceCurrency') || textOf(offer, 'priceCurrency');
  const unit = textOf(specification, 'billingDuration', 'unitCode').toUpperCase();
  const period = PERIODS[unit] ?? null;
  const isUnit = itemsOf(specification, 'referenceQuantity').length > 0 && !period;
  const stated = specificationRole(specification);
  const plain = period ? 'period' : isUnit ? 'unit' : 'current';
  const role = stated === 'current' ? plain : stated;
  const unitPrice = role === 'unit' ? unitOf(specification) : undefined;
  return priceAt(specification, 'price', context, {
    currency,
    role,
    period,
    tax: taxOf(specification),
    ...(unitPrice ? { unit: unitPrice } : {}),
  });
}

function rangeOf(offer: Item, currency: string, context: StructuredContext): OfferPrice[] {
  const [low] = priceAt(offer, 'lowPrice', context, { currency, role: 'current' });
  const [high] = priceAt(offer, 'highPrice', context, { currency, role: 'current' });
  if (!low) return [];
  if (!high || compareDecimals(high.amount, low.amount) <= 0) return [low];
  return [
    { ...low, condition: 'from', bound: 'low' },
    { ...high, condition: 'up to', bound: 'high' },
  ];
}

/** The prices of one Offer or AggregateOffer; a unit price is the price when it is the only one. */
export function pricesOfOffer(offer: Item, context: StructuredContext): OfferPrice[] {
  const currency = textOf(offer, 'priceCurrency');
  const specifications = itemsOf(offer, 'priceSpecification');
  const tax = specifications.map(taxOf).find((one) => one !== 'unknown') ?? 'unknown';
  const own = priceAt(offer, 'price', context, { currency, role: 'current', tax });
  const range = own.length > 0 ? [] : rangeOf(offer, currency, context);
  const specified = specifications.flatMap((specification) =>
    specificationPrices(offer, specification, context),
  );
  const all = [...own, ...range, ...specified];
  const [only] = all;
  if (all.length === 1 && only?.role === 'unit') return [{ ...only, role: 'current' }];
  return all;
}
