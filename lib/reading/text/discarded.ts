import type { Discarded } from '../../market/index.ts';
import { field } from '../cut.ts';
import { cssPath } from '../css-path.ts';
import { reasonsAgainst } from './block-judge.ts';
import type { PageMap } from './page-map.ts';
import type { TypeProbability } from './page-type.ts';

/** Most stretches of left-out text told of: the longest ones. */
const MOST = 60;
const LONGEST = 200;

interface Stretch {
  first: number;
  end: number;
  words: number;
}

/** Runs of blocks left out one after the other. */
function stretchesOf(map: PageMap, kept: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  map.measures.forEach(({ words }, index) => {
    if (kept[index] === 1) return;
    const last = stretches.at(-1);
    if (last?.end === index) {
      last.end = index + 1;
      last.words += words;
    } else stretches.push({ first: index, end: index + 1, words });
  });
  return stretches;
}

/** The block of a stretch that has most words: it speaks for the others. */
function longestOf(map: PageMap, { first, end }: Stretch): number {
  let longest = first;
  for (let block = first; block < end; block += 1)
    if (map.measures[block]!.words > map.measures[longest]!.words) longest = block;
  return longest;
}

/** What was left out of the main text and what spoke most against it, the longest stretches first. */
export function tellDiscarded(
  map: PageMap,
  kept: Uint8Array,
  types: readonly TypeProbability[],
): Discarded[] {
  return stretchesOf(map, kept)
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST)
    .map((stretch) => {
      const longest = longestOf(map, stretch);
      const blocks = map.blocks.slice(stretch.first, stretch.end);
      return {
        what: blocks.length > 1 ? 'region' : 'text',
        text: field(
          blocks
            .map(({ text }) => text.slice(0, LONGEST))
            .slice(0, 20)
            .join(' · '),
          LONGEST,
        ),
        anchor: cssPath(map.elements[map.blocks[longest]!.owner]!.element).slice(0, 1000),
        reason: field(reasonsAgainst(map, types, longest).join(', '), LONGEST),
      };
    });
}
