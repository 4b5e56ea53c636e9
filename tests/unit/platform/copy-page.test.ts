import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { answerOf } from '@/entrypoints/copy-page/answer';
import { readSelection } from '@/entrypoints/copy-page/selection';
import { takeSnapshot } from '@/entrypoints/copy-page/snapshot';
import { TabCopy } from '@/lib/platform/tab-reading';
import { readCopy } from '@/lib/services/capture/read-copy';

const documentOf = (body: string) =>
  new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`).window.document;

function select(document: Document, from: string, to: string): void {
  const range = document.createRange();
  const start = document.querySelector(from)?.firstChild;
  const end = document.querySelector(to)?.firstChild;
  if (!start || !end) throw new Error('Nothing to select.');
  range.setStart(start, 0);
  range.setEnd(end, end.textContent?.length ?? 0);
  document.getSelection()?.addRange(range);
}

describe('the selection', () => {
  test('comes verbatim, with the words around it', () => {
    const document = documentOf(
      '<p>Our bottle <b>keeps cold</b> for <i>24 hours</i>\n  in the shade.</p>',
    );
    select(document, 'b', 'i');
    expect(readSelection(document)).toEqual({
      text: 'keeps cold for 24 hours',
      prefix: 'Our bottle ',
      suffix: ' in the shade.',
    });
  });

  test('is empty when nothing is selected', () => {
    expect(readSelection(documentOf('<p>text</p>'))).toEqual({ text: '', prefix: '', suffix: '' });
  });

  test('is cut at 10,000 characters, its context at 64 a side', () => {
    const document = documentOf(`<p>${'b'.repeat(99)}<b>${'x'.repeat(20_000)}</b></p>`);
    select(document, 'b', 'b');
    const { text, prefix } = readSelection(document);
    expect(text).toHaveLength(10_000);
    expect(prefix).toBe('b'.repeat(64));
  });
});

const unzipped = (gzipBase64 = '') =>
  gunzipSync(Buffer.from(gzipBase64, 'base64')).toString('utf8');

describe('the copy', () => {
  const url = 'https://shop.example/';

  test('is the page as it stands, gzipped', async () => {
    const document = documentOf('<p title="a &amp; b">Prix : 29,90 €&nbsp;&lt;<br>net</p>');
    const copy = await takeSnapshot(document, 10_000);
    expect(unzipped(copy?.gzipBase64)).toBe(`<!doctype html>${document.documentElement.outerHTML}`);
    const bytes = Buffer.byteLength(unzipped(copy?.gzipBase64));
    expect(copy).toMatchObject({ bytes, isWhole: true });
  });

  test('is left out when there is no room for it, and never throws', async () => {
    const document = documentOf('<p>text</p>');
    await expect(takeSnapshot(document, 20)).resolves.toBeNull();
    await expect(takeSnapshot({} as Document, 10_000)).resolves.toBeNull();
  });

  test('of a page too large loses its scripts before its words, and says so', async () => {
    // Random text does not compress below three quarters of its base64.
    const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(60_000))).toString('base64');
    const script = `<script>${noise}</script>`;
    const data = '<script type="application/ld+json">{"@type":"Product"}</script>';
    const copy = await takeSnapshot(documentOf(`${script}${data}<p>Words</p>`), 20_000);
    expect(copy?.isWhole).toBe(false);
    expect(unzipped(copy?.gzipBase64)).toContain(`${data}<p>Words</p>`);
  });

  test('has room for one message, whatever the page', async () => {
    const document = documentOf(`<p>${'29,90 € '.repeat(1000)}</p>`);
    const answer = TabCopy.parse(await answerOf(document, url, 4000));
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(4000);
    expect(answer.copy).not.toBeNull();
  });

  test('is what the page is read from', async () => {
    const document = documentOf(
      '<main><h1>Fjord</h1><x-price></x-price><button>Add to cart</button></main>',
    );
    document.querySelector('x-price')!.attachShadow({ mode: 'open' }).innerHTML =
      '<del>€39.00</del> <b>€29.90</b>';
    const before = document.documentElement.outerHTML;
    vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
    const reading = await readCopy(TabCopy.parse(await answerOf(document, url)));
    vi.unstubAllGlobals();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(reading.offers[0]?.prices[0]).toMatchObject({ amount: '29.90', role: 'current' });
    expect(reading.outcome).toBe('ok');
  });
});
