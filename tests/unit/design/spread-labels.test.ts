import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from '../../../components/charts/spread-labels.ts';

const TOP = 14;
const BOTTOM = 270;
const HEIGHT = 17;
/** As many labels as fit. */
const MOST = Math.floor((BOTTOM - TOP) / HEIGHT) + 1;

it('keeps any labels that fit apart, in order and inside the frame', () => {
  const heights = fc.array(fc.integer({ min: TOP, max: BOTTOM }), { maxLength: MOST });
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = spreadLabels(wanted, HEIGHT, TOP, BOTTOM);
      const order = wanted
        .map((_, index) => index)
        .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      const sorted = order.map((index) => placed[index] ?? Number.NaN);
      for (const y of sorted) {
        expect(y).toBeGreaterThanOrEqual(TOP);
        expect(y).toBeLessThanOrEqual(BOTTOM);
      }
      for (const [index, y] of sorted.slice(1).entries())
        expect(y - (sorted[index] ?? y)).toBeGreaterThanOrEqual(HEIGHT);
    }),
  );
});

it('leaves labels that do not touch where they are', () => {
  expect(spreadLabels([200, 40, 100], HEIGHT, TOP, BOTTOM)).toEqual([200, 40, 100]);
});
