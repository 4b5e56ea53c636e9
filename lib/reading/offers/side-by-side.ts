import { compareDecimals } from '../../pricing/index.ts';
import { shortText } from '../short-text.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** A block that shows a price and its former one holds little else. */
const LONGEST_PAIR = 120;
const LEVELS = 6;

/** A price reduced by more than this is a gift, or another price. */
const LOWEST_RATIO = 0.15;
/** A discount is rounded to the unit, up or down. */
const ROUNDING = 0.011;

const PER_CENT = /(\d{1,2})(?:[.,]\d)?\s?%/g;
/** A dash or a "to" between two amounts makes them the ends of a range. */
const RANGE = /[-–—~]|\b(?:to|à|bis|tot|hasta|a)\b/i;

const shapeOf = (element: Element) =>
  `${element.localName}.${element.getAttribute('class') ?? ''}.${element.getAttribute('style') ?? ''}`;

function blockOf(price: VisiblePrice): { block: Element; text: string } | null {
  let found: { block: Element; text: string } | null = null;
  let block = price.element.parentElement;
  for (let level = 0; block && level < LEVELS; level += 1) {
    const text = shortText(block, LONGEST_PAIR);
    if (text === null) break;
    found = { block, text };
    block = block.parentElement;
  }
  return found;
}

/** Whether a block says the very discount, in per cent, that leads from one amount to the other. */
function saysDiscount(text: string, ratio: number): boolean {
  return [...text.matchAll(PER_CENT)].some(
    ([, per]) => Math.abs(1 - Number(per) / 100 - ratio) <= ROUNDING,
  );
}

/** Whether nothing but spaces and signs stands between two amounts of a block. */
function areAdjacent(text: string, first: VisiblePrice, second: VisiblePrice): boolean {
  const from = text.indexOf(first.raw);
  const to = from < 0 ? -1 : text.indexOf(second.raw, from + first.raw.length);
  if (to < 0) return false;
  const between = text.slice(from + first.raw.length, to);
  return !RANGE.test(between) && !/[\p{L}\d]/u.test(between);
}

/** The dearer of two amounts when it is the former price of the other; null when nothing says so. */
function formerOf(text: string, first: VisiblePrice, second: VisiblePrice): VisiblePrice | null {
  const order = compareDecimals(first.amount, second.amount);
  const isTaxPair = (first.tax === 'excluded') !== (second.tax === 'excluded');
  if (
    isTaxPair ||
    order === 0 ||
    first.element === second.element ||
    first.currency !== second.currency
  )
    return null;
  const [dear, cheap] = order > 0 ? [first, second] : [second, first];
  const ratio = Number(cheap.amount) / Number(dear.amount);
  if (!(ratio >= LOWEST_RATIO)) return null;
  const isDressed = shapeOf(first.element) !== shapeOf(second.element);
  const isPair = isDressed && areAdjacent(text, first, second);
  return isPair || saysDiscount(text, ratio) ? dear : null;
}

/** The cheaper of two amounts so far apart that it can only be a part of the other; null otherwise. */
function minorOf(first: VisiblePrice, second: VisiblePrice): VisiblePrice | null {
  const [cheap, dear] =
    compareDecimals(first.amount, second.amount) < 0 ? [first, second] : [second, first];
  return Number(cheap.amount) < Number(dear.amount) * LOWEST_RATIO ? cheap : null;
}

/**
 * Two amounts that share a small block are a price and its former one when the block says the discount
 * between them, or when they touch and are dressed differently: the dearer is the former. It serves
 * pages that strike by a style sheet where no style is computed. Ranges, and amounts with words
 * between them (a tax, an instalment, a fee), stay as they are; an amount much smaller than the one beside it is
 * marked as minor.
 */
export function settlePairs(prices: VisiblePrice[]): VisiblePrice[] {
  const blocks = new Map<Element, { text: string; prices: VisiblePrice[] }>();
  for (const price of prices) {
    const found = blockOf(price);
    if (!found) continue;
    const known = blocks.get(found.block);
    if (known) known.prices.push(price);
    else blocks.set(found.block, { text: found.text, prices: [price] });
  }
  const former = new Set<VisiblePrice>();
  const minor = new Set<VisiblePrice>();
  for (const { text, prices: held } of blocks.values()) {
    const current = held.filter((price) => price.role === 'current');
    const [first, second] = current;
    if (!first || !second || current.length !== 2) continue;
    const found = formerOf(text, first, second);
    if (found) former.add(found);
    const part = found ? null : minorOf(first, second);
    if (part) minor.add(part);
  }
  return prices.map((price) => {
    if (former.has(price)) return { ...price, role: 'list' };
    return minor.has(price) ? { ...price, isMinor: true } : price;
  });
}
