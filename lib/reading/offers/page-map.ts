import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import {
  isBoilerplate,
  isHidden,
  isNamedRelated,
  isRelatedHeading,
  type HoldsLandmark,
} from '../regions.ts';
import { findBuyButtons } from './buy-buttons.ts';
import { depthsTo, holdersOf, inherited } from './inherited.ts';
import { findTitle } from './page-title.ts';

/** Where things stand in a page, worked out once for every reader of offers. */
export interface PageMap {
  document: Document;
  /** Every element of the body in document order, as far as a large page is read. */
  elements: readonly Element[];
  /** The heading that names the subject of the page, or null. */
  title: Element | null;
  /** The words of the title: the heading, else the document's own title. */
  titleWords: string;
  buyButtons: Element[];
  /** Whether an element stands in a menu, a footer, a banner or a dialog. */
  isOutside: HoldsLandmark;
  /** Whether an element stands among other products or in the cart. */
  isRelated: HoldsLandmark;
  isHidden: HoldsLandmark;
  /** Whether an element holds the title, or a buying button. */
  holdsTitle: HoldsLandmark;
  holdsBuyButton: HoldsLandmark;
  /** How many levels below an ancestor the title, or the nearest buying button, stands. */
  titleDepths: ReadonlyMap<Element, number>;
  buyDepths: ReadonlyMap<Element, number>;
}

const MOST_HEADINGS = 2000;
const MOST_SIBLINGS = 30;
const HEADING = /^h[1-4]$/;
const NAMED_HEADING = /title|heading/;
const BOX = /^(?:section|aside|div|ul|ol|li|table|form)$/;

/**
 * What a heading such as "You may also like" governs: the boxes of which it is the first heading, and
 * the siblings that follow it up to the next heading.
 */
function relatedRoots(elements: readonly Element[], holdsTitle: HoldsLandmark): Set<Element> {
  const roots = new Set<Element>();
  const headings = elements
    .filter(
      (one) => HEADING.test(one.localName) || NAMED_HEADING.test(one.getAttribute('class') ?? ''),
    )
    .slice(0, MOST_HEADINGS);
  const heads = holdersOf(headings);
  headings.forEach((heading, index) => {
    if (holdsTitle(heading) || !isRelatedHeading(heading)) return;
    const before = headings[index - 1];
    let root = heading;
    for (let box = root.parentElement; box && BOX.test(box.localName); box = box.parentElement) {
      if (holdsTitle(box) || (before && box.contains(before) && before !== box)) break;
      root = box;
    }
    roots.add(root);
    let sibling = root.nextElementSibling;
    for (let count = 0; sibling && count < MOST_SIBLINGS; count += 1) {
      if (holdsTitle(sibling) || /^h[1-4]$/.test(sibling.localName)) break;
      if (root !== heading && heads.has(sibling)) break;
      roots.add(sibling);
      sibling = sibling.nextElementSibling;
    }
  });
  return roots;
}

/** The tag "button" makes an element boilerplate for the text, never for a price. */
const isShoppable = (element: Element) =>
  element.localName === 'button' || element.localName === 'input';

/** The text of a page stands in these; a product's own side column holds what sells it. */
const isMain = (element: Element): boolean =>
  /^(?:main|article|h1)$/.test(element.localName) ||
  /^(?:price|offers)$/.test(element.getAttribute('itemprop') ?? '');

const MOST_ELEMENTS = 200_000;

/** Maps a page in one pass over its elements; what the map is asked is then answered at once. */
export function mapPage(document: Document): PageMap {
  const elements = [...document.querySelectorAll('body *')].slice(0, MOST_ELEMENTS);
  const hidden = inherited(isHidden);
  const mains = holdersOf(elements.filter(isMain));
  const outside = inherited(
    (element) => !isShoppable(element) && isBoilerplate(element, (one) => mains.has(one)),
  );
  const title = findTitle(document, outside);
  const titleHolders = holdersOf(title ? [title] : []);
  const holdsTitle: HoldsLandmark = (element) => titleHolders.has(element);
  const roots = relatedRoots(elements, holdsTitle);
  const related = inherited((one) => roots.has(one) || isNamedRelated(one, holdsTitle));
  const buyButtons = findBuyButtons(elements).filter(
    (button) => !outside(button) && !hidden(button) && !related(button),
  );
  const buyDepths = depthsTo(buyButtons);
  return {
    document,
    elements,
    title,
    titleWords: foldText(oneLine(title?.textContent ?? document.title)),
    buyButtons,
    isOutside: outside,
    isRelated: related,
    isHidden: hidden,
    holdsTitle,
    titleDepths: depthsTo(title ? [title] : []),
    buyDepths,
    holdsBuyButton: (element) => buyDepths.has(element),
  };
}
