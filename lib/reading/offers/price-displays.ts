import { findCurrencies } from '../../pricing/currency.ts';
import { namesOf } from '../regions.ts';
import { shortText } from '../short-text.ts';

/** Elements of a page that show an amount, in two kinds. */
export interface PriceDisplays {
  /** With a currency beside the digits. */
  signed: Set<Element>;
  /** Digits alone, in an element named as a price: the currency is said elsewhere. */
  bare: Set<Element>;
}

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
const BARE = /^\s*\d[\d\s.,'’]*(?:[,.]?[-–—]+)?\s*(?:\p{Lu}\p{L}{0,2}\.?)?\s*[~*]?\s*$/u;
/** Names that only a price has; "amount" and "total" are also given to counters. */
const PRICE_NAME =
  /price|prix|preis|precio|prezzo|prijs|cena(?![a-z])|cenu|tarif|preco|hinta|fiyat|(?:^|[\s_-])(?:pris|pdeal|deal|cost)(?:$|[\s_-])/;

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

/** Every element that shows an amount of money, in document order. */
export function findPriceDisplays(document: Document, locale: string): PriceDisplays {
  const signed = new Set<Element>();
  const numbers: Element[] = [];
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXT_NODES && signed.size < MOST_DISPLAYS; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || NEVER_SHOWN.test(parent.localName)) continue;
    if (hasSign(text, locale)) {
      const display = displayOf(node);
      if (display) signed.add(display);
    } else if (numbers.length < MOST_DISPLAYS && BARE.test(text) && isNamedPrice(parent)) {
      numbers.push(parent);
    }
  }
  const isInSigned = (element: Element) => {
    let current: Element | null = element;
    for (let level = 0; current && level <= LEVELS; level += 1) {
      if (signed.has(current)) return true;
      current = current.parentElement;
    }
    return false;
  };
  return { signed, bare: new Set(numbers.filter((element) => !isInSigned(element))) };
}
