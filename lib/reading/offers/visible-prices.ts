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
  isHidden: boolean;
  isRelated: boolean;
  /** Whether no currency stands beside the digits: the rest of the page must say it. */
  isBare: boolean;
  /** Whether it stands in one of several boxes that each name and price another thing. */
  isInCard: boolean;
  /** Whether it is a small part of a price beside it: a fee, a deposit, what a loyalty card gives back. */
  isMinor: boolean;
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

/** The prices of a page and the groups of cards that show some of them. */
export interface VisibleOffers {
  prices: VisiblePrice[];
  /** Boxes side by side, two at least, that each name and price another thing. */
  groups: Card[][];
  /** What shows an amount in a menu, a footer or a banner, and is not read. */
  outside: Element[];
}

function readDisplays(map: PageMap, locale: string): Pick<VisibleOffers, 'prices' | 'outside'> {
  const displays = findPriceDisplays(map.document, locale);
  const isDisplay = (element: Element) => displays.has(element);
  const prices: VisiblePrice[] = [];
  const outside: Element[] = [];
  for (const [element, kind] of displays) {
    if (map.isOutside(element)) {
      outside.push(element);
      continue;
    }
    const isBare = kind === 'bare';
    const read = readDisplay(element, isBare, isDisplay, locale);
    if (isBare && read.length !== 1) continue;
    const struck = isStruck(element);
    for (const price of read) {
      prices.push({
        ...price,
        role: struck && price.role === 'current' ? 'list' : price.role,
        element,
        isHidden: map.isHidden(element),
        isRelated: map.isRelated(element),
        isBare,
        isInCard: false,
        isMinor: false,
        score: 0,
      });
    }
  }
  return { prices, outside };
}

/** Rows of tables with a price in as many cells as make a list: they compare several things. */
function comparisonRows(prices: VisiblePrice[]): Set<Element> {
  const cells = new Map<Element, Set<Element>>();
  for (const { element } of prices) {
    const cell = element.closest('td, th');
    const row = cell?.parentElement;
    if (cell && row) cells.set(row, (cells.get(row) ?? new Set()).add(cell));
  }
  return new Set([...cells].filter(([, held]) => held.size >= SURE_LIST).map(([row]) => row));
}

/** The prices that a mapped page displays, scored, and its cards. */
export function readVisibleOffers(map: PageMap, locale: string): VisibleOffers {
  if (!map.document.body) return { prices: [], groups: [], outside: [] };
  const { prices, outside } = readDisplays(map, locale);
  const settled = settlePairs(settleNetPrices(prices));
  const groups = findCardGroups(settled, FEWEST_CARDS);
  const inLists = groups.filter(isList);
  const inCards = new Set(inLists.flatMap((group) => group.flatMap((card) => card.prices)));
  const rows = comparisonRows(settled);
  const isInList = (price: VisiblePrice) => {
    const row = price.element.closest('tr');
    return inCards.has(price) || (row !== null && rows.has(row));
  };
  const marked = settled.map((price) => ({ ...price, isInCard: isInList(price) }));
  const scored = scorePrices(marked, map);
  const scoredOf = new Map(settled.map((price, index) => [price, scored[index]]));
  const rescored = groups.map((group) =>
    group.map((card) => ({
      ...card,
      prices: card.prices.map((price) => scoredOf.get(price) ?? price),
    })),
  );
  return { prices: scored, groups: rescored, outside };
}

/**
 * Every price a page displays, outside menus, footers and banners, in document order; a struck one is a
 * list price.
 */
export const findVisiblePrices = (document: Document, locale: string): VisiblePrice[] =>
  document.body ? readVisibleOffers(mapPage(document), locale).prices : [];

export const anchorOf = (price: VisiblePrice): string => cssPath(price.element);
