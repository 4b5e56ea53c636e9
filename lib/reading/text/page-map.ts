import { type BlockSums, sumBlocks, within } from './block-sums.ts';
import { type BlockMeasures, measure } from './measures.ts';
import type { PageElement, PageWalk } from './page-walk.ts';
import { headingLevelOf, placesOf } from './places.ts';
import { type Repetition, repetitionsOf } from './repetition.ts';

/** What the head of a page says of its subject: blocks are compared with it. */
export interface PageSubject {
  title: string;
  description: string;
}

/** The page, its measures, and what every element inherits from those around it. */
export interface PageMap extends PageWalk {
  measures: BlockMeasures[];
  sums: BlockSums;
  totalWords: number;
  /** Class groups of an element and all those around it, the whole page's own names left out. */
  around: Int32Array;
  /** Class groups of an element, its parent and its grandparent. */
  near: Int32Array;
  /** Places an element stands in, one bit a place. */
  places: Int32Array;
  repetitions: Map<number, Repetition>;
  /** The smallest and the largest repeated element each element stands in, or -1. */
  innerRepeated: Int32Array;
  outerRepeated: Int32Array;
  headingLevels: Int8Array;
  /** For each block, the last heading before it, or -1. */
  headingAbove: Int32Array;
  /** The first block under a heading of level 1, or -1. */
  titleBlock: number;
  titleWords: Set<string>;
  descriptionWords: Set<string>;
  /** How many blocks have the same text, and whether one stood before. */
  sameText: Int32Array;
  isRepeated: Uint8Array;
  /** The element that holds most prose for least else. */
  core: PageElement;
}

/** An element that holds more of the page than this cannot be named boilerplate by a class. */
const WHOLE_PAGE_SHARE = 0.75;
const LONGEST_COMPARED = 2000;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of a text that are in a set. */
export function overlap(text: string, words: Set<string>): number {
  const own = words.size === 0 ? [] : wordsOf(text.slice(0, LONGEST_COMPARED));
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}

function inherit(elements: readonly PageElement[], sums: BlockSums, totalWords: number) {
  const make = () => new Int32Array(elements.length);
  const repetitions = repetitionsOf(elements);
  const inherited = {
    around: make(),
    near: make(),
    places: make(),
    repetitions,
    innerRepeated: make().fill(-1),
    outerRepeated: make().fill(-1),
  };
  const own = make();
  elements.forEach((element, index) => {
    const { parent } = element;
    const share = within(sums.words, element) / Math.max(1, totalWords);
    const grandparent = elements[parent]?.parent ?? -1;
    own[index] = parent < 0 || share > WHOLE_PAGE_SHARE ? 0 : element.groups;
    const { around, near, places, innerRepeated, outerRepeated } = inherited;
    around[index] = own[index] | (around[parent] ?? 0);
    near[index] = own[index] | (own[parent] ?? 0) | (own[grandparent] ?? 0);
    places[index] = placesOf(element) | (places[parent] ?? 0);
    const isRecord = repetitions.has(index);
    innerRepeated[index] = isRecord ? index : (innerRepeated[parent] ?? -1);
    const outer = outerRepeated[parent] ?? -1;
    outerRepeated[index] = outer < 0 && isRecord ? index : outer;
  });
  return inherited;
}

function readHeadings({ elements, blocks }: PageWalk) {
  const levels = new Int8Array(elements.length);
  elements.forEach((element, index) => {
    levels[index] = headingLevelOf(element) || (levels[element.parent] ?? 0);
  });
  const headingLevels = Int8Array.from(blocks, ({ owner }) => levels[owner] ?? 0);
  let above = -1;
  const headingAbove = Int32Array.from(blocks, (_block, index) => {
    const answer = above;
    if (headingLevels[index]! > 0) above = index;
    return answer;
  });
  return { headingLevels, headingAbove, titleBlock: headingLevels.indexOf(1) };
}

function findRepeatedTexts({ blocks }: PageWalk) {
  const counts = new Map<string, number>();
  const isRepeated = Uint8Array.from(blocks, ({ text }) => {
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    return seen > 0 ? 1 : 0;
  });
  return { isRepeated, sameText: Int32Array.from(blocks, ({ text }) => counts.get(text) ?? 1) };
}

/** The element whose blocks gain most: prose counts for it, menus and labels against it. */
function coreOf(elements: readonly PageElement[], sums: BlockSums): PageElement {
  let core = elements[0]!;
  for (const element of elements)
    if (within(sums.gain, element) >= within(sums.gain, core)) core = element;
  return core;
}

/** Maps a page: measures of its blocks, and what its elements inherit. Linear in the page. */
export function mapPage(walk: PageWalk, subject: PageSubject): PageMap {
  const measures = walk.blocks.map(measure);
  const headings = readHeadings(walk);
  const sums = sumBlocks(measures, headings.headingLevels);
  const totalWords = sums.words[measures.length] ?? 0;
  return {
    ...walk,
    ...headings,
    ...inherit(walk.elements, sums, totalWords),
    ...findRepeatedTexts(walk),
    measures,
    sums,
    totalWords,
    titleWords: new Set(wordsOf(subject.title)),
    descriptionWords: new Set(wordsOf(subject.description)),
    core: coreOf(walk.elements, sums),
  };
}
