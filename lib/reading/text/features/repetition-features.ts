import { within } from '../block-sums.ts';
import type { PageMap } from '../page-map.ts';
import type { Repetition } from '../repetition.ts';
import { type Feature, log, ownerOf, share } from './feature.ts';

type Ask = (map: PageMap, group: Repetition, member: number) => number;

const each =
  (of: (map: PageMap) => Float64Array): Ask =>
  (map, group) =>
    within(of(map), group) / group.count;
const ofWords =
  (of: (map: PageMap) => Float64Array): Ask =>
  (map, group) =>
    share(within(of(map), group), within(map.sums.words, group));

const QUESTIONS: [string, Ask][] = [
  ['count', (_map, group) => log(group.count)],
  ['words', (map, group) => log(within(map.sums.words, group) / group.count)],
  ['own words', (map, _group, member) => log(within(map.sums.words, map.elements[member]!))],
  ['blocks', (_map, group) => log((group.end - group.first) / group.count)],
  ['prices', each((map) => map.sums.prices)],
  ['dates', each((map) => map.sums.dates)],
  ['links', ofWords((map) => map.sums.linkWords)],
  ['prose', ofWords((map) => map.sums.proseWords)],
  ['share', (map, group) => share(within(map.sums.words, group), map.totalWords)],
];

/** What the rows, cards or posts a block is part of are like; -1 for a block that is in none. */
export const repetitionFeatures: Feature[] = (['innerRepeated', 'outerRepeated'] as const).flatMap(
  (which) =>
    QUESTIONS.map(([name, ask]) => ({
      name: `${which} ${name}`,
      of: (map: PageMap, block: number) => {
        const member = map[which][ownerOf(map, block)]!;
        const group = map.repetitions.get(member);
        return group ? ask(map, group, member) : -1;
      },
    })),
);
