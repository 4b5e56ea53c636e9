import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { COPY_LIMITS, pageHtml } from '../../../../lib/reading/copy/page-html.ts';

const documentOf = (body: string) =>
  new JSDOM(`<!doctype html><html><head></head><body>${body}</body></html>`).window.document;
const bodyOf = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1];

describe('The HTML of a page', () => {
  it('keeps text, attributes and raw text as a parser gives them back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        const document = documentOf('<p>x</p><script>if (a < b && c) d();</script>');
        const paragraph = document.querySelector('p')!;
        paragraph.textContent = text;
        paragraph.setAttribute('title', value);
        const again = new JSDOM(pageHtml(document).html).window.document;
        // A parser reads a carriage return and a null character as something else.
        const plain = (kept: string) => kept.replace(/\r\n?/g, '\n').replaceAll('\0', '');
        expect(plain(again.querySelector('p')!.textContent ?? '')).toBe(plain(text));
        expect(plain(again.querySelector('p')!.title)).toBe(plain(value));
        expect(again.querySelector('script')!.textContent).toBe('if (a < b && c) d();');
      }),
      { numRuns: 30 },
    );
  });

  it('writes open shadow roots as declared ones', () => {
    const document = documentOf('<x-a><b>given</b></x-a>');
    document.querySelector('x-a')!.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>!';
    expect(bodyOf(pageHtml(document).html)).toBe(
      '<x-a><template shadowrootmode="open"><slot></slot>!</template><b>given</b></x-a>',
    );
  });

  it('writes what a frame of the same origin shows in its place', () => {
    const document = documentOf('<iframe title="prices"></iframe>');
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = '<p>5 €</p>';
    expect(bodyOf(pageHtml(document).html)).toBe(
      '<div title="prices" data-vigie-frame=""><p>5 €</p></div>',
    );
  });

  it('never takes the page’s word for a mark', () => {
    const document = documentOf('<p data-vigie-hidden="" data-vigie-size="90">29 €</p>');
    expect(pageHtml(document).html).not.toContain('data-vigie-hidden');
    expect(pageHtml(document).html).not.toContain('90');
  });

  it('stops at its limits with every tag closed, and says so', () => {
    const document = documentOf('<ul><li>one</li><li>two</li><li>three</li></ul>');
    const { html, isWhole } = pageHtml(document, { ...COPY_LIMITS, mostNodes: 7 });
    expect(isWhole).toBe(false);
    expect(bodyOf(html)).toBe('<ul><li>one</li><li></li></ul>');
  });
});
