import { expect, test } from 'vitest';
import { readPickedPrice } from '../../../../lib/reading/offers/index.ts';
import { documentOf, productPage, read } from '../page.ts';

const plan = (name: string, body: string) =>
  `<div class="plan"><h2>${name}</h2>${body}<ul><li>Support</li></ul></div>`;
const grid = (...plans: string[]) =>
  `<html lang="fr"><body><main><h1>Tarifs</h1><div class="grid">${plans.join('')}</div></main></body></html>`;

test('free plans and plans on request are kept in the grid', () => {
  const { offers } = read(
    grid(
      plan('Découverte', '<p>Gratuit</p>'),
      plan('Solo', '<p>9 € / mois</p>'),
      plan('Équipe', '<p>29 € / mois</p>'),
      plan('Groupe', '<p>Sur devis</p>'),
    ),
  );
  expect(
    offers.map(({ kind, name, prices }) => [kind, name, prices[0]?.amount, prices[0]?.currency]),
  ).toEqual([
    ['plan', 'Découverte', '0', 'EUR'],
    ['plan', 'Solo', '9', 'EUR'],
    ['plan', 'Équipe', '29', 'EUR'],
    ['plan', 'Groupe', undefined, undefined],
  ]);
});

test('the yearly side of a switch has its own condition and period', () => {
  const sides = (month: string, year: string) =>
    `<p class="monthly">${month}</p><p class="yearly" hidden>${year}</p>`;
  const { offers } = read(
    grid(
      plan('Solo', sides('9 € / mois', '7 € / mois')),
      plan('Équipe', sides('29 € / mois', '290 €')),
    ),
  );
  expect(
    offers.map(({ prices }) =>
      prices.map(({ amount, period, condition }) => [amount, period, condition]),
    ),
  ).toEqual([
    [
      ['9', 'month', ''],
      ['7', 'month', 'billed yearly'],
    ],
    [
      ['29', 'month', ''],
      ['290', 'year', ''],
    ],
  ]);
});

test('what was left out is told with its reason', () => {
  const after =
    '<section class="related"><h2>Vous aimerez aussi</h2><p class="price">9,90 €</p></section>';
  const { discarded } = read(
    productPage({ price: '<p class="price">29,90 €</p><p>ou 3x 9,97 €</p>', after }),
  );
  const reasons = discarded
    .filter(({ what }) => what === 'price')
    .map(({ text, reason }) => `${text}: ${reason}`);
  expect(reasons).toContain('9,90 €: among other products or in the cart');
  expect(reasons).toContain('Paiement dès 10 €: in a menu, a footer, a banner or a dialog');
});

function pick(html: string, selector = '#p') {
  const document = documentOf(productPage({ price: html }));
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector} in the page.`);
  return readPickedPrice(document, element, 'fr');
}

test.each([
  [
    'a plain price',
    '<b id="p">29,90 €</b>',
    { amount: '29.90', currency: 'EUR', role: 'current', period: null },
  ],
  [
    'a struck price: the user has the last word',
    '<del id="p">45,00 €</del>',
    { amount: '45.00', role: 'current' },
  ],
  [
    'digits beside their sign',
    '<p><b id="p">29,90</b> €</p>',
    { amount: '29.90', currency: 'EUR' },
  ],
  [
    'a price by month',
    '<p><b id="p">9 €</b> HT / mois</p>',
    { amount: '9', role: 'period', period: 'month', tax: 'excluded' },
  ],
  [
    'digits whose currency nothing says',
    '<b id="p">29,90</b>',
    { amount: '29.90', currency: null },
  ],
])('picks %s', (_, html, expected) => {
  expect(pick(html)).toMatchObject({ ...expected, origin: 'user', anchor: '#p' });
});

test('an element without an amount is no price', () => {
  expect(pick('<b id="p">Sur devis</b>')).toBeNull();
});
