import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { readPage } from '../../../lib/reading/index.ts';
import { PAGE_URL, pricesOf, productPage, read } from './page.ts';

const SOLD = ['29.90 current dom', '45.00 list dom'];

test.each([
  ['del', '<del>45,00 €</del> <span>29,90 €</span>'],
  ['s', '<s>45,00 €</s> <strong>29,90 €</strong>'],
  ['a class', '<span class="price-old">45,00 €</span> <span class="price">29,90 €</span>'],
  [
    'an inline style',
    '<span style="text-decoration:line-through">45,00 €</span> <span>29,90 €</span>',
  ],
  ['raised cents', '<del>45<sup>€00</sup></del> <span>29<sup>€90</sup></span>'],
  ['words', '<p>29,90 € <small>au lieu de 45,00 €</small></p>'],
])('a struck price listed first is the former one: %s', (_, price) => {
  expect(pricesOf(read(productPage({ price })))).toEqual([SOLD]);
});

test('a price struck by a style sheet is the former one on a displayed page', () => {
  const html = productPage({
    head: '<style>.b{text-decoration: line-through}</style>',
    price: '<span class="b">45,00 €</span> <span class="a">29,90 €</span>',
  });
  const { document } = new JSDOM(html, { url: PAGE_URL, pretendToBeVisual: true }).window;
  expect(pricesOf(readPage(document, PAGE_URL))).toEqual([SOLD]);
});

test('thresholds, instalments and delivery are not the price', () => {
  const price = `<p>Livraison gratuite dès 49 €</p><p class="price">129,90 €</p>
    <p>ou 4x 32,48 € sans frais</p><p>Livraison 4,90 €</p>`;
  const [prices = []] = pricesOf(read(productPage({ price })));
  expect(prices[0]).toBe('129.90 current dom');
  expect(prices.filter((line) => line.includes('current'))).toHaveLength(1);
});

test('other products of the page do not count', () => {
  const after = `<section class="related"><h2>Vous aimerez aussi</h2>
    <article><h3>Gourde Été</h3><span class="price">9,90 €</span></article></section>`;
  expect(pricesOf(read(productPage({ price: '<p>29,90 €</p>', after })))).toEqual([
    ['29.90 current dom'],
  ]);
});

const declared = (price: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Gourde Hiver","offers":{"price":"${price}","priceCurrency":"EUR"}}</script>`;

test('a declared price that the page shows struck becomes the former one', () => {
  const price = '<del>45,00 €</del> <span>29,90 €</span>';
  expect(pricesOf(read(productPage({ head: declared('45.00'), price })))).toEqual([
    ['29.90 current dom', '45.00 list json-ld'],
  ]);
});

test('when sources disagree the displayed price leads and the other one says so', () => {
  const [offer] = read(productPage({ head: declared('31.00'), price: '<p>29,90 €</p>' })).offers;
  expect(offer?.prices.map((price) => [price.amount, price.condition])).toEqual([
    ['29.90', ''],
    ['31.00', 'sources disagree: json-ld'],
  ]);
});

test('stock is read from the words beside the price, and silence is unknown', () => {
  const stock = (words: string) =>
    read(productPage({ price: `<p>29,90 €</p><p>${words}</p>` })).offers[0]?.availability;
  expect(stock('En rupture de stock')).toBe('out-of-stock');
  expect(stock('Plus que 3 en stock')).toBe('low-stock');
  expect(stock('Précommande')).toBe('preorder');
  expect(stock('Acier recyclé')).toBe('unknown');
});

test('a price grid gives its plans with their period', () => {
  const plan = (name: string, price: string) =>
    `<div class="plan"><h2>${name}</h2><p>${price}</p><ul><li>Support</li></ul></div>`;
  const html = `<html lang="fr"><body><h1>Tarifs</h1><div class="grid">
    ${plan('Solo', '9 € / mois')}${plan('Équipe', '29 € HT / mois par utilisateur')}${plan('Groupe', '990 € / an')}</div></body></html>`;
  const { offers } = read(html);
  expect(
    offers.map((offer) => [
      offer.kind,
      offer.name,
      offer.prices[0]?.amount,
      offer.prices[0]?.period,
    ]),
  ).toEqual([
    ['plan', 'Solo', '9', 'month'],
    ['plan', 'Équipe', '29', 'month'],
    ['plan', 'Groupe', '990', 'year'],
  ]);
});

test('a category gives its cards', () => {
  const card = (name: string, price: string) =>
    `<li><article><a href="/${name}"><h3>${name}</h3></a><span class="price">${price}</span></article></li>`;
  const html = `<html lang="fr"><body><main><h1>Gourdes</h1><ul>${card('Hiver', '29,90 €')}${card('Été', '<del>25 €</del> 19,90 €')}${card('Ville', '15 €')}</ul></main></body></html>`;
  const { offers } = read(html);
  expect(offers.map((offer) => [offer.kind, offer.name])).toEqual([
    ['listing', 'Hiver'],
    ['listing', 'Été'],
    ['listing', 'Ville'],
  ]);
  expect(offers[1]?.prices.map((price) => [price.amount, price.role])).toEqual([
    ['25', 'list'],
    ['19.90', 'current'],
  ]);
});

test('an article that mentions amounts sells nothing', () => {
  const html = `<html lang="fr"><body><article><h1>Le marché</h1><p>${'Le marché a progressé pour atteindre 120 € par foyer cette année. '.repeat(12)}</p></article></body></html>`;
  expect(read(html).offers).toEqual([]);
});
