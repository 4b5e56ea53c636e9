import type { TextQuoteAnchor } from './quote-anchor.ts';

const MOST_OCCURRENCES = 500;

/** Where a passage stands in a text, verbatim; the first five hundred. */
export function occurrencesOf(text: string, exact: string): number[] {
  const found: number[] = [];
  let at = exact === '' ? -1 : text.indexOf(exact);
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    found.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return found;
}

/** The verbatim occurrences of an anchored passage that have its whole context, to the character. */
export const wholeOccurrences = (
  text: string,
  occurrences: readonly number[],
  { exact, prefix, suffix }: TextQuoteAnchor,
): number[] =>
  occurrences.filter(
    (start) =>
      text.startsWith(suffix, start + exact.length) &&
      start >= prefix.length &&
      text.startsWith(prefix, start - prefix.length),
  );
