import { describe, expect, test } from 'vitest';
import { parsePrices } from '../../../lib/pricing/index.ts';

const amounts = (text: string, hints = {}) =>
  parsePrices(text, hints).map(({ amount, currency }) => [amount, currency]);
const roles = (text: string) => parsePrices(text).map(({ amount, role }) => [amount, role]);

describe('the amount is the number beside the currency, not the first number', () => {
  test.each([
    ['-20 % 39,99 €', '39.99', 'EUR'],
    ['Lot de 3 - 12,90 €', '12.90', 'EUR'],
    ['4x 324,75 €', '324.75', 'EUR'],
    ['iPhone 15 128 Go, 1 229,00 €', '1229.00', 'EUR'],
    ['Bouteille 1 L 34,90 €', '34.90', 'EUR'],
    ['CHF 1’299.–', '1299', 'CHF'],
    [',99 €', '0.99', 'EUR'],
    ['9€99', '9.99', 'EUR'],
    ['1 299,00\u202f€', '1299.00', 'EUR'],
    ['1\u00a0298,00 €', '1298.00', 'EUR'],
    ['1.899,-', '1899', null],
    ['19:90 kr', '19.90', 'SEK'],
    ['¥12,800', '12800', 'JPY'],
    ['3.500 KWD', '3.500', 'KWD'],
    ['1.299 €', '1299', 'EUR'],
    ['0,990 €', '0.990', 'EUR'],
    ['$1,190.00 AUD', '1190.00', 'AUD'],
    ['١٢٩٫٥٠ ر.س', '129.50', 'SAR'],
  ])('%s', (text, amount, currency) => {
    expect(amounts(text)[0]).toEqual([amount, currency]);
  });
});

test('several prices come in order, each with its own currency', () => {
  expect(amounts('£9.99 $13.71 11,16 €')).toEqual([
    ['9.99', 'GBP'],
    ['13.71', 'USD'],
    ['11.16', 'EUR'],
  ]);
  expect(amounts('12 – 15 €')).toEqual([
    ['12', 'EUR'],
    ['15', 'EUR'],
  ]);
});

test('a currency is never invented', () => {
  expect(amounts('Notre prix 34,90')).toEqual([['34.90', null]]);
  expect(amounts('34,90', { currency: 'Prix en €' })).toEqual([['34.90', 'EUR']]);
  expect(amounts('$34.90', { locale: 'en-CA' })).toEqual([['34.90', 'CAD']]);
});

test('percentages, measures and references are no amounts', () => {
  for (const text of ['10 % de réduction', 'Bouteille 750 ml', 'Réf. MX924', '12/05/2026', '']) {
    expect(parsePrices(text)).toEqual([]);
  }
});

test('a price of zero in words is 0, free delivery is not', () => {
  expect(amounts('Gratuit')).toEqual([['0', null]]);
  expect(amounts('Free!')).toEqual([['0', null]]);
  expect(parsePrices('Livraison gratuite')).toEqual([]);
  expect(parsePrices('Free shipping')).toEqual([]);
});

test.each([
  ['Livraison gratuite dès 49 €', [['49', 'threshold']]],
  ['Free shipping over $50', [['50', 'threshold']]],
  ['Livraison 4,90 €', [['4.90', 'shipping']]],
  ['4x 324,75 €', [['324.75', 'instalment']]],
  ['ou 3 fois 33,00 € sans frais', [['33.00', 'instalment']]],
  ['dont 0,50 € d’éco-participation', [['0.50', 'ecoFee']]],
  ['Économisez 10 €', [['10', 'saving']]],
  ['Prix membre 25 €', [['25', 'member']]],
  ['Prix le plus bas des 30 derniers jours : 27,90 €', [['27.90', 'lowest30']]],
  ['29 € HT / mois', [['29', 'period']]],
  ['Prix conseillé 42 €', [['42', 'list']]],
  ['Regular price $19.99', [['19.99', 'current']]],
  [
    'Regular price $25 Sale price $19',
    [
      ['25', 'list'],
      ['19', 'current'],
    ],
  ],
  [
    'statt 99,- € nur 79,- €',
    [
      ['99', 'list'],
      ['79', 'current'],
    ],
  ],
  [
    '39,99 € au lieu de 49,99 €',
    [
      ['39.99', 'current'],
      ['49.99', 'list'],
    ],
  ],
  [
    '12,90 € (soit 25,80 €/kg)',
    [
      ['12.90', 'current'],
      ['25.80', 'unit'],
    ],
  ],
  [
    '-20 € 80 €',
    [
      ['20', 'saving'],
      ['80', 'current'],
    ],
  ],
])('roles of %s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('period, tax and condition are kept as written', () => {
  const [plan] = parsePrices('Dès 29 € HT / mois par utilisateur, facturé annuellement');
  expect(plan).toMatchObject({
    amount: '29',
    role: 'period',
    period: 'month',
    tax: 'excluded',
    condition: 'Dès, par utilisateur, facturé annuellement',
  });
});

test('raw, start and end point at the amount in the original text', () => {
  const text = 'Gourde isotherme\u00a0: 1\u202f299,00\u00a0€ TTC';
  const [price] = parsePrices(text);
  expect(price?.raw).toBe('1\u202f299,00\u00a0€');
  expect(text.slice(price?.start, price?.end)).toBe(price?.raw);
});
