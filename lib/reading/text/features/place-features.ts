import { PLACES } from '../places.ts';
import { CLASS_GROUPS, PHRASE_GROUPS } from '../word-groups.ts';
import { bitFeatures, type Feature, log, ownerElement, ownerOf } from './feature.ts';

const fromTitle = (title: number, block: number): number =>
  title < 0 ? -99 : Math.sign(block - title) * log(Math.abs(block - title));

/** Where a block stands: how far down, in what elements, among which names. */
export const placeFeatures: Feature[] = [
  { name: 'words before', of: (map, block) => log(map.sums.words[block]!) },
  { name: 'words after', of: (map, block) => log(map.totalWords - map.sums.words[block + 1]!) },
  {
    name: 'place in the page',
    of: (map, block) => map.sums.words[block]! / Math.max(1, map.totalWords),
  },
  { name: 'place in the blocks', of: (map, block) => block / map.blocks.length },
  { name: 'depth', of: (map, block) => ownerElement(map, block).depth },
  { name: 'blocks from the title', of: (map, block) => fromTitle(map.titleBlock, block) },
  ...bitFeatures('in', PLACES, (map, block) => map.places[ownerOf(map, block)]!),
  ...bitFeatures('near', CLASS_GROUPS, (map, block) => map.near[ownerOf(map, block)]!),
  ...bitFeatures('around', CLASS_GROUPS, (map, block) => map.around[ownerOf(map, block)]!),
  ...bitFeatures('says', PHRASE_GROUPS, (map, block) => map.measures[block]!.phrases),
];
