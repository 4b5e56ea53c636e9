import type { Availability } from '../../market/index.ts';
import { oneLine } from '../cut.ts';
import { selfAndAncestors } from '../regions.ts';
import { shownTexts } from '../short-text.ts';
import { visibleAvailability } from './availability.ts';
import { wordsOfButton } from './buy-buttons.ts';
import { holdersOf } from './inherited.ts';
import type { PageMap } from './page-map.ts';

/** A statement of stock is short; longer texts are terms of sale or descriptions. */
const LONGEST_STATEMENT = 90;
/** With its indentation. */
const LONGEST_NODE = 300;
/** Levels from a statement up to what holds the title, the price or the buying button. */
const REACH = 14;
const MOST_NODES = 100_000;

/** The states of the choices of a form are those of other variants. */
const CHOICES = /^(?:option|label|select|a)$/;
const CHOICE_ROLES = /^(?:option|radio|menuitem)$/;

/** The strongest first among statements that stand equally near. */
const STRENGTH: Availability[] = [
  'discontinued',
  'out-of-stock',
  'preorder',
  'backorder',
  'low-stock',
  'in-stock',
];

function isChoice(element: Element): boolean {
  let current: Element | null = element;
  for (let level = 0; current && level < 4; level += 1) {
    if (CHOICES.test(current.localName)) return true;
    if (CHOICE_ROLES.test(current.getAttribute('role') ?? '')) return true;
    current = current.parentElement;
  }
  return false;
}

function distanceTo(element: Element, holders: ReadonlySet<Element>): number | null {
  let level = 0;
  for (const ancestor of selfAndAncestors(element)) {
    if (holders.has(ancestor)) return level;
    level += 1;
    if (level > REACH) return null;
  }
  return null;
}

/**
 * Whether the page offers nothing but sold-out buttons: "Sold out" where another page says "Add to
 * cart". It is said by the buying button itself, so it is believed over declared data.
 */
export function isSoldOutByButtons(map: PageMap): boolean {
  const states = map.buyButtons.map((button) => visibleAvailability(wordsOfButton(button)));
  return states.length > 0 && states.every((state) => state === 'out-of-stock');
}

/**
 * What the page says of the stock of its subject, near its title, its price or its buying button; the
 * nearest statement wins, the strongest among equals. `unknown` when it says nothing.
 */
export function readShownStock(map: PageMap, price: Element | null): Availability {
  if (!map.document.body) return 'unknown';
  if (isSoldOutByButtons(map)) return 'out-of-stock';
  const landmarks = [map.title, price, ...map.buyButtons].filter((one) => one !== null);
  const holders = holdersOf(landmarks);
  let best: { state: Availability; rank: number } | null = null;
  let seen = 0;
  for (const node of shownTexts(map.document.body)) {
    seen += 1;
    if (seen > MOST_NODES) break;
    const raw = node.nodeValue ?? '';
    if (raw.length > LONGEST_NODE) continue;
    const text = oneLine(raw);
    if (text.length < 4 || text.length > LONGEST_STATEMENT) continue;
    const state = visibleAvailability(text);
    const element = node.parentElement;
    if (state === 'unknown' || !element || map.title?.contains(element)) continue;
    if (map.isOutside(element) || map.isRelated(element) || map.isHidden(element)) continue;
    const distance = distanceTo(element, holders);
    if (distance === null || isChoice(element)) continue;
    const rank = distance * 10 + STRENGTH.indexOf(state);
    if (!best || rank < best.rank) best = { state, rank };
  }
  return best?.state ?? 'unknown';
}
