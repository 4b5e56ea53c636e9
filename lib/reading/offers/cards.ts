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

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [itemprop="name"], [class*="title" i], [class*="name" i]';
const CARD_LEVELS = 8;
const SHORTEST_NAME = 2;
/** A box with more text than this holds many things. */
const LONGEST_CARD = 2000;

function nameElement(element: Element, price: Element): Element | null {
  const isName = (one: Element) =>
    !one.contains(price) &&
    !price.contains(one) &&
    oneLine(one.textContent).length >= SHORTEST_NAME;
  const headings = [...element.querySelectorAll(HEADINGS)].find(isName);
  if (headings) return headings;
  const links = [...element.querySelectorAll('a[href]')].filter(isName);
  return (
    links.sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0] ?? null
  );
}

/** The smallest box around a price that names something. */
function cardOf(price: VisiblePrice): { element: Element; name: Element } | null {
  const path = [...selfAndAncestors(price.element)].slice(1, CARD_LEVELS);
  for (const element of path) {
    if (shortText(element, LONGEST_CARD) === null) return null;
    const name = nameElement(element, price.element);
    if (name) return name.localName === 'h1' ? null : { element, name };
  }
  return null;
}

function toCards(prices: VisiblePrice[]): Card[] {
  const cards = new Map<Element, Card>();
  for (const price of prices) {
    const found = cardOf(price);
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
