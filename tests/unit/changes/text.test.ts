import { describe, expect, it } from 'vitest';
import { compareCaptures } from '../../../lib/changes/index.ts';
import type { ChangeFinding } from '../../../lib/market/index.ts';
import { reading } from './fixtures.ts';

const compare = (before: string, after: string): ChangeFinding[] =>
  compareCaptures(reading({ text: before }), reading({ text: after }));

const ABOUT = 'We make kettles of solid copper in our own workshop, near the river.';
const DELIVERY = 'Delivery takes three days and is free for members.';
const RETURNS = 'You may send an unused kettle back within thirty days.';
const page = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('changes of text', () => {
  it('tells an added, a removed and an edited paragraph', () => {
    const edited = 'Delivery takes two days and is free for members.';
    expect(compare(page(ABOUT, DELIVERY), page(ABOUT, edited))).toMatchObject([
      { field: 'text', before: DELIVERY, after: edited, significance: 'notable' },
    ]);
    expect(compare(page(ABOUT), page(ABOUT, RETURNS))).toMatchObject([
      { before: '', after: RETURNS, significance: 'notable' },
    ]);
    expect(compare(page(ABOUT, RETURNS), page(ABOUT))).toMatchObject([
      { before: RETURNS, after: '', significance: 'notable' },
    ]);
  });

  it('says nothing of paragraphs that moved, joined or changed their spaces', () => {
    expect(compare(page(ABOUT, DELIVERY, RETURNS), page(RETURNS, ABOUT, DELIVERY))).toEqual([]);
    expect(compare(page(ABOUT, DELIVERY), `${ABOUT} ${DELIVERY}`)).toEqual([]);
    expect(compare(page(ABOUT, DELIVERY), page(ABOUT, DELIVERY.replace(' ', '\u00A0')))).toEqual(
      [],
    );
  });

  it.each([
    ['a counter', '1 204 reviews', '1 311 reviews'],
    ['a date in English', 'Updated on 3 March 2026', 'Updated on 12 April 2026'],
    ['a date in French', 'Mis à jour le 1er août 2026', 'Mis à jour le 12 septembre 2026'],
    ['a plural', 'Il y a 1 jour', 'Il y a 3 jours'],
    ['a bare number', '(12)', '(15)'],
  ])('greys %s', (_case, before, after) => {
    expect(compare(page(ABOUT, before), page(ABOUT, after))).toMatchObject([
      { significance: 'noise' },
    ]);
  });

  it.each([
    ['an amount', 'From 29 € a month', 'From 35 € a month'],
    ['a percentage', 'Save 10% today', 'Save 15% today'],
  ])('never takes %s for a counter', (_case, before, after) => {
    expect(compare(page(ABOUT, before), page(ABOUT, after))).toMatchObject([
      { significance: 'notable' },
    ]);
  });

  it('keeps a figure that describes the offer as a detail, not as noise', () => {
    expect(compare(page(ABOUT, 'Up to 5 projects'), page(ABOUT, 'Up to 3 projects'))).toMatchObject(
      [{ significance: 'minor' }],
    );
  });

  it('greys a block that shows other headlines at each visit', () => {
    const first = ['Ten kettles for small kitchens', 'How copper is worked', 'Our favourite teas'];
    const second = ['The history of tea', 'Visit our river workshop', 'Caring for a pan'];
    const findings = compare(page(ABOUT, ...first), page(ABOUT, ...second));
    expect(findings).toHaveLength(6);
    expect(new Set(findings.map(({ significance }) => significance))).toEqual(new Set(['noise']));
  });

  it('says that a text was rewritten instead of comparing strangers', () => {
    const words = (stem: string): string =>
      Array.from({ length: 120 }, (_, index) => `${stem}${index}`).join(' ');
    expect(compare(words('old'), words('new'))).toMatchObject([
      { field: 'rewrite', significance: 'notable' },
    ]);
    expect(compare(words('old'), words('old').slice(0, 60))).toMatchObject([
      { field: 'rewrite', significance: 'implausible' },
    ]);
    const edited = words('old').replace('old60', 'other');
    expect(compare(words('old'), edited)).toMatchObject([{ field: 'text' }]);
  });

  it('compares no text with a partial reading', () => {
    const partial = reading({ text: '', outcome: 'partial' });
    expect(compareCaptures(reading(), partial)).toEqual([]);
  });

  it('greys the counter of a title and tells a renamed page', () => {
    const named = (title: string, h1: string) =>
      reading({ title, seo: { ...reading().seo, h1: [h1] } });
    expect(
      compareCaptures(named('(2) Kettles', 'Kettles'), named('(5) Kettles', 'Kettles')),
    ).toMatchObject([{ field: 'title', significance: 'noise' }]);
    expect(compareCaptures(named('Kettles', 'Kettles'), named('Teapots', 'Teapots'))).toMatchObject(
      [{ field: 'title', significance: 'notable' }],
    );
  });
});
