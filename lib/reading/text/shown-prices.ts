import type { PageMap } from './page-map.ts';

const spaceless = (text: string) => text.replace(/\s+/g, '');

/**
 * Keeps each price the offers were read from: a page that sells something is not read without what it
 * costs. Where no kept block holds a price, the likeliest block that does is kept too.
 */
export function keepPrices(
  map: PageMap,
  probabilities: Float64Array,
  kept: Uint8Array,
  prices: readonly string[],
): Uint8Array {
  const withPrices = Uint8Array.from(kept);
  for (const price of new Set(prices.map(spaceless).filter(Boolean))) {
    let best = -1;
    let isKept = false;
    map.measures.forEach(({ hasPrice }, block) => {
      if (!hasPrice || !spaceless(map.blocks[block]!.text).includes(price)) return;
      if (kept[block] === 1) isKept = true;
      if (best < 0 || probabilities[block]! > probabilities[best]!) best = block;
    });
    if (!isKept && best >= 0) withPrices[best] = 1;
  }
  return withPrices;
}
