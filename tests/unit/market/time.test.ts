import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, weekBounds } from '@/lib/market';

describe('ISO weeks', () => {
  it.each([
    ['2026-01-01T12:00:00.000Z', '2026-W01'],
    ['2027-01-01T12:00:00.000Z', '2026-W53'],
    ['2024-12-30T00:00:00.000Z', '2025-W01'],
    ['2026-11-25T23:59:59.999Z', '2026-W48'],
  ])('puts %s in %s', (instant, week) => {
    expect(isoWeek(new Date(instant))).toBe(week);
  });

  it('puts every date inside the bounds of its own week', () => {
    const dates = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const { from, to } = weekBounds(isoWeek(date));
        expect(from <= date.toISOString() && date.toISOString() <= to).toBe(true);
      }),
    );
  });
});
