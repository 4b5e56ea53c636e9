import { expect, test } from 'vitest';
import { findVisiblePrices } from '../../../../lib/reading/offers/index.ts';
import { documentOf, pricesOf, productPage, read } from '../page.ts';

const first = (price: string, head = '') => read(productPage({ head, price })).offers[0]?.prices[0];

test.each([
  ['spans', '<span class="price"><span>€</span><span>19</span><span>99</span></span>', '19.99'],
  ['raised cents', '<span class="price">$19<sup>99</sup></span>', '19.99'],
  ['named cents', '<b class="p"><i>19</i><i class="cents">99</i> €</b>', '19.99'],
  [
    'a screen-reader copy',
    '<p><span class="sr">19,99 €</span><span aria-hidden="true"><i>19</i>,99 €</span></p>',
    '19.99',
  ],
  ['a sign apart', '<p class="price">EUR <strong>19,99</strong></p>', '19.99'],
  ['Korean won', '<p class="price"><strong>30,000</strong>원</p>', '30000'],
])('a price split over %s is one price', (_, html, amount) => {
  expect(first(html)?.amount).toBe(amount);
});

test('digits named as a price take the currency that the page declares', () => {
  const meta =
    '<meta property="og:price:currency" content="EUR"><meta property="og:price:amount" content="19.99">';
  expect(first('<p class="product-price">19,99</p>', meta)).toMatchObject({
    amount: '19.99',
    currency: 'EUR',
  });
});

test('digits named as a price take the currency of the page’s other prices, else none', () => {
  expect(first('<p class="price">19,99</p>')).toMatchObject({ amount: '19.99', currency: null });
  expect(first('<p class="price">19,99</p><p>Livraison 4,90 €</p>')?.currency).toBe('EUR');
});

test.each([
  [
    'the discount is said',
    '<p><b>80,00 €</b> -20 % <b>100,00 €</b></p>',
    ['80.00 current', '100.00 list'],
  ],
  [
    'both touch, dressed apart',
    '<p><b class="x1">80,00 €</b><b class="x2">100,00 €</b></p>',
    ['80.00 current', '100.00 list'],
  ],
])('the dearer of two is the former price when %s', (_, html, expected) => {
  expect(pricesOf(read(productPage({ price: html })))[0]).toEqual(
    expected.map((line) => `${line} dom`),
  );
});

test.each([
  ['a range', '<p><b class="a">80,00 €</b> – <b class="b">100,00 €</b></p>'],
  ['words between', '<p><b class="a">80,00 €</b> la paire <b class="b">100,00 €</b></p>'],
])('%s has no former price', (_, html) => {
  expect(
    read(productPage({ price: html })).offers[0]?.prices.map(({ role }) => role),
  ).not.toContain('list');
});

test('a net price beside the gross one is said to be without tax', () => {
  const document = documentOf(
    productPage({
      price: '<ul><li class="old">40,00 €</li><li>Hors TVA : <b>33,33 €</b></li></ul>',
    }),
  );
  expect(
    findVisiblePrices(document, 'fr').map(({ amount, role, tax }) => [amount, role, tax]),
  ).toEqual([
    ['40.00', 'current', 'included'],
    ['33.33', 'current', 'excluded'],
  ]);
});

test('what a loyalty card gives back is not the price', () => {
  const html =
    '<div><p>Prix : <strong>13,40 €</strong></p><p>Crédité sur la carte <strong>0,27 €</strong></p></div>';
  expect(first(html)?.amount).toBe('13.40');
});

test('scores tell the price beside the title and the button from one far below', () => {
  const html = productPage({ price: '<p class="price">29,90 €</p>' }).replace(
    '</main>',
    '<div><div><p>12,00 €</p></div></div></main>',
  );
  const [near, far] = findVisiblePrices(documentOf(html), 'fr');
  expect(near?.score).toBeGreaterThan(0.5);
  expect(near?.score).toBeGreaterThan(far?.score ?? 1);
});

test('backface-visibility hides nothing', () => {
  expect(first('<p style="-webkit-backface-visibility: hidden">29,90 €</p>')?.amount).toBe('29.90');
});

test('a product page needs neither a button nor declared data', () => {
  const html = `<html lang="fr"><head><title>Gourde Hiver</title></head><body><main><div><h1>Gourde Hiver</h1>
    <p class="price">29,90 €</p><p>Réf. : GH-750</p></div></main></body></html>`;
  expect(read(html).offers).toMatchObject([
    { kind: 'product', name: 'Gourde Hiver', sku: 'GH-750' },
  ]);
});

test('prices of a comparison row are those of several things', () => {
  const row = '<table><tr><td>10 €</td><td>20 €</td><td>30 €</td></tr></table>';
  const prices = findVisiblePrices(documentOf(productPage({ price: row })), 'fr');
  expect(prices.every(({ isInCard }) => isInCard)).toBe(true);
});
