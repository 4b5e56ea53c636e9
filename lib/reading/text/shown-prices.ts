import type { PageMap } from './page-map.ts';

const NUMBER = /\d[\d.,'’\s]*\d|\d/g;
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The digits an amount may be displayed with: `29.9` as 2990, `335.00` as 335 or 33500. */
function displaysOf(amount: string): string[] {
  const [whole = '', decimals = ''] = amount.split('.');
  const cents = whole + decimals.slice(0, 2).padEnd(2, '0');
  return /[1-9]/.test(decimals) ? [cents] : [whole, cents];
}

/** The amounts that a text displays, as their digits. */
const displayedIn = (text: string): string[] => (text.match(NUMBER) ?? []).map(digitsOf);

/**
 * Keeps each price that the offers of the page ask: a page that sells something is not read without what
 * it costs. Where no kept block displays one of them, the likeliest block that does is kept too.
 * @param amounts decimal strings, as `29.90`.
 */
export function keepPrices(
  map: PageMap,
  probabilities: Float64Array,
  kept: Uint8Array,
  amounts: readonly string[],
): Uint8Array {
  const withPrices = Uint8Array.from(kept);
  for (const amount of new Set(amounts)) {
    const displays = displaysOf(amount);
    let best = -1;
    let isKept = false;
    map.measures.forEach(({ hasPrice }, block) => {
      if (!hasPrice) return;
      if (!displayedIn(map.blocks[block]!.text).some((digits) => displays.includes(digits))) return;
      if (kept[block] === 1) isKept = true;
      if (best < 0 || probabilities[block]! > probabilities[best]!) best = block;
    });
    if (!isKept && best >= 0) withPrices[best] = 1;
  }
  return withPrices;
}
