import { foldText } from '../pricing/text-folding.ts';
import { HIDDEN_MARK } from './copy/marks.ts';
import data from './data/page-regions.json' with { type: 'json' };
import { shortText } from './short-text.ts';

const BOILERPLATE_TAGS = new Set(data.boilerplateTags);
const BOILERPLATE_ROLES = new Set(data.boilerplateRoles);

const wordsPattern = (words: string[]) =>
  new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`);
const BOILERPLATE = wordsPattern(data.boilerplateWords);
const RELATED = wordsPattern(data.relatedWords);
const STRUCK = wordsPattern(data.struckWords);
const BUY_NAMES = wordsPattern(data.buyNames);

/** Class names that hold the whole page are no verdict on it: `has-sidebar`, `menu-open` on `body`. */
const WHOLE_PAGE = /^(?:html|body|main|article|h1)$/;

/** Elements that take so much of the page that a class name cannot make them boilerplate. */
const MAIN_INSIDE = 'main, article, h1';

/** Whether an element holds a landmark of the page; a caller that asks often answers from a set. */
export type HoldsLandmark = (element: Element) => boolean;

/** Class, id and test id as words: `priceOld` → `price old`. */
export function namesOf(element: Element): string {
  const raw = [element.getAttribute('class'), element.id, element.getAttribute('data-testid')];
  return raw
    .filter(Boolean)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const tagOf = (element: Element) => element.localName.toLowerCase();

/** Not `backface-visibility: hidden`, which hides nothing. */
const HIDING_STYLE = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i;

/** Whether an element is not displayed, as far as its attributes and the marks of its copy say. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute(HIDDEN_MARK)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}

/** The site's own header: not the header of an article. */
function isSiteHeader(element: Element): boolean {
  return (
    tagOf(element) === 'header' && !element.closest('article, main') && !element.querySelector('h1')
  );
}

const holdsMainContent: HoldsLandmark = (element) => element.querySelector(MAIN_INSIDE) !== null;

/** Menus, footers, cookie banners and forms: what surrounds the subject of a page. */
export function isBoilerplate(
  element: Element,
  holdsMain: HoldsLandmark = holdsMainContent,
): boolean {
  const tag = tagOf(element);
  if (WHOLE_PAGE.test(tag)) return false;
  if (BOILERPLATE_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role && BOILERPLATE_ROLES.has(role)) return true;
  if (isSiteHeader(element)) return true;
  return BOILERPLATE.test(namesOf(element)) && !holdsMain(element);
}

const LONGEST_HEADING = 300;

/** Whether the words of a heading announce other products: "You may also like". */
export function isRelatedHeading(heading: Element): boolean {
  const words = foldText(shortText(heading, LONGEST_HEADING) ?? '').slice(0, 120);
  return words !== '' && data.relatedHeadings.some((phrase) => words.includes(phrase));
}

function hasRelatedHeading(element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4, [class*="title"]');
  return heading !== null && isRelatedHeading(heading);
}

/** Whether the names of an element say that it holds other products or the cart. */
export function isNamedRelated(element: Element, holdsTitle: HoldsLandmark): boolean {
  return !WHOLE_PAGE.test(tagOf(element)) && RELATED.test(namesOf(element)) && !holdsTitle(element);
}

/** Other products, carts and carousels on a product page. */
export function isRelatedRegion(element: Element): boolean {
  const tag = tagOf(element);
  if (WHOLE_PAGE.test(tag) || element.querySelector('h1')) return false;
  return (
    RELATED.test(namesOf(element)) ||
    (/^(?:section|aside|div|ul)$/.test(tag) && hasRelatedHeading(element))
  );
}

/** The element and its ancestors, from inside out, up to and without `body`. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current && current !== element.ownerDocument.body) {
    yield current;
    current = current.parentElement;
  }
}

/** Whether a class name says that a price is the former one. */
export const isNamedStruck = (element: Element): boolean => STRUCK.test(namesOf(element));

/** Whether the class or id of an element is that of a buying button: `add-to-cart`, `btn-buy`. */
export const isNamedBuy = (element: Element): boolean => BUY_NAMES.test(namesOf(element));

/** Words that a script without spaces between words may continue: `장바구니담기`. */
const isWordEnd = (words: string, at: number) => !/[a-zа-яё]/.test(words[at] ?? '');

/** Whether the words of a button are those of a buying button, or of its sold-out state. */
export function isBuyText(text: string): boolean {
  const words = foldText(text).trim().replace(/\s+/g, ' ');
  if (words.length > 40) return false;
  return data.buyWords.some(
    (phrase) => words.startsWith(phrase) && isWordEnd(words, phrase.length),
  );
}
