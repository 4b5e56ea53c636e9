import { expect, test } from 'vitest';
import { promiseKind } from '../../../../lib/reading/facts/promises.ts';
import { read } from '../page.ts';

test.each([
  ['Livraison gratuite dès 49 €', 'delivery'],
  ['Retours sous 30 jours', 'return'],
  ['Garantie 2 ans', 'warranty'],
  ['Paiement en 3x sans frais', 'payment'],
  ['Free shipping over $50', 'delivery'],
  ['30-day money-back guarantee', 'return'],
  ['Kostenloser Versand ab 30 €', 'delivery'],
  ['14 Tage Rückgaberecht', null],
  ['30 Tage kostenlose Rückgabe', 'return'],
  ['Envío gratis a partir de 30 €', 'delivery'],
  ['Reso gratuito entro 30 giorni', 'return'],
  ['Gratis verzending vanaf 20 euro', 'delivery'],
  ['Frete grátis', 'delivery'],
  ['Darmowa dostawa od 99 zł', 'delivery'],
  ['Livraison', null],
  ['Livraison et retours', null],
  ['Retour à l’accueil', null],
  ['Retour des produits', null],
  ['Quand serai-je livré : livraison en 3 jours ?', null],
])('“%s” promises %s', (line, kind) => {
  expect(promiseKind(line)).toBe(kind);
});

const page = `<html lang="fr"><head><title>Gourde</title><script type="application/ld+json">${JSON.stringify(
  {
    '@type': 'Product',
    name: 'Gourde',
    offers: {
      '@type': 'Offer',
      hasMerchantReturnPolicy: {
        '@type': 'MerchantReturnPolicy',
        merchantReturnDays: 30,
        returnFees: 'https://schema.org/FreeReturn',
      },
      shippingDetails: {
        '@type': 'OfferShippingDetails',
        shippingRate: { '@type': 'MonetaryAmount', value: '4.90', currency: 'EUR' },
      },
    },
  },
)}</script></head><body><main><h1>Gourde</h1><ul><li><b>Livraison</b> offerte dès 49 €</li><li hidden>Garantie 5 ans</li></ul>
<div class="reviews"><p>Livraison en 2 jours, bravo</p></div></main></body></html>`;

test('declared promises come before shown ones; hidden lines and reviews are left out', () => {
  expect(read(page).promises.map(({ kind, text, origin }) => [kind, text, origin])).toEqual([
    ['delivery', 'shippingRate: 4.90 EUR', 'json-ld'],
    ['return', 'merchantReturnDays: 30 · returnFees: FreeReturn', 'json-ld'],
    ['delivery', 'Livraison offerte dès 49 €', 'dom'],
  ]);
});

test('the declared trail wins; else the shown one is read, the page itself last', () => {
  const shown =
    '<nav aria-label="Fil d’Ariane"><a href="/">Accueil</a> › <a href="/g#x">Gourdes</a> › <span>Hiver</span></nav>';
  const list =
    '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="javascript:alert(1)">Bottles</a></li><li>Winter</li></ol>';
  const declared = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 2, name: 'Gourdes', item: '/g' },
      {
        '@type': 'ListItem',
        position: 1,
        item: { '@id': 'https://boutique.example/', name: 'Accueil' },
      },
    ],
  })}</script>`;
  const base = 'https://boutique.example/';
  expect(read(`<body>${shown}<main>Texte</main></body>`).breadcrumbs).toEqual([
    { name: 'Accueil', url: base },
    { name: 'Gourdes', url: `${base}g` },
    { name: 'Hiver', url: '' },
  ]);
  expect(read(list).breadcrumbs.map(({ name, url }) => [name, url])).toEqual([
    ['Home', base],
    ['Bottles', ''],
    ['Winter', ''],
  ]);
  expect(read(declared + shown).breadcrumbs).toEqual([
    { name: 'Accueil', url: base },
    { name: 'Gourdes', url: `${base}g` },
  ]);
});

test('contact facts come from structured data and from links made for them', () => {
  const data = {
    '@type': 'Store',
    name: 'Atelier Hiver',
    telephone: '+33 1 00 00 00 00',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 rue Haute',
      postalCode: '74000',
      addressLocality: 'Annecy',
    },
    openingHoursSpecification: [
      { dayOfWeek: ['https://schema.org/Monday', 'Tuesday'], opens: '09:00', closes: '18:00' },
    ],
    sameAs: ['https://social.example/hiver', 'javascript:alert(1)'],
    brand: { '@type': 'Organization', name: 'Marque' },
  };
  const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><a href="tel:+33100000001">Appeler</a>
  <a href="mailto:bonjour@hiver.example?subject=x">Écrire</a><a href="tel:javascript">?</a>`;
  expect(read(html).contact).toEqual({
    organisation: 'Atelier Hiver',
    phones: ['+33 1 00 00 00 00', '+33100000001'],
    emails: ['bonjour@hiver.example'],
    addresses: ['1 rue Haute, 74000, Annecy'],
    openingHours: ['Monday, Tuesday 09:00–18:00'],
    profiles: ['https://social.example/hiver'],
  });
});

test('a brand that a product names is not who stands behind the page', () => {
  const data = {
    '@type': 'Product',
    name: 'Gourde',
    brand: { '@type': 'Organization', name: 'Marque' },
  };
  const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Gourde</h1>`;
  expect(read(html).contact.organisation).toBe('');
});
