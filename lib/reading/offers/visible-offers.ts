import type { OfferPrice } from '../../market/index.ts';
import { blockText } from '../block-text.ts';
import { oneLine } from '../cut.ts';
import { isHidden, isRelatedRegion, selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { visibleAvailability } from './availability.ts';
import type { Card } from './cards.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';
import { companionsOf, type Landmarks } from './main-price.ts';
import { anchorOf, type VisiblePrice } from './visible-prices.ts';

/** A displayed price as an offer keeps it. */
export function toOfferPrice(price: VisiblePrice): OfferPrice | null {
  const { amount, currency, role, raw, period, condition, tax } = price;
  return offerPrice({
    amount,
    currency,
    role,
    raw,
    period,
    condition,
    tax,
    origin: 'dom',
    anchor: anchorOf(price),
  });
}

export const toOfferPrices = (prices: VisiblePrice[]): OfferPrice[] =>
  prices.map(toOfferPrice).filter((price) => price !== null);

/** Stock words are looked for in a block of this size around the price, in characters. */
const STOCK_REACH = 1500;
const STOCK_LEVELS = 8;

const isSkipped = (element: Element) => isHidden(element) || isRelatedRegion(element);

/** What the words around the price and the buying button say of the stock. */
export function stockAround(main: VisiblePrice): OfferDraft['availability'] {
  const path = [...selfAndAncestors(main.element)].slice(1, STOCK_LEVELS);
  for (const element of path) {
    if (shortText(element, STOCK_REACH) === null) break;
    const text = blockText(element, isSkipped);
    const availability = visibleAvailability(text);
    if (availability !== 'unknown') return availability;
  }
  return 'unknown';
}

/** The subject of a product page, read from what it displays. */
export function visibleProduct(
  main: VisiblePrice,
  prices: VisiblePrice[],
  landmarks: Landmarks,
): OfferDraft {
  const title = landmarks.title ?? main.element.ownerDocument.querySelector('title');
  return {
    ...emptyDraft('product', oneLine(title?.textContent)),
    availability: stockAround(main),
    prices: toOfferPrices([main, ...companionsOf(main, prices)]),
  };
}

const isPlanPrice = (price: VisiblePrice) => price.period !== null;

/** Whether cards are the columns of a price grid: most of them bill by period. */
export const isPlanGrid = (cards: Card[]): boolean =>
  cards.filter((card) => card.prices.some(isPlanPrice)).length * 2 > cards.length;

/** One offer a card. A price the page hides is kept in a plan: it is the other side of a toggle. */
export function cardOffer(card: Card, kind: 'plan' | 'listing'): OfferDraft {
  const shown = card.prices.filter((price) => !price.isHidden || kind === 'plan');
  return {
    ...emptyDraft(kind, card.name),
    availability: visibleAvailability(blockText(card.element, isHidden)),
    prices: toOfferPrices(shown.sort((a, b) => Number(a.isHidden) - Number(b.isHidden))),
    url: card.url,
  };
}
