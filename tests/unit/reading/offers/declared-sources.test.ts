import { expect, test } from 'vitest';
import { pricesOf, productPage, read } from '../page.ts';

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const offer = (price: string, more = {}) => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'EUR',
  ...more,
});
const product = (more: object) => ({ '@type': 'Product', name: 'Gourde Hiver', ...more });
const readHead = (head: string, price = '') => read(productPage({ head, price })).offers;

test('each field comes from the first source that gives it', () => {
  const head = `${jsonLd(product({ offers: offer('29.90') }))}
    <meta property="product:brand" content="Nordis"><meta property="product:retailer_item_id" content="GH750">
    <meta property="product:availability" content="in stock">`;
  expect(readHead(head)[0]).toMatchObject({
    brand: 'Nordis',
    sku: 'GH750',
    availability: 'in-stock',
  });
});

test.each([
  ['declared alone', jsonLd(product({ offers: offer('29.90') })), '', 'single'],
  ['displayed alone', '', '<p>29,90 €</p>', 'single'],
  [
    'declared and displayed alike',
    jsonLd(product({ offers: offer('29.90') })),
    '<p>29,90 €</p>',
    'agreed',
  ],
  [
    'declared and displayed apart',
    jsonLd(product({ offers: offer('31.00') })),
    '<p>29,90 €</p>',
    'disagree',
  ],
  [
    'declared twice apart',
    `${jsonLd(product({ offers: offer('31.00') }))}<meta property="product:price:amount" content="28.00"><meta property="product:price:currency" content="EUR">`,
    '',
    'disagree',
  ],
])('%s: %s', (_, head, price, agreement) => {
  expect(readHead(head, price)[0]?.agreement).toBe(agreement);
});

const variant = (name: string, price: string, more = {}) =>
  product({
    name: `Gourde Hiver ${name}`,
    color: name,
    sku: `GH-${name}`,
    offers: offer(price, more),
  });
const group = {
  '@type': 'ProductGroup',
  name: 'Gourde Hiver',
  hasVariant: [variant('Bleu', '29.90'), variant('Vert', '34.90')],
};

test('the variant whose price is displayed is the one shown', () => {
  expect(readHead(jsonLd(group), '<p>34,90 €</p>')[0]).toMatchObject({
    name: 'Gourde Hiver',
    variant: 'Vert',
    sku: 'GH-Vert',
    agreement: 'agreed',
  });
});

test('the variant whose address is the page’s is the one shown', () => {
  const at = {
    ...group,
    hasVariant: [
      variant('Bleu', '29.90'),
      {
        ...variant('Vert', '34.90'),
        url: 'https://boutique.example/gourdes/hiver-750?couleur=vert',
      },
    ],
  };
  const reading = read(
    productPage({ head: jsonLd(at) }),
    'https://boutique.example/gourdes/hiver-750?couleur=vert',
  );
  expect(reading.offers[0]).toMatchObject({ variant: 'Vert', prices: [{ amount: '34.90' }] });
});

test('variants that nothing chooses give the lowest price, as "from"', () => {
  expect(readHead(jsonLd(group))).toMatchObject([
    { name: 'Gourde Hiver', prices: [{ amount: '29.90', bound: 'from', condition: 'from' }] },
  ]);
});

test('products of one name are variants, and the page’s own is told from the others by its title', () => {
  const other = product({ name: 'Tasse Été', offers: offer('9.90') });
  const offers = readHead(
    jsonLd([other, product({ offers: offer('29.90') }), product({ offers: offer('34.90') })]),
  );
  expect(offers[0]).toMatchObject({ name: 'Gourde Hiver', prices: [{ amount: '29.90' }] });
});

test('an aggregate is a range', () => {
  const aggregate = {
    '@type': 'AggregateOffer',
    lowPrice: 10,
    highPrice: 40,
    priceCurrency: 'EUR',
  };
  expect(readHead(jsonLd(product({ offers: aggregate })))[0]?.prices).toMatchObject([
    { amount: '10', bound: 'low' },
    { amount: '40', bound: 'high' },
  ]);
});

test('a unit price says what it is for', () => {
  const unit = {
    '@type': 'UnitPriceSpecification',
    price: 3.99,
    referenceQuantity: { value: 100, unitCode: 'MLT' },
  };
  const { prices = [] } =
    readHead(jsonLd(product({ offers: offer('29.90', { priceSpecification: unit }) })))[0] ?? {};
  expect(prices[1]).toMatchObject({ role: 'unit', unit: { quantity: '100', unit: 'MLT' } });
});

test('anything offered at a price is sold: a film, a course, a service', () => {
  const course = { '@type': 'Course', name: 'Gourde Hiver', offers: offer('120') };
  expect(readHead(jsonLd(course))).toMatchObject([
    { kind: 'product', prices: [{ amount: '120' }] },
  ]);
  const service = { ...offer('60'), itemOffered: { '@type': 'Product', name: 'Gourde Hiver' } };
  expect(readHead(jsonLd(service))).toMatchObject([{ prices: [{ amount: '60' }] }]);
});

test('Twitter’s product card gives a price', () => {
  const head =
    '<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="€70.50">';
  expect(pricesOf({ ...read(productPage({ head })) })).toEqual([['70.50 current open-graph']]);
});

test('a page’s state is believed where the displayed price says the same', () => {
  const state = (price: number) =>
    `<script type="application/json">{"product":{"name":"Gourde Hiver","sku":"GH750","price":${price},"currency":"EUR","brand":"Nordis"}}</script>`;
  expect(readHead(state(29.9), '<p>29,90 €</p>')[0]).toMatchObject({
    brand: 'Nordis',
    agreement: 'agreed',
  });
  expect(pricesOf(read(productPage({ head: state(2990), price: '<p>29,90 €</p>' })))).toEqual([
    ['29.90 current dom'],
  ]);
});
