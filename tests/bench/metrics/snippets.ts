import { onOneLine } from './words.ts';

/** Counts of the sentences a text should and should not hold. */
export interface SnippetCounts {
  /** Wanted sentences found. */
  found: number;
  /** Unwanted sentences found. */
  unwanted: number;
  /** Wanted sentences missed. */
  missed: number;
}

/** The wanted and unwanted sentences of one page in the text read from it, as trafilatura counts them. */
export function countSnippets(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SnippetCounts {
  const flat = onOneLine(text);
  const among = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => flat.includes(onOneLine(snippet))).length;
  const found = among(wanted);
  return { found, unwanted: among(unwanted), missed: wanted.length - found };
}

/** F1 over the sentences of all pages together. */
export function snippetF1(counts: readonly SnippetCounts[]): number {
  const sum = (pick: (one: SnippetCounts) => number): number =>
    counts.reduce((total, one) => total + pick(one), 0);
  const found = sum((one) => one.found);
  const total = 2 * found + sum((one) => one.unwanted) + sum((one) => one.missed);
  return total === 0 ? 0 : (2 * found) / total;
}
