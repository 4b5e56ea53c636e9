import { within } from '../block-sums.ts';
import type { PageMap } from '../page-map.ts';
import type { PageElement } from '../page-walk.ts';
import { type Feature, log, oncePerPage, ownerOf, share } from './feature.ts';

/** Sizes in words of the parts of the page a block is judged with: its line, its box, its region. */
const SIZES = [1, 20, 60, 200, 600, 1500];

/** For each element, the smallest one around it that holds so many words. Parents come first. */
const partsOf = (size: number) =>
  oncePerPage((map) => {
    const parts = new Int32Array(map.elements.length);
    map.elements.forEach((element, index) => {
      const isLarge = element.parent < 0 || within(map.sums.words, element) >= size;
      parts[index] = isLarge ? index : parts[element.parent]!;
    });
    return parts;
  });

const blocksOf = ({ first, end }: PageElement) => end - first;

function featuresOfPart(size: number): Feature[] {
  const parts = partsOf(size);
  const feature = (what: string, ask: (map: PageMap, part: PageElement) => number): Feature => ({
    name: `${what} of the ${size}-word part`,
    of: (map, block) => ask(map, map.elements[parts(map)[ownerOf(map, block)]!]!),
  });
  const words = (map: PageMap, part: PageElement) => within(map.sums.words, part);
  return [
    feature('words', (map, part) => log(words(map, part))),
    feature('share', (map, part) => share(words(map, part), map.totalWords)),
    feature('links', (map, part) => share(within(map.sums.linkWords, part), words(map, part))),
    feature('prose', (map, part) => share(within(map.sums.proseWords, part), words(map, part))),
    feature('words a block', (map, part) => log(share(words(map, part), blocksOf(part)))),
    feature('headings', (map, part) => share(within(map.sums.headings, part), blocksOf(part))),
    feature('prices', (map, part) => share(within(map.sums.prices, part), blocksOf(part))),
    feature('dates', (map, part) => share(within(map.sums.dates, part), blocksOf(part))),
    feature('controls', (_map, part) =>
      share(part.controlsEnd - part.controlsBefore, blocksOf(part)),
    ),
    feature('images', (_map, part) => share(part.mediaEnd - part.mediaBefore, blocksOf(part))),
    feature('start', (map, part) => share(map.sums.words[part.first]!, map.totalWords)),
  ];
}

/** What the parts of the page around a block are made of, from its own line to its region. */
export const partFeatures: Feature[] = SIZES.flatMap(featuresOfPart);
