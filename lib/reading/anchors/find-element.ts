import { comparable, type ComparableTraits } from './comparable.ts';
import { decide, type Outcome } from './decide.ts';
import type { ElementAnchor } from './element-anchor.ts';
import type { Locator } from './locators.ts';
import { attributesOf } from './own-attributes.ts';
import { pageElements, type PageElement, type PageElements } from './page-elements.ts';
import { rankComparable } from './rank-candidates.ts';
import { pricePartReader } from './price-parts.ts';
import { classesOf, entryText, readTraits, type PartReader } from './read-traits.ts';
import type { ElementTraits } from './traits.ts';
import { isMadeUpName } from './words.ts';

/** Where an element was found again, or what to ask about. */
export interface FoundElement {
  status: Outcome;
  /** The element, when it is found; never one that is only likely. */
  element: Element | null;
  /** What to show when asking, the most likely first, at most five; the element itself when found. */
  candidates: Element[];
  /** Evidence for the best candidate, in nats. */
  score: number;
  /** Names of the locators that agree on the best candidate. */
  agreed: Locator[];
}

/** A page with more elements of interest is searched among those that share most. */
const MOST_CANDIDATES = 1500;
const MOST_PROPOSED = 5;

/** Whether two elements show one value of one thing, as a page does for small screens and in a bar. */
const isCopy = (one: ComparableTraits, other: ComparableTraits): boolean =>
  one.shape !== '' &&
  one.letters === other.letters &&
  one.shape === other.shape &&
  one.part === other.part &&
  (one.part === 'main price' ||
    (one.tag === other.tag && one.classes.join(' ') === other.classes.join(' ')));

/** How much an element shares with what is looked for, at a glance; 0 when it is of no interest. */
function glance(traits: ElementTraits): (entry: PageElement) => number {
  const classes = new Set(traits.classes.filter((name) => !isMadeUpName(name)));
  const attributes = new Set(traits.attributes);
  return ({ element, tag }) => {
    const sameTag = tag === traits.tag ? 2 : 0;
    const sameId = traits.id !== '' && element.id === traits.id ? 4 : 0;
    const sharedClasses = classesOf(element).filter((name) => classes.has(name)).length;
    const shared = attributesOf(element).filter((attribute) => attributes.has(attribute)).length;
    return sameTag + sameId + 2 * sharedClasses + 2 * shared;
  };
}

/** Candidates of a page, in its order. */
function candidatesOf(
  page: PageElements,
  traits: ElementTraits,
  partOf: PartReader | undefined,
): PageElement[] {
  const shareOf = glance(traits);
  const kept = page.entries
    .map((entry) => {
      const part = partOf?.(entry.element, entryText(entry, page)) ?? '';
      const isSameText = entry.tag === traits.tag && entryText(entry, page) === traits.text;
      return { entry, share: shareOf(entry) + (part === '' ? 0 : 4) + (isSameText ? 2 : 0) };
    })
    .filter(({ share }) => share > 0);
  if (kept.length <= MOST_CANDIDATES) return kept.map(({ entry }) => entry);
  const floor = kept.map(({ share }) => share).sort((a, b) => b - a)[MOST_CANDIDATES - 1]!;
  return kept
    .filter(({ share }) => share >= floor)
    .slice(0, MOST_CANDIDATES)
    .map(({ entry }) => entry);
}

/**
 * Finds an element again, in another version of its page or on another page of the same template.
 * `found` when several independent locators agree and nothing else comes near; `ask` when a person has
 * to choose; `lost` when nothing is like it. Linear in the size of the page, which is not changed.
 */
export function findElement(document: Document, anchor: ElementAnchor): FoundElement {
  const page = pageElements(document);
  const partOf = anchor.traits.part === '' ? undefined : pricePartReader(document);
  const entries = candidatesOf(page, anchor.traits, partOf);
  const compared = entries.map((entry) => comparable(readTraits(entry, page, partOf)));
  const elementAt = (index: number) => entries[index]!.element;
  const ranking = rankComparable(comparable(anchor.traits), compared, (first, second) => {
    const [one, other] = [elementAt(first), elementAt(second)];
    const isNested = one.contains(other) || other.contains(one);
    return isNested || (anchor.twins === 0 && isCopy(compared[first]!, compared[second]!));
  });
  const status = decide(anchor, ranking);
  const [best] = ranking.ranked;
  if (!best || status === 'lost')
    return { status: 'lost', element: null, candidates: [], score: best?.score ?? 0, agreed: [] };
  const element = status === 'found' ? elementAt(best.index) : null;
  const proposed = ranking.ranked.slice(0, MOST_PROPOSED).map(({ index }) => elementAt(index));
  const candidates = element ? [element] : proposed;
  return { status, element, candidates, score: best.score, agreed: best.agreed };
}
