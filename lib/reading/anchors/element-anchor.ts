import { comparable } from './comparable.ts';
import { rarityAmong, levelsOf } from './evidence.ts';
import type { Locator } from './locators.ts';
import { attributesOf } from './own-attributes.ts';
import { pageElements, type PageElement, type PageElements } from './page-elements.ts';
import { classesOf, entryText, readTraits } from './read-traits.ts';
import type { ElementTraits } from './traits.ts';
import { pricePartReader } from './price-parts.ts';
import { isMadeUpName, textShape } from './words.ts';

/** An element as it was, to find it again: plain JSON of bounded size. */
export interface ElementAnchor {
  traits: ElementTraits;
  /** Other elements that its template makes alike, such as the price of another plan; 60 at most. */
  twins: number;
  /** What told it from its twins: without it, an element found may be a twin. */
  telling: Locator[];
}

/** Locators that say what an element is about rather than how it is made. */
const CONTENT: readonly Locator[] = [
  'id',
  'text',
  'alternative',
  'link',
  'neighbours',
  'label',
  'headings',
];
const ANCESTORS_ALIKE = 4;
const MOST_TWINS = 60;

/** What the template makes of an element and of those it stands in, the nearest first; ids left out. */
function likeness(entry: PageElement): string {
  const parts: string[] = [];
  let at: PageElement | null = entry;
  for (let up = 0; at && up <= ANCESTORS_ALIKE; up += 1, at = at.parent) {
    const classes = classesOf(at.element).filter((name) => !isMadeUpName(name));
    parts.push([at.tag, ...classes, ...(up === 0 ? attributesOf(at.element) : [])].join(' '));
  }
  return parts.join('|');
}

/** The elements that a template makes like one, at most sixty. */
function twinsOf(entry: PageElement, { entries }: PageElements): PageElement[] {
  const mine = likeness(entry);
  const twins: PageElement[] = [];
  for (const other of entries) {
    if (other === entry || other.tag !== entry.tag) continue;
    if (likeness(other) === mine) twins.push(other);
    if (twins.length === MOST_TWINS) break;
  }
  return twins;
}

/** Describes an element of a page so that `findElement` recognises it later. The page is not changed. */
export function describeElement(document: Document, element: Element): ElementAnchor {
  const page = pageElements(document);
  const entry = page.entries.find((candidate) => candidate.element === element) ?? {
    element,
    tag: element.localName,
    position: 1,
    parent: null,
    previous: null,
    start: 0,
    end: 0,
    heading: -1,
  };
  const isFigure = textShape(entryText(entry, page)) !== '';
  const partOf = isFigure ? pricePartReader(document) : undefined;
  const traits = readTraits(entry, page, partOf);
  const twins = twinsOf(entry, page);
  const compared = twins.map((twin) => comparable(readTraits(twin, page)));
  const target = comparable(traits);
  const rarity = rarityAmong([target, ...compared]);
  const telling = CONTENT.filter((locator) => {
    // A figure may change, and be the same elsewhere: it tells nothing of what it is the price of.
    if (locator === 'text' && target.shape !== '') return false;
    const levels = levelsOf(locator, target, compared, rarity);
    return levels.length > 0 && levels.every((level) => level > 1);
  });
  return { traits, twins: twins.length, telling };
}
