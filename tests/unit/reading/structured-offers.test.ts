import { expect, test } from 'vitest';
import { pricesOf, productPage, read } from './page.ts';

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
const product = (offer: string, more = '') =>
  jsonLd(`{"@type":"Product","name":"Gourde Hiver","sku":"GH-750","brand":{"name":"Hiver"},
  "gtin13":"3760123456789","offers":${offer}${more}}`);

const OFFER =
  '{"@type":"Offer","price":"29.90","priceCurrency":"EUR","availability":"https://schema.org/InStock"}';

test('a clean product gives its price, its stock and its identifiers', () => {
  const [offer] = read(productPage({ head: product(OFFER), price: '<p>29,90 €</p>' })).offers;
  expect(offer).toMatchObject({
    key: '3760123456789',
    name: 'Gourde Hiver',
    brand: 'Hiver',
    sku: 'GH-750',
    kind: 'product',
    availability: 'in-stock',
  });
  expect(offer?.prices).toMatchObject([{ amount: '29.90', currency: 'EUR', role: 'current' }]);
});

test.each([
  ['"129,90"', '129.90'],
  ['"1 299,00 €"', '1299.00'],
  ['1299.5', '1299.5'],
  ['"1299.00"', '1299.00'],
])('the declared price %s is %s', (price, amount) => {
  const head = product(`{"@type":"Offer","price":${price},"priceCurrency":"EUR"}`);
  expect(read(productPage({ head })).offers[0]?.prices[0]?.amount).toBe(amount);
});

test('one malformed block never kills the others', () => {
  const head = jsonLd('{"@type": "Product", "name": ') + product(OFFER);
  expect(pricesOf(read(productPage({ head })))).toEqual([['29.90 current json-ld']]);
});

test.each([
  ['a byte-order mark', `\ufeff{"@type":"Product","name":"A","offers":${OFFER}}`],
  ['CDATA', `//<![CDATA[\n{"@type":"Product","name":"A","offers":${OFFER}}\n//]]>`],
  ['an HTML comment', `<!-- {"@type":"Product","name":"A","offers":${OFFER}} -->`],
  ['comments and trailing commas', `{"@type":"Product",/* x */"name":"A","offers":[${OFFER},],}`],
  ['a raw newline', `{"@type":"Product","name":"A\nB","offers":${OFFER}}`],
  ['entities', `{"@type":"Product","name":"A","offers":${OFFER}}`.replaceAll('"', '&quot;')],
  [
    '@graph and an IRI type',
    `{"@graph":[{"@type":["http://schema.org/Product"],"offers":{"@id":"#o"}},{"@id":"#o",${OFFER.slice(1)}]}`,
  ],
  [
    'variants',
    `{"@type":"ProductGroup","name":"A","hasVariant":[{"@type":"Product","sku":"1","offers":${OFFER}}]}`,
  ],
  [
    'an aggregate',
    '{"@type":"Product","name":"A","offers":{"@type":"AggregateOffer","lowPrice":29.90,"highPrice":45,"priceCurrency":"EUR"}}',
  ],
])('reads a product behind %s', (_, block) => {
  const [offer] = read(productPage({ head: jsonLd(block) })).offers;
  expect(Number(offer?.prices[0]?.amount)).toBe(29.9);
});

test('related products and reviews are not the subject', () => {
  const other = '{"@type":"Product","name":"Autre","offers":{"price":"5","priceCurrency":"EUR"}}';
  const head = product(OFFER, `,"isRelatedTo":${other},"review":{"itemReviewed":${other}}`);
  expect(pricesOf(read(productPage({ head })))).toEqual([['29.90 current json-ld']]);
});

test('hostile keys pollute nothing and a hostile name stays text', () => {
  const head = jsonLd(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
    "@type":"Product","name":"<img src=x onerror=alert(1)>","offers":${OFFER}}`);
  const reading = read(productPage({ head }));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(reading.offers[0]?.name).toBe('<img src=x onerror=alert(1)>');
});

test.each([
  ['in stock', 'in-stock'],
  ['instock', 'in-stock'],
  ['out of stock', 'out-of-stock'],
  ['preorder', 'preorder'],
  ['', 'unknown'],
])('Open Graph availability "%s" is %s', (availability, expected) => {
  const head = `<meta property="product:price:amount" content="29.90">
    <meta property="product:price:currency" content="EUR">
    <meta property="product:availability" content="${availability}">`;
  expect(read(productPage({ head })).offers[0]?.availability).toBe(expected);
});

test('PreOrder is no stock-out', () => {
  const head = product(
    '{"price":"29.90","priceCurrency":"EUR","availability":"http://schema.org/PreOrder"}',
  );
  expect(read(productPage({ head })).offers[0]?.availability).toBe('preorder');
});

test('an original price of the metadata is never the current one', () => {
  const head = `<meta property="product:original_price:amount" content="45.00">
    <meta property="product:price:amount" content="29.90">
    <meta property="product:price:currency" content="EUR">`;
  expect(pricesOf(read(productPage({ head })))).toEqual([
    ['29.90 current open-graph', '45.00 list open-graph'],
  ]);
});

test('microdata and RDFa are read', () => {
  const microdata = `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Gourde</span>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="29.90">29,90 €</span>
    <meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/OutOfStock"></div></div>`;
  const [offer] = read(productPage({ price: microdata })).offers;
  expect(offer).toMatchObject({
    availability: 'out-of-stock',
    prices: [{ amount: '29.90', origin: 'microdata' }],
  });
  const rdfa = `<div vocab="https://schema.org/" typeof="Product"><div property="offers" typeof="Offer">
    <span property="price">19.90</span><meta property="priceCurrency" content="EUR"></div></div>`;
  expect(pricesOf(read(productPage({ price: rdfa })))).toEqual([['19.90 current rdfa']]);
});
