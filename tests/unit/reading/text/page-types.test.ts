import { describe, expect, test } from 'vitest';
import {
  articlePage,
  collectionPage,
  documentationPage,
  forumPage,
  plansPage,
  productPage,
  textOf,
} from './pages.ts';

/** What no page keeps: the menu and the footer of its site. */
const FRAME = /Mon compte|Politique de confidentialité|Tous droits réservés/;

describe('the kind of a page is told with its reasons', () => {
  test.each([
    ['article', articlePage, 'https://presse.example/blog/2026/03/gourdes-a-l-essai'],
    ['product', productPage, 'https://boutique.example/produit/gourde-hiver-750'],
    ['forum', forumPage, 'https://forum.example/t/quelle-gourde/1234'],
    ['documentation', documentationPage, 'https://docs.example/docs/installation.html'],
    ['collection', collectionPage, 'https://boutique.example/collections/gourdes'],
    ['plans', plansPage, 'https://logiciel.example/pricing'],
  ])('%s', (type, html, url) => {
    const { pageType, text } = textOf(html, { url });
    expect(pageType.type).toBe(type);
    expect(pageType.confidence).toBeGreaterThan(0.2);
    expect(pageType.reasons.length).toBeGreaterThan(0);
    expect(text).not.toMatch(FRAME);
  });
});

test('an article keeps its prose and its headings, not the articles beside it', () => {
  const { text, textReader } = textOf(articlePage, { url: 'https://presse.example/blog/gourdes' });
  expect(text).toContain('Essai numéro 4');
  expect(text).toContain('Le verdict');
  expect(text).not.toContain('bâtons de marche');
  expect(textReader.reason).not.toBe('');
});

test('a product keeps its description and its price, not the products beside it', () => {
  const { text } = textOf(productPage, {
    url: 'https://boutique.example/produit/gourde-hiver-750',
    prices: ['29.90'],
  });
  expect(text).toContain('Essai numéro 3');
  expect(text).toContain('29,90 €');
  expect(text).not.toContain('Tasse Hiver');
});

test('a price is kept even where nothing around it is', () => {
  const html = productPage.replace('<span class="price">29,90 €</span>', '');
  const withPrice = html.replace('Accueil</a></li>', 'Accueil</a></li><li>29,90 €</li>');
  expect(textOf(withPrice, { prices: ['29.90'] }).text).toContain('29,90 €');
  expect(textOf(withPrice).text).not.toContain('29,90 €');
});

test('a thread keeps every post, not the buttons under them', () => {
  const { text } = textOf(forumPage, { url: 'https://forum.example/t/quelle-gourde/1234' });
  expect(text).toContain('bivouac en hiver');
  expect(text).toContain('bouchon se bloque');
  expect(text).toContain('beaucoup de gaz');
  expect(text).not.toContain('Citer');
});

test('a manual keeps its code as it is written, not its table of contents', () => {
  const { text, blocks } = textOf(documentationPage, {
    url: 'https://docs.example/docs/installation',
  });
  expect(text).toContain('outil installer --global\noutil verifier');
  expect(text).not.toContain('Mettre à jour');
  expect(blocks.map(({ kind }) => kind)).toContain('code');
});

test('the cards of a collection are rows with what they lead to', () => {
  const { cards } = textOf(collectionPage, { url: 'https://boutique.example/collections/gourdes' });
  expect(cards).toHaveLength(4);
  expect(cards[1]).toEqual({
    name: 'Gourde Hiver',
    url: 'https://boutique.example/p/1',
    price: '20,90 €',
    summary: 'Acier, 750 ml, bouchon étanche.',
  });
});

test('the plans of a grid are rows, the one without a price too', () => {
  const { plans } = textOf(plansPage, { url: 'https://logiciel.example/pricing' });
  expect(plans.map(({ name, amount, period }) => [name, amount, period])).toEqual([
    ['Essentiel', '19', 'month'],
    ['Avancé', '49', 'month'],
    ['Réseau', null, null],
  ]);
  expect(plans[0]).toMatchObject({
    currency: 'EUR',
    raw: '19 € / mois',
    commitment: 'Facturé annuellement',
    features: ['Une caisse', 'Aide par courriel'],
  });
  expect(plans[2]?.raw).toBe('Sur devis');
});
