import { linkParts, type LinkParts } from './link-parts.ts';
import type { ElementTraits, TraitBox } from './traits.ts';
import { letterPairs } from './overlap.ts';
import { isMadeUpName, nameWordsOf, textShape, wordsOf } from './words.ts';

/** Traits cut in what is compared, so that each is cut once however often it is compared. */
export interface ComparableTraits {
  tag: string;
  id: string;
  /** The id with its numbers hidden. */
  idStem: string;
  name: string;
  classes: string[];
  attributes: ReadonlySet<string>;
  link: LinkParts | null;
  alternative: string[];
  /** Letters and figures of the text alone. */
  letters: string;
  /** Pairs of letters that follow each other in it. */
  pairs: string[];
  words: string[];
  shape: string;
  neighbours: ReadonlySet<string>;
  headings: string[];
  label: string;
  context: ReadonlySet<string>;
  /** Words of everything that names it: text, alternative, id, classes, link. */
  bag: ReadonlySet<string>;
  /** Tags and positions of the last steps of the path, the element last. */
  tags: string[];
  positions: string[];
  part: string;
  box: TraitBox | null;
}

const LONGEST_LETTERS = 200;
const MOST_STEPS = 16;
const WORDS_IN_BAG = 40;

const lettersOf = (text: string) => wordsOf(text).join('').slice(0, LONGEST_LETTERS);
const STEP = /^([^[]+)(?:\[(\d+)\])?$/;

function stepsOf(path: string): Pick<ComparableTraits, 'tags' | 'positions'> {
  const steps = path
    .split('/')
    .filter((step) => step !== '')
    .slice(-MOST_STEPS)
    .map((step) => STEP.exec(step) ?? [step, step]);
  return {
    tags: steps.map(([, tag]) => tag ?? ''),
    positions: steps.map(([, tag, position]) => `${tag}${position ?? 1}`),
  };
}

/** Cuts the traits of an element in what is compared. */
export function comparable(traits: ElementTraits): ComparableTraits {
  const classes = traits.classes
    .filter((name) => !isMadeUpName(name))
    .map((name) => name.toLowerCase());
  const link = linkParts(traits.link);
  const alternative = wordsOf(traits.alternative);
  const words = wordsOf(traits.text);
  const letters = words.join('').slice(0, LONGEST_LETTERS);
  const names = [traits.id, traits.name, ...classes].flatMap(nameWordsOf);
  return {
    tag: traits.tag.toLowerCase(),
    id: traits.id.toLowerCase(),
    idStem: traits.id.toLowerCase().replaceAll(/\d+/g, '#'),
    name: traits.name.toLowerCase(),
    classes,
    attributes: new Set(traits.attributes.map((attribute) => attribute.toLowerCase())),
    link,
    alternative,
    letters,
    pairs: letterPairs(letters),
    words,
    shape: textShape(traits.text),
    neighbours: new Set(wordsOf(traits.neighbours)),
    headings: traits.headings.map(lettersOf).filter((heading) => heading !== ''),
    label: lettersOf(traits.label),
    context: new Set(
      traits.context.filter((name) => !isMadeUpName(name)).map((name) => name.toLowerCase()),
    ),
    bag: new Set([
      ...words.slice(0, WORDS_IN_BAG),
      ...alternative,
      ...names,
      ...(link?.words ?? []),
    ]),
    ...stepsOf(traits.path),
    part: traits.part,
    box: traits.box,
  };
}
