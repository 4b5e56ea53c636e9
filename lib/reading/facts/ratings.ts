import type { Rating } from '../../market/index.ts';
import { declaredRatings } from './declared-ratings.ts';
import type { DeclaredItem } from './page-items.ts';
import { shownRatings } from './shown-ratings.ts';
import { wordsShared } from './title.ts';

const MOST_RATINGS = 50;
/** A declared name with at least this share of its words in the title is the page's subject. */
const SAME_SUBJECT = 0.5;

/**
 * The ratings of a page: those its data declares, then those it shows that repeat none of them; the
 * ratings of what the page is about before those of other things. A scale that is neither declared
 * nor written is never made up, except schema.org's own default of five.
 */
export function readRatings(document: Document, items: DeclaredItem[], title: string): Rating[] {
  const declared = declaredRatings(items).map((rating) => ({
    ...rating,
    isMain: (wordsShared(rating.of, title) ?? 0) >= SAME_SUBJECT,
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
