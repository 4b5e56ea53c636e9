import { diffArrays } from 'diff';
import { keptShare } from './kept-share.ts';
import { countWords } from './lines.ts';

/** A run of text both versions have, or that one of them alone has. */
export interface DiffSegment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * The difference of two texts: `same` and `removed` segments make the first one, `same` and `added` the
 * second, to the character.
 */
export interface TextDiff {
  /** The texts have too little in common to be compared: one segment each. */
  isRewritten: boolean;
  segments: DiffSegment[];
}

/** Beyond this many edits a comparison costs seconds and shows nothing a reader can follow. */
const MAXIMUM_EDITS = { lines: 3000, words: 800 };
const REWRITE_SHARE = 0.05;
const REWRITE_WORDS = 80;

const kindOf = (part: { added?: boolean; removed?: boolean }): DiffSegment['kind'] =>
  part.added ? 'added' : part.removed ? 'removed' : 'same';

/** Pieces that give the text back when joined; null when they differ too much. */
function diffPieces(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): DiffSegment[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength });
  return parts?.map((part) => ({ kind: kindOf(part), text: part.value.join('') })) ?? null;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n+|[^\n]+$/gu) ?? [];
/** Words with the number signs inside them, spaces and marks each apart: `1 299,00` and `29.90` are never cut. */
const wordsOf = (text: string): string[] =>
  text.match(/\d+(?:[.,\u00A0\u202F' ]\d+)*|[\p{L}\p{M}\p{N}_]+|\s+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];

/** Compares the words of a run of removed lines with those of the added lines beside it. */
function refine(removed: string, added: string): DiffSegment[] {
  const both: DiffSegment[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  const segments = diffPieces(wordsOf(removed), wordsOf(added), MAXIMUM_EDITS.words);
  const isUnrelated = !segments?.some(({ kind, text }) => kind === 'same' && text.trim() !== '');
  return segments && !isUnrelated ? segments : both;
}

/** Neighbours of one kind become one segment. */
function join(segments: readonly DiffSegment[]): DiffSegment[] {
  const joined: DiffSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (!segment.text) continue;
    if (last?.kind === segment.kind) last.text += segment.text;
    else joined.push({ ...segment });
  }
  return joined;
}

/** What was removed and added between two versions of a text, word by word inside changed lines. */
export function textDiff(before: string, after: string): TextDiff {
  const isLong = Math.min(countWords(before), countWords(after)) >= REWRITE_WORDS;
  const isUnrelated = isLong && keptShare(before, after) < REWRITE_SHARE;
  const lines = isUnrelated
    ? null
    : diffPieces(linesOf(before), linesOf(after), MAXIMUM_EDITS.lines);
  if (!lines)
    return {
      isRewritten: true,
      segments: join([
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]),
    };
  const segments: DiffSegment[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at] as DiffSegment, lines[at + 1]];
    if (line.kind !== 'same' && next && next.kind !== 'same') {
      const [removed, added] = line.kind === 'removed' ? [line, next] : [next, line];
      segments.push(...refine(removed.text, added.text));
      at += 1;
    } else segments.push(line);
  }
  return { isRewritten: false, segments: join(segments) };
}
