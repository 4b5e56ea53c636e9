import type { OfferPrice, PriceRole } from '../../market/index.ts';
import { compareDecimals, currencyOf, parsePrices } from '../../pricing/index.ts';
import { metaContent } from '../meta-content.ts';
import { availabilityOf } from './availability.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';

const CURRENCY_KEYS = [
  'product:price:currency',
  'og:price:currency',
  'product:sale_price:currency',
];

function priceOf(document: Document, key: string, role: PriceRole, locale: string): OfferPrice[] {
  const raw = metaContent(document, key);
  const currency = currencyOf(metaContent(document, ...CURRENCY_KEYS), locale);
  const isPlain = /^\d+(?:\.\d{1,2})?$/.test(raw);
  const [read] = parsePrices(raw, { currency: currency ?? undefined, locale });
  const amount = isPlain ? raw : read?.amount;
  if (!amount) return [];
  const price = offerPrice({
    amount,
    currency: currency ?? read?.currency ?? null,
    role,
    raw,
    origin: 'open-graph',
    anchor: `meta[property="${key}"]`,
  });
  return price ? [price] : [];
}

/** A sale price makes the ordinary price the former one; the original price is never the current. */
function pricesOf(document: Document, locale: string): OfferPrice[] {
  const [sale] = priceOf(document, 'product:sale_price:amount', 'current', locale);
  const [plain] = [
    ...priceOf(document, 'product:price:amount', 'current', locale),
    ...priceOf(document, 'og:price:amount', 'current', locale),
  ];
  const original = priceOf(document, 'product:original_price:amount', 'list', locale);
  if (!sale || !plain || compareDecimals(sale.amount, plain.amount) >= 0) {
    return [plain ?? sale, ...original].filter((price) => price !== undefined);
  }
  return [sale, { ...plain, role: 'list' }];
}

/** The offer that a page's Open Graph and product metadata describe, or null without a price. */
export function openGraphOffer(document: Document, locale: string): OfferDraft | null {
  const prices = pricesOf(document, locale);
  if (prices.length === 0) return null;
  return {
    ...emptyDraft('product', metaContent(document, 'og:title')),
    brand: metaContent(document, 'product:brand', 'og:brand'),
    sku: metaContent(document, 'product:retailer_item_id', 'product:sku'),
    gtin: metaContent(document, 'product:ean', 'product:gtin').replace(/\D/g, ''),
    availability: availabilityOf(metaContent(document, 'product:availability', 'og:availability')),
    prices,
  };
}
