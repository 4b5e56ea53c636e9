import type { Digest } from '../market/index.ts';

/** Words a busy reader gives to a weekly digest. */
export const WORD_LIMIT = 400;

/** Words read in a minute, for silent reading of such prose; a working assumption, on the slow side. */
const WORDS_PER_MINUTE = 220;

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;

/** Words of the essentials: the introduction and the included lines. */
export function wordCountOf(digest: Pick<Digest, 'introduction' | 'items'>): number {
  return digest.items
    .filter((item) => item.included)
    .reduce(
      (total, item) =>
        total + countWords([item.headline, item.fact, item.forUs, item.action].join(' ')),
      countWords(digest.introduction),
    );
}

/** Minutes it takes to read that many words, at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_PER_MINUTE));
