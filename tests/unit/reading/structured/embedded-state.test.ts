import { expect, test } from 'vitest';
import {
  embeddedSubject,
  readEmbeddedState,
} from '../../../../lib/reading/structured/embedded-state.ts';
import { documentOf } from './document.ts';

const page = (body: string) =>
  documentOf(`<title>Gourde Hiver | Boutique</title><h1>Gourde Hiver</h1>${body}`);
const script = (text: string, attributes = '') => `<script ${attributes}>${text}</script>`;
const json = (text: string, id = 'state') => script(text, `type="application/json" id="${id}"`);

test.each<[what: string, html: string, price: string, currency: string | null]>([
  [
    'a Next.js state',
    json(
      '{"props":{"pageProps":{"product":{"name":"Gourde Hiver","sku":"GH","price":{"value":29.9,"currency":"EUR"}}}}}',
      '__NEXT_DATA__',
    ),
    '29.9',
    'EUR',
  ],
  [
    'a flat Nuxt list',
    json(
      '[{"product":1},{"name":2,"price":3,"currency":4,"sku":5},"Gourde Hiver",29.9,"EUR","GH"]',
      '__NUXT_DATA__',
    ),
    '29.9',
    'EUR',
  ],
  [
    'a state given to window',
    script(
      'window.__INITIAL_STATE__ = {"product":{"title":"Gourde Hiver","sku":"GH","salePrice":"24,90 €","price":"29,90 €"}};',
    ),
    '24.90',
    'EUR',
  ],
  [
    'a serialised state',
    script(
      String.raw`window.__STATE__ = JSON.parse("{\"item\":{\"name\":\"Gourde Hiver\",\"productId\":1,\"currentPrice\":29.9}}")`,
    ),
    '29.9',
    null,
  ],
  [
    'a GA4 event',
    script(
      "dataLayer.push({event:'view_item', ecommerce:{currency:'EUR', items:[{item_name:'Gourde Hiver', item_id:'GH', price: 29.9,}]}});",
    ),
    '29.9',
    'EUR',
  ],
  [
    'a tag of gtag',
    script(
      "gtag('event', 'view_item', {currency:'EUR', items:[{item_name:'Gourde Hiver', price:'29.90'}]});",
    ),
    '29.90',
    'EUR',
  ],
  [
    'a Shopify theme',
    script(
      'var meta = {"product":{"id":1,"vendor":"Hiver","variants":[{"id":2,"price":2990,"name":"Gourde Hiver","public_title":null,"sku":"GH"}]}};',
    ),
    '29.90',
    null,
  ],
  [
    'data attributes',
    '<button data-product-name="Gourde Hiver" data-product-id="GH" data-price="29.90" data-currency="EUR">Acheter</button>',
    '29.90',
    'EUR',
  ],
])('%s', (_what, html, price, currency) => {
  const document = page(html);
  const products = readEmbeddedState(document);
  expect(products[0]).toMatchObject({ name: 'Gourde Hiver', price, currency });
  expect(embeddedSubject(document, products)).toEqual(products[0]);
});

test.each([
  [
    'related products',
    json(
      '{"relatedProducts":[{"name":"Gourde Été","sku":"GE","price":9}],"recently_viewed":{"a":{"name":"b","price":1}}}',
    ),
  ],
  ['a cart', json('{"cart":{"items":[{"name":"Gourde Été","sku":"GE","price":9}]}}')],
  [
    'a list event',
    script("dataLayer.push({event:'view_item_list', items:[{name:'Gourde Été', price:9}]})"),
  ],
  ['a price alone', json('{"shippingFrom":{"price":4.9},"filter":{"price":10}}')],
  ['a price of zero', json('{"product":{"name":"Gourde Hiver","sku":"GH","price":0}}')],
  [
    'prose for a price',
    json('{"product":{"name":"Gourde Hiver","sku":"GH","price":"de 10 € à 20 €"}}'),
  ],
  [
    'code',
    script(
      "var product = {name: title(), price: total() * 2}; dataLayer.push({price: a ? 1 : 2, name: 'x'})",
    ),
  ],
  [
    'a key that only looks like a price',
    json('{"product":{"name":"Gourde Hiver","sku":"GH","priceless":9}}'),
  ],
])('%s gives no product', (_what, html) => {
  expect(readEmbeddedState(page(html))).toEqual([]);
});

test('the product of the page comes before the others, and no subject is named when prices differ', () => {
  const document = page(
    json(
      '{"a":[{"name":"Étui","sku":"E","gtin":"1","brand":"b","price":5},{"name":"Gourde Hiver","price":29.9,"sku":"1"}]}',
    ),
  );
  const products = readEmbeddedState(document);
  expect(products.map(({ name }) => name)).toEqual(['Gourde Hiver', 'Étui']);
  const unsure = page(
    json(
      '{"a":[{"name":"Gourde Hiver","sku":"1","price":5},{"name":"Gourde Hiver","sku":"2","price":29.9}]}',
    ),
  );
  expect(embeddedSubject(unsure, readEmbeddedState(unsure))).toBeNull();
});

test('the same price in hundredths is the same price', () => {
  const document = page(
    json(
      '{"shop":{"name":"Gourde Hiver","sku":"1","price":2990},"measure":{"name":"Gourde Hiver","sku":"1","price":29.9}}',
    ),
  );
  expect(readEmbeddedState(document).map(({ price }) => Number(price))).toEqual([29.9, 29.9]);
});

test.each([
  ['literals that never end', 'ab=["price ab=["'.repeat(60_000)],
  ['objects that never end', 'price={'.repeat(250_000)],
  ['a huge state', `x={"a":[${'{"name":"n","sku":"s","price":1},'.repeat(40_000)}]}`],
])('%s stay within bounds', (_what, text) => {
  const start = performance.now();
  expect(readEmbeddedState(page(script(text))).length).toBeLessThanOrEqual(200);
  expect(performance.now() - start).toBeLessThan(10_000);
});
