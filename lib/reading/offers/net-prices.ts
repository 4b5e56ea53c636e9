import { compareDecimals } from '../../pricing/index.ts';
import { phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import data from '../data/net-price-words.json' with { type: 'json' };
import { shortText } from '../short-text.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** "Excl. VAT:", "brez DDV", "HT": words before an amount that leave the tax out of it. */
const NET = phraseMatcher([
  ...data.alone,
  ...data.without.flatMap((word) => data.taxes.map((tax) => `${word} ${tax}`)),
]);

/** Words this close before an amount are about it. */
const REACH = 16;
const LONGEST_BLOCK = 120;
const LEVELS = 4;

const isOpen = (price: VisiblePrice) => price.role === 'current' || price.role === 'list';

function wordsBefore(price: VisiblePrice): string {
  let block: Element | null = price.element;
  for (let level = 0; block && level < LEVELS; level += 1) {
    const text = shortText(block, LONGEST_BLOCK);
    if (text === null) return '';
    const at = text.indexOf(price.raw);
    if (at > 0) return foldText(text.slice(0, at));
    block = block.parentElement;
  }
  return '';
}

function isNet(price: VisiblePrice): boolean {
  const before = wordsBefore(price);
  const last = [...before.matchAll(NET)].at(-1);
  if (!last) return false;
  const after = before.slice(last.index + last[0].length);
  return after.length <= REACH && !/\d/.test(after);
}

/** The highest tax on sales, with some margin: a gross price is never dearer than this. */
const HIGHEST_TAX = 1.28;

/**
 * Says of the amounts that words leave without tax that they are, and gives back its role to the gross
 * price beside one: its class may be called "old" or "list" with nothing else to pay in its block. It
 * serves shops that show every price twice, with and without tax.
 */
export function settleNetPrices(prices: VisiblePrice[]): VisiblePrice[] {
  const net = prices.filter((price) => isOpen(price) && price.tax !== 'included' && isNet(price));
  if (net.length === 0) return prices;
  const gross = new Set<VisiblePrice>();
  for (const price of net) {
    const block = blockOf(price);
    const held = prices.filter(
      (one) => one !== price && isOpen(one) && block.contains(one.element),
    );
    const [only] = held;
    if (held.length !== 1 || !only || compareDecimals(only.amount, price.amount) <= 0) continue;
    if (Number(only.amount) <= Number(price.amount) * HIGHEST_TAX) gross.add(only);
  }
  return prices.map((price): VisiblePrice => {
    if (gross.has(price)) return { ...price, role: 'current', tax: 'included' };
    return net.includes(price) ? { ...price, tax: 'excluded' } : price;
  });
}

function blockOf(price: VisiblePrice): Element {
  let block = price.element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent: Element | null = block.parentElement;
    if (!parent || shortText(parent, LONGEST_BLOCK) === null) break;
    block = parent;
  }
  return block;
}
