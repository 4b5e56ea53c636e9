import { findMainPrice } from '../offers/main-price.ts';
import { findVisiblePrices, type VisiblePrice } from '../offers/visible-prices.ts';

/** What the reader of prices says of an element: the price of the page's subject, or another amount. */
export type PricePart = '' | 'main price' | 'other price';

/** Longer than this, an element shows more than an amount. */
const LONGEST_AMOUNT = 60;

const figuresOf = (text: string) => text.replaceAll(/\D/g, '');

/** Tells the part of an element, given its text, among the prices a page displays. */
export function pricePartReader(document: Document): (element: Element, text: string) => PricePart {
  const prices = findVisiblePrices(document, document.documentElement?.getAttribute('lang') ?? '');
  const main = findMainPrice(prices);
  // A price shown among its likes in cards is not the price of the page.
  if (!main || main.isInCard) return () => '';
  const mainFigures = figuresOf(main.raw);
  // A page shows its price again in its bar or beside its button: each display is that price.
  const isShownAgain = (price: VisiblePrice) =>
    price.role === main.role &&
    !price.isRelated &&
    !price.isInCard &&
    figuresOf(price.raw) === mainFigures;
  const displays = prices.filter((price) => price === main || isShownAgain(price));
  const shown = new Set(displays.map(({ element }) => element));
  const others = new Set(prices.map(({ element }) => element));
  return (element, text) => {
    if (text === '' || text.length > LONGEST_AMOUNT || !/\d/.test(text)) return '';
    const isMain =
      shown.has(element) || element.contains(main.element) || main.element.contains(element);
    if (isMain && figuresOf(text) === mainFigures) return 'main price';
    return isMain || others.has(element) ? 'other price' : '';
  };
}
