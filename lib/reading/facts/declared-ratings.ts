import type { Rating } from '../../market/index.ts';
import { cut, field } from '../cut.ts';
import { itemsOf, textOf } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { countOf } from './rating-text.ts';

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

/** The ratings that a page's data declares, each of the thing it is under. */
export function declaredRatings(items: DeclaredItem[]): Rating[] {
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
