import type { PageElement } from '../page-walk.ts';
import type { PageMap } from '../page-map.ts';

/** One thing known of a block, as a number. */
export interface Feature {
  name: string;
  of: (map: PageMap, block: number) => number;
}

/** Counts weigh by their order of magnitude. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
export const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** The block element a block stands in, as an index. */
export const ownerOf = (map: PageMap, block: number): number => map.blocks[block]?.owner ?? 0;
export const ownerElement = (map: PageMap, block: number): PageElement =>
  map.elements[ownerOf(map, block)]!;

/** One feature for each bit of a set. */
export const bitFeatures = (
  prefix: string,
  names: readonly string[],
  bitsOf: (map: PageMap, block: number) => number,
): Feature[] =>
  names.map((name, bit) => ({
    name: `${prefix} ${name}`,
    of: (map, block) => (bitsOf(map, block) >>> bit) & 1,
  }));

/** An answer for a page that many features ask for, worked out once a page. */
export function oncePerPage<Answer>(ask: (map: PageMap) => Answer): (map: PageMap) => Answer {
  let last: { map: PageMap; answer: Answer } | null = null;
  return (map) => {
    if (last?.map !== map) last = { map, answer: ask(map) };
    return last.answer;
  };
}
