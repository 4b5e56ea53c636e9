import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { answerOf } from '@/entrypoints/read-page/answer';
import { readSelection } from '@/entrypoints/read-page/selection';
import { takeSnapshot } from '@/entrypoints/read-page/snapshot';
import { READING_LIMIT } from '@/lib/market/reading-limit';
import { TabReading } from '@/lib/platform/tab-reading';

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

describe('the snapshot', () => {
  test('is the page as it stands, gzipped', async () => {
    const document = documentOf('<p>Prix : 29,90 €</p>');
    const snapshot = await takeSnapshot(document, 10_000);
    const html = gunzipSync(Buffer.from(snapshot?.gzipBase64 ?? '', 'base64')).toString('utf8');
    expect(html).toBe(`<!doctype html>\n${document.documentElement.outerHTML}`);
    expect(snapshot?.bytes).toBe(Buffer.byteLength(html));
  });

  test('is left out when there is no room for it, and never throws', async () => {
    const document = documentOf('<p>text</p>');
    await expect(takeSnapshot(document, 20)).resolves.toBeNull();
    await expect(takeSnapshot({} as Document, 10_000)).resolves.toBeNull();
  });

  test('of more than 3 MiB compressed is left out', async () => {
    // Random text does not compress below three quarters of its base64.
    const noise = Array.from({ length: 64 }, () =>
      Buffer.from(crypto.getRandomValues(new Uint8Array(65_536))).toString('base64'),
    );
    const document = documentOf(`<p>${noise.join(' ')}</p>`);
    await expect(takeSnapshot(document, Number.MAX_SAFE_INTEGER)).resolves.toBeNull();
  });
});

describe('an answer too large for one message', () => {
  const sizeOf = (value: unknown) => JSON.stringify(value).length;
  const url = 'https://statistics.example/';
  const head = '<h1>Sales of bottles</h1><p class="price">Report: €29.90</p>';
  const product =
    '<script type="application/ld+json">{"@type":"Product","name":"Report","offers":{"price":"29.90","priceCurrency":"EUR"}}</script>';
  const prose = `<article>${'<p>Sales of insulated bottles grew again this year in every shop.</p>'.repeat(100)}</article>`;
  const table = (rows: number) =>
    `<table>${`<tr>${`<td>${'7'.repeat(450)}</td>`.repeat(50)}</tr>`.repeat(rows)}</table>`;

  test('keeps text, prices and the first 5,000 cells of a page of huge tables', async () => {
    const document = documentOf(head + product + prose + table(80) + table(30));
    const answer = TabReading.parse(await answerOf(document, url));
    expect(sizeOf(answer)).toBeLessThanOrEqual(READING_LIMIT);
    expect(answer.reading.text).toContain('grew again this year');
    expect(answer.reading.offers[0]?.prices[0]?.amount).toBe('29.90');
    expect(answer.reading.tables.map(({ rows }) => rows.length)).toEqual([80, 20]);
    expect(answer.snapshot).not.toBeNull();
  });

  test('gives up its tables, then the end of its text, before its prices', async () => {
    const document = documentOf(head + product + prose + table(2));
    const whole = await answerOf(document, url);
    const withoutTables = sizeOf({ ...whole.reading, tables: [] });
    const first = await answerOf(document, url, withoutTables + 2000);
    expect(first.reading.tables).toEqual([]);
    expect(first.reading.text).toBe(whole.reading.text);
    expect(first.reading.limits).toHaveLength(1);
    const limit = withoutTables - 2000;
    const second = TabReading.parse(await answerOf(document, url, limit));
    expect(sizeOf(second)).toBeLessThanOrEqual(limit);
    expect(second.reading.text.length).toBeGreaterThan(whole.reading.text.length / 4);
    expect(second.reading.text.endsWith('…')).toBe(true);
    expect(second.reading.offers).toEqual(whole.reading.offers);
  });
});
