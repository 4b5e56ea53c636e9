import type { OfferPrice, PriceRole } from '../../market/index.ts';
import { compareDecimals, currencyOf, parsePrices } from '../../pricing/index.ts';
import { metaOf, readMeta, type PageMeta } from '../meta-content.ts';
import { availabilityOf } from './availability.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';

const CURRENCY_KEYS = [
  'product:price:currency',
  'og:price:currency',
  'product:sale_price:currency',
  'product:price.currency',
];

/** Labels of Twitter's product card whose value is a price. */
const PRICE_LABEL = /^(?:price|prix|preis|precio|prezzo|prijs|cena|preco|pris)$/i;

/** The currency that a page's metadata names, or null. */
export const metaCurrency = (meta: PageMeta, locale: string): string | null =>
  currencyOf(metaOf(meta, ...CURRENCY_KEYS), locale);

function priceOf(meta: PageMeta, key: string, role: PriceRole, locale: string): OfferPrice[] {
  const raw = metaOf(meta, key);
  const currency = metaCurrency(meta, locale);
  const isPlain = /^\d+(?:\.\d{1,2})?$/.test(raw);
  const [read] = parsePrices(raw, { currency: currency ?? undefined, locale });
  const amount = isPlain ? raw : read?.amount;
  if (!amount) return [];
  const price = offerPrice({
    amount,
    currency: read?.currency ?? currency,
    role,
    raw,
    origin: 'open-graph',
    anchor: `meta[property="${key}"]`,
  });
  return price ? [price] : [];
}

/** Twitter's product card says a label and a value: "Price", "€70.50". */
function twitterPrice(meta: PageMeta, locale: string): OfferPrice[] {
  for (const number of ['1', '2']) {
    if (!PRICE_LABEL.test(metaOf(meta, `twitter:label${number}`))) continue;
    const key = `twitter:data${number}`;
    const [read] = parsePrices(metaOf(meta, key), { locale });
    if (read?.role === 'current') return priceOf(meta, key, 'current', locale);
  }
  return [];
}

/** A sale price makes the ordinary price the former one; the original price is never the current. */
function pricesOf(meta: PageMeta, locale: string): OfferPrice[] {
  const [sale] = priceOf(meta, 'product:sale_price:amount', 'current', locale);
  const [plain] = [
    ...priceOf(meta, 'product:price:amount', 'current', locale),
    ...priceOf(meta, 'og:price:amount', 'current', locale),
    ...twitterPrice(meta, locale),
  ];
  const original = priceOf(meta, 'product:original_price:amount', 'list', locale);
  if (!sale || !plain || compareDecimals(sale.amount, plain.amount) >= 0) {
    return [plain ?? sale, ...original].filter((price) => price !== undefined);
  }
  return [sale, { ...plain, role: 'list' }];
}

/** The offer that a page's Open Graph and product metadata describe, or null when they say nothing. */
export function openGraphOffer(document: Document, locale: string): OfferDraft | null {
  const meta = readMeta(document);
  const prices = pricesOf(meta, locale);
  const sku = metaOf(meta, 'product:retailer_item_id', 'product:sku', 'product:retailer_part_no');
  const stock = availabilityOf(metaOf(meta, 'product:availability', 'og:availability'));
  if (prices.length === 0 && sku === '' && stock === 'unknown') return null;
  return {
    ...emptyDraft('product', metaOf(meta, 'og:title')),
    brand: metaOf(meta, 'product:brand', 'og:brand'),
    sku,
    mpn: metaOf(meta, 'product:mfr_part_no', 'product:mpn'),
    gtin: metaOf(meta, 'product:ean', 'product:gtin', 'product:upc', 'product:isbn').replace(
      /\D/g,
      '',
    ),
    availability: stock,
    prices,
  };
}
