import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { headingPathOf } from '../../../../lib/reading/text/index.ts';
import { mapPage } from '../../../../lib/reading/text/page-map.ts';
import { walkPage } from '../../../../lib/reading/text/page-walk.ts';
import { piecesOf, renderText } from '../../../../lib/reading/text/text-rendering.ts';

/** Every block of a page written down, whatever a reader would choose among them. */
function renderWhole(html: string, longest = 1_000_000) {
  const map = mapPage(walkPage(new JSDOM(html).window.document.body), {
    title: '',
    description: '',
  });
  const pieces = piecesOf(map, new Uint8Array(map.blocks.length).fill(1));
  return renderText(pieces, longest);
}

const word = fc.stringMatching(/^[a-zé]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const section = fc.record({ level: fc.integer({ min: 1, max: 6 }), title: words, text: words });

test('a paragraph stands under the headings that lead to it, each of a lower rank', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 12 }), (sections) => {
      const html = sections
        .map(({ level, title, text }) => `<h${level}>${title}</h${level}><div><p>${text}</p></div>`)
        .join('');
      const { text, blocks } = renderWhole(html);
      expect(blocks.map(({ kind }) => kind)).toEqual(
        sections.flatMap(() => ['heading', 'paragraph']),
      );
      const open: { level: number; title: string }[] = [];
      sections.forEach(({ level, title }, index) => {
        while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
        const above = open.map((heading) => heading.title);
        expect(headingPathOf(blocks, 2 * index, text)).toEqual(above);
        open.push({ level, title });
        expect(headingPathOf(blocks, 2 * index + 1, text)).toEqual([...above, title]);
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a table of short cells is as many rows, its cells in order', () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(words, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(table, fc.constantFrom('td', 'th'), (rows, first) => {
      const cell = (text: string, index: number) =>
        index === 0 ? `<${first}>${text}</${first}>` : `<td><span>${text}</span></td>`;
      const html = `<p>Avant</p><table><tbody>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</tbody></table><p>Après</p>`;
      const { text, blocks } = renderWhole(html);
      expect(text.split('\n\n')).toEqual([
        'Avant',
        ...rows.map((cells) => cells.join(' | ')),
        'Après',
      ]);
      expect(blocks.map(({ kind }) => kind)).toEqual([
        'paragraph',
        ...rows.map(() => 'row'),
        'paragraph',
      ]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a cell that is a column of the page is no row', () => {
  const long = 'un texte long '.repeat(40);
  const { blocks } = renderWhole(`<table><tr><td>Menu</td><td>${long}</td></tr></table>`);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('wherever a text is cut, its blocks are runs of it and lose nothing before', () => {
  const html = fc
    .array(section, { minLength: 1, maxLength: 8 })
    .map((all) => all.map(({ title, text }) => `<h2>${title}</h2><p>${text}</p>`).join(''));
  fc.assert(
    fc.property(html, fc.integer({ min: 1, max: 300 }), (page, longest) => {
      const whole = renderWhole(page);
      const { text, blocks } = renderWhole(page, longest);
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(blocks.at(-1)?.end).toBe(text.length);
      blocks.forEach(({ start, end, kind }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(kind).toBe(whole.blocks[index]?.kind);
        const isCut = index === blocks.length - 1 && text.endsWith('…');
        const shown = text.slice(start, isCut ? end - 1 : end);
        expect(whole.text.startsWith(shown, start)).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('headings made with roles count by their level, at two when they give none', () => {
  const { text, blocks } = renderWhole(
    '<h1>Un</h1><div role="heading">Deux</div><div role="heading" aria-level="3">Trois</div><p>Texte</p>',
  );
  expect(blocks.map(({ level }) => level)).toEqual([1, 2, 3, 0]);
  expect(headingPathOf(blocks, 3, text)).toEqual(['Un', 'Deux', 'Trois']);
});
