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

/** The article that Readability finds in a copy of a page; null when it finds none, or may not try. */
export function readArticle(document: Document): Article | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  return {
    content: article.content as Element,
    byline: oneLine(article.byline),
    excerpt: oneLine(article.excerpt),
  };
}
