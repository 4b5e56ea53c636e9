import { oneLine } from '../cut.ts';
import { selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** One of several boxes of a page that each show a name and prices: a plan, a product in a list. */
export interface Card {
  element: Element;
  name: string;
  url: string;
  prices: VisiblePrice[];
}

const HEADING = /^h[1-6]$/;
const NAMED = /title|name/i;
const CARD_LEVELS = 8;
const SHORTEST_NAME = 2;
/** A box with more text than this holds many things. */
const LONGEST_CARD = 2000;

/** The elements of a box that may name it, worked out once a box: many prices share one. */
class Boxes {
  private readonly names = new Map<Element, Element[]>();
  private readonly sizes = new Map<Element, boolean>();

  isShort(box: Element): boolean {
    const known = this.sizes.get(box);
    if (known !== undefined) return known;
    const isShort = shortText(box, LONGEST_CARD) !== null;
    this.sizes.set(box, isShort);
    return isShort;
  }

  /** Headings and elements named as titles, else links, the longest first. */
  namesIn(box: Element): Element[] {
    const known = this.names.get(box);
    if (known) return known;
    const inside = [...box.getElementsByTagName('*')].filter(
      (element) => (element.textContent ?? '').trim().length >= SHORTEST_NAME,
    );
    const named = inside.filter(
      (element) =>
        HEADING.test(element.localName) ||
        element.getAttribute('itemprop') === 'name' ||
        NAMED.test(element.getAttribute('class') ?? ''),
    );
    const links = inside
      .filter((element) => element.localName === 'a' && element.hasAttribute('href'))
      .sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length);
    const names = [...named, ...links];
    this.names.set(box, names);
    return names;
  }
}

/** The smallest box around a price that names something. */
function cardOf(price: VisiblePrice, boxes: Boxes): { element: Element; name: Element } | null {
  const path = [...selfAndAncestors(price.element)].slice(1, CARD_LEVELS);
  for (const element of path) {
    if (!boxes.isShort(element)) return null;
    const name = boxes
      .namesIn(element)
      .find((one) => !one.contains(price.element) && !price.element.contains(one));
    if (name) return name.localName === 'h1' ? null : { element, name };
  }
  return null;
}

function toCards(prices: VisiblePrice[]): Card[] {
  const boxes = new Boxes();
  const cards = new Map<Element, Card>();
  for (const price of prices) {
    const found = cardOf(price, boxes);
    if (!found) continue;
    const { element } = found;
    const link = element.closest('a[href]') ?? element.querySelector('a[href]');
    const known = cards.get(element);
    if (known) known.prices.push(price);
    else {
      const name = oneLine(found.name.textContent);
      cards.set(element, { element, name, url: link?.getAttribute('href') ?? '', prices: [price] });
    }
  }
  return [...cards.values()];
}

/** How many cards each ancestor holds. */
function countHeld(cards: Card[]): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const card of cards) {
    for (const ancestor of selfAndAncestors(card.element)) {
      held.set(ancestor, (held.get(ancestor) ?? 0) + 1);
    }
  }
  return held;
}

/** Groups of at least `fewest` cards side by side under the lowest element that holds several. */
export function findCardGroups(prices: VisiblePrice[], fewest: number): Card[][] {
  const cards = toCards(prices.filter((price) => !price.isRelated));
  const held = countHeld(cards);
  const groups = new Map<Element, Card[]>();
  for (const card of cards) {
    const path = [...selfAndAncestors(card.element)].slice(1);
    const holder = path.find((ancestor) => (held.get(ancestor) ?? 0) > 1);
    const key = holder ?? card.element.ownerDocument.body;
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return [...groups.values()].filter((group) => {
    const names = new Set(group.map((card) => card.name));
    return names.size >= fewest && new Set(group.map((card) => card.element.localName)).size === 1;
  });
}
