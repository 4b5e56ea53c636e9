import { describe, expect, it } from 'vitest';
import type { PriceObservation } from '../../../lib/market/index.ts';
import { priceRowsOf } from '../../../lib/digest/index.ts';
import { IN_WEEK, makeChange } from './week.ts';

const observation = (facts: Partial<PriceObservation>): PriceObservation => ({
  id: 'observation',
  studyId: 'study',
  pageId: 'page',
  captureId: 'after',
  offerId: 'offer',
  companyId: 'nordis',
  offerName: 'Trail',
  amount: '35.00',
  currency: 'EUR',
  role: 'current',
  raw: '35,00 €',
  origin: 'dom',
  anchor: '',
  period: null,
  condition: '',
  tax: 'unknown',
  availability: 'in-stock',
  observedAt: IN_WEEK,
  status: 'proposed',
  ...facts,
});

const rows = (...observations: PriceObservation[]) =>
  priceRowsOf([makeChange('move')], observations, new Map([['after', IN_WEEK]]));

describe('the price table of a digest', () => {
  it('tells a move whose new price stands, with the captures that saw it', () => {
    const again = observation({ captureId: 'later', observedAt: '2026-11-20T09:00:00.000Z' });
    expect(rows(observation({}), again)).toMatchObject([{ since: IN_WEEK, seen: 2 }]);
  });

  it('leaves out a move to a price rejected since, whatever was typed instead', () => {
    const rejected = observation({ status: 'rejected' });
    const typed = observation({ origin: 'user', amount: '29.00', status: 'confirmed' });
    expect(rows(rejected)).toEqual([]);
    expect(rows(rejected, typed)).toEqual([]);
  });

  it('keeps a move to a price two marks of the page gave, when one of them stands', () => {
    expect(
      rows(observation({ status: 'rejected' }), observation({ origin: 'json-ld' })),
    ).toHaveLength(1);
  });
});
