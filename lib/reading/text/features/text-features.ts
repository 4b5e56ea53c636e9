import { overlap } from '../page-map.ts';
import type { BlockMeasures } from '../measures.ts';
import { type Feature, log, ownerElement } from './feature.ts';

const measured = (name: string, of: (measures: BlockMeasures) => number): Feature => ({
  name,
  of: (map, block) => of(map.measures[block]!),
});

const TAGS =
  'p li div td th dt dd button option label figcaption pre section summary legend body article';

/** What a block says and how: its length, links, sentences, tag, and how like the page's subject. */
export const textFeatures: Feature[] = [
  measured('words', ({ words }) => log(words)),
  measured('link density', ({ linkDensity }) => linkDensity),
  measured('bold density', ({ boldDensity }) => boldDensity),
  measured('digits', ({ digitDensity }) => digitDensity),
  measured('capitals', ({ upperDensity }) => upperDensity),
  measured('commas', ({ commas }) => log(commas)),
  measured('sentences', ({ sentences }) => log(sentences)),
  measured('ends a sentence', ({ endsSentence }) => Number(endsSentence)),
  measured('ends with a colon', ({ endsColon }) => Number(endsColon)),
  measured('price', ({ hasPrice }) => Number(hasPrice)),
  measured('date', ({ hasDate }) => Number(hasDate)),
  measured('mail', ({ hasMail }) => Number(hasMail)),
  measured('letters a word', ({ length, words }) => length / Math.max(1, words)),
  { name: 'code', of: (map, block) => Number(map.blocks[block]!.isCode) },
  { name: 'heading level', of: (map, block) => map.headingLevels[block] || 7 },
  { name: 'same text elsewhere', of: (map, block) => log(map.sameText[block]! - 1) },
  { name: 'said before', of: (map, block) => map.isRepeated[block]! },
  {
    name: 'likeness to the title',
    of: (map, block) => overlap(map.blocks[block]!.text, map.titleWords),
  },
  {
    name: 'likeness to the description',
    of: (map, block) => overlap(map.blocks[block]!.text, map.descriptionWords),
  },
  ...TAGS.split(' ').map((tag) => ({
    name: `tag ${tag}`,
    of: (map: Parameters<Feature['of']>[0], block: number) =>
      Number(ownerElement(map, block).tag === tag),
  })),
];
