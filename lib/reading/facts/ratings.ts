import type { Rating } from '../../market/index.ts';
import { cssPath } from '../css-path.ts';
import { cut, field } from '../cut.ts';
import { isRelatedRegion, namesOf, selfAndAncestors } from '../regions.ts';
import { itemsOf, textOf } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { countOf, ratingInText } from './rating-text.ts';
import { spacedText } from './spaced-text.ts';
import { wordsShared } from './title.ts';

const MOST_RATINGS = 50;
const MOST_CANDIDATES = 3000;
const LONGEST_RATING = 120;
const HIGHEST_ANCESTOR = 6;
/** What schema.org says the top of a scale is when the page does not say. */
const DEFAULT_BEST = 5;

const number = (text: string): number => {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(?:%|\/\s*\d+)?\s*$/.exec(text);
  return match ? Number(match[1]!.replace(',', '.')) : Number.NaN;
};

function declaredRating({ item, origin }: DeclaredItem, owner: string): Rating | null {
  const raw = textOf(item, 'ratingValue');
  const value = number(raw);
  const best = number(textOf(item, 'bestRating')) || DEFAULT_BEST;
  const count = countOf(textOf(item, 'ratingCount'));
  const reviews = countOf(textOf(item, 'reviewCount'));
  if (Number.isNaN(value) || value > best || value <= 0) return null;
  return {
    of: field(owner || textOf(item, 'itemReviewed', 'name'), 500),
    value,
    best,
    count,
    reviews,
    origin,
    raw: field(`${raw} / ${best}`, 300),
    anchor: cut(item.path, 1000),
  };
}

function declaredRatings(items: DeclaredItem[]): Rating[] {
  const owners = items.map(({ item, origin, under }) => ({
    name: textOf(item, 'name'),
    ratings: [
      ...itemsOf(item, 'aggregateRating'),
      ...(under === '' && item.types.includes('AggregateRating') ? [item] : []),
    ].map((rating) => ({ item: rating, origin, under: '' })),
  }));
  return owners
    .flatMap(({ name, ratings }) => ratings.map((rating) => declaredRating(rating, name)))
    .filter((rating) => rating !== null);
}

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

/** The heading of what a rating stands with: the page's own when it holds the title. */
function subjectOf(element: Element): { name: string; isMain: boolean } {
  let current = element.parentElement;
  for (let depth = 0; current && depth < HIGHEST_ANCESTOR; depth += 1) {
    if (current.localName === 'body') break;
    const heading = current.querySelector('h1') ?? current.querySelector('h2, h3, h4');
    if (heading)
      return { name: spacedText(heading, 500) ?? '', isMain: heading.localName === 'h1' };
    current = current.parentElement;
  }
  return { name: '', isMain: false };
}

function shownRatings(document: Document): (Rating & { isMain: boolean })[] {
  const found: (Rating & { isMain: boolean })[] = [];
  const seen = new Set<string>();
  for (const element of [...document.querySelectorAll(CANDIDATES)].slice(0, MOST_CANDIDATES)) {
    if (found.length >= MOST_RATINGS) break;
    const read = writtenIn(element);
    if (!read) continue;
    const around = [...selfAndAncestors(element)].slice(0, 12);
    if (around.some((one) => SINGLE.test(namesOf(one)))) continue;
    const { name, isMain } = subjectOf(element);
    const { written, text } = read;
    const isCounted = written.count !== null || written.reviews !== null;
    if (!isCounted && !isMain) continue;
    const key = [name, written.value, written.best].join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({
      of: field(name, 500),
      ...written,
      origin: 'dom',
      raw: field(text, 300),
      anchor: cut(cssPath(element), 1000),
      isMain: isMain && !around.some((one) => isRelatedRegion(one)),
    });
  }
  return found;
}

/**
 * The ratings of a page: those its data declares, then those it shows that repeat none of them; the
 * ratings of what the page is about before those of other things. A scale that is neither declared
 * nor written is never made up, except schema.org's own default of five.
 */
export function readRatings(document: Document, items: DeclaredItem[], title: string): Rating[] {
  const declared = declaredRatings(items).map((rating) => ({
    ...rating,
    isMain: (wordsShared(rating.of, title) ?? 0) >= 0.5,
  }));
  const shown = shownRatings(document).filter(
    (rating) => !declared.some(({ value, best }) => value === rating.value && best === rating.best),
  );
  const all = [...declared, ...shown];
  const ordered = [...all.filter(({ isMain }) => isMain), ...all.filter(({ isMain }) => !isMain)];
  const keys = new Set<string>();
  return ordered
    .filter((rating) => {
      const key = [rating.of, rating.value, rating.best, rating.count].join('|');
      return !keys.has(key) && Boolean(keys.add(key));
    })
    .slice(0, MOST_RATINGS)
    .map(({ isMain: _isMain, ...rating }) => rating);
}
