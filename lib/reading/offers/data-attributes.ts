import { parsePrices } from '../../pricing/index.ts';
import { cssPath } from '../css-path.ts';
import { oneLine } from '../cut.ts';
import { selfAndAncestors } from '../regions.ts';
import { availabilityOf } from './availability.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';
import type { PageMap } from './page-map.ts';

const NAMES = {
  price: ['data-price', 'data-product-price', 'data-price-amount', 'data-item-price'],
  currency: ['data-currency', 'data-price-currency', 'data-product-currency'],
  sku: ['data-sku', 'data-product-sku', 'data-item-sku', 'data-product-code'],
  gtin: ['data-ean', 'data-gtin', 'data-product-ean'],
  brand: ['data-brand', 'data-product-brand', 'data-item-brand'],
  availability: ['data-availability', 'data-stock-status'],
} as const;

const MOST_ELEMENTS = 200;

/** Decimals are needed: without them, an attribute may hold cents as well as units. */
const PLAIN_AMOUNT = /^\d{1,9}[.,]\d{2}$/;

/**
 * What the attributes of the only buying button, of the title and of what holds them say of the product:
 * shops put there what their scripts need. Null when they say nothing.
 */
export function dataAttributeOffer(map: PageMap, locale: string): OfferDraft | null {
  const button = map.buyButtons.length === 1 ? map.buyButtons[0] : undefined;
  const elements = [
    ...(button ? [...selfAndAncestors(button)] : []),
    ...(map.title ? [...selfAndAncestors(map.title)] : []),
  ].slice(0, MOST_ELEMENTS);
  const read = (names: readonly string[]): { text: string; element: Element } | null => {
    for (const element of elements) {
      const text = names.map((name) => oneLine(element.getAttribute(name))).find(Boolean);
      if (text) return { text, element };
    }
    return null;
  };
  if (elements.length === 0) return null;
  const price = read(NAMES.price);
  const [parsed] = parsePrices(price?.text, { currency: read(NAMES.currency)?.text, locale });
  const isAmount = price && parsed && (PLAIN_AMOUNT.test(price.text) || /\p{Sc}/u.test(price.text));
  const kept = isAmount
    ? offerPrice({
        amount: parsed.amount,
        currency: parsed.currency,
        role: 'current',
        raw: price.text,
        origin: 'embedded-state',
        anchor: cssPath(price.element),
      })
    : null;
  return {
    ...emptyDraft('product'),
    brand: read(NAMES.brand)?.text ?? '',
    sku: read(NAMES.sku)?.text ?? '',
    gtin: (read(NAMES.gtin)?.text ?? '').replace(/\D/g, ''),
    availability: availabilityOf(read(NAMES.availability)?.text),
    prices: kept ? [kept] : [],
  };
}
