import type { PhraseBook, PhraseMatch } from './phrase-book.ts';

/** Spaces and light punctuation between words that belong together. */
const LIGHT = /[ :*"'()]/;

/** Where the text goes on after spaces and light punctuation. */
export function skipLight(text: string, from: number): number {
  let at = from;
  while (LIGHT.test(text[at] ?? 'x')) at += 1;
  return at;
}

/** Whether nothing but spaces, light punctuation and phrases of the books stand in a text. */
export function isMadeOf(text: string, books: readonly PhraseBook<unknown>[]): boolean {
  let at = skipLight(text, 0);
  while (at < text.length) {
    const ends = books.map((book) => book.at(text, at)?.end ?? at);
    const end = Math.max(...ends);
    if (end === at) return false;
    at = skipLight(text, end);
  }
  return true;
}

/** The phrase that ends a text, but for light punctuation and words without weight; the longest. */
export function phraseAtEnd<T>(
  book: PhraseBook<T>,
  text: string,
  filler: readonly PhraseBook<unknown>[] = [],
): PhraseMatch<T> | null {
  return book.all(text).find((match) => isMadeOf(text.slice(match.end), filler)) ?? null;
}
