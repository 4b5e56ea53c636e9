import { wordAlternatives } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import data from '../data/facts-ratings.json' with { type: 'json' };

/** A rating as a text writes it. */
export interface WrittenRating {
  value: number;
  best: number;
  count: number | null;
  reviews: number | null;
}

/** The tops of scale that buyers' ratings use; another one is a page number or a date. */
const SCALES = new Set([5, 10, 20, 100]);

const LETTER = '[\\p{L}\\d]';
const words = (list: readonly string[]) => wordAlternatives(list, /[\p{L}]/u, LETTER);
const OUT_OF = new RegExp(
  `(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:(?:${words(data.stars)}) ?)?(?:(/)|(?:${words(data.outOf)})) ?(5|10|20|100)(?:[.,]0)?(?![\\d/]|[.,]\\d)`,
  'u',
);
const NUMBER = '(\\d{1,3}(?:[ .,]\\d{3})+|\\d{1,9}(?:[.,]\\d)? ?k|\\d{1,9})';
const GAP = "(?: (?:[\\p{L}'-]{1,14} ){0,2}| ?)";
const RATINGS = new RegExp(`(?<![\\d.,/])${NUMBER}\\+?${GAP}(?:${words(data.ratings)})`, 'u');
const REVIEWS = new RegExp(`(?<![\\d.,/])${NUMBER}\\+?${GAP}(?:${words(data.reviews)})`, 'u');
const IN_BRACKETS = new RegExp(`\\( ?${NUMBER}\\+? ?\\)`, 'u');
const SAYS_RATING = new RegExp(
  words([...data.stars, ...data.ratings, ...data.reviews, 'rated', 'note', 'bewertet']),
  'u',
);

/** `1 234`, `1,234`, `1.234` and `1.2k` as whole numbers; null when it is none. */
export function countOf(text: string): number | null {
  const folded = foldText(text).trim();
  const thousands = /^(\d+(?:[.,]\d)?) ?k$/.exec(folded);
  if (thousands) return Math.round(Number(thousands[1]!.replace(',', '.')) * 1000);
  if (!/^\d{1,3}(?:[ .,]\d{3})+$|^\d{1,12}$/.test(folded)) return null;
  return Number(folded.replace(/[ .,]/g, ''));
}

const counted = (pattern: RegExp, text: string): number | null => {
  const match = pattern.exec(text);
  return match ? countOf(match[1]!) : null;
};

/**
 * The rating written in a short text, with its scale and the numbers of ratings and reviews; null
 * without a scale. `isMarked` says that the element calls itself a rating: else the text must, so
 * that `image 1 of 5` and `step 2/5` are none.
 */
export function ratingInText(text: string, isMarked: boolean): WrittenRating | null {
  const folded = foldText(text).replace(/ +/g, ' ');
  const match = OUT_OF.exec(folded);
  if (!match) return null;
  const [value, best] = [Number(match[1]!.replace(',', '.')), Number(match[3])];
  const isDecimal = /[.,]/.test(match[1]!);
  if (!SCALES.has(best) || value > best || value === 0) return null;
  if (!isMarked && !isDecimal && !SAYS_RATING.test(folded)) return null;
  const rest = folded.slice(match.index + match[0].length);
  const before = folded.slice(0, match.index);
  const reviews = counted(REVIEWS, rest) ?? counted(REVIEWS, before);
  const count = counted(RATINGS, rest) ?? counted(RATINGS, before);
  const bare = reviews === null && count === null ? counted(IN_BRACKETS, rest) : null;
  return { value, best, count: count ?? bare, reviews };
}
