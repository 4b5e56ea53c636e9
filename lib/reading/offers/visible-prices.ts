import { parsePrices, type PriceCandidate } from '../../pricing/index.ts';
import { cssPath } from '../css-path.ts';
import { shortText } from '../short-text.ts';
import { findCardGroups, type Card } from './cards.ts';
import { mapPage, type PageMap } from './page-map.ts';
import { settleNetPrices } from './net-prices.ts';
import { findPriceDisplays } from './price-displays.ts';
import { scorePrices } from './price-score.ts';
import { priceText } from './price-text.ts';
import { settlePairs } from './side-by-side.ts';
import { isStruck } from './struck.ts';

/** A price as the page displays it. */
export interface VisiblePrice extends PriceCandidate {
  element: Element;
  /** Place among the prices of the page, in document order. */
  order: number;
  isHidden: boolean;
  isRelated: boolean;
  /** Whether no currency stands beside the digits: the rest of the page must say it. */
  isBare: boolean;
  /** Whether it stands in one of several boxes that each name and price another thing. */
  isInCard: boolean;
  /** How likely it is the price of the page's subject, 0 to 1. */
  score: number;
}

/** Words this far around a display may give it a role: "Livraison offerte dès". */
const LONGEST_CONTEXT = 160;
const CONTEXT_LEVELS = 3;
/** Two cards may be two sides of one thing, unless each leads to a page of its own. */
const FEWEST_CARDS = 2;
const SURE_LIST = 3;

const isList = (group: Card[]): boolean =>
  group.length >= SURE_LIST ||
  new Set(group.map(({ url }) => url).filter(Boolean)).size === group.length;

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
function readDisplay(
  display: Element,
  isBare: boolean,
  isDisplay: (element: Element) => boolean,
  locale: string,
): PriceCandidate[] {
  const own = parsePrices(priceText(display, '', isDisplay), { locale }).filter(
    (price) => isBare || price.currency,
  );
  const around = parsePrices(priceText(contextOf(display), ' '), { locale });
  return own.map((price) => {
    if (price.role !== 'current') return price;
    const inContext = around.filter((other) => other.amount === price.amount);
    const [only] = inContext;
    if (inContext.length !== 1 || !only) return price;
    return { ...only, raw: price.raw, currency: price.currency ?? only.currency };
  });
}

/** Marks the prices that stand in cards. */
function markCards(prices: VisiblePrice[]): VisiblePrice[] {
  const inCards = new Set(
    findCardGroups(prices, FEWEST_CARDS)
      .filter(isList)
      .flat()
      .flatMap((card) => card.prices),
  );
  return prices.map((price) => ({ ...price, isInCard: inCards.has(price) }));
}

/** The prices that a mapped page displays, scored; see `findVisiblePrices`. */
export function readVisiblePrices(map: PageMap, locale: string): VisiblePrice[] {
  if (!map.document.body) return [];
  const { signed, bare } = findPriceDisplays(map.document, locale);
  const isDisplay = (element: Element) => signed.has(element) || bare.has(element);
  const prices: VisiblePrice[] = [];
  for (const element of [...signed, ...bare]) {
    if (map.isOutside(element)) continue;
    const isBare = bare.has(element);
    const read = readDisplay(element, isBare, isDisplay, locale);
    if (isBare && read.length !== 1) continue;
    const struck = isStruck(element);
    for (const price of read) {
      prices.push({
        ...price,
        role: struck && price.role === 'current' ? 'list' : price.role,
        element,
        order: prices.length,
        isHidden: map.isHidden(element),
        isRelated: map.isRelated(element),
        isBare,
        isInCard: false,
        score: 0,
      });
    }
  }
  return scorePrices(markCards(settlePairs(settleNetPrices(prices))), map);
}

/**
 * Every price a page displays, outside menus, footers and banners; a struck one is a list price.
 * Those with their currency come first, in document order, then the digits that only a name such as
 * `price` tells from another number.
 */
export const findVisiblePrices = (document: Document, locale: string): VisiblePrice[] =>
  document.body ? readVisiblePrices(mapPage(document), locale) : [];

export const anchorOf = (price: VisiblePrice): string => cssPath(price.element);
