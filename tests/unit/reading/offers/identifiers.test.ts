import { expect, test } from 'vitest';
import { productPage, read } from '../page.ts';

const offerOf = (price: string, head = '') =>
  read(productPage({ head, price: `<p class="price">29,90 €</p>${price}` })).offers[0];

test.each([
  ['a French line', '<p>Réf. : GH-750</p>', 'GH-750'],
  ['a German line', '<p>Art.-Nr.: 10045</p>', '10045'],
  ['a table row', '<table><tr><th>Artikelnummer</th><td>10045</td></tr></table>', '10045'],
  ['a definition', '<dl><dt>Product code</dt><dd>A 10045</dd></dl>', 'A 10045'],
  ['siblings', '<div><span>Código:</span> <span>GH-750</span></div>', 'GH-750'],
  ['a Polish label', '<li>Kod produktu: GH750</li>', 'GH750'],
])('the reference behind %s is the SKU', (_, html, sku) => {
  expect(offerOf(html)?.sku).toBe(sku);
});

test.each([
  ['prose', '<p>La référence du marché depuis 1998.</p>'],
  ['a label without value', '<p>Réf. :</p><p>Une gourde de qualité depuis toujours</p>'],
  ['a footer', '<footer>SKU: 12345</footer>'],
])('%s gives no SKU', (_, html) => {
  expect(offerOf(html)?.sku).toBe('');
});

test('EAN, model and brand are read behind their labels', () => {
  const html = `<table><tr><td>Marque</td><td>Nordis</td></tr><tr><td>EAN</td><td>3760123456789</td></tr>
    <tr><td>Numéro de modèle</td><td>NX-75</td></tr></table>`;
  expect(offerOf(html)).toMatchObject({ brand: 'Nordis', gtin: '3760123456789', mpn: 'NX-75' });
});

test.each([
  ['a store link', '<a href="/s">Visit the Nordis Store</a>'],
  ['a byline', '<a href="/n">par Nordis</a>'],
  ['a German byline', '<a href="/n">Marke: Nordis</a>'],
  ['a brand class', '<span class="product-brand">Nordis</span>'],
  ['a logo', '<div class="brand-logo"><img alt="Nordis" src="n.png"></div>'],
  ['a brand link', '<a href="/marques/nordis">Nordis</a>'],
])('the brand is read from %s', (_, html) => {
  expect(offerOf(html)?.brand).toBe('Nordis');
});

const ADDRESS = 'https://boutique.example/gourde-hiver/p4667999';

test.each([
  ['shown with separators', '<p><span>466/7999</span></p>', '466/7999'],
  ['in a field', '<input type="hidden" value="p4667999">', 'p4667999'],
  ['never', '', ''],
])('a reference of the address repeated %s', (_, html, sku) => {
  const page = productPage({ price: `<p class="price">29,90 €</p>${html}` });
  expect(read(page, ADDRESS).offers[0]?.sku).toBe(sku);
});

test('a model that the title holds is in the address because the title is', () => {
  const page = productPage({ price: '<p class="price">29,90 €</p><p>NX75300</p>' }).replaceAll(
    'Gourde Hiver',
    'Gourde Hiver NX75300',
  );
  expect(read(page, 'https://boutique.example/gourde-hiver-nx75300').offers[0]?.sku).toBe('');
});

const declared = (more: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Gourde Hiver",${more}
  "offers":{"price":"29.90","priceCurrency":"EUR","sku":"V-1","url":"/gourdes/autre"}}</script>`;

test('the reference shown leads, the declared one follows, that of an offer is a variant’s', () => {
  expect(offerOf('<p>Réf. : GH-750</p>', declared('"sku":"8812",'))?.sku).toBe('GH-750');
  expect(offerOf('', declared('"sku":"8812",'))?.sku).toBe('8812');
  expect(offerOf('', declared(''))?.sku).toBe('');
});

test('the maker’s number is kept apart, and the offer’s own address is absolute', () => {
  expect(offerOf('', declared('"mpn":"NX-75",'))).toMatchObject({
    mpn: 'NX-75',
    sku: '',
    url: 'https://boutique.example/gourdes/autre',
  });
});
