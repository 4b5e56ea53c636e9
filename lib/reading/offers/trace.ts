import type { Discarded, OfferPrice, PageOffer } from '../../market/index.ts';
import { cssPath } from '../css-path.ts';
import { cut, field } from '../cut.ts';
import type { OfferDraft } from './draft.ts';
import { anchorOf, type VisibleOffers, type VisiblePrice } from './visible-prices.ts';

const MOST_DISCARDED = 100;
const LONGEST_TEXT = 200;
const LONGEST_ANCHOR = 1000;

const entry = (
  what: Discarded['what'],
  text: string,
  anchor: string,
  reason: string,
): Discarded => ({
  what,
  text: field(text, LONGEST_TEXT),
  anchor: cut(anchor, LONGEST_ANCHOR),
  reason,
});

function reasonFor(price: VisiblePrice): string {
  if (price.isRelated) return 'among other products or in the cart';
  if (price.isInCard) return 'in a list of other things';
  if (price.isHidden) return 'hidden by the page';
  if (price.isMinor) return 'a small part of the price beside it';
  if (price.role !== 'current' && price.role !== 'period') return `not the price: ${price.role}`;
  return `less likely than the price kept (${price.score.toFixed(2)})`;
}

/**
 * What was seen of prices and offers and left out, each with its reason, the likeliest prices first; at
 * most a hundred entries, for the reading's own account of itself.
 */
export function traceOffers(
  offers: PageOffer[],
  { prices, outside }: VisibleOffers,
  declared: OfferDraft[],
): Discarded[] {
  const kept = new Set(
    offers.flatMap((offer) =>
      offer.prices.map((price: OfferPrice) => `${price.amount} ${price.role}`),
    ),
  );
  const names = new Set(offers.map((offer) => offer.name));
  const left = prices
    .filter((price) => !kept.has(`${price.amount} ${price.role}`))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_DISCARDED);
  return [
    ...left.map((price) => entry('price', price.raw, anchorOf(price), reasonFor(price))),
    ...declared
      .filter((offer) => !names.has(offer.name))
      .slice(0, MOST_DISCARDED)
      .map((offer) =>
        entry('offer', offer.name, offer.url, 'declared, but not what the page is about'),
      ),
    ...outside
      .slice(0, MOST_DISCARDED)
      .map((element) =>
        entry(
          'price',
          element.textContent ?? '',
          cssPath(element),
          'in a menu, a footer, a banner or a dialog',
        ),
      ),
  ].slice(0, MOST_DISCARDED);
}
