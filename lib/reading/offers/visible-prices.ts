import { parsePrices, type PriceCandidate } from '../../pricing/index.ts';
import { cssPath } from '../css-path.ts';
import { isBoilerplate, isHidden, isRelatedRegion, selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { priceText } from './price-text.ts';
import { isStruck } from './struck.ts';

/** A price as the page displays it. */
export interface VisiblePrice extends PriceCandidate {
  element: Element;
  /** Place among the prices of the page, in document order. */
  order: number;
  isHidden: boolean;
  isRelated: boolean;
}

const MONEY =
  /[€$£¥₹₽₺₩₪฿₫₴]|\b(?:EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|CZK|CAD|AUD)\b|\d\s?(?:zł|kr\b|Kč|lei\b|Ft\b|руб|р\.)/;

/** A price display is short; anything longer is prose that mentions an amount. */
const LONGEST_DISPLAY = 60;
/** Words this far around a display may give it a role: "Livraison offerte dès". */
const LONGEST_CONTEXT = 160;
const CONTEXT_LEVELS = 3;
const MOST_DISPLAYS = 600;
const MOST_TEXT_NODES = 200_000;

const SHOW_TEXT = 4;

/** The smallest element around a sign that holds its digits too, if it is short enough. */
function displayOf(node: Node): Element | null {
  let element = node.parentElement;
  if (element?.localName === 'sup') element = element.parentElement;
  for (let level = 0; element && level < CONTEXT_LEVELS; level += 1) {
    const text = shortText(element, LONGEST_DISPLAY);
    if (text === null) return null;
    if (/\d/.test(text)) return element;
    element = element.parentElement;
  }
  return null;
}

function findDisplays(document: Document): Set<Element> {
  const displays = new Set<Element>();
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXT_NODES && displays.size < MOST_DISPLAYS; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (!MONEY.test(node.nodeValue ?? '')) continue;
    const display = displayOf(node);
    if (display) displays.add(display);
  }
  return displays;
}

/** The nearest ancestor that adds words to a display without becoming prose. */
function contextOf(display: Element): Element {
  let context = display;
  for (let level = 0; level < CONTEXT_LEVELS; level += 1) {
    const parent: Element | null = context.parentElement;
    if (!parent || shortText(parent, LONGEST_CONTEXT) === null) break;
    context = parent;
  }
  return context;
}

/** Reads a display with the words around it: they may say that it is a threshold or an instalment. */
function readDisplay(display: Element, displays: Set<Element>, locale: string): PriceCandidate[] {
  const own = parsePrices(
    priceText(display, '', (element) => displays.has(element)),
    { locale },
  ).filter((price) => price.currency);
  const around = parsePrices(priceText(contextOf(display), ' '), { locale });
  return own.map((price) => {
    if (price.role !== 'current') return price;
    const inContext = around.filter((other) => other.amount === price.amount);
    const [only] = inContext;
    if (inContext.length !== 1 || !only) return price;
    const { role, period, condition, tax } = only;
    return { ...price, role, period, condition, tax };
  });
}

/** Answers asked of the same ancestors again and again. */
function remember(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}

/** The name "button" makes an element boilerplate for the text, never for a price. */
const isOutside = (element: Element) =>
  element.localName !== 'button' &&
  isBoilerplate(element) &&
  !element.querySelector('[itemprop="price"]');

/**
 * Every price a page displays with its currency, outside menus, footers and banners, in document
 * order; a struck one is a list price.
 */
export function findVisiblePrices(document: Document, locale: string): VisiblePrice[] {
  if (!document.body) return [];
  const outside = remember(isOutside);
  const related = remember(isRelatedRegion);
  const prices: VisiblePrice[] = [];
  const displays = findDisplays(document);
  for (const element of displays) {
    const path = [...selfAndAncestors(element)];
    if (path.some(outside)) continue;
    const isRelated = path.some(related);
    const hidden = path.some(isHidden);
    const struck = isStruck(element);
    for (const price of readDisplay(element, displays, locale)) {
      const isFormer = struck && price.role === 'current';
      const role = isFormer ? 'list' : price.role;
      prices.push({ ...price, role, element, order: prices.length, isHidden: hidden, isRelated });
    }
  }
  return prices;
}

export const anchorOf = (price: VisiblePrice): string => cssPath(price.element);
