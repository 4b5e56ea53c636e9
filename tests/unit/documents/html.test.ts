import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { compileDigest, toHtml } from '../../../lib/documents/index.ts';
import { plainText } from '../../../lib/documents/plain-text.ts';
import * as week from './fictional-week.ts';
import { documentOf, hostileText } from './hostile.ts';

const parse = (html: string) => new JSDOM(html).window.document;

/** Every element with the names of its attributes: what a document is made of, its words apart. */
const shapeOf = (document: Document) =>
  [...document.querySelectorAll('*')].map(
    (element) => `${element.localName} ${element.getAttributeNames().join(' ')}`,
  );

const digest = () => compileDigest(week.draftDigest('fr'), week.material, week.options);

describe('the HTML of a document', () => {
  it('shows hostile text as text: it never adds an element, an attribute or a link', () => {
    const shape = shapeOf(parse(toHtml(documentOf('a'))));
    fc.assert(
      fc.property(hostileText, (value) => {
        const document = parse(toHtml(documentOf(value, 'ftp://a')));
        expect(shapeOf(document)).toEqual(shape);
        const shown = plainText(value).trim();
        expect(document.querySelector('h1')!.textContent.trim()).toBe(shown);
        expect(document.querySelector('h3')!.textContent).toContain(plainText(value));
        expect(document.querySelector('table')!.textContent).toContain(plainText(value));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc',
    'no address',
  ])('makes no link of %s', (url) => {
    const document = parse(toHtml(documentOf('a', url)));
    expect(document.querySelector('#source-1')!.textContent).toContain(url);
    expect(document.querySelectorAll('#source-1 a:not(.back)')).toHaveLength(0);
  });

  it('cannot leave an attribute through an address', () => {
    const document = parse(toHtml(documentOf('a', 'https://shop.example/"onmouseover="alert(1)')));
    const link = document.querySelector<HTMLAnchorElement>('#source-1 a.url')!;
    expect(link.getAttributeNames()).toEqual(['class', 'href', 'rel']);
    expect(link.rel).toContain('noreferrer');
    expect(new URL(link.href).host).toBe('shop.example');
  });

  it('runs nothing and asks for nothing', () => {
    const html = toHtml(digest());
    const document = parse(html);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    expect(policy.getAttribute('content')).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(
      document.querySelectorAll('script, iframe, object, embed, img, form, base'),
    ).toHaveLength(0);
    const fetched = [...document.querySelectorAll('[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(fetched).toEqual(['data:,']);
    expect(document.querySelector('style')!.textContent).not.toMatch(/url\(|@import/u);
  });

  it('leads from each call to its source, and back', () => {
    const document = parse(toHtml(digest()));
    const calls = [...document.querySelectorAll<HTMLAnchorElement>('a.note')];
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) {
      const source = document.querySelector(call.getAttribute('href')!)!;
      expect(call.textContent).toBe(`[${source.getAttribute('value')}]`);
      expect(source.querySelector(`a.back[href="#${call.id}"]`)).not.toBeNull();
    }
    for (const back of document.querySelectorAll('a.back')) {
      expect(document.querySelector(back.getAttribute('href')!)).not.toBeNull();
    }
  });

  it('marks fictional data in the page and in its title', () => {
    const document = parse(toHtml(digest()));
    expect(document.title).toContain('Exemple fictif');
    expect(document.querySelector('.watermark')!.textContent).toContain('Exemple fictif');
    const own = { ...week.material, study: { ...week.study, kind: 'own' as const } };
    const html = toHtml(compileDigest(week.draftDigest('fr'), own, week.options));
    expect(html).not.toContain('Exemple fictif');
  });
});
