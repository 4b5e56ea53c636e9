import { within } from './block-sums.ts';
import type { PageMap } from './page-map.ts';

/** A table of which so much is kept, in words, is kept whole: less may be a cell that only looks like text. */
const ENOUGH = 0.25;

/**
 * Keeps whole the tables of which a good part is kept: a line missing from a table of specifications or prices
 * reads as a line the page does not have. A table that holds most of the page lays it out, and is not meant.
 */
export function keepWholeTables(map: PageMap, kept: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(kept);
  let end = 0;
  for (const element of map.elements) {
    const words = within(map.sums.words, element);
    const isTable = element.tag === 'table' && words < map.totalWords / 2;
    if (!isTable || element.first < end) continue;
    end = element.end;
    let keptWords = 0;
    for (let block = element.first; block < element.end; block += 1)
      if (kept[block] === 1) keptWords += map.measures[block]!.words;
    if (keptWords >= words * ENOUGH) whole.fill(1, element.first, element.end);
  }
  return whole;
}
