import { findCurrencies } from '../../pricing/currency.ts';
import { namesOf } from '../regions.ts';
import { shortText } from '../short-text.ts';

/**
 * Elements of a page that show an amount, in document order: `signed` with a currency beside the
 * digits; `bare` with digits alone, in an element named as a price: the currency is said elsewhere.
 */
export type PriceDisplays = Map<Element, 'signed' | 'bare'>;

/** A price display is short; anything longer is prose that mentions an amount. */
const LONGEST_DISPLAY = 60;
/** A text node longer than this is prose too, and is not searched for signs. */
const LONGEST_NODE = 120;
/** A sign that stands alone in its element: "€", "CHF", "원~". */
const LONGEST_SIGN = 8;
const LEVELS = 3;
const MOST_DISPLAYS = 600;
const MOST_TEXT_NODES = 200_000;
const SHOW_TEXT = 4;

/** Digits alone, or before a short word that may be a currency's: "270,00 Kn". */
const BARE = /^\d[\d .,'’]*(?:[-–—]{1,3} ?)?(?:\p{Lu}\p{L}{0,2}\.? ?)?[~*]?$/u;
const LONGEST_BARE = 80;

/** Whether a text is nothing but digits; spaces collapsed first, so that no run of them is tried twice. */
function isBareText(text: string): boolean {
  if (text.length > LONGEST_BARE * 4) return false;
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_BARE && BARE.test(plain);
}

/** Names that only a price has; "amount" and "total" are also given to counters. */
const PRICE_NAME =
  /price|prix|preis|precio|prezzo|prijs|cena(?![a-z])|cenu|tarif|preco|hinta|fiyat|(?:^|[\s_-])(?:pris|deal|cost)(?:$|[\s_-])/;

/** Whether an element or one of its two closest ancestors is named as a price. */
export function isNamedPrice(element: Element): boolean {
  let current: Element | null = element;
  for (let level = 0; current && level < LEVELS; level += 1) {
    if (current.getAttribute('itemprop') === 'price') return true;
    if (PRICE_NAME.test(namesOf(current))) return true;
    current = current.parentElement;
  }
  return false;
}

/** The smallest element around a sign that holds its digits too, if it is short enough. */
function displayOf(node: Node): Element | null {
  let element = node.parentElement;
  if (element?.localName === 'sup') element = element.parentElement;
  for (let level = 0; element && level < LEVELS; level += 1) {
    const text = shortText(element, LONGEST_DISPLAY);
    if (text === null) return null;
    if (/\d/.test(text)) return element;
    element = element.parentElement;
  }
  return null;
}

function hasSign(text: string, locale: string): boolean {
  const hasDigit = /\d/.test(text);
  if (text.length > (hasDigit ? LONGEST_NODE : LONGEST_SIGN) || !/\S/.test(text)) return false;
  return findCurrencies(text, locale).length > 0;
}

const NEVER_SHOWN = /^(?:script|style|noscript|template|textarea|title)$/;

/** Whether a display with its currency holds the element, and so says the same digits. */
function isInSigned(element: Element, displays: PriceDisplays): boolean {
  let current: Element | null = element;
  for (let level = 0; current && level <= LEVELS; level += 1) {
    if (displays.get(current) === 'signed') return true;
    current = current.parentElement;
  }
  return false;
}

/** Every element that shows an amount of money; those of one kind stop at `MOST_DISPLAYS`. */
export function findPriceDisplays(document: Document, locale: string): PriceDisplays {
  const displays: PriceDisplays = new Map();
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let left = MOST_DISPLAYS;
  for (let seen = 0; seen < MOST_TEXT_NODES && left > 0; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || NEVER_SHOWN.test(parent.localName)) continue;
    const isSigned = hasSign(text, locale);
    const isBare = !isSigned && isBareText(text) && isNamedPrice(parent);
    const display = isSigned ? displayOf(node) : isBare ? parent : null;
    if (!display || displays.get(display) === 'signed') continue;
    displays.set(display, isSigned ? 'signed' : 'bare');
    left -= 1;
  }
  const kept = [...displays].filter(
    ([element, kind]) => kind === 'signed' || !isInSigned(element, displays),
  );
  return new Map(kept);
}
