import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { headingPathOf } from '../../../../lib/reading/text/index.ts';
import { walkPage } from '../../../../lib/reading/text/page-walk.ts';
import { articlePage, documentationPage, productPage, prose, sitePage, textOf } from './pages.ts';

const blockTexts = (html: string) =>
  walkPage(new JSDOM(html).window.document.body).blocks.map(({ text }) => text);

test('blocks end with block elements and empty lines; a line break stays a line break', () => {
  expect(blockTexts('<p>Un <b>mot</b> gras.</p>Nu<div>Boîte<br>deux<br><br>trois</div>')).toEqual([
    'Un mot gras.',
    'Nu',
    'Boîte\ndeux',
    'trois',
  ]);
});

test('scripts, styles and templates are no text; what stands for a script that does not run is', () => {
  const html =
    '<script>a()</script><style>b{}</style><template><p>c</p></template><noscript><p>Lisible</p></noscript>';
  expect(blockTexts(html)).toEqual(['Lisible']);
});

test('elements that the display hides are left out', () => {
  const html = sitePage(
    'Gourdes',
    `<main><h1>Gourdes</h1>${prose(6)}<div id="off"><p>Une phrase que personne ne voit sur cette page, bien qu’elle y soit.</p></div></main>`,
  );
  const isVisible = (element: Element) => element.id !== 'off';
  expect(textOf(html).text).toContain('Essai numéro 6');
  expect(textOf(html, { isVisible }).text).not.toContain('personne ne voit');
});

test('a row of a table is one block with its cells apart', () => {
  const { text, blocks, tables } = textOf(productPage, {
    url: 'https://boutique.example/produit/gourde',
  });
  expect(text).toContain('Contenance | 750 ml');
  expect(blocks.filter(({ kind }) => kind === 'row')).toHaveLength(3);
  expect(tables).toHaveLength(1);
});

test('a block knows the headings it stands under', () => {
  const { text, blocks } = textOf(documentationPage, { url: 'https://docs.example/docs/a' });
  const index = blocks.findIndex(({ start, end }) =>
    text.slice(start, end).includes('accepte une option'),
  );
  const path = headingPathOf(blocks, index, text);
  expect(path.slice(-2)).toEqual(['Commande', 'Options']);
});

test('what is left out is told with its place and a reason', () => {
  const { discarded } = textOf(articlePage, { url: 'https://presse.example/blog/gourdes' });
  const menu = discarded.find(({ text }) => text.includes('Mon compte'));
  expect(menu?.anchor).not.toBe('');
  expect(menu?.reason).not.toBe('');
});

test('a page that shows nothing but its frame has no main text', () => {
  const links = Array.from(
    { length: 80 },
    (_, index) => `<li><a href="/r/${index}">Rayon ${index}</a></li>`,
  );
  expect(textOf(sitePage('Boutique', `<nav><ul>${links.join('')}</ul></nav>`)).text).toBe('');
});

test('a page too large or too deep is read up to a limit, which is told', () => {
  const many = textOf(sitePage('Long', `<main>${prose(200)}</main>`), { mostNodes: 150 });
  expect(many.limits).toHaveLength(1);
  expect(many.text).toContain('Essai numéro 1.');
  const short = textOf(sitePage('Long', `<main><h1>Long</h1>${prose(20)}</main>`), {
    longestText: 300,
  });
  expect(short.text).toHaveLength(300);
  expect(short.limits).toHaveLength(1);
});

test('elements nested fifty thousand deep are walked without recursion', () => {
  const { document } = new JSDOM('').window;
  // From the inside out: the parser and `append` of this DOM would themselves run out of stack.
  let outer: Element = document.createElement('p');
  outer.textContent = 'Au fond.';
  for (let depth = 0; depth < 50_000; depth += 1) {
    const around = document.createElement(depth % 2 ? 'div' : 'span');
    around.append(outer);
    outer = around;
  }
  expect(walkPage(outer).blocks.map(({ text }) => text)).toEqual(['Au fond.']);
});

const TAGS = [
  'p',
  'div',
  'span',
  'a',
  'li',
  'ul',
  'h1',
  'h2',
  'h3',
  'table',
  'tr',
  'td',
  'pre',
  'br',
  'button',
  'nav',
  'main',
  'article',
  'blockquote',
  'option',
  'noscript',
  'svg',
];
const { node } = fc.letrec<{ node: string; element: string; text: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, tie('text'), tie('element')),
  text: fc.oneof(
    fc.string(),
    fc.constantFrom('29,90 €', 'Une phrase entière, avec sa virgule.', '\u0000\ud800', ' '),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom('', 'nav', 'product price', 'comment', '__proto__', 'constructor'),
      fc.array(tie('node'), { maxLength: 5 }),
    )
    .map(
      ([tag, name, children]) => `<${tag} class="${name}" href="x">${children.join('')}</${tag}>`,
    ),
}));

test('whatever a page holds, its blocks cover its text in order, without overlap', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
      const { text, blocks } = textOf(`<title>Essai</title><main>${nodes.join('')}</main>`);
      let end = 0;
      blocks.forEach((block, index) => {
        expect(text.slice(end, block.start)).toBe(index === 0 ? '' : '\n\n');
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.section).toBeLessThan(index);
        expect(blocks[block.section]?.kind ?? 'heading').toBe('heading');
        end = block.end;
      });
      expect(end).toBe(text.length);
    }),
    { numRuns: 60 },
  );
}, 60_000);
