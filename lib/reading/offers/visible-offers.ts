import type { OfferPrice } from '../../market/index.ts';
import { blockText } from '../block-text.ts';
import { isHidden } from '../regions.ts';
import { visibleAvailability } from './availability.ts';
import type { Card } from './cards.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';
import { anchorOf, type VisiblePrice } from './visible-prices.ts';

const SCORE_STEPS = 1000;

/** A displayed price as an offer keeps it. */
export function toOfferPrice(price: VisiblePrice): OfferPrice | null {
  const { amount, currency, role, raw, period, condition, tax, bound, unit, times } = price;
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
    ...(bound ? { bound } : {}),
    ...(unit ? { unit } : {}),
    ...(times ? { times } : {}),
    score: Math.round(price.score * SCORE_STEPS) / SCORE_STEPS,
  });
}

export const toOfferPrices = (prices: VisiblePrice[]): OfferPrice[] =>
  prices.map(toOfferPrice).filter((price) => price !== null);

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
