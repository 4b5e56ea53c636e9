import type { Rating } from '../../market/index.ts';
import { cssPath } from '../css-path.ts';
import { cut, field } from '../cut.ts';
import { isRelatedRegion, namesOf } from '../regions.ts';
import { ratingInText } from './rating-text.ts';
import { spacedText } from './spaced-text.ts';

const MOST_RATINGS = 50;
const MOST_CANDIDATES = 3000;
const LONGEST_RATING = 120;
const HIGHEST_ANCESTOR = 6;
const FARTHEST_REGION = 12;

/** A rating, and whether it is that of what the page is about. */
export type PlacedRating = Rating & { isMain: boolean };

const CANDIDATES =
  '[class*="rating" i], [class*="star" i], [class*="review" i], [class*="avis" i], [class*="bewert" i], [class*="score" i], [aria-label], [data-rating], [itemprop~="ratingValue"]';
const MARKED = /rating|star|etoile|review|avis|bewert|valora|recens|beoordel|score/;
/** A rating left by one buyer, not by all. */
const SINGLE =
  /(?:^|[\s_-])(?:review-item|review-card|comment|testimonial|reviews?-list|customer-review)(?:$|[\s_-])/;

/** The text of a rating, and of the line it stands in when that tells how many rated. */
function writtenIn(element: Element) {
  const isMarked = MARKED.test(namesOf(element));
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const own = label.length <= LONGEST_RATING ? label : '';
  const text = own && ratingInText(own, isMarked) ? own : spacedText(element, LONGEST_RATING);
  const written = text ? ratingInText(text, isMarked) : null;
  if (!text || !written) return null;
  if (written.count !== null || written.reviews !== null) return { text, written };
  const around = element.parentElement ? spacedText(element.parentElement, LONGEST_RATING) : null;
  const line = around && !around.includes(text) ? `${text} ${around}` : (around ?? text);
  const wider = ratingInText(line, isMarked);
  return wider && wider.value === written.value
    ? { text: line, written: wider }
    : { text, written };
}

/** An element and the nearest of its ancestors, from inside out, without `body`. */
function near(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let current: Element | null = element;
  while (current && current.localName !== 'body' && found.length < most) {
    found.push(current);
    current = current.parentElement;
  }
  return found;
}

/** Answers once for each element: ratings stand side by side in the same few boxes. */
function remembered<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const answers = new Map<Element, Answer>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}

const headingIn = (element: Element): Element | null =>
  element.querySelector('h1') ?? element.querySelector('h2, h3, h4');

/** The heading of what a rating stands with: the page's own when it holds the title. */
function subjectOf(
  element: Element,
  headingOf: (element: Element) => Element | null,
): { name: string; isMain: boolean } {
  for (const box of near(element, HIGHEST_ANCESTOR + 1).slice(1)) {
    const heading = headingOf(box);
    const name = heading ? (spacedText(heading, 500) ?? '') : '';
    if (heading && !ratingInText(name, true)) return { name, isMain: heading.localName === 'h1' };
  }
  return { name: '', isMain: false };
}

/** The ratings that a page shows with their scale; one buyer's own rating is none. */
export function shownRatings(document: Document): PlacedRating[] {
  const found: PlacedRating[] = [];
  const seen = new Set<string>();
  const headingOf = remembered(headingIn);
  const isRelated = remembered(isRelatedRegion);
  for (const element of [...document.querySelectorAll(CANDIDATES)].slice(0, MOST_CANDIDATES)) {
    if (found.length >= MOST_RATINGS) break;
    const read = writtenIn(element);
    if (!read) continue;
    const around = near(element, FARTHEST_REGION);
    if (around.some((one) => SINGLE.test(namesOf(one)))) continue;
    const { name, isMain } = subjectOf(element, headingOf);
    const { written, text } = read;
    const isCounted = written.count !== null || written.reviews !== null;
    if (!isCounted && !isMain) continue;
    const counts = [written.count, written.reviews].filter((count) => count !== null);
    const keys = [
      `${name}|${written.value}`,
      ...counts.map((count) => `${written.value}|${count}`),
    ];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (isRepeated) continue;
    found.push({
      of: field(name, 500),
      ...written,
      origin: 'dom',
      raw: field(text, 300),
      anchor: cut(cssPath(element), 1000),
      isMain: isMain && !around.some(isRelated),
    });
  }
  return found;
}
