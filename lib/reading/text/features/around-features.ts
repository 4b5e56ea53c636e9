import { within } from '../block-sums.ts';
import type { PageMap } from '../page-map.ts';
import { PHRASE_GROUPS } from '../word-groups.ts';
import { bitFeatures, type Feature, log, share } from './feature.ts';

const neighbour = (offset: number): Feature[] => {
  const at = (ask: (map: PageMap, block: number) => number) => (map: PageMap, block: number) =>
    map.blocks[block + offset] ? ask(map, block + offset) : -1;
  return [
    { name: `words at ${offset}`, of: at((map, block) => log(map.measures[block]!.words)) },
    { name: `links at ${offset}`, of: at((map, block) => map.measures[block]!.linkDensity) },
    {
      name: `sentence at ${offset}`,
      of: at((map, block) => Number(map.measures[block]!.endsSentence)),
    },
    { name: `heading at ${offset}`, of: at((map, block) => map.headingLevels[block] || 7) },
  ];
};

const windowShare = (
  name: string,
  radius: number,
  of: (map: PageMap) => Float64Array,
): Feature => ({
  name: `${name} within ${radius}`,
  of: (map, block) => {
    const range = {
      first: Math.max(0, block - radius),
      end: Math.min(map.blocks.length, block + radius + 1),
    };
    return share(within(of(map), range), within(map.sums.words, range));
  },
});

const windows = [3, 10].flatMap((radius) => [
  windowShare('links', radius, (map) => map.sums.linkWords),
  windowShare('prose', radius, (map) => map.sums.proseWords),
]);

const underHeading =
  (ask: (map: PageMap, heading: number, block: number) => number, none: number) =>
  (map: PageMap, block: number) => {
    const heading = map.headingAbove[block]!;
    return heading < 0 ? none : ask(map, heading, block);
  };

const headings: Feature[] = [
  {
    name: 'level of the heading above',
    of: underHeading((map, heading) => map.headingLevels[heading]!, 0),
  },
  {
    name: 'blocks since the heading',
    of: underHeading((_map, heading, block) => log(block - heading), -1),
  },
  ...bitFeatures(
    'heading says',
    PHRASE_GROUPS,
    underHeading((map, heading) => map.measures[heading]!.phrases, 0),
  ),
];

function fromCore({ core }: PageMap, block: number): number {
  if (block < core.first) return -log(core.first - block);
  return block >= core.end ? log(block - core.end + 1) : 0;
}

const core: Feature[] = [
  { name: 'in the core', of: (map, block) => Number(fromCore(map, block) === 0) },
  { name: 'blocks from the core', of: fromCore },
  {
    name: 'share of the core',
    of: (map) => share(within(map.sums.words, map.core), map.totalWords),
  },
];

/** What stands around a block: its neighbours, the heading above it, the core of the page. */
export const aroundFeatures: Feature[] = [
  ...[-2, -1, 1, 2].flatMap(neighbour),
  ...windows,
  ...headings,
  ...core,
];
