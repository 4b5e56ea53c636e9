import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../lib/reading/text/index.ts';
import { walkPage } from '../../../../lib/reading/text/page-walk.ts';
import { prose, sitePage, textOf } from './pages.ts';

const elapsed = (act: () => void): number => {
  const startedAt = performance.now();
  act();
  return performance.now() - startedAt;
};

describe('a page of thirty thousand elements', () => {
  const lines = Array.from(
    { length: 15_000 },
    (_, index) => `<p>Une ligne, la <b>${index}</b>.</p>`,
  );
  const { document } = new JSDOM(`<main><h1>Long</h1>${lines.join('')}</main>`).window;
  const context = { url: 'https://a.example/', locale: 'fr', jsonLd: [], prices: [] };

  test('is read whole, in order', () => {
    const { text, limits, blocks } = readText(document, { ...context, longestText: 1_000_000 });
    expect(limits).toEqual([]);
    expect(blocks.length).toBeGreaterThanOrEqual(15_000);
    expect(text.endsWith('Une ligne, la 14999.')).toBe(true);
  }, 60_000);

  test('is read up to its limit, which is told', () => {
    const { text, limits } = readText(document, {
      ...context,
      longestText: 1_000_000,
      mostNodes: 5000,
    });
    expect(limits).toEqual(['the page has too many elements: the end of its text was left out']);
    expect(text).toContain('Une ligne, la 500.');
    expect(text).not.toContain('Une ligne, la 14999.');
  }, 60_000);

  test('is cut where the text is too long, which is told', () => {
    const { text, blocks, limits } = readText(document, { ...context, longestText: 2000 });
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(blocks.at(-1)?.end).toBe(text.length);
    expect(limits).toEqual(['the text is longer than what is kept: its end was left out']);
  }, 60_000);
});

test('a text is cut between characters, wherever it is cut', () => {
  const html = sitePage(
    'Gourdes',
    `<main><h1>Gourdes</h1>${prose(2).replaceAll('chaud', '🔥🔥🔥')}</main>`,
  );
  for (let longestText = 10; longestText < 60; longestText += 1) {
    const { text, blocks } = textOf(html, { longestText });
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(text).toBe(text.toWellFormed());
    expect(blocks.every(({ start, end }) => end > start)).toBe(true);
  }
}, 60_000);

test('a thousand boxes one in the other hide no text, and cost no more than they are', () => {
  const deep = `${'<div>'.repeat(1000)}${prose(6)}${'</div>'.repeat(1000)}`;
  const html = `<title>Gourdes</title><article><h1>Gourdes</h1>${deep}</article>`;
  const { document } = new JSDOM(html).window;
  const { text, textReader } = readText(document, {
    url: 'https://presse.example/blog/gourdes',
    locale: 'fr',
    jsonLd: [],
    prices: [],
    longestText: 100_000,
  });
  expect(text).toContain('Essai numéro 6');
  expect(textReader.name).toBe('blocks');
}, 60_000);

test('a run of spaces in a program costs no more than its length', () => {
  const bodyOf = (spaces: number) =>
    new JSDOM(`<pre>un${' '.repeat(spaces)}deux   \n</pre>`).window.document.body;
  const [short, long] = [bodyOf(1000), bodyOf(200_000)];
  walkPage(short);
  expect(elapsed(() => walkPage(long))).toBeLessThan(2000);
  const [block] = walkPage(short).blocks;
  expect(block?.text).toBe(`un${' '.repeat(1000)}deux`);
});

test.each([
  ['a picture', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Mot</text></svg>'],
  ['frames', 'text/html', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['nothing', 'text/html', ''],
])('a document that is %s has no main text, and no error', (_name, contentType, html) => {
  const { document } = new JSDOM(html, { contentType }).window;
  const reading = readText(document, {
    url: 'https://a.example/',
    locale: '',
    jsonLd: [],
    prices: [],
    longestText: 1000,
  });
  expect(reading).toMatchObject({ text: '', blocks: [], discarded: [], limits: [] });
});
