import { describe, expect, it } from 'vitest';
import { findQuote, type FoundQuote } from '../../../../lib/reading/anchors/index.ts';
import { editedTexts, type EditedText } from './edited-text.ts';

const EACH = 30;

/** A passage found somewhere it is not. */
const isWrong = ({ place }: EditedText, { start, end }: FoundQuote) =>
  start !== -1 && (place === null || start >= place.end || end <= place.start);
/** Found from a few characters of where it is: a sign at its end may be left out. */
const isRight = ({ states, place }: EditedText, { state, start, end }: FoundQuote) =>
  states.includes(state) &&
  (place === null || Math.abs(start - place.start) + Math.abs(end - place.end) <= 2);

describe('passages of edited texts', () => {
  it.each([1, 2])('finds their state and place, never another passage (seed %i)', (seed) => {
    const counts = new Map<string, { right: number; wrong: number; of: number }>();
    for (const edit of editedTexts(seed, EACH)) {
      const found = findQuote(edit.after, edit.anchor);
      const count = counts.get(edit.kind) ?? { right: 0, wrong: 0, of: 0 };
      count.of += 1;
      if (isRight(edit, found)) count.right += 1;
      if (isWrong(edit, found)) count.wrong += 1;
      counts.set(edit.kind, count);
    }
    const all = [...counts.values()];
    const sum = (field: 'right' | 'wrong' | 'of') =>
      all.reduce((total, one) => total + one[field], 0);
    const lines = Array.from(
      counts,
      ([kind, { right, wrong, of }]) => `${kind}: ${right}/${of} right, ${wrong} wrong`,
    );
    process.stdout.write(
      `seed ${seed}, ${sum('of')} edits: ${sum('right')} right, ${sum('wrong')} wrong\n  ${lines.join('\n  ')}\n`,
    );
    expect(sum('of')).toBeGreaterThanOrEqual(200);
    expect(sum('wrong')).toBe(0);
    expect(sum('right') / sum('of')).toBeGreaterThanOrEqual(0.97);
  });
});
