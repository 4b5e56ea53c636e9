import type { OfferPrice } from '../../market/index.ts';
import { currencyOf, parsePrices, type PriceCandidate } from '../../pricing/index.ts';
import { cssPath } from '../css-path.ts';
import { metaOf, readMeta } from '../meta-content.ts';
import { shortText } from '../short-text.ts';
import { offerPrice } from './draft.ts';
import { metaCurrency } from './open-graph.ts';
import { priceText } from './price-text.ts';

/** How far around the picked element its currency, its period or its tax may be written. */
const LEVELS = 3;
const LONGEST_AROUND = 160;
const LONGEST_PICKED = 400;

const isPaid = ({ role }: PriceCandidate) => role === 'current' || role === 'period';

/** The same amount read with the words around the element, where it stands there once. */
function readAround(element: Element, price: PriceCandidate, locale: string): PriceCandidate {
  let best = price;
  let around = element.parentElement;
  for (let level = 0; around && level < LEVELS; level += 1) {
    if (shortText(around, LONGEST_AROUND) === null) break;
    const same = parsePrices(priceText(around, ' '), { locale }).filter(
      (other) => other.amount === price.amount,
    );
    const [only] = same;
    if (same.length === 1 && only?.currency) best = only;
    around = around.parentElement;
  }
  return best;
}

/**
 * The price in an element that the user picked: the last word on what the price is. The currency is
 * that of the element, else of the words around it, else the one the page declares; null where none
 * says it.
 * @returns null when the element shows no amount.
 */
export function readPickedPrice(
  document: Document,
  element: Element,
  locale: string,
): OfferPrice | null {
  if (shortText(element, LONGEST_PICKED) === null) return null;
  const found = parsePrices(priceText(element, ''), { locale });
  const picked = found.find(isPaid) ?? found[0];
  if (!picked) return null;
  const around = readAround(element, picked, locale);
  const meta = readMeta(document);
  const declared =
    metaCurrency(meta, locale) ?? currencyOf(metaOf(meta, 'priceCurrency', 'currency'), locale);
  const { period, condition, tax, bound, unit } = around;
  return offerPrice({
    amount: picked.amount,
    currency: picked.currency ?? around.currency ?? declared,
    // The user says that this amount is the price, whatever the words around it say.
    role: period ? 'period' : 'current',
    raw: picked.raw,
    period,
    condition,
    tax,
    origin: 'user',
    anchor: cssPath(element),
    ...(bound ? { bound } : {}),
    ...(unit ? { unit } : {}),
  });
}
