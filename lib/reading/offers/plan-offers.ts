import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { isFreeText, FREE_AMOUNT } from '../../pricing/free.ts';
import { parsePrices } from '../../pricing/index.ts';
import { foldText } from '../../pricing/text-folding.ts';
import type { OfferPrice } from '../../market/index.ts';
import { cssPath } from '../css-path.ts';
import { oneLine } from '../cut.ts';
import data from '../data/plan-words.json' with { type: 'json' };
import { isHidden, namesOf, selfAndAncestors } from '../regions.ts';
import { shortText, shownTexts } from '../short-text.ts';
import type { Card } from './cards.ts';
import { emptyDraft, offerPrice, type OfferDraft } from './draft.ts';
import { PAYABLE } from './price-score.ts';
import { cardOffer } from './visible-offers.ts';

const QUOTE = phraseMatcher(data.quote);
const wordIn = (words: string[]) => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`);
const YEARLY = wordIn(data.yearly);
const MONTHLY = wordIn(data.monthly);

const LONGEST_CARD = 2000;
const LONGEST_LINE = 60;
const LONGEST_SIDE = 300;
const MOST_SIBLINGS = 12;

/** The side of a monthly/yearly switch that a price stands on, as the names of its boxes say. */
function sideOf(
  price: Card['prices'][number],
  card: Element,
): { side: 'month' | 'year'; box: Element } | null {
  for (const element of selfAndAncestors(price.element)) {
    if (element === card || element.contains(card)) return null;
    const names = namesOf(element);
    const [isYear, isMonth] = [YEARLY.test(names), MONTHLY.test(names)];
    if (isYear !== isMonth) return { side: isYear ? 'year' : 'month', box: element };
  }
  return null;
}

/** A price by month on the yearly side is billed yearly; one without a period has that of its side. */
function onItsSide(card: Card): Card {
  const prices = card.prices.map((price): Card['prices'][number] => {
    const found = PAYABLE.has(price.role) ? sideOf(price, card.element) : null;
    if (!found) return price;
    const { side, box } = found;
    // Read on its side alone: the other side's words are about the other price.
    const alone = parsePrices(shortText(box, LONGEST_SIDE)).find(
      ({ amount }) => amount === price.amount,
    );
    if (!alone) return price;
    const { period, condition } = alone;
    if (!period) return { ...price, role: 'period', period: side, condition };
    const isOtherwise = side === 'year' && period !== 'year' && condition === '';
    return { ...price, period, condition: isOtherwise ? 'billed yearly' : condition };
  });
  return { ...card, prices };
}

/** The column of a grid that holds a card: the child of what holds all of them. */
function columnOf(card: Card, holder: Element): Element | null {
  for (const element of selfAndAncestors(card.element)) {
    if (element.parentElement === holder) return element;
  }
  return null;
}

function holderOf(cards: Card[]): Element | null {
  const [first, ...others] = cards;
  if (!first) return null;
  for (const element of selfAndAncestors(first.element)) {
    if (others.every((card) => element.contains(card.element))) return element;
  }
  return null;
}

function freePrice(line: Text, like: Card): OfferPrice | null {
  const element = line.parentElement;
  const currency = like.prices.find((price) => price.currency)?.currency ?? null;
  if (!element) return null;
  const raw = oneLine(line.nodeValue);
  const anchor = cssPath(element);
  return offerPrice({ amount: FREE_AMOUNT, currency, role: 'current', raw, origin: 'dom', anchor });
}

/** A column without an amount: free, or on request; null when it says neither. */
function columnWithoutAmount(column: Element, like: Card): OfferDraft | null {
  if (isHidden(column) || shortText(column, LONGEST_CARD) === null) return null;
  const name = oneLine(
    column.querySelector('h1, h2, h3, h4, h5, h6, [class*="name"], [class*="title"]')?.textContent,
  );
  if (!name) return null;
  for (const line of shownTexts(column)) {
    const text = oneLine(line.nodeValue);
    if (text.length > LONGEST_LINE || text === name) continue;
    const folded = foldText(text);
    if (isFreeText(folded)) {
      const price = freePrice(line, like);
      return { ...emptyDraft('plan', name), prices: price ? [price] : [] };
    }
    if (firstMatch(QUOTE, folded)) return emptyDraft('plan', name);
  }
  return null;
}

/**
 * The plans of a price grid, in the order of its columns. A column that is free has a price of 0 in the
 * grid's currency; one "on request" is kept without an amount. The prices of a hidden side of a
 * monthly/yearly switch are kept with their side's period.
 */
export function planOffers(cards: Card[]): OfferDraft[] {
  const holder = holderOf(cards);
  const [like] = cards;
  if (!holder || !like || cards.length === 0) return [];
  const byColumn = new Map<Element | null, Card[]>();
  for (const card of cards) {
    const column = columnOf(card, holder);
    byColumn.set(column, [...(byColumn.get(column) ?? []), card]);
  }
  const read = (card: Card) => cardOffer(onItsSide(card), 'plan');
  const columns = [...holder.children];
  if (columns.length > MOST_SIBLINGS || byColumn.has(null)) return cards.map(read);
  return columns.flatMap((column) => {
    const held = byColumn.get(column);
    if (held) return held.map(read);
    const plan = columnWithoutAmount(column, like);
    return plan ? [plan] : [];
  });
}
