import { expect, test } from 'vitest';
import { anchorInText, anchorOfRange, findInText, findOnPage } from '../../../lib/reading/index.ts';
import { documentOf } from './page.ts';

test('an excerpt said twice is found by what surrounds it', () => {
  const text = 'Avant, livraison gratuite. Ensuite, livraison gratuite pour tous.';
  const start = text.lastIndexOf('livraison');
  const anchor = anchorInText(text, start, start + 'livraison gratuite'.length);
  const changed = `Bandeau. ${text}`;
  expect(findInText(changed, anchor)).toEqual({ start: start + 9, end: start + 9 + 18 });
  expect(findInText('Autre chose.', anchor)).toBeNull();
});

test('a selection across elements is found again on the page, spaces set apart', () => {
  const html = '<body><p>Une gourde <b>isotherme</b> en\n   acier recyclé.</p><p>Fin.</p></body>';
  const document = documentOf(html);
  const range = document.createRange();
  range.setStart(document.querySelector('b')?.firstChild ?? document, 0);
  range.setEnd(document.querySelector('p')?.lastChild ?? document, 12);
  const anchor = anchorOfRange(range);
  expect(anchor.exact).toBe('isotherme en acier');
  const found = findOnPage(documentOf(html.replace('<p>Une', '<p>Nouveau.</p><p>Une')), anchor);
  expect(found?.toString().replace(/\s+/g, ' ')).toBe('isotherme en acier');
});
