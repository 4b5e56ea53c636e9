import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import { isHidden, selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';

/** Where a page without `h1` puts the name of what it shows. */
const OTHER_TITLES =
  '[itemprop="name"], h2, h3, [class*="title" i], [class*="name" i], [id*="title" i]';
const MOST_CANDIDATES = 400;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 300;

const words = (text: string | null | undefined) =>
  foldText(oneLine(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** The part of a heading's words that the document's title repeats, 0 to 1. */
function sharedWith(text: string, documentWords: ReadonlySet<string>): number {
  const own = words(text);
  if (own.length === 0) return 0;
  return own.filter((word) => documentWords.has(word)).length / own.length;
}

/**
 * The heading that names the subject of a page: the `h1` that repeats the document's title best, else
 * the first other heading that stands whole in it. A card's own `h1`, inside a link, is no title.
 */
export function findTitle(
  document: Document,
  isOutside: (element: Element) => boolean,
): Element | null {
  const documentWords = new Set(words(document.title));
  const isShown = (element: Element) =>
    oneLine(element.textContent) !== '' && !element.closest('a[href] *, template');
  const first = [...document.querySelectorAll('h1')].slice(0, MOST_CANDIDATES).filter(isShown);
  const visible = first.filter(
    (element) => ![...selfAndAncestors(element)].some((one) => isHidden(one)),
  );
  const scored = (visible.length > 0 ? visible : first).map((element) => ({
    element,
    shared: sharedWith(element.textContent ?? '', documentWords),
    isOutside: isOutside(element),
  }));
  const [best] = scored.sort(
    (a, b) => Number(a.isOutside) - Number(b.isOutside) || b.shared - a.shared,
  );
  if (best && (best.shared > 0 || documentWords.size === 0)) return best.element;
  const title = foldText(oneLine(document.title));
  const others = [...document.querySelectorAll(OTHER_TITLES)].slice(0, MOST_CANDIDATES);
  return (
    others.find((element) => {
      const text = foldText(oneLine(shortText(element, LONGEST_TITLE)));
      return text.length >= SHORTEST_TITLE && title.includes(text) && !isOutside(element);
    }) ??
    best?.element ??
    null
  );
}
