import { displayedStyle } from '../displayed-style.ts';
import { namesOf, selfAndAncestors } from '../regions.ts';
import type { PageMap } from './page-map.ts';
import { isNamedPrice } from './price-displays.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** Roles a main price may have. */
export const PAYABLE: ReadonlySet<VisiblePrice['role']> = new Set(['current', 'period']);

/** Weights of the features, after those of price trackers that learned them from pages; the order
 * matters more than the values: near the title and the buying button, named as a price, large. */
const WEIGHTS = {
  named: 3,
  namedPaid: 1.5,
  marked: 3,
  compact: 2,
  afterTitle: 2,
  repeated: 1,
  title: 7,
  button: 7,
  bare: -3,
  inCard: -4,
  inLink: -2,
  secondary: -4,
  hidden: -6,
  minor: -3,
  order: -0.2,
  fontSize: 0.08,
};

/** Names of the amount paid, among the amounts of a price block. */
const PAID =
  /(?:^|[\s_-])(?:our|sale|final|now|current|actual|special|pay|main|offer-price|new)(?:$|[\s_-])/;
/** Names of blocks that show amounts for other sellers, other states, other forms of the thing. */
const SECONDARY =
  /(?:^|[\s_-])(?:used|marketplace|comparison|compare|competitor|bundle|warranty|insurance|protection|accessory|shipping|delivery|swatch|swatches|variation|finance|points|tradein|trade-in)(?:$|[\s_-])/;

const LEVELS = 12;
/** How many of the best are measured on screen: computing a style is slow. */
const MEASURED = 6;
/** The raw sum at which a price is as likely as not, and how fast it becomes sure. */
const EVEN = 9;
const SLOPE = 2.5;

/** 1 beside a landmark, 0 when `LEVELS` steps or more lead to it, up to what holds both and down. */
function closeness(element: Element, depths: ReadonlyMap<Element, number>): number {
  let level = 0;
  for (const ancestor of selfAndAncestors(element)) {
    const depth = depths.get(ancestor);
    if (depth !== undefined) return 1 - Math.min(level + depth, LEVELS) / LEVELS;
    level += 1;
  }
  return 0;
}

function fontSizeOf(element: Element): number {
  const size = Number.parseFloat(displayedStyle(element)?.fontSize ?? '');
  return Number.isFinite(size) ? Math.min(size, 60) : 0;
}

const FOLLOWING = 4;

/** What the rest of the page tells of a price. */
interface Standing {
  /** How often its amount is shown. */
  times: number;
  /** Its place among the prices that stand apart from lists and links. */
  order: number;
}

function rawScore(price: VisiblePrice, map: PageMap, { times, order }: Standing): number {
  const { element } = price;
  const near = [...selfAndAncestors(element)].slice(0, 3);
  const names = near.map(namesOf).join(' ');
  const wide = [...selfAndAncestors(element)].slice(0, 8);
  const isMarked = near.some((one) => one.getAttribute('itemprop') === 'price');
  const isCompact = (element.textContent ?? '').trim().length <= price.raw.length + 4;
  const { title } = map;
  const isAfter = title ? (title.compareDocumentPosition(element) & FOLLOWING) !== 0 : false;
  const add = (condition: boolean, weight: number) => (condition ? weight : 0);
  return (
    add(isNamedPrice(element), WEIGHTS.named) +
    add(PAID.test(names), WEIGHTS.namedPaid) +
    add(isMarked, WEIGHTS.marked) +
    add(isCompact, WEIGHTS.compact) +
    add(isAfter, WEIGHTS.afterTitle) +
    add(times > 1, WEIGHTS.repeated) +
    add(price.isBare, WEIGHTS.bare) +
    add(price.isInCard, WEIGHTS.inCard) +
    add(
      wide.some((one) => SECONDARY.test(namesOf(one)) && !map.holdsTitle(one)),
      WEIGHTS.secondary,
    ) +
    add(
      wide.some((one) => one.localName === 'a'),
      WEIGHTS.inLink,
    ) +
    add(price.isHidden, WEIGHTS.hidden) +
    add(price.isMinor, WEIGHTS.minor) +
    Math.min(order, 20) * WEIGHTS.order +
    closeness(element, map.titleDepths) * WEIGHTS.title +
    closeness(element, map.buyDepths) * WEIGHTS.button
  );
}

const likelihood = (raw: number) => 1 / (1 + Math.exp((EVEN - raw) / SLOPE));

/** The same prices, each with how likely it is the price of the page's subject. */
export function scorePrices(prices: VisiblePrice[], map: PageMap): VisiblePrice[] {
  const times = new Map<string, number>();
  for (const { amount, isRelated } of prices) {
    if (!isRelated) times.set(amount, (times.get(amount) ?? 0) + 1);
  }
  let order = 0;
  const scored = prices.map((price) => {
    if (!PAYABLE.has(price.role) || price.isRelated) return { price, raw: -Infinity };
    const raw = rawScore(price, map, { times: times.get(price.amount) ?? 0, order });
    if (!price.isInCard && !price.element.closest('a')) order += 1;
    return { price, raw };
  });
  const best = [...scored].sort((a, b) => b.raw - a.raw).slice(0, MEASURED);
  for (const one of best) one.raw += fontSizeOf(one.price.element) * WEIGHTS.fontSize;
  return scored.map(({ price, raw }) => ({ ...price, score: likelihood(raw) }));
}
