import { describe, expect, it } from 'vitest';
import type { Entry, Evidence } from '../../../lib/market/index.ts';
import {
  checkCell,
  checkEntry,
  defaultGrade,
  isVague,
  orderSwot,
  strength,
} from '../../../lib/diagnosis/index.ts';
import { NOW, makeEntry, makeEvidence, makeSource } from './rows.ts';

const check = (facts: Partial<Entry>, evidence: Evidence[]) => {
  const entry = makeEntry({
    statement: 'Nordis vend la Trail à 35 € depuis novembre',
    because: 'parce que',
    therefore: 'donc',
    ...facts,
  });
  const halfLives = () => 30;
  return checkEntry(entry, strength(entry, evidence, [makeSource()], halfLives, NOW), {
    evidence,
    actors: ['Nordis'],
    halfLives,
    now: NOW,
  });
};

describe('the warnings of an entry', () => {
  it('calls a line without evidence an opinion', () => {
    expect(check({}, [])).toEqual(['opinion']);
  });

  it('warns of a single origin, of stale evidence and of a missing explanation', () => {
    const old = makeEvidence({ themeIds: ['price'], capturedAt: '2026-08-01T00:00:00.000Z' });
    expect(check({ evidenceIds: ['evidence'], because: ' ' }, [old])).toEqual([
      'single-origin',
      'stale',
      'unexplained',
    ]);
  });

  it('is silent on a line that stands', () => {
    const evidence = [makeEvidence({ id: 'a' }), makeEvidence({ id: 'b', sourceId: 'other' })];
    expect(check({ evidenceIds: ['a', 'b'] }, evidence)).toEqual([]);
  });

  it.each([
    ['la concurrence', true],
    ['Nos produits', true],
    ['La concurrence est de plus en plus rude', true],
    ['Nordis monte en gamme cet hiver', false],
    ['Les ventes progressent de 6 % par an', false],
    ['La nouvelle règle entre en vigueur en mars', false],
  ])('finds “%s” vague: %s', (statement, expected) => {
    expect(isVague(statement, ['Nordis'])).toBe(expected);
  });
});

it('orders each cell by the rank the user gave, then by strength, without retired entries', () => {
  const swot = orderSwot(
    [
      makeEntry({ id: 'second', rank: 1 }),
      makeEntry({ id: 'weak' }),
      makeEntry({ id: 'strong' }),
      makeEntry({ id: 'retired', state: 'retired' }),
      makeEntry({ id: 'unknown', slot: 'elsewhere' }),
      makeEntry({ id: 'stake', framework: 'stake' }),
      makeEntry({ id: 'chance', slot: 'opportunity' }),
    ],
    (entry) => (entry.id === 'strong' ? 2 : 1),
  );
  expect(swot.threat.map((entry) => entry.id)).toEqual(['strong', 'weak', 'second']);
  expect(swot.opportunity.map((entry) => entry.id)).toEqual(['chance']);
});

it('asks for three to five entries a cell, and sends those after the seventh to the annex', () => {
  expect([2, 3, 5, 6, 7, 8].map(checkCell)).toEqual([
    'few',
    'good',
    'good',
    'many',
    'many',
    'over',
  ]);
});

it('believes a competitor on its price, less on its own praise', () => {
  const text = 'Leader européen de la gourde.';
  expect(defaultGrade('competitor', { kind: 'price', text })).toEqual({
    reliability: 'B',
    credibility: 2,
  });
  expect(defaultGrade('competitor', { kind: 'quote', text })).toEqual({
    reliability: 'D',
    credibility: 4,
  });
  expect(defaultGrade('competitor', { kind: 'quote', text: 'Contenance : 750 ml' })).toEqual({
    reliability: 'C',
    credibility: 3,
  });
  expect(defaultGrade('review', { kind: 'quote', text })).toEqual({
    reliability: 'F',
    credibility: 6,
  });
});
