/** Longest stretch of text read on each side of an amount, in characters. */
export const CONTEXT = 80;

/** A text beside an amount: folded for the words, and as written, with the same positions. */
export interface Side {
  folded: string;
  original: string;
}

/** What stands before, between and after the amounts of a text: one more than there are amounts. */
export interface Gap {
  /** The words said of the amount on the left. */
  afterLeft: Side;
  /** The words said of the amount on the right. */
  beforeRight: Side;
  /** Whether both are the same stretch, so that a word in it can belong to either. */
  isShared: boolean;
}

interface Span {
  start: number;
  end: number;
}

const side = (folded: string, original: string, from: number, to: number): Side => ({
  folded: folded.slice(from, to),
  original: original.slice(from, to),
});

/** Cuts a text into the gaps around its amounts, each side at most `CONTEXT` long. */
export function gapsAround(spans: readonly Span[], folded: string, original: string): Gap[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), folded.length];
  return ends.map((from, index) => {
    const to = Math.max(from, starts[index] ?? from);
    return {
      afterLeft: side(folded, original, from, Math.min(to, from + CONTEXT)),
      beforeRight: side(folded, original, Math.max(from, to - CONTEXT), to),
      isShared: index > 0 && index < spans.length && to - from <= CONTEXT,
    };
  });
}
