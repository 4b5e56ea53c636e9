import { describe, expect, it } from 'vitest';
import { StorageFullError } from '@/lib/market';
import { describePage } from '@/lib/services/capture/describe-page';
import { readCaptureReading, readCaptureSnapshot, readCounters, gzipText } from '@/lib/store';
import {
  companyInputs,
  DAY,
  fjordAt,
  offerOf,
  openMarket,
  priceOf,
  readingOf,
  studyInput,
} from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  return { ...market, studyId };
}

describe('saveCapture', () => {
  it('keeps the price of three visits as three versions: 29, 32, 35', async () => {
    const { save, studyId, pass, database, context } = await openStudy();
    const versions: number[] = [];
    for (const amount of ['29.00', '32.00', '35.00']) {
      versions.push((await save(studyId, { reading: fjordAt(amount) })).version);
      pass(7 * DAY);
    }
    expect(versions).toEqual([1, 2, 3]);
    const amounts = (
      await database.priceObservations.orderBy('[studyId+observedAt]').toArray()
    ).map(({ amount }) => amount);
    expect(amounts).toEqual(['29.00', '32.00', '35.00']);
    const { saved, company } = await describePage(context, studyId, fjordAt('0').url);
    expect(company?.name).toBe('Nordis');
    expect(saved).toMatchObject({
      versions: 3,
      lastPrice: { amount: '35.00', currency: 'EUR' },
      previousPrice: { amount: '32.00', currency: 'EUR' },
    });
    expect((await readCounters(database, studyId)).captures).toBe(3);
  });

  it('takes a double click, even concurrent, for one save', async () => {
    const { save, studyId, pass, database } = await openStudy();
    const [first, second] = await Promise.all([save(studyId, {}), save(studyId, {})]);
    pass(30_000);
    const third = await save(studyId, {});
    expect(second.captureId).toBe(first.captureId);
    expect(third).toMatchObject({ captureId: first.captureId, repeated: true });
    expect(await database.captures.count()).toBe(1);
  });

  it('makes a new version of the same page later, or with a quote, a note or another price', async () => {
    const { save, studyId, pass } = await openStudy();
    await save(studyId, {});
    expect((await save(studyId, { quote: 'une première sur le marché' })).version).toBe(2);
    expect((await save(studyId, { note: 'à montrer lundi' })).version).toBe(3);
    expect((await save(studyId, { reading: fjordAt('30.00') })).version).toBe(4);
    pass(3 * 60_000);
    expect((await save(studyId, { reading: fjordAt('30.00') })).version).toBe(5);
  });

  it('knows a page whatever its tracking parameters, fragment and declared canonical address', async () => {
    const { save, studyId, context, pass } = await openStudy();
    const canonicalUrl = 'https://www.nordis.example/p/42';
    const visited = 'https://nordis.example/produits/fjord-500?couleur=bleu&utm_source=mail#avis';
    const first = await save(studyId, { reading: readingOf({ url: visited, canonicalUrl }) });
    pass(DAY);
    const again = await save(studyId, {
      reading: readingOf({ url: 'https://www.nordis.example/p/42?gclid=1', canonicalUrl }),
    });
    expect(again).toMatchObject({ pageId: first.pageId, version: 2 });
    const { saved } = await describePage(context, studyId, visited);
    expect(saved?.pageId).toBe(first.pageId);
  });

  it('does not let a page write in the series of another site', async () => {
    const { save, studyId, database } = await openStudy();
    await save(studyId, {
      reading: readingOf({
        url: 'https://contrebande.example/',
        canonicalUrl: 'https://www.nordis.example/produits/fjord-500',
      }),
    });
    expect((await database.pages.toArray()).map(({ url }) => url)).toEqual([
      'https://contrebande.example/',
    ]);
  });

  it('writes no price from a page that did not answer, and keeps its address and title', async () => {
    const { save, studyId, database, pass } = await openStudy();
    await save(studyId, { reading: fjordAt('29.00') });
    pass(DAY);
    await save(studyId, { reading: { ...fjordAt('1.00'), outcome: 'blocked', text: '' } });
    await save(studyId, {
      reading: readingOf({
        url: 'chrome://settings/',
        title: 'Settings',
        text: '',
        offers: [],
        outcome: 'unreadable',
      }),
    });
    expect(await database.priceObservations.count()).toBe(1);
    const pages = await database.pages.orderBy('[studyId+url]').toArray();
    expect(pages.map(({ title, lastPrice }) => [title, lastPrice?.amount])).toEqual([
      ['Settings', undefined],
      ['Gourde Fjord 500 ml', '29.00'],
    ]);
  });

  it('keeps the reading rejected beside the price the user typed', async () => {
    const { save, studyId, database } = await openStudy();
    const { pageId } = await save(studyId, {
      correctedPrice: { amount: '27.50', currency: 'EUR' },
    });
    const rows = await database.priceObservations.toArray();
    expect(
      rows
        .map(({ amount, status, origin }) => amount + status + origin)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['27.50confirmeduser', '29.00rejectedjson-ld']);
    expect((await database.pages.get(pageId))?.lastPrice?.amount).toBe('27.50');
  });

  it('gives no single price to a grid of plans', async () => {
    const { save, studyId, database } = await openStudy();
    const plan = (key: string, amount: string) =>
      offerOf([priceOf(amount, { role: 'period', period: 'month' })], {
        key,
        name: key,
        kind: 'plan',
      });
    const { pageId } = await save(studyId, {
      reading: readingOf({ offers: [plan('Solo', '9.00'), plan('Équipe', '29.00')] }),
    });
    expect((await database.pages.get(pageId))?.lastPrice).toBeNull();
    expect(await database.priceObservations.count()).toBe(2);
  });

  it('gives back the reading and the snapshot as they were', async () => {
    const { save, studyId, database } = await openStudy();
    const html = '<p>Gourde « Fjord » ✓</p>'.repeat(500);
    const { captureId } = await save(studyId, {
      snapshot: { gzip: await gzipText(html), bytes: html.length },
    });
    expect(await readCaptureReading(database, captureId)).toEqual(readingOf({}));
    expect(await readCaptureSnapshot(database, captureId)).toBe(html);
  });

  it('says the disk is full, and leaves nothing half written', async () => {
    const { save, studyId, database } = await openStudy();
    const full = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: Object.assign(new Error('quota'), { name: 'QuotaExceededError' }),
    });
    database.captureBodies.hook('creating', () => {
      throw full;
    });
    await expect(save(studyId, {})).rejects.toBeInstanceOf(StorageFullError);
    for (const table of [database.captures, database.pages, database.sources, database.jobs]) {
      expect(await table.count()).toBe(0);
    }
    expect((await readCounters(database, studyId)).captures).toBe(0);
  });

  it('refuses a reading that is none, and a study that is gone', async () => {
    const { save, studyId } = await openStudy();
    await expect(
      save(studyId, { reading: { ...readingOf({}), url: 'no address' } }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(save('gone', {})).rejects.toMatchObject({ code: 'not-found' });
  });
});
