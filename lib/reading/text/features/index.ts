import { aroundFeatures } from './around-features.ts';
import { type Feature, log, share } from './feature.ts';
import { partFeatures } from './part-features.ts';
import { placeFeatures } from './place-features.ts';
import { repetitionFeatures } from './repetition-features.ts';
import { textFeatures } from './text-features.ts';

export type { Feature } from './feature.ts';

const pageFeatures: Feature[] = [
  { name: 'words of the page', of: (map) => log(map.totalWords) },
  { name: 'blocks of the page', of: (map) => log(map.blocks.length) },
  {
    name: 'links of the page',
    of: (map) => share(map.sums.linkWords.at(-1) ?? 0, map.totalWords),
  },
  {
    name: 'prose of the page',
    of: (map) => share(map.sums.proseWords.at(-1) ?? 0, map.totalWords),
  },
  { name: 'prices of the page', of: (map) => log(map.sums.prices.at(-1) ?? 0) },
  { name: 'dates of the page', of: (map) => log(map.sums.dates.at(-1) ?? 0) },
  { name: 'headings of the page', of: (map) => log(map.sums.headings.at(-1) ?? 0) },
];

/** Everything a block may be judged by. Which of it counts, and how much, is data: `text-weights.json`. */
export const BLOCK_FEATURES: readonly Feature[] = [
  ...textFeatures,
  ...placeFeatures,
  ...partFeatures,
  ...repetitionFeatures,
  ...aroundFeatures,
  ...pageFeatures,
];
