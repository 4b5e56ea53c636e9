import { describe, expect, it } from 'vitest';
import type { DigestItem, Evidence } from '../../../lib/market/index.ts';
import { weekBounds } from '../../../lib/market/index.ts';
import {
  checkDigest,
  readingMinutes,
  refreshItems,
  subjectOf,
  wordCountOf,
} from '../../../lib/digest/index.ts';
import { WEEK, plainWords, weekEvidence } from './week.ts';

const line = (facts: Partial<DigestItem> = {}): DigestItem => ({
  id: 'line',
  evidenceIds: ['proof'],
  companyId: null,
  headline: 'Nordis augmente son prix',
  fact: '29 → 35',
  forUs: 'Une place se libère.',
  action: 'Tester 32 €.',
  score: 1,
  included: true,
  ...facts,
});

const check = (items: DigestItem[], evidence: Evidence[], subject = 'Veille S47 · Nordis') =>
  checkDigest({ subject, introduction: '', items, to: weekBounds(WEEK).to }, evidence).map(
    ({ code, blocking }) => (blocking ? `${code}!` : code),
  );

const proof = weekEvidence('proof');

describe('the check before sharing', () => {
  it('is silent on a digest that stands', () => {
    expect(check([line()], [proof])).toEqual([]);
  });

  it('refuses an empty digest and a line without a source', () => {
    expect(check([line({ included: false })], [proof])).toEqual(['empty!']);
    expect(check([line()], [])).toEqual(['unsourced!']);
    expect(check([line()], [{ ...proof, deletedAt: proof.capturedAt }])).toEqual(['unsourced!']);
  });

  it('asks what it changes for us and what to do', () => {
    expect(check([line({ forUs: ' ', action: '' })], [proof])).toEqual([
      'missing-for-us',
      'missing-action',
    ]);
  });

  it('tells news from what is older than seven days', () => {
    const old = { ...proof, capturedAt: '2026-11-10T00:00:00.000Z' };
    expect(check([line()], [old])).toEqual(['old']);
    expect(check([line({ evidenceIds: ['proof', 'new'] })], [old, weekEvidence('new')])).toEqual(
      [],
    );
  });

  it('counts the words of the included lines only', () => {
    const long = line({ fact: 'mot '.repeat(400) });
    expect(check([long], [proof])).toEqual(['too-long']);
    expect(check([line(), { ...long, included: false }], [proof])).toEqual([]);
    expect(wordCountOf({ introduction: 'Deux mots', items: [line({ fact: '29 → 35' })] })).toBe(14);
  });

  it('warns of a sixth line and of a subject no mailbox shows whole', () => {
    const six = Array.from({ length: 6 }, (_, index) => line({ id: `${index}` }));
    expect(check(six, [proof], 'x'.repeat(71))).toEqual(['subject-too-long', 'too-many-items']);
    expect(check([line()], [proof], ' ')).toEqual(['missing-subject']);
  });
});

it('gives a reading time of at least one minute', () => {
  expect([0, 200, 400, 900].map(readingMinutes)).toEqual([1, 1, 2, 4]);
});

describe('the subject', () => {
  it('says the week and the first signal', () => {
    expect(subjectOf(WEEK, 'Nordis augmente de 20,7 %', plainWords)).toBe(
      'Veille S47 · Nordis augmente de 20,7 %',
    );
    expect(subjectOf(WEEK, '', plainWords)).toBe('Veille S47');
  });

  it('holds in 70 characters, cut at a word, its quotation closed', () => {
    const cut = subjectOf(
      WEEK,
      'Nordis augmente de 20,7 % «\u202fGourde Trail isotherme double paroi 750 ml\u202f»',
      plainWords,
    );
    expect(cut.length).toBeLessThanOrEqual(70);
    expect(cut).toBe(
      'Veille S47 · Nordis augmente de 20,7 % «\u202fGourde Trail isotherme…\u202f»',
    );
  });
});

describe('compiling a draft again', () => {
  const fresh = [line({ id: 'a', headline: 'brouillon', score: 9 }), line({ id: 'new' })];

  it('keeps words, order and choice, and adds what is new as a candidate', () => {
    const current = [line({ id: 'b' }), line({ id: 'a', headline: 'réécrit', included: false })];
    const items = refreshItems(current, fresh, new Set(['proof']));
    expect(items.map(({ id, headline, included }) => [id, headline, included])).toEqual([
      ['b', 'Nordis augmente son prix', true],
      ['a', 'réécrit', false],
      ['new', 'Nordis augmente son prix', false],
    ]);
    expect(items[1]!.score).toBe(9);
  });

  it('drops a candidate whose evidence is gone, never an included line', () => {
    const current = [line({ id: 'told' }), line({ id: 'left', included: false })];
    expect(refreshItems(current, [], new Set()).map((item) => item.id)).toEqual(['told']);
  });
});
