import { foldText } from './text-folding.ts';

/** A text as a regular expression that matches it literally. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Edges are written once a group, not once a phrase: a class such as `\\p{L}` is long to compile. */
function withEdges(group: string[], isWord: RegExp, letters: string): string {
  const sample = group[0] ?? '';
  const before = new RegExp(`^${isWord.source}`, 'u').test(sample) ? `(?<!${letters})` : '';
  const after = new RegExp(`${isWord.source}$`, 'u').test(sample) ? `(?!${letters})` : '';
  return `${before}(?:${group.map((phrase) => patternOf(phrase)).join('|')})${after}`;
}

function patternOf(phrase: string): string {
  return escapePattern(phrase).replaceAll('#', '\\d{1,3}').replaceAll(' ', ' +');
}

/**
 * A pattern source that finds any of the phrases, the longest first, never inside a longer word.
 * `isWord` says which edges of a phrase must not touch `letters`.
 */
export function wordAlternatives(
  phrases: readonly string[],
  isWord: RegExp,
  letters: string,
): string {
  const groups = new Map<string, string[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const key = [phrase[0], phrase.at(-1)].map((edge) => isWord.test(edge ?? '')).join();
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  const parts = [...groups.values()].map((group) => withEdges(group, isWord, letters));
  return parts.join('|') || '(?!)';
}

/** A pattern that finds any phrase of a list in folded text; `#` in a phrase stands for a number. */
export function phraseMatcher(phrases: readonly string[]): RegExp {
  const folded = phrases.map(foldText);
  return new RegExp(wordAlternatives(folded, /[\p{L}\d#]/u, '[\\p{L}\\d]'), 'gu');
}

/** The first match of a pattern in a text, or null. The pattern is used as it is, not copied. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}
