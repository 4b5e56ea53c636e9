import { within } from '../block-sums.ts';
import { log, oncePerPage, share } from '../features/feature.ts';
import type { PageMap } from '../page-map.ts';
import { PLACES } from '../places.ts';
import type { Repetition } from '../repetition.ts';
import { CLASS_GROUPS, classGroupBit, PHRASE_GROUPS } from '../word-groups.ts';
import type { PageSign } from './sign.ts';

type Ask = (map: PageMap, block: number) => boolean;

/** The share of the words of the page that stand in blocks for which a question is true. */
const wordShare = (name: string, ask: Ask): PageSign => ({
  name,
  of: (map) => {
    const words = map.measures.reduce(
      (sum, measures, block) => (ask(map, block) ? sum + measures.words : sum),
      0,
    );
    return share(words, map.totalWords);
  },
});

const blockCount = (name: string, ask: Ask): PageSign => ({
  name,
  of: (map) => log(map.blocks.filter((_block, index) => ask(map, index)).length),
});

const hasBit =
  (of: (map: PageMap) => Int32Array, bit: number): Ask =>
  (map, block) =>
    ((of(map)[map.blocks[block]!.owner]! >>> bit) & 1) === 1;

const TAGS =
  'article form pre code table time input button img h1 h2 h3 li p video option dt'.split(' ');
const tagCounts = oncePerPage((map) => {
  const counts = new Map<string, number>();
  for (const { tag } of map.elements) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
});

/** The group of look-alike siblings that holds most words outside menus, footers and filters. */
const largestGroup = oncePerPage((map): Repetition | null => {
  const chrome = classGroupBit('navigation') | classGroupBit('footer') | classGroupBit('filter');
  let best: Repetition | null = null;
  for (const group of new Set(map.repetitions.values())) {
    const isLarger = !best || within(map.sums.words, group) > within(map.sums.words, best);
    if (isLarger && (map.around[group.parent]! & chrome) === 0) best = group;
  }
  return best;
});

const ofGroup = (name: string, ask: (map: PageMap, group: Repetition) => number): PageSign => ({
  name: `repeated ${name}`,
  of: (map) => {
    const group = largestGroup(map);
    return group ? ask(map, group) : 0;
  },
});

const TITLE_REACH = 40;
const afterTitle = ({ titleBlock, blocks }: PageMap) => ({
  first: titleBlock,
  end: Math.min(blocks.length, titleBlock + TITLE_REACH),
});

const shapeSigns: PageSign[] = [
  { name: 'words', of: (map) => log(map.totalWords) },
  { name: 'blocks', of: (map) => log(map.blocks.length) },
  { name: 'words a block', of: (map) => log(share(map.totalWords, map.blocks.length)) },
  { name: 'link share', of: (map) => share(map.sums.linkWords.at(-1)!, map.totalWords) },
  { name: 'prose share', of: (map) => share(map.sums.proseWords.at(-1)!, map.totalWords) },
  { name: 'prices', of: (map) => log(map.sums.prices.at(-1)!) },
  { name: 'dates', of: (map) => log(map.sums.dates.at(-1)!) },
  { name: 'headings', of: (map) => log(map.sums.headings.at(-1)!) },
  { name: 'controls', of: (map) => log(map.elements[0]!.controlsEnd) },
  { name: 'images', of: (map) => log(map.elements[0]!.mediaEnd) },
  { name: 'core share', of: (map) => share(within(map.sums.words, map.core), map.totalWords) },
  {
    name: 'title before',
    of: (map) => (map.titleBlock < 0 ? -1 : share(map.sums.words[map.titleBlock]!, map.totalWords)),
  },
  {
    name: 'prices near the title',
    of: (map) => (map.titleBlock < 0 ? 0 : log(within(map.sums.prices, afterTitle(map)))),
  },
  blockCount('code', (map, block) => map.blocks[block]!.isCode),
  blockCount('questions', (map, block) => map.blocks[block]!.text.endsWith('?')),
  ofGroup('count', (_map, group) => log(group.count)),
  ofGroup('share', (map, group) => share(within(map.sums.words, group), map.totalWords)),
  ofGroup('words each', (map, group) => log(within(map.sums.words, group) / group.count)),
  ofGroup('prices each', (map, group) => within(map.sums.prices, group) / group.count),
  ofGroup('dates each', (map, group) => within(map.sums.dates, group) / group.count),
  ofGroup('links', (map, group) =>
    share(within(map.sums.linkWords, group), within(map.sums.words, group)),
  ),
];

/** What the body of the page is made of. */
export const bodySigns: PageSign[] = [
  ...shapeSigns,
  ...TAGS.map((tag) => ({
    name: `elements ${tag}`,
    of: (map: PageMap) => log(tagCounts(map).get(tag) ?? 0),
  })),
  ...CLASS_GROUPS.flatMap((group, bit) => [
    wordShare(
      `words around ${group}`,
      hasBit((map) => map.around, bit),
    ),
    blockCount(
      `blocks near ${group}`,
      hasBit((map) => map.near, bit),
    ),
  ]),
  ...PLACES.map((place, bit) =>
    wordShare(
      `words in ${place}`,
      hasBit((map) => map.places, bit),
    ),
  ),
  ...PHRASE_GROUPS.map((group, bit) =>
    blockCount(
      `blocks saying ${group}`,
      (map, block) => ((map.measures[block]!.phrases >>> bit) & 1) === 1,
    ),
  ),
];
