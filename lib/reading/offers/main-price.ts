import { displayedStyle } from '../displayed-style.ts';
import { selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';
import type { VisiblePrice } from './visible-prices.ts';

const PRICE_NAME = /price|prix|preis|precio|prezzo|prijs|cena|amount|tarif/i;

/** Roles a main price may have. */
const PAYABLE = new Set(['current', 'period']);

/** Weights of the features, after those of price trackers that learned them from pages; the order
 * matters more than the values: near the title and the buying button, named as a price, large. */
const WEIGHTS = {
  named: 3,
  marked: 3,
  compact: 2,
  afterTitle: 2,
  related: -12,
  hidden: -6,
  order: -0.2,
  title: 6,
  button: 6,
  fontSize: 0.08,
};

const LEVELS = 12;

/** Levels from an element up to the first ancestor that holds the other; `LEVELS` at most. */
function levelsTo(element: Element, other: Element | undefined | null): number {
  if (!other) return LEVELS;
  let level = 0;
  for (const ancestor of selfAndAncestors(element)) {
    if (ancestor.contains(other)) return Math.min(level, LEVELS);
    level += 1;
  }
  return LEVELS;
}

const closeness = (levels: number) => Math.max(0, 1 - levels / LEVELS);

function fontSizeOf(element: Element): number {
  const size = Number.parseFloat(displayedStyle(element)?.fontSize ?? '');
  return Number.isFinite(size) ? size : 0;
}

/** What the price of the page's subject is measured against. */
export interface Landmarks {
  title: Element | null;
  buyButtons: Element[];
}

function score(price: VisiblePrice, { title, buyButtons }: Landmarks): number {
  const { element } = price;
  const near = [...selfAndAncestors(element)].slice(0, 3);
  const names = near.map((one) => `${one.getAttribute('class') ?? ''} ${one.id}`).join(' ');
  const isMarked = near.some((one) => one.getAttribute('itemprop') === 'price');
  const isCompact = (element.textContent ?? '').trim().length <= price.raw.length + 4;
  const FOLLOWING = 4;
  const isAfter = title ? (title.compareDocumentPosition(element) & FOLLOWING) !== 0 : false;
  const button = Math.min(...buyButtons.map((one) => levelsTo(element, one)), LEVELS);
  return (
    (PRICE_NAME.test(names) ? WEIGHTS.named : 0) +
    (isMarked ? WEIGHTS.marked : 0) +
    (isCompact ? WEIGHTS.compact : 0) +
    (isAfter ? WEIGHTS.afterTitle : 0) +
    (price.isRelated ? WEIGHTS.related : 0) +
    (price.isHidden ? WEIGHTS.hidden : 0) +
    Math.min(price.order, 20) * WEIGHTS.order +
    closeness(levelsTo(element, title)) * WEIGHTS.title +
    closeness(button) * WEIGHTS.button
  );
}

/** How many of the best are measured on screen: computing a style is slow. */
const MEASURED = 6;

/** The displayed price most likely to be that of the page's subject, or null. */
export function findMainPrice(prices: VisiblePrice[], landmarks: Landmarks): VisiblePrice | null {
  const scored = prices
    .filter((price) => PAYABLE.has(price.role) && !price.isRelated)
    .map((price) => ({ price, score: score(price, landmarks) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MEASURED)
    .map((one) => ({
      ...one,
      score: one.score + fontSizeOf(one.price.element) * WEIGHTS.fontSize,
    }))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.price ?? null;
}

/** Text longer than this holds more than one price block. */
const LONGEST_BLOCK = 400;
const BLOCK_LEVELS = 4;

/** The other prices shown in the block of the main one: struck, per unit, in instalments… */
export function companionsOf(main: VisiblePrice, prices: VisiblePrice[]): VisiblePrice[] {
  let block = main.element;
  for (let level = 0; level < BLOCK_LEVELS; level += 1) {
    const parent: Element | null = block.parentElement;
    if (!parent || shortText(parent, LONGEST_BLOCK) === null) break;
    block = parent;
  }
  return prices.filter(
    (price) =>
      price !== main &&
      !price.isRelated &&
      !price.isHidden &&
      block.contains(price.element) &&
      price.role !== 'current',
  );
}
