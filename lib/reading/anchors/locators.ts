import type { ComparableTraits } from './comparable.ts';
import { listOverlap, sequenceOverlap, weightedOverlap, type WordWeight } from './overlap.ts';

/** How rare words are among the candidates of one search. */
export interface Rarity {
  bag: WordWeight;
  neighbours: WordWeight;
  context: WordWeight;
}

/** The independent things an element is recognised by. */
export const LOCATORS = [
  'tag',
  'id',
  'name',
  'attributes',
  'classes',
  'context',
  'link',
  'alternative',
  'text',
  'shape',
  'bag',
  'neighbours',
  'label',
  'headings',
  'part',
  'path',
  'order',
  'place',
  'size',
] as const;
export type Locator = (typeof LOCATORS)[number];

/**
 * How alike two elements are for a locator: 0 is the same, each level above is less alike; `null` when
 * the target says nothing, so that the locator has no say.
 */
type Comparison = (
  target: ComparableTraits,
  candidate: ComparableTraits,
  rarity: Rarity,
) => number | null;

/** The level of a likeness: how many of the falling limits it stays under. */
function level(likeness: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => likeness >= limit);
  return at === -1 ? limits.length : at;
}

const CLICKED = new Set(['a', 'button', 'input']);
const CONTROL = new Set(['a', 'button', 'input', 'select', 'textarea', 'img']);

const ratio = (first: number, second: number) =>
  Math.min(first, second) / Math.max(first, second, 1);

function compareTags(target: string, candidate: string): number {
  if (target === candidate) return 0;
  if (CLICKED.has(target) && CLICKED.has(candidate)) return 1;
  return CONTROL.has(target) === CONTROL.has(candidate) ? 2 : 3;
}

function compareText(target: ComparableTraits, candidate: ComparableTraits): number | null {
  if (target.letters === '') return null;
  if (candidate.letters === '') return 4;
  if (target.letters === candidate.letters) return 0;
  const words = listOverlap(target.words, candidate.words);
  // Words alike but for an ending; a few letters inside a long text say nothing.
  const isNear =
    target.letters.length > 2 && ratio(target.letters.length, candidate.letters.length) > 0.24;
  const letters = isNear ? listOverlap(target.pairs, candidate.pairs) : 0;
  return 1 + level(Math.max(words, letters), [0.66, 0.4]);
}

function compareLinks(target: ComparableTraits, candidate: ComparableTraits): number | null {
  if (!target.link) return null;
  if (!candidate.link) return 5;
  if (target.link.whole === candidate.link.whole) return 0;
  if (target.link.place === candidate.link.place) return 1;
  if (target.link.end === candidate.link.end) return 2;
  return 3 + level(listOverlap(target.link.words, candidate.link.words), [0.6]);
}

/** How many steps, from the element upwards, have the same tag and the same position. */
function commonEnd(first: readonly string[], second: readonly string[]): number {
  let steps = 0;
  while (steps < 6 && steps < first.length && first.at(-1 - steps) === second.at(-1 - steps))
    steps += 1;
  return steps;
}

/** The comparison of each locator, with the number of its levels. */
export const COMPARISONS: Record<Locator, { levels: number; compare: Comparison }> = {
  tag: { levels: 4, compare: (target, candidate) => compareTags(target.tag, candidate.tag) },
  id: {
    levels: 4,
    compare: (target, candidate) => {
      if (target.id === '') return null;
      if (target.id === candidate.id) return 0;
      if (target.idStem === candidate.idStem) return 1;
      return candidate.id === '' ? 3 : 2;
    },
  },
  name: {
    levels: 3,
    compare: (target, candidate) => {
      if (target.name === '') return null;
      if (target.name === candidate.name) return 0;
      return candidate.name === '' ? 2 : 1;
    },
  },
  attributes: {
    levels: 4,
    compare: (target, candidate) => {
      if (target.attributes.size === 0) return null;
      const likeness = weightedOverlap(target.attributes, candidate.attributes, () => 1);
      return level(likeness, [0.99, 0.5, 0.01]);
    },
  },
  classes: {
    levels: 4,
    compare: (target, candidate) =>
      target.classes.length === 0
        ? null
        : level(listOverlap(target.classes, candidate.classes), [0.99, 0.5, 0.01]),
  },
  context: {
    levels: 5,
    compare: (target, candidate, rarity) =>
      target.context.size === 0
        ? null
        : level(
            weightedOverlap(target.context, candidate.context, rarity.context),
            [0.9, 0.65, 0.4, 0.15],
          ),
  },
  link: { levels: 6, compare: compareLinks },
  alternative: {
    levels: 4,
    compare: (target, candidate) => {
      if (target.alternative.length === 0) return null;
      if (candidate.alternative.length === 0) return 3;
      return level(listOverlap(target.alternative, candidate.alternative), [0.99, 0.4]);
    },
  },
  text: { levels: 5, compare: compareText },
  shape: {
    levels: 3,
    compare: (target, candidate) => {
      if (target.shape === '') return null;
      if (target.shape === candidate.shape) return 0;
      return candidate.shape === '' ? 2 : 1;
    },
  },
  bag: {
    levels: 6,
    compare: (target, candidate, rarity) => {
      if (target.bag.size === 0) return null;
      if (candidate.bag.size === 0) return 5;
      const likeness = weightedOverlap(target.bag, candidate.bag, rarity.bag);
      return level(likeness, [0.85, 0.6, 0.35, 0.12]);
    },
  },
  neighbours: {
    levels: 6,
    compare: (target, candidate, rarity) => {
      if (target.neighbours.size === 0) return null;
      if (candidate.neighbours.size === 0) return 5;
      const likeness = weightedOverlap(target.neighbours, candidate.neighbours, rarity.neighbours);
      return level(likeness, [0.8, 0.5, 0.25, 0.08]);
    },
  },
  label: {
    levels: 3,
    compare: (target, candidate) => {
      if (target.label === '') return null;
      if (target.label === candidate.label) return 0;
      return candidate.label === '' ? 2 : 1;
    },
  },
  headings: {
    levels: 3,
    compare: (target, candidate) => {
      if (target.headings.length === 0) return null;
      if (target.headings.at(-1) === candidate.headings.at(-1)) return 0;
      return target.headings.some((heading) => candidate.headings.includes(heading)) ? 1 : 2;
    },
  },
  part: {
    levels: 3,
    compare: (target, candidate) => {
      if (target.part === '') return null;
      if (target.part === candidate.part) return 0;
      return candidate.part === '' ? 2 : 1;
    },
  },
  path: {
    levels: 5,
    compare: (target, candidate) =>
      level(sequenceOverlap(target.tags, candidate.tags), [0.99, 0.9, 0.8, 0.65]),
  },
  order: {
    levels: 5,
    compare: (target, candidate) =>
      level(commonEnd(target.positions, candidate.positions), [6, 3, 2, 1]),
  },
  place: {
    levels: 5,
    compare: ({ box }, { box: other }) =>
      box && other
        ? level(-Math.hypot(box.x - other.x, box.y - other.y), [-10, -60, -200, -600])
        : null,
  },
  size: {
    levels: 4,
    compare: ({ box }, { box: other }) =>
      box && other
        ? level(ratio(box.width, other.width) * ratio(box.height, other.height), [0.9, 0.6, 0.3])
        : null,
  },
};
