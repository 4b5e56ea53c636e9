import { splitSentences } from '../tagging/passages.ts';
import { foldLine, splitLines } from './lines.ts';

/** Lines only one of two texts has; a line that moved is in neither list. */
export interface ParagraphChanges {
  removed: string[];
  added: string[];
}

/** Lines of `lines` that `others` does not have as many times. */
function lack(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const key = foldLine(other);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return lines.filter((line) => {
    const key = foldLine(line);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => splitSentences(line).map((sentence) => sentence.text));

/** Lines that hold a sentence the other side does not have: the rest was only cut otherwise. */
function withNewSentence(lines: readonly string[], others: readonly string[]): string[] {
  const fresh = new Set(lack(sentencesOf(lines), sentencesOf(others)));
  return lines.filter((line) => splitSentences(line).some((sentence) => fresh.has(sentence.text)));
}

/**
 * Compares the sets of lines of two texts. Lines that moved, and paragraphs that were merely joined or
 * cut, are not changes.
 */
export function compareParagraphs(before: string, after: string): ParagraphChanges {
  const old = splitLines(before);
  const now = splitLines(after);
  const gone = lack(old, now);
  const come = lack(now, old);
  return {
    removed: withNewSentence(gone, come),
    added: withNewSentence(come, gone),
  };
}
