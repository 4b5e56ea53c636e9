import { describe, expect, it } from 'vitest';
import type { Credibility, Evidence, Reliability } from '../../../lib/market/index.ts';
import { strength } from '../../../lib/diagnosis/index.ts';
import { NOW, makeEvidence, makeSource } from './rows.ts';

/** Evidence with its own source each, so each is an origin, unless the test joins them. */
function carried(
  supporting: Partial<Evidence>[],
  against: Partial<Evidence>[] = [],
  sources = [...supporting, ...against].map((item, index) =>
    makeSource({ id: item.sourceId ?? `source-${index}` }),
  ),
) {
  const evidence = [...supporting, ...against].map((facts, index) =>
    makeEvidence({ id: `e${index}`, sourceId: `source-${index}`, ...facts }),
  );
  const ids = evidence.map((item) => item.id);
  return strength(
    {
      evidenceIds: ids.slice(0, supporting.length),
      contradictingIds: ids.slice(supporting.length),
    },
    evidence,
    sources,
    (themeId) => (themeId === 'price-level' ? 30 : null),
    NOW,
  );
}

const grade = (code: string): Pick<Evidence, 'reliability' | 'credibility'> => ({
  reliability: code[0] as Reliability,
  credibility: Number(code[1]) as Credibility,
});

describe('strength of an entry', () => {
  // The table that pins the constants of the method: reliability × credibility, one fresh card.
  it.each([
    ['A1', 1, 'medium'],
    ['A2', 0.85, 'medium'],
    ['B2', 0.7225, 'medium'],
    ['B3', 0.5525, 'weak'],
    ['C3', 0.4225, 'weak'],
    ['D4', 0.14, 'weak'],
    ['E5', 0.015, 'weak'],
    ['F6', 0.25, 'weak'],
  ])('weighs one fresh card graded %s as %d, %s', (code, score, label) => {
    const result = carried([grade(code)]);
    expect(result.score).toBeCloseTo(score, 6);
    expect(result).toMatchObject({ label, bestGrade: code, cards: 1, origins: 1 });
  });

  it('is strong only with two independent origins', () => {
    expect(carried([grade('A1'), grade('B2')])).toMatchObject({ label: 'strong', origins: 2 });
    const together = [makeSource({ id: 'source-0' }), makeSource({ id: 'source-1' })].map(
      (source) => ({ ...source, independenceGroup: 'one-group' }),
    );
    const same = carried([grade('A1'), grade('B2')], [], together);
    expect(same).toMatchObject({ label: 'medium', origins: 1, cards: 2 });
    expect(same.score).toBeCloseTo(1, 6);
  });

  it('halves the weight at the half-life of the theme, from the date of publication', () => {
    const old = { publishedAt: '2026-10-26T12:00:00.000Z', themeIds: ['price-level'] };
    expect(carried([old]).score).toBeCloseTo(0.5, 6);
    expect(carried([old]).newestAgeDays).toBe(30);
    expect(carried([{ ...old, kind: 'price' }]).score).toBeCloseTo(1, 6);
  });

  it('does not let a law in force decay', () => {
    const law = [makeSource({ id: 'source-0', kind: 'law' })];
    const result = carried([{ publishedAt: '2010-01-01', themeIds: ['price-level'] }], [], law);
    expect(result.score).toBeCloseTo(1, 6);
  });

  it('is disputed when what contradicts it weighs more than half', () => {
    expect(carried([grade('A1')], [grade('B3')])).toMatchObject({
      disputed: true,
      contradicting: 1,
    });
    expect(carried([grade('A1')], [grade('C3')]).disputed).toBe(false);
  });

  it('counts nothing for evidence in the bin or discarded', () => {
    const result = carried([{ deletedAt: '2026-11-20T00:00:00.000Z' }, { status: 'discarded' }]);
    expect(result).toMatchObject({
      score: 0,
      cards: 0,
      origins: 0,
      newestAgeDays: null,
      bestGrade: null,
      label: 'weak',
      disputed: false,
    });
  });
});
