import { describe, expect, it } from 'vitest';
import { compareCaptures } from '../../../lib/changes/index.ts';
import { ChangeFinding, type PageOffer } from '../../../lib/market/index.ts';
import { offer, price, reading } from './fixtures.ts';

const compare = (before: readonly PageOffer[], after: readonly PageOffer[]): ChangeFinding[] =>
  compareCaptures(reading({ offers: [...before] }), reading({ offers: [...after] }));

describe('changes of offers', () => {
  it('tells a price move with its exact percentage', () => {
    const findings = compare([offer()], [offer({ prices: [price('35.00')] })]);
    expect(findings).toEqual([
      {
        field: 'price',
        offerKey: 'kettle-1',
        offerName: 'Copper kettle',
        before: '29.00',
        after: '35.00',
        currency: 'EUR',
        percent: 20.7,
        significance: 'notable',
      },
    ]);
    expect(() => ChangeFinding.parse(findings[0])).not.toThrow();
  });

  it('says nothing of the same amount written otherwise', () => {
    expect(compare([offer()], [offer({ prices: [price('29')] })])).toEqual([]);
  });

  it.each([
    ['more than trebles', '29.00', '100.00'],
    ['lost its decimal mark', '29.00', '2900.00'],
    ['falls under a third', '29.00', '9.00'],
    ['becomes nothing', '29.00', '0.00'],
  ])('waits for a second reading when a price %s', (_case, before, after) => {
    const [finding] = compare(
      [offer({ prices: [price(before)] })],
      [offer({ prices: [price(after)] })],
    );
    expect(finding?.significance).toBe('implausible');
  });

  it('waits for a second reading when the currency flips, and computes no percentage', () => {
    const [finding] = compare(
      [offer()],
      [offer({ prices: [price('29.00', { currency: 'USD' })] })],
    );
    expect(finding).toMatchObject({
      before: '29.00 EUR',
      after: '29.00 USD',
      percent: null,
      significance: 'implausible',
    });
  });

  it('doubts a price that vanished from what is still sold, not from what is sold out', () => {
    const [vanished] = compare([offer()], [offer({ prices: [] })]);
    expect(vanished).toMatchObject({ field: 'price', after: '', significance: 'implausible' });
    const soldOut = compare([offer()], [offer({ prices: [], availability: 'out-of-stock' })]);
    expect(soldOut.map(({ field, significance }) => [field, significance])).toEqual([
      ['price', 'minor'],
      ['availability', 'notable'],
    ]);
  });

  it('never compares a yearly subscription with a monthly one', () => {
    const monthly = price('12.00', { role: 'period', period: 'month' });
    const yearly = price('120.00', { role: 'period', period: 'year' });
    const dearer = price('132.00', { role: 'period', period: 'year' });
    expect(
      compare([offer({ prices: [monthly, yearly] })], [offer({ prices: [dearer, monthly] })]),
    ).toMatchObject([{ field: 'price', before: '120.00', after: '132.00', percent: 10 }]);
  });

  it('never compares the price one source gives with the price another gives', () => {
    const shown = price('29.00');
    const machine = price('27.00', { origin: 'json-ld' });
    expect(compare([offer({ prices: [machine] })], [offer({ prices: [shown, machine] })])).toEqual(
      [],
    );
  });

  it('tells a promotion that appears and its struck price, and greys a countdown', () => {
    const sale = offer({
      prices: [price('24.00'), price('29.00', { role: 'list' })],
      promotion: 'Summer sale, 3 days left',
    });
    expect(compare([offer()], [sale]).map(({ field }) => field)).toEqual([
      'price',
      'list-price',
      'promotion',
    ]);
    const nextDay = { ...sale, promotion: 'Summer sale, 1 day left' };
    expect(compare([sale], [nextDay])).toMatchObject([
      { field: 'promotion', significance: 'noise' },
    ]);
  });

  it('matches an offer by its GTIN when its name and its place changed', () => {
    const kettle = offer({ gtin: '3012345678900', sku: '', key: 'a' });
    const pan = offer({ gtin: '3012345678917', sku: '', key: 'b', name: 'Pan' });
    const renamed = { ...kettle, key: 'c', name: 'Kettle, new look', prices: [price('31.00')] };
    expect(compare([kettle, pan], [pan, renamed])).toMatchObject([
      { field: 'price', offerKey: 'c', before: '29.00', after: '31.00' },
    ]);
  });

  it('tells plans that come and go, and doubts a page that lost all its offers', () => {
    const plan = offer({ kind: 'plan', key: 'pro', sku: 'PRO', name: 'Pro' });
    const other = offer({ kind: 'plan', key: 'max', sku: 'MAX', name: 'Max' });
    expect(
      compare([plan], [other]).map(({ field, before, after, significance }) => [
        field,
        before,
        after,
        significance,
      ]),
    ).toEqual([
      ['offer-removed', '29.00 EUR', '', 'notable'],
      ['offer-added', '', '29.00 EUR', 'notable'],
    ]);
    expect(compare([plan, other], [])).toMatchObject([
      { field: 'offer-removed', significance: 'implausible' },
      { field: 'offer-removed', significance: 'implausible' },
    ]);
  });

  it('takes an availability it could not read for no news', () => {
    expect(compare([offer()], [offer({ availability: 'unknown' })])).toEqual([]);
  });

  it.each(['blocked', 'consent', 'login', 'not-found', 'empty', 'unreadable'] as const)(
    'finds nothing in a reading that is %s',
    (outcome) => {
      const good = reading({ offers: [offer()] });
      const bad = reading({ offers: [], text: 'Please wait', outcome });
      expect(compareCaptures(good, bad)).toEqual([]);
      expect(compareCaptures(bad, good)).toEqual([]);
    },
  );
});
