import { expect, test } from 'vitest';
import { endDateOf } from '../../../../lib/reading/offers/end-date.ts';
import { productPage, read } from '../page.ts';

const offerOf = (html: string, head = '') =>
  read(productPage({ head, price: `<div><p class="price">29,90 €</p>${html}</div>` })).offers[0];

test.each([
  ['Actuellement indisponible.', 'out-of-stock'],
  ['Derzeit nicht verfügbar', 'out-of-stock'],
  ['Agotado', 'out-of-stock'],
  ['Esaurito', 'out-of-stock'],
  ['Uitverkocht', 'out-of-stock'],
  ['Produkt niedostępny', 'out-of-stock'],
  ['Esgotado', 'out-of-stock'],
  ['We don’t know when this item will be back in stock', 'out-of-stock'],
  ['Nicht mehr lieferbar', 'discontinued'],
  ['Vorbestellen', 'preorder'],
  ['Auf Bestellung', 'backorder'],
  ['Nur noch 3 auf Lager', 'low-stock'],
  ['Auf Lager', 'in-stock'],
  ['En stock', 'in-stock'],
])('"%s" is %s', (words, state) => {
  expect(offerOf(`<p>${words}</p>`)?.availability).toBe(state);
});

test('the state of another variant is not that of the page', () => {
  const sizes =
    '<label><input type="radio" name="t"> 42 : épuisé</label><select><option>43, épuisé</option></select>';
  expect(offerOf(sizes)?.availability).toBe('unknown');
  expect(offerOf(`${sizes}<p>En stock</p>`)?.availability).toBe('in-stock');
});

test('a button that says "sold out" is believed over declared data', () => {
  const head = `<script type="application/ld+json">{"@type":"Product","name":"Gourde Hiver","offers":
    {"price":"29.90","priceCurrency":"EUR","availability":"InStock"}}</script>`;
  const html = productPage({ head, price: '<p>29,90 €</p>' });
  expect(read(html).offers[0]?.availability).toBe('in-stock');
  expect(read(html.replace('Ajouter au panier', 'Épuisé')).offers[0]?.availability).toBe(
    'out-of-stock',
  );
});

test('a product out of stock needs no price to be one', () => {
  const html = `<html lang="de"><head><title>Winterflasche</title></head><body><main><h1>Winterflasche</h1>
    <p>Marke: Nordis</p><input type="hidden" value="B00WINT750"><p>Derzeit nicht verfügbar.</p></main></body></html>`;
  expect(read(html, 'https://laden.example/dp/B00WINT750').offers).toMatchObject([
    { availability: 'out-of-stock', brand: 'Nordis', sku: 'B00WINT750', prices: [] },
  ]);
});

test.each([
  ['<p>-20 % jusqu’au 3 mars 2027</p>', '-20 % jusqu’au 3 mars 2027', '', '2027-03-03'],
  ['<p>Soldes</p>', 'Soldes', '', null],
  ['<p>Avec le code PRIX10</p>', 'Avec le code PRIX10', 'PRIX10', null],
  ['<p>Angebot gültig bis 31.12.2026</p>', 'Angebot gültig bis 31.12.2026', '', '2026-12-31'],
  ['<p>Limited time: ends March 5, 2027</p>', 'Limited time: ends March 5, 2027', '', '2027-03-05'],
  [
    '<p>20% de descuento hasta el 2 de abril de 2027</p>',
    '20% de descuento hasta el 2 de abril de 2027',
    '',
    '2027-04-02',
  ],
  ['<p>100 % acier, garantie 2 ans</p>', '', '', null],
])('the promotion of %s', (html, promotion, promotionCode, promotionEndsAt) => {
  expect(offerOf(html)).toMatchObject({ promotion, promotionCode, promotionEndsAt });
});

test('a banner of the site is no promotion of the product', () => {
  const html = productPage({ price: '<p class="price">29,90 €</p>' }).replace(
    '<main>',
    '<header><p>Soldes : -50 %</p></header><main>',
  );
  expect(read(html).offers[0]?.promotion).toBe('');
});

const declared = (
  specification: string,
) => `<script type="application/ld+json">{"@type":"Product","name":"Gourde Hiver",
  "offers":{"@type":"Offer","price":"29.90","priceCurrency":"EUR","priceValidUntil":"2027-05-01"${specification}}}</script>`;

test('the day declared data expires is the end of a sale only where there is one', () => {
  const sale = ',"priceSpecification":{"price":"45.00","priceType":"https://schema.org/ListPrice"}';
  expect(offerOf('', declared(''))?.promotionEndsAt).toBeNull();
  expect(offerOf('', declared(sale))?.promotionEndsAt).toBe('2027-05-01');
});

test.each([
  ['until 12/31/2026', 'en-US', '2026-12-31'],
  ['until 03/04/2027', 'en-GB', '2027-04-03'],
  ['do 5 maja 2027', 'pl', '2027-05-05'],
  ['jusqu’au 31 février 2027', 'fr', null],
  ['jusqu’au 3 mars', 'fr', null],
])('"%s" (%s) ends on %s', (text, locale, date) => {
  expect(endDateOf(text, locale)).toBe(date);
});
