import { expect, test } from 'vitest';
import { repeatedTerms } from '../../../../lib/reading/facts/repeated-terms.ts';
import hosts from '../../../../lib/reading/data/facts-hosts.json' with { type: 'json' };
import { read } from '../page.ts';

const [counter, advertiser] = [hosts.scripts.analytics[0], hosts.scripts.advertising[0]];

test('repeated terms leave stop words out and prefer a whole expression to its parts', () => {
  const text =
    'La gourde isotherme garde l’eau fraîche. Une gourde isotherme est légère. Gourde isotherme en acier.';
  const terms = repeatedTerms(text, 'fr');
  expect(terms).toEqual([{ term: 'gourde isotherme', count: 3 }]);
  expect(repeatedTerms('the the the of of 12 12 12', 'en')).toEqual([]);
  expect(repeatedTerms('Die Flasche. Die Flasche! Die', 'de-DE')).toEqual([
    { term: 'flasche', count: 2 },
  ]);
});

test('a text of millions of letters is counted in linear time', () => {
  const startedAt = performance.now();
  const text = Array.from({ length: 400_000 }, (_, index) => `mot${index % 90_001}`).join(' ');
  expect(repeatedTerms(text, 'fr').length).toBeLessThanOrEqual(15);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test('the sheet gives what a page declares and shows of itself', () => {
  const faq = {
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Est-elle étanche ?',
        acceptedAnswer: { '@type': 'Answer', text: '<p>Oui, <b>toujours</b>.</p>' },
      },
    ],
  };
  const steps = {
    '@type': 'HowTo',
    name: 'Laver',
    step: [
      { '@type': 'HowToStep', name: 'Rincer' },
      { '@type': 'HowToStep', text: 'Sécher' },
    ],
  };
  const product = {
    '@type': 'Product',
    name: 'Gourde Hiver',
    sku: 'H-750',
    offers: { '@type': 'Offer', price: '29.90', priceCurrency: 'EUR' },
  };
  const html = `<html lang="fr"><head><title>Gourde Hiver isotherme</title><meta name="robots" content="index, follow">
  <meta property="og:type" content="product"><meta name="twitter:card" content="summary"><meta name="apple-itunes-app" content="app-id=123">
  <link rel="alternate" hreflang="en" href="/en"><script src="https://www.${counter}/t.js?id=1"></script>
  <script src="//static.${advertiser}/x.js"></script><script src="/local.js"></script>
  <script type="application/ld+json">${JSON.stringify([faq, steps, product])}</script></head>
  <body><main><h1>Gourde<br>Hiver</h1><h2>Avis</h2><details><summary>Quelle taille choisir ?</summary><p>La plus grande.</p></details>
  <img src="/s.png" alt="Paiement sécurisé"><div class="badge">Fabriqué en France</div></main></body></html>`;
  const { seo } = read(html, 'https://boutique.example/g?utm_source=lettre&gclid=7&id=3');
  expect(seo).toMatchObject({
    robots: 'index, follow',
    h1: ['Gourde Hiver'],
    h2: ['Avis'],
    hreflang: ['en'],
    titleH1Overlap: 0.67,
    appBanner: 'app-id=123',
    howToSteps: ['Rincer', 'Sécher'],
    trustMarks: ['Paiement sécurisé', 'Fabriqué en France'],
    landingParameters: [
      { name: 'utm_source', value: 'lettre' },
      { name: 'gclid', value: '7' },
    ],
    scriptHosts: [
      { host: counter, kind: 'analytics' },
      { host: `static.${advertiser}`, kind: 'advertising' },
    ],
    questions: [
      { question: 'Est-elle étanche ?', answer: 'Oui, toujours .' },
      { question: 'Quelle taille choisir ?', answer: 'La plus grande.' },
    ],
  });
  expect(seo.structuredTypes).toEqual(
    expect.arrayContaining(['FAQPage', 'HowTo', 'Product', 'Offer', 'Question']),
  );
  expect(seo.structuredFields).toContainEqual({
    type: 'Product',
    fields: [
      { name: 'name', value: 'Gourde Hiver' },
      { name: 'sku', value: 'H-750' },
    ],
  });
  expect(seo.socialMeta).toEqual([
    { name: 'og:type', value: 'product' },
    { name: 'twitter:card', value: 'summary' },
  ]);
});
