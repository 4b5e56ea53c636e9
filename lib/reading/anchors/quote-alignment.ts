import type { QuoteToken } from './quote-text.ts';

/** A pattern of tokens laid on a run of a text's tokens. */
export interface Alignment {
  /** For each token of the pattern, the token of the text it is the same as; -1 for none. */
  same: Int32Array;
  /** Likewise, numbers that stand for each other but differ included. */
  paired: Int32Array;
}

const SAME = 3;
const OTHER_NUMBER = 2;
const OTHER = -1;
const GAP = -1;
/** Tokens that may be inserted or removed before the two run out of step. */
export const WIDE = 24;

const pairScore = (one: QuoteToken, other: QuoteToken) => {
  if (one.word === other.word) return SAME;
  return one.isNumber && other.isNumber ? OTHER_NUMBER : OTHER;
};

/**
 * Lays a pattern on the tokens of a text near a place, in the order of both, so that most tokens meet
 * (Needleman and Wunsch within a band, free at both ends of the text).
 * @param offset the token of the text that the first of the pattern is expected on; may be negative.
 * @param slack tokens that the pattern may lie off that place.
 */
export function align(
  pattern: readonly QuoteToken[],
  tokens: readonly QuoteToken[],
  offset: number,
  slack: number = WIDE,
): Alignment {
  const rows = pattern.length;
  const width = 2 * slack + 1;
  // Cell (row, at) is the pattern's first `row` tokens laid before token `offset + row + at - slack`.
  const scores = new Int32Array((rows + 1) * width);
  const moves = new Uint8Array((rows + 1) * width);
  for (let row = 1; row <= rows; row += 1) {
    const base = row * width;
    for (let at = 0; at < width; at += 1) {
      const token = tokens[offset + row - 1 + at - slack];
      let best = token ? scores[base - width + at]! + pairScore(pattern[row - 1]!, token) : -1e6;
      let move = 1;
      // The pattern's token is gone: the text's next token stays the same, one step to the right above.
      const gone = at + 1 < width ? scores[base - width + at + 1]! + GAP : -1e6;
      if (gone > best) [best, move] = [gone, 2];
      const added = at > 0 ? scores[base + at - 1]! + GAP : -1e6;
      if (added > best) [best, move] = [added, 3];
      scores[base + at] = best;
      moves[base + at] = move;
    }
  }
  let at = 0;
  for (let end = 1; end < width; end += 1)
    if (scores[rows * width + end]! > scores[rows * width + at]!) at = end;
  const same = new Int32Array(rows).fill(-1);
  const paired = new Int32Array(rows).fill(-1);
  for (let row = rows; row > 0;) {
    const move = moves[row * width + at]!;
    if (move === 1) {
      const index = offset + row - 1 + at - slack;
      const [one, other] = [pattern[row - 1]!, tokens[index]!];
      if (one.word === other.word) same[row - 1] = index;
      if (one.word === other.word || (one.isNumber && other.isNumber)) paired[row - 1] = index;
    }
    if (move === 2) at += 1;
    if (move === 3) at -= 1;
    else row -= 1;
  }
  return { same, paired };
}
