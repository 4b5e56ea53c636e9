import { expect, test } from 'vitest';
import { normaliseUrl, readPage } from '../../../lib/reading/index.ts';
import { documentOf, PAGE_URL, productPage, read } from './page.ts';

const article = `<!doctype html><html lang="fr-FR"><head><title>Le marché des gourdes | Revue</title>
<meta property="og:site_name" content="Revue"><meta name="description" content="Un marché qui croît.">
<meta property="article:published_time" content="2026-11-12T08:00:00+01:00"><meta name="author" content="Rédaction">
<link rel="canonical" href="/marche?id=3&utm_medium=x#haut"></head><body>
<nav>Menu principal</nav><div class="cookie-banner">Nous utilisons des cookies. <button>Tout accepter</button></div>
<article><h1>Le marché des gourdes</h1>
<p>${'Les ventes de gourdes isothermes progressent encore cette année. '.repeat(6)}</p>
<p>${'Les distributeurs élargissent leur gamme, selon la fédération. '.repeat(6)}</p>
<table><caption>Ventes</caption><tr><th>Année</th><th>Unités</th></tr><tr><td>2025</td><td>120</td></tr></table>
<a href="https://ailleurs.example/" rel="sponsored">Partenaire</a><a href="javascript:alert(1)">Piège</a><img src="a.png">
</article><footer>Mentions légales</footer></body></html>`;

test('an article gives its text in paragraphs, without what surrounds it', () => {
  const reading = read(article);
  expect(reading.text).toContain('élargissent leur gamme');
  expect(reading.text.split('\n\n').length).toBeGreaterThan(1);
  for (const noise of ['Menu principal', 'cookies', 'Mentions légales']) {
    expect(reading.text).not.toContain(noise);
  }
  expect(reading).toMatchObject({
    title: 'Le marché des gourdes',
    lang: 'fr-FR',
    byline: 'Rédaction',
    publishedAt: '2026-11-12T08:00:00+01:00',
    siteName: 'Revue',
    canonicalUrl: 'https://boutique.example/marche?id=3',
    excerpt: 'Un marché qui croît.',
    outcome: 'ok',
  });
  expect(reading.tables).toEqual([
    { caption: 'Ventes', header: ['Année', 'Unités'], rows: [['2025', '120']] },
  ]);
  expect(reading.seo).toMatchObject({
    h1: ['Le marché des gourdes'],
    externalLinks: 1,
    sponsoredLinks: 1,
    internalLinks: 0,
    imagesWithoutAlt: 1,
  });
});

test('a product page keeps its description', () => {
  const { text } = read(productPage({ price: '<p>29,90 €</p>' }));
  expect(text).toContain('garde le chaud douze heures');
  expect(text).not.toContain('Paiement dès 10 €');
});

test('addresses lose fragments and tracking, and only http is one', () => {
  expect(normaliseUrl('https://a.example/p?id=1&utm_source=x&gclid=2&fbclid=3#top')).toBe(
    'https://a.example/p?id=1',
  );
  expect(normaliseUrl('javascript:alert(1)')).toBe('');
  const wrong = '<link rel="canonical" href="https://boutique.example/">';
  expect(read(productPage({ head: wrong })).canonicalUrl).toBe(
    'https://boutique.example/gourdes/hiver-750',
  );
});

test('fields too long for the schema are cut', () => {
  const long = 'x'.repeat(20_000);
  const reading = read(
    `<html><head><title>${long}</title><meta name="description" content="${long}"></head><body><h1>${long}</h1><p>${long}</p></body></html>`,
  );
  expect(reading.title.endsWith('…')).toBe(true);
});

test.each([
  [
    'blocked',
    '<title>Just a moment...</title><h1>Vérifiez que vous êtes humain</h1><form id="challenge-form"></form>',
  ],
  ['not-found', '<title>Boutique</title><h1>Page introuvable</h1><p>Revenir à l’accueil</p>'],
  [
    'login',
    '<title>Espace client</title><h1>Connectez-vous</h1><form><input type="password"></form>',
  ],
  [
    'consent',
    '<title>Boutique</title><div id="consent"><p>Nous utilisons des cookies et nos partenaires aussi.</p><button>Tout accepter</button></div>',
  ],
  ['empty', '<title>Boutique</title><div id="root"></div>'],
  [
    'partial',
    '<title>Boutique</title><h1>Bienvenue</h1><p>Ouverture prochaine de la boutique.</p>',
  ],
])('tells a %s page from a reading', (outcome, html) => {
  const reading = read(`<html lang="fr"><body>${html}</body></html>`);
  expect(reading.outcome).toBe(outcome);
  expect(reading.outcomeReason !== '').toBe(!['empty', 'partial'].includes(outcome));
});

test('a long article about captchas is an article', () => {
  const words =
    'Les captchas et la page 404 agacent les visiteurs, dit une enquête menée en France. '.repeat(
      30,
    );
  expect(
    read(
      `<html><body><article><h1>Captcha : access denied</h1><p>${words}</p></article></body></html>`,
    ).outcome,
  ).toBe('ok');
});

test('a page of three megabytes is read up to the longest text kept, and says so', () => {
  const words = 'des mots en nombre pour peser. '.repeat(8);
  const paragraphs = Array.from(
    { length: 12_000 },
    (_, index) => `<p>Paragraphe ${index} : ${words} 12 €</p>`,
  );
  const html = `<html lang="fr"><body><main><h1>Long</h1>${paragraphs.join('')}</main></body></html>`;
  const { text, limits } = readPage(documentOf(html), PAGE_URL);
  expect(text).toContain('Paragraphe 1000 ');
  expect(text.length).toBeGreaterThan(490_000);
  expect(limits).toHaveLength(1);
}, 90_000);
