import { expect, test } from 'vitest';
import { isPlausiblePrice, priceFault } from '../../../lib/pricing/index.ts';

test.each([
  ['12.90', 'EUR', null],
  ['12.900', 'EUR', null],
  ['1000000', 'IDR', null],
  ['999999999999', 'EUR', null],
  ['3.125', 'KWD', null],
  ['12.9', null, null],
  ['0', 'EUR', 'zero'],
  ['-0.00', 'EUR', 'zero'],
  ['-5', 'EUR', 'negative'],
  ['1000000000000', 'EUR', 'too-large'],
  ['12.905', 'EUR', 'too-many-decimals'],
  ['1200.5', 'JPY', 'too-many-decimals'],
  ['12.90', 'EURO', 'unknown-currency'],
  ['12.90', 'ZZZ', 'unknown-currency'],
  ['12,90', 'EUR', 'not-a-number'],
  ['', 'EUR', 'not-a-number'],
  ['1e9', 'EUR', 'not-a-number'],
  ['9'.repeat(100_000), 'EUR', 'not-a-number'],
])('%s %s: %s', (amount, currency, fault) => {
  expect(priceFault({ amount, currency })).toBe(fault);
  expect(isPlausiblePrice({ amount, currency })).toBe(fault === null);
});

test('a price for a unit may go below the cent, up to four decimals', () => {
  expect(priceFault({ amount: '0.2016', currency: 'EUR', isUnitPrice: true })).toBeNull();
  expect(priceFault({ amount: '0.20165', currency: 'EUR', isUnitPrice: true })).toBe(
    'too-many-decimals',
  );
});
