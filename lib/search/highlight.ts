import { fold } from './fold.ts';

/** A stretch to highlight, `end` excluded. */
export interface TextRange {
  start: number;
  end: number;
}

/** Joins ranges that touch or overlap. */
function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Where the words of a query start words of a text, whatever the accents and case. */
export function highlightRanges(text: string, words: readonly string[]): TextRange[] {
  const folded = fold(text);
  const ranges: TextRange[] = [];
  for (const match of folded.text.matchAll(/[\p{Letter}\p{Number}]+/gu)) {
    const lengths = words.filter((word) => match[0].startsWith(word)).map(({ length }) => length);
    if (lengths.length === 0) continue;
    const end = match.index + Math.max(...lengths);
    ranges.push({ start: folded.offsets[match.index]!, end: folded.offsets[end]! });
  }
  return merge(ranges);
}
