import { foldLine, maskVolatile } from './lines.ts';

/** A line that became another; an empty side is a line that came or went. */
export interface LinePair {
  before: string;
  after: string;
}

/** From this share of common words on, a line is the other one edited. */
const SAME_LINE = 0.5;

interface Line {
  text: string;
  masked: string;
  words: ReadonlySet<string>;
}

function describe(text: string): Line {
  const folded = foldLine(text);
  const words = new Set(folded.match(/[\p{L}\p{N}]+/gu));
  return { text, masked: maskVolatile(folded), words };
}

/** From 0, nothing in common, to 1, the same but for counters and dates. */
function likeness(a: Line, b: Line): number {
  if (a.masked === b.masked) return 1;
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common += 1;
  return (2 * common) / (a.words.size + b.words.size || 1);
}

/** Pairs each removed line with the added line most like it; lines that look like none stand alone. */
export function pairLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  const free = new Set(added.map(describe));
  const pairs: LinePair[] = removed.map((before) => {
    const line = describe(before);
    let best: Line | undefined;
    let bestLikeness = 0;
    for (const candidate of free) {
      const score = likeness(line, candidate);
      if (score < SAME_LINE || score <= bestLikeness) continue;
      best = candidate;
      bestLikeness = score;
    }
    if (best) free.delete(best);
    return { before, after: best?.text ?? '' };
  });
  return [...pairs, ...[...free].map(({ text }) => ({ before: '', after: text }))];
}
