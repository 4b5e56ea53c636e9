import { describe, expect, it } from 'vitest';
import type { Stance, Subject } from '../../../lib/market/index.ts';
import {
  proposeQuadrants,
  quadrantsOfLetters,
  type ThemeRule,
} from '../../../lib/diagnosis/index.ts';

const rule = (forUs: string, forCompetitor = '', needsComparison = false): ThemeRule => ({
  swotForUs: quadrantsOfLetters(forUs.split('')),
  swotForCompetitor: quadrantsOfLetters(forCompetitor.split('')),
  needsComparison,
  halfLifeDays: 90,
});

const RULES: Record<string, ThemeRule> = {
  services: rule('SW', 'SW', true),
  launch: rule('T', 'S'),
  growth: rule('OT'),
  media: rule('', 'S'),
  studies: rule(''),
};

const propose = (subject: Subject, stance: Stance, ...themeIds: string[]) =>
  proposeQuadrants({ subject, stance, themeIds }, (themeId) => RULES[themeId] ?? null);

const cells = (...args: Parameters<typeof propose>) =>
  propose(...args).proposals.map((proposal) => proposal.quadrant);

describe('the cell proposed for evidence', () => {
  it.each<[Subject, Stance, string, string | undefined]>([
    ['us', 'favourable', 'services', 'strength'],
    ['us', 'unfavourable', 'services', 'weakness'],
    ['us', 'favourable', 'growth', 'opportunity'],
    ['competitor', 'favourable', 'services', 'threat'],
    ['competitor', 'unfavourable', 'services', 'opportunity'],
    ['competitor', 'favourable', 'launch', 'threat'],
    ['competitor', 'favourable', 'media', 'threat'],
    ['competitor', 'unfavourable', 'media', undefined],
    ['market', 'favourable', 'growth', 'opportunity'],
    ['market', 'unfavourable', 'growth', 'threat'],
    ['market', 'favourable', 'services', undefined],
  ])('about %s, %s, on %s: %s', (subject, stance, themeId, expected) => {
    expect(cells(subject, stance, themeId)[0]).toBe(expected);
  });

  it('says what is missing rather than guess', () => {
    expect(propose('unknown', 'favourable', 'growth').missing).toBe('no-subject');
    expect(propose('market', 'unknown', 'growth').missing).toBe('no-stance');
    expect(propose('market', 'favourable').missing).toBe('no-theme');
    expect(propose('market', 'favourable', 'studies').missing).toBe('theme-says-nothing');
    expect(propose('market', 'favourable', 'a-theme-of-later').missing).toBe('theme-says-nothing');
  });

  it('asks for a comparison before a strength of ours stands', () => {
    expect(propose('us', 'favourable', 'services').proposals[0]?.needsComparison).toBe(true);
    expect(propose('competitor', 'favourable', 'services').proposals[0]?.needsComparison).toBe(
      false,
    );
  });

  it('puts the cell most themes lead to first', () => {
    const { proposals } = propose('us', 'favourable', 'growth', 'services', 'services');
    expect(proposals.map(({ quadrant, themeIds }) => [quadrant, themeIds.length])).toEqual([
      ['strength', 2],
      ['opportunity', 1],
    ]);
  });
});
