import { Readability } from '@mozilla/readability';
import { oneLine } from '../cut.ts';
import { isHiddenByPage } from './visibility.ts';

/** What Readability takes from a page. */
export interface Article {
  /** The element that holds the article, detached from the page. */
  content: Element;
  byline: string;
  excerpt: string;
}

/** Beyond this Readability takes seconds. */
const MOST_ELEMENTS = 10_000;
/** Its time grows with the square of the depth. Browsers' parsers stop at 512; pages made by hand, far before. */
const MOST_DEPTH = 200;

function isTooLarge(document: Document): boolean {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
  const depths = new Map<Element | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > MOST_DEPTH) return true;
    depths.set(element, depth);
  }
  return false;
}

/** A copy of a page without the elements that its display, or the marks of its copy, say are not shown. */
function copyOf(document: Document, isVisible?: (element: Element) => boolean): Document {
  const copy = document.cloneNode(true) as Document;
  if (!document.body) return copy;
  const copies = [...copy.body.querySelectorAll('*')];
  [...document.body.querySelectorAll('*')].forEach((element, index) => {
    if (isHiddenByPage(element) || isVisible?.(element) === false) copies[index]?.remove();
  });
  return copy;
}

/** The article that Readability finds in a copy of a page; null when it finds none, or may not try. */
export function readArticle(
  document: Document,
  isVisible?: (element: Element) => boolean,
): Article | null {
  if (isTooLarge(document)) return null;
  const copy = copyOf(document, isVisible);
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  return {
    content: article.content as Element,
    byline: oneLine(article.byline),
    excerpt: oneLine(article.excerpt),
  };
}
