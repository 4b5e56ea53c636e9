import { Readability } from '@mozilla/readability';
import { oneLine } from '../cut.ts';

/** What Readability takes from a page. */
export interface Article {
  /** The element that holds the article, detached from the page. */
  content: Element;
  byline: string;
  excerpt: string;
}

/** Beyond this Readability takes seconds. */
const MOST_ELEMENTS = 10_000;

/** A copy of a page without the elements that its display does not show. */
function copyOf(document: Document, isVisible?: (element: Element) => boolean): Document {
  const copy = document.cloneNode(true) as Document;
  if (!isVisible || !document.body) return copy;
  const copies = [...copy.body.querySelectorAll('*')];
  [...document.body.querySelectorAll('*')].forEach((element, index) => {
    if (!isVisible(element)) copies[index]?.remove();
  });
  return copy;
}

/** The article that Readability finds in a copy of a page; null when it finds none, or may not try. */
export function readArticle(
  document: Document,
  isVisible?: (element: Element) => boolean,
): Article | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const copy = copyOf(document, isVisible);
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  return {
    content: article.content as Element,
    byline: oneLine(article.byline),
    excerpt: oneLine(article.excerpt),
  };
}
