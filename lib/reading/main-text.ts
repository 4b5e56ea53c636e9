import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import { oneLine } from './cut.ts';
import { isBoilerplate, isHidden } from './regions.ts';

/** What kind of page the text is taken from: an article has one column, a shop page has not. */
export type PageShape = 'article' | 'offers';

export interface MainText {
  text: string;
  byline: string;
  excerpt: string;
}

/** Beyond this Readability takes too long: the cleaned page is read instead. */
const MOST_ELEMENTS = 10_000;

/** An article shorter than this, or than this share of the cleaned page, is no article. */
const SHORTEST_ARTICLE = 400;
const SMALLEST_SHARE = 0.3;

const isSkipped = (element: Element) => isHidden(element) || isBoilerplate(element);

/** The text of the page's main region, or of the whole page, without what surrounds its subject. */
function cleanedText(document: Document): string {
  const regions = document.querySelectorAll('main, [role="main"]');
  const [main] = regions;
  const inside = main && regions.length === 1 ? blockText(main, isSkipped) : '';
  if (inside.length >= SHORTEST_ARTICLE || !document.body) return inside;
  const body = blockText(document.body, isSkipped);
  return inside.length >= body.length / 2 ? inside : body;
}

function readArticle(document: Document): MainText | null {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  return {
    text: blockText(article.content),
    byline: oneLine(article.byline),
    excerpt: oneLine(article.excerpt),
  };
}

/**
 * The main text of a page: the article that Readability finds in a copy of it, or its cleaned text
 * when the page sells or lists things, or when the article is a small part of it.
 */
export function readMainText(document: Document, shape: PageShape): MainText {
  const whole = cleanedText(document);
  const isTooLarge = document.getElementsByTagName('*').length > MOST_ELEMENTS;
  const article = isTooLarge ? null : readArticle(document);
  const plain = { text: whole, byline: article?.byline ?? '', excerpt: article?.excerpt ?? '' };
  if (!article) return plain;
  const share = article.text.length / Math.max(1, whole.length);
  const isPoor = article.text.length < SHORTEST_ARTICLE || share < SMALLEST_SHARE;
  return shape === 'offers' || isPoor ? plain : article;
}
