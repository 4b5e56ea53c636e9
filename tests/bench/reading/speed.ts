import type { CDPSession } from 'playwright-core';
import type { BrowserKind } from '../../e2e/drivers/browser-places.ts';
import type { View } from '../../e2e/drivers/driver.ts';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { launchFirefox } from '../../e2e/drivers/firefox.ts';
import { EMPTY_EXTENSION } from '../extensions.ts';
import { percentile } from '../metrics/statistics.ts';
import { type Measure, printTable } from '../table.ts';
import type { TimedReader } from './in-page.ts';
import { runInPage } from './in-page-script.ts';
import type { ListedPage } from './saved-pages.ts';
import { servePages } from './serve-pages.ts';

const READERS: readonly TimedReader[] = ['vigie', 'copy', 'readability', 'defuddle'];
const KILO = 1000;

interface PageTimes {
  page: ListedPage;
  times: Record<string, number>;
}

interface HeapGrowth {
  /** Bytes the heap grew by while our reader ran, garbage included. */
  during: number;
  /** Bytes still held once the garbage is collected. */
  after: number;
}

/** Each page begins with another reader, so that none is always the one that finds everything cold. */
const orderFrom = (first: number): TimedReader[] =>
  READERS.map((_, place) => READERS[(first + place) % READERS.length] ?? 'vigie');

const usedHeap = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize;

async function heapOf(session: CDPSession, read: () => Promise<unknown>): Promise<HeapGrowth> {
  await session.send('HeapProfiler.collectGarbage');
  const before = await usedHeap(session);
  await read();
  const during = (await usedHeap(session)) - before;
  await session.send('HeapProfiler.collectGarbage');
  return { during, after: (await usedHeap(session)) - before };
}

function printTimes(kind: BrowserKind, pages: readonly PageTimes[]): void {
  const timesOf = (reader: TimedReader) =>
    pages.map(({ times }) => times[reader] ?? Number.NaN).filter(Number.isFinite);
  const row = (reader: TimedReader, rank: number) => percentile(timesOf(reader), rank);
  const ranks = [
    ['median', 0.5],
    ['p95', 0.95],
    ['longest', 1],
  ] as const;
  for (const [reader, name] of [
    ['readability', 'Readability, on a copy of the document'],
    ['defuddle', 'Defuddle'],
  ] as const) {
    const measures = (['vigie', 'copy'] as const).flatMap((ours) =>
      ranks.map(([what, rank]): Measure => {
        const part = ours === 'copy' ? 'of it in the page' : `of ${timesOf('vigie').length} pages`;
        return {
          what: `${what}, ${part}`,
          value: row(ours, rank),
          baseline: row(reader, rank),
          unit: 'ms',
        };
      }),
    );
    printTable(
      `Copying and reading a page once, in ${kind}`,
      `${name}, in the same pages (${timesOf(reader).length} read)`,
      measures,
    );
  }
  const slowest = [...pages].sort((a, b) => (b.times.vigie ?? 0) - (a.times.vigie ?? 0));
  const told = slowest.slice(0, 5).map(({ page, times }) => {
    return `  ${page.id} ${page.type}: ${times.vigie?.toFixed(1)} ms`;
  });
  process.stdout.write(`slowest:\n${told.join('\n')}\n`);
}

function printHeap(growths: readonly HeapGrowth[]): void {
  const largest = (name: keyof HeapGrowth) =>
    Math.max(...growths.map((growth) => growth[name])) / KILO;
  const middle = (name: keyof HeapGrowth) =>
    percentile(
      growths.map((growth) => growth[name]),
      0.5,
    ) / KILO;
  printTable('Heap of a page, in chromium', 'the same once its garbage is collected', [
    {
      what: 'growth by a reading, median',
      value: middle('during'),
      baseline: middle('after'),
      unit: 'kB',
    },
    {
      what: 'growth by a reading, largest',
      value: largest('during'),
      baseline: largest('after'),
      unit: 'kB',
    },
  ]);
}

/** Times the three readers on saved pages in Chromium, with the growth of the heap, or in Firefox. */
export async function benchSpeed(
  kind: BrowserKind,
  pages: readonly ListedPage[],
  script: string,
): Promise<void> {
  const server = await servePages(pages.map(({ file }) => file));
  const options = { extension: EMPTY_EXTENSION };
  const driver = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const timed: PageTimes[] = [];
  const growths: HeapGrowth[] = [];
  const measure = async (view: View, place: number, page: ListedPage) => {
    timed.push({ page, times: await runInPage(view, script, 'time', orderFrom(place)) });
  };
  try {
    for (const [place, page] of pages.entries()) {
      const view = await driver.openTab(server.url(place));
      await measure(view, place, page);
      if ('page' in view && 'context' in driver) {
        const session = await driver.context.newCDPSession(view.page as never);
        growths.push(await heapOf(session, () => runInPage(view, script, 'time', ['vigie'])));
      }
      await view.close();
    }
  } finally {
    await driver.close();
    await server.close();
  }
  printTimes(kind, timed);
  if (growths.length > 0) printHeap(growths);
}
