import { expect, it } from 'vitest';
import { rankMoves } from '@/components/overview/rank-moves';
import type { Change } from '@/lib/market';
import { changeRow } from '../../component/study-fixture.ts';

const move = (id: string, change: Partial<Change>) => ({
  change: changeRow({ id, ...change }),
  page: undefined,
});

const ranked = (moves: ReturnType<typeof move>[], lastVisit: string | null) =>
  rankMoves(moves, lastVisit).map(({ change }) => change.id);

const monday = '2026-11-02T09:00:00.000Z';
const tuesday = '2026-11-03T09:00:00.000Z';
const wednesday = '2026-11-04T09:00:00.000Z';

it('puts prices before promotions, and text last', () => {
  const moves = [
    move('text', { field: 'text' }),
    move('promotion', { field: 'promotion' }),
    move('price', { field: 'price', percent: 1 }),
    move('rewrite', { field: 'rewrite' }),
  ];
  expect(ranked(moves, null)).toEqual(['price', 'promotion', 'rewrite', 'text']);
});

it('puts the largest move first, up or down, then the last', () => {
  const moves = [
    move('small', { percent: 3 }),
    move('large fall', { percent: -20 }),
    move('rise', { percent: 12, detectedAt: monday }),
    move('later rise', { percent: 12, detectedAt: tuesday }),
  ];
  expect(ranked(moves, null)).toEqual(['large fall', 'later rise', 'rise', 'small']);
});

it('puts what was not seen yet before everything else', () => {
  const moves = [
    move('seen price', { field: 'price', percent: 50, detectedAt: monday }),
    move('seen at the visit', { field: 'price', percent: 60, detectedAt: tuesday }),
    move('new text', { field: 'text', detectedAt: wednesday }),
  ];
  expect(ranked(moves, tuesday)).toEqual(['new text', 'seen at the visit', 'seen price']);
  expect(ranked(moves, null).at(-1)).toBe('new text');
});

it('leaves the list it is given as it was', () => {
  const moves = [move('text', { field: 'text' }), move('price', { field: 'price' })];
  rankMoves(moves, null);
  expect(moves.map(({ change }) => change.id)).toEqual(['text', 'price']);
});
