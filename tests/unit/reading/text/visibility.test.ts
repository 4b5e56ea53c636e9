import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { walkPage } from '../../../../lib/reading/text/page-walk.ts';
import { articlePage, prose, sitePage, textOf } from './pages.ts';

const SECRET = 'Une phrase que personne ne voit sur cette page, bien qu’elle y soit écrite.';
const CARE = 'Lavez le bouchon à la main après chaque sortie, puis laissez-le sécher.';

/** An article in the middle of which one box has the given attributes. */
const articleWith = (attributes: string, content = SECRET) =>
  sitePage(
    'Gourdes à l’essai',
    `<article><h1>Gourdes à l’essai</h1>${prose(5)}<div ${attributes}><p>${content}</p></div>${prose(3)}</article>`,
    '<meta property="og:type" content="article">',
  );

/** A product page with a box after its description. */
const productWith = (box: string) =>
  sitePage(
    'Gourde Hiver',
    `<main class="product"><h1>Gourde Hiver</h1><p class="price">29,90 €</p>
<form class="cart"><button>Ajouter au panier</button></form><div class="product-description">${prose(3)}</div>
<table class="specs"><tr><th>Contenance</th><td>750 ml</td></tr><tr><th>Matière</th><td>Acier inoxydable</td></tr></table>
${box}</main>`,
    '<meta property="og:type" content="product">',
  );

describe('what the page hides is no text of it', () => {
  test.each([
    ['the hidden attribute', 'hidden'],
    ['a text for no one', 'aria-hidden="true"'],
    ['a style', 'style="color:red;display:none"'],
    ['a style with spaces', 'style="color: red; display : none"'],
    ['an invisible style', 'style="visibility:hidden"'],
    ['the mark of a copy', 'data-vigie-hidden=""'],
    [
      'the mark of a copy, on what a tablet does not show',
      'class="off-tablet" data-vigie-hidden=""',
    ],
    ['the mark of a copy, on a box around a table', 'class="table-box" data-vigie-hidden=""'],
  ])('%s', (_name, attributes) => {
    const { text } = textOf(articleWith(attributes));
    expect(text).toContain('Essai numéro 5');
    expect(text).not.toContain('personne ne voit');
  });
});

test.each([
  ['no attribute', ''],
  ['a back face that does not show', 'style="backface-visibility:hidden"'],
  ['content that is painted later', 'style="content-visibility:auto"'],
  ['a style variable named like one that hides', 'style="--display:none"'],
  ['what says that it is not hidden', 'aria-hidden="false"'],
])('a box with %s is read', (_name, attributes) => {
  expect(textOf(articleWith(attributes)).text).toContain('personne ne voit');
});

describe('what a click unfolds is text of the page', () => {
  const folded = [
    ['a tab panel', 'role="tabpanel"'],
    ['a tab by its name', 'class="tab-pane fade"'],
    ['an accordion by its name', 'class="accordion-body"'],
    ['a slide by its name', 'class="swiper-slide"'],
  ];

  test.each(folded)('%s that is closed, in an article', (_name, attributes) => {
    const { text } = textOf(articleWith(`${attributes} data-vigie-hidden=""`, CARE));
    expect(text).toContain('Lavez le bouchon');
  });

  test.each(folded)('%s is read in a product as if it were open', (_name, attributes) => {
    const box = (more: string) =>
      productWith(`<div ${attributes} ${more}><h2>Entretien</h2><p>${CARE}</p></div>`);
    expect(textOf(box('data-vigie-hidden=""')).text).toBe(textOf(box('')).text);
  });

  test('a closed answer, with its question', () => {
    const details = `<details><summary>Comment la laver ?</summary><p data-vigie-hidden="">${CARE}</p></details>`;
    const { text } = textOf(articleWith('', details));
    expect(text).toContain('Lavez le bouchon');
    expect(text).toContain('Comment la laver');
  });
});

test('the box of a table that is hidden is in no table', () => {
  const table =
    '<table><tr><th>Année</th><th>Unités</th></tr><tr><td>2025</td><td>120</td></tr></table>';
  expect(textOf(articleWith('data-vigie-hidden=""', table)).tables).toEqual([]);
  expect(textOf(articleWith('', table)).tables).toHaveLength(1);
});

test('a display that shows nothing gives an empty text and no error', () => {
  const { text, blocks, cards, plans } = textOf(articlePage, { isVisible: () => false });
  expect({ text, blocks, cards, plans }).toEqual({ text: '', blocks: [], cards: [], plans: [] });
});

test('what stands in a hidden box is hidden with it', () => {
  const html =
    '<div style="color: red; display : none"><p>Un <b>mot</b></p></div><p>Vu</p><p style="backface-visibility: hidden">Vu</p>';
  const { elements } = walkPage(new JSDOM(html).window.document.body);
  expect(elements.map(({ tag, isHidden }) => `${tag} ${isHidden}`)).toEqual([
    'body false',
    'div true',
    'p true',
    'b true',
    'p false',
    'p false',
  ]);
});
