import { shortText } from '../short-text.ts';
import { PAYABLE } from './price-score.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** The displayed price most likely to be that of the page's subject, or null. */
export function findMainPrice(prices: VisiblePrice[]): VisiblePrice | null {
  let best: VisiblePrice | null = null;
  for (const price of prices) {
    if (!PAYABLE.has(price.role) || price.isRelated) continue;
    if (!best || price.score > best.score) best = price;
  }
  return best;
}

/** Text longer than this holds more than one price block. */
const LONGEST_BLOCK = 400;
const BLOCK_LEVELS = 4;

/** The block that shows a price with what belongs to it. */
export function priceBlock(main: VisiblePrice): Element {
  let block = main.element;
  for (let level = 0; level < BLOCK_LEVELS; level += 1) {
    const parent: Element | null = block.parentElement;
    if (!parent || shortText(parent, LONGEST_BLOCK) === null) break;
    block = parent;
  }
  return block;
}

/** The other prices shown in the block of the main one: struck, per unit, in instalments… */
export function companionsOf(main: VisiblePrice, prices: VisiblePrice[]): VisiblePrice[] {
  const block = priceBlock(main);
  return prices.filter(
    (price) =>
      price !== main &&
      !price.isRelated &&
      !price.isHidden &&
      block.contains(price.element) &&
      price.role !== 'current',
  );
}
