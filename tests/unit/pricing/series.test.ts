import { expect, test } from 'vitest';
import type { OfferPrice, PriceObservation } from '../../../lib/market/index.ts';
import {
  compareDecimals,
  currentPrice,
  groupIntoSeries,
  isMove,
  percentChange,
  stepPoints,
  subtractDecimals,
} from '../../../lib/pricing/index.ts';

const price = (amount: string, changes: Partial<OfferPrice> = {}): OfferPrice => ({
  amount,
  currency: 'EUR',
  role: 'current',
  raw: `${amount} €`,
  origin: 'dom',
  anchor: '',
  period: null,
  condition: '',
  tax: 'unknown',
  ...changes,
});

const observed = (
  day: number,
  amount: string,
  changes: Partial<PriceObservation> = {},
): PriceObservation => ({
  ...price(amount),
  id: `o${day}-${amount}`,
  studyId: 's',
  pageId: 'p',
  captureId: `c${day}`,
  offerId: 'offer',
  companyId: null,
  offerName: 'Gourde',
  availability: 'in-stock',
  observedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  status: 'proposed',
  ...changes,
});

const seriesOf = (...rows: PriceObservation[]) => {
  const [series] = groupIntoSeries(rows);
  if (!series) throw new Error('No series.');
  return series;
};

test('decimals are exact where floats are not', () => {
  expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
  expect(subtractDecimals('29', '35.00')).toBe('-6.00');
  expect(compareDecimals('10', '9.99')).toBeGreaterThan(0);
  expect(compareDecimals('5.0', '5')).toBe(0);
  expect(percentChange('29', '35')).toBeCloseTo(20.689655, 6);
  expect(percentChange('0', '35')).toBeNull();
});

test('the current price is what one pays, not the struck one nor an instalment', () => {
  const offer = [
    price('49', { role: 'list' }),
    price('12.25', { role: 'instalment' }),
    price('39', { origin: 'open-graph' }),
    price('38.90'),
  ];
  expect(currentPrice(offer)?.amount).toBe('38.90');
  expect(currentPrice([price('49', { role: 'list' })])).toBeNull();
});

test('series part by currency and role, and leave rejected readings out', () => {
  const series = groupIntoSeries([
    observed(2, '35'),
    observed(1, '29'),
    observed(1, '40', { role: 'list' }),
    observed(1, '30', { currency: 'GBP' }),
    observed(3, '999', { status: 'rejected' }),
  ]);
  expect(series.map((one) => one.observations.map((row) => row.amount))).toEqual([
    ['29', '35'],
    ['30'],
    ['40'],
  ]);
});

test('a correction by the user replaces the reading of its capture', () => {
  const series = seriesOf(observed(1, '3'), observed(1, '29', { origin: 'user' }));
  expect(series.observations.map((row) => row.amount)).toEqual(['29']);
});

test('a move needs half a percent and five cents, both', () => {
  expect(isMove('29', '35')).toBe(true);
  expect(isMove('1000', '1004.99')).toBe(false);
  expect(isMove('1000', '1005')).toBe(true);
  expect(isMove('1.00', '1.04')).toBe(false);
  expect(isMove('1.00', '1.05')).toBe(true);
});

test('steps hold until the next observation, and a stock-out is a gap', () => {
  const out = { availability: 'out-of-stock' } as const;
  const { steps, stockGaps } = stepPoints(
    seriesOf(observed(1, '29'), observed(5, '29'), observed(8, '29', out), observed(12, '35')),
  );
  expect(steps.map((step) => [step.amount, step.from.slice(8, 10), step.to.slice(8, 10)])).toEqual([
    ['29', '01', '08'],
    ['29', '08', '12'],
    ['35', '12', '12'],
  ]);
  expect(stockGaps).toEqual([
    { from: steps[1]?.from, to: steps[1]?.to, availability: 'out-of-stock' },
  ]);
});
