import type { BlockMeasures } from './measures.ts';

/** Sums over the blocks before each block: those of any element are a difference of two. */
export interface BlockSums {
  words: Float64Array;
  linkWords: Float64Array;
  proseWords: Float64Array;
  headings: Float64Array;
  prices: Float64Array;
  dates: Float64Array;
  /** Positive where prose stands, negative where anything else does. */
  gain: Float64Array;
}

/** A run of blocks, the last one left out. */
export interface BlockRange {
  first: number;
  end: number;
}

/** Shorter than this, a block may be a label: only longer ones are taken for prose. */
const PROSE_WORDS = 12;
/** What a block that is not prose costs the element that holds it: each one, and its words. */
const BLOCK_COST = 2;
const WORD_COST = 0.3;

/** Running sums of what is measured in each block. */
export function sumBlocks(
  measures: readonly BlockMeasures[],
  headingLevels: ArrayLike<number>,
): BlockSums {
  const make = () => new Float64Array(measures.length + 1);
  const sums: BlockSums = {
    words: make(),
    linkWords: make(),
    proseWords: make(),
    headings: make(),
    prices: make(),
    dates: make(),
    gain: make(),
  };
  measures.forEach(({ words, linkDensity, hasPrice, hasDate }, index) => {
    const isProse = words >= PROSE_WORDS && linkDensity < 0.5;
    const add = (sum: Float64Array, value: number) => {
      sum[index + 1] = (sum[index] ?? 0) + value;
    };
    add(sums.words, words);
    add(sums.linkWords, words * linkDensity);
    add(sums.proseWords, isProse ? words : 0);
    add(sums.headings, (headingLevels[index] ?? 0) > 0 ? 1 : 0);
    add(sums.prices, hasPrice ? 1 : 0);
    add(sums.dates, hasDate ? 1 : 0);
    const cost = BLOCK_COST + words * (WORD_COST + linkDensity);
    add(sums.gain, isProse ? words * (1 - linkDensity) : -cost);
  });
  return sums;
}

/** The sum of a measure over a run of blocks. */
export const within = (sum: Float64Array, { first, end }: BlockRange): number =>
  (sum[end] ?? 0) - (sum[first] ?? 0);
