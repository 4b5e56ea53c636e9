import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '@/lib/market';
import { readPage } from '@/lib/reading';
import { COMPARED, type Compared, comparedValue } from '../bench/reading/compare-readings.ts';
import { buildInPageScript, runInPage } from '../bench/reading/in-page-script.ts';
import { closeNoscript, domOf } from '../bench/tasks/open-page.ts';
import { CATALOGUE, type CataloguePage, type Market, startMarket } from '../market/index.ts';
import { EXTENSIONS } from './build-extension.ts';
import type { Driver, Json } from './drivers/driver.ts';
import { launch } from './stage.ts';

const WEEK = 4;
/** The market's three-megabyte page takes jsdom minutes: its reading in browsers has a test of its own. */
const HEAVY = 1_000_000;
const PATIENCE = 240_000;

/** Why a page reads otherwise in a browser than under jsdom, in these fields and no other. */
const EXPLAINED: Record<string, { fields: Compared[]; because: string }> = {};

interface Seen {
  html: string;
  reading: PageReading;
}

/** What the script as shipped takes of a page, beside its HTML without the marks of what is displayed. */
function copyOf(script: string): () => Promise<{ html: string; gzipBase64: string }> {
  const shipped = script.trim().replace(/;$/, '');
  const text = `async function () {
    const html = document.documentElement.outerHTML;
    const { copy } = await (${shipped});
    return { html, gzipBase64: copy.gzipBase64 };
  }`;
  return Object.assign(() => Promise.reject(new Error(text)), { toString: () => text });
}

/** The same document read under jsdom. */
function underJsdom(html: string, url: string): PageReading {
  const dom = domOf(html, url);
  closeNoscript(dom.window.document);
  const reading = readPage(dom.window.document, url);
  dom.window.close();
  return reading;
}

const differences = (one: PageReading, other: PageReading) =>
  COMPARED.filter((field) => comparedValue(field, one) !== comparedValue(field, other)).map(
    (field) => ({ field, browser: comparedValue(field, one), jsdom: comparedValue(field, other) }),
  );

describe.each(['chromium', 'firefox'] as const)('the reader in %s', (kind) => {
  let market: Market;
  let driver: Driver;
  let readers: string;
  beforeAll(async () => {
    market = await startMarket({ week: WEEK });
    driver = await launch(kind);
    readers = await buildInPageScript();
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  const seen = async (page: CataloguePage): Promise<Seen> => {
    const script = readFileSync(join(EXTENSIONS[kind], 'copy-page.js'), 'utf8');
    const view = await driver.openTab(market.url(page.site, page.path));
    const { html, gzipBase64 } = await view.run<
      Json[],
      Awaited<ReturnType<ReturnType<typeof copyOf>>>
    >(copyOf(script));
    const copy = gunzipSync(Buffer.from(gzipBase64, 'base64')).toString('utf8');
    const reading = await runInPage(view, readers, 'readUndisplayed', copy);
    await view.close();
    return { html, reading };
  };

  it(
    'reads every page of the market as under jsdom, or otherwise for a reason',
    async () => {
      for (const page of CATALOGUE) {
        const { html, reading } = await seen(page);
        if (html.length > HEAVY) continue;
        const found = differences(reading, underJsdom(html, market.url(page.site, page.path)));
        const explained = EXPLAINED[page.key]?.fields ?? [];
        const unexplained = found.filter(({ field }) => !explained.includes(field));
        expect({ key: page.key, unexplained }).toEqual({ key: page.key, unexplained: [] });
        // An explanation that no longer holds is taken away.
        expect({ key: page.key, fields: found.map(({ field }) => field) }).toEqual({
          key: page.key,
          fields: explained,
        });
      }
    },
    PATIENCE,
  );
});
