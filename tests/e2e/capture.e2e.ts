import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/locales';
import { type Market, startMarket } from '../market/index.ts';
import type { Driver } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { saveByPopup } from './save-by-popup.ts';
import { servePdf } from './serve-pdf.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const { popup: words } = messagesOf('en');
const FJORD = '/produits/gourde-fjord-500';

describe.each(['chromium', 'firefox'] as const)('saving pages in %s', (kind) => {
  let market: Market;
  let driver: Driver;
  let probe: ProbeView;
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch(kind);
    probe = await openProbe(driver);
    await probe.act('createStudy', STUDY, COMPANIES);
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  const pageAt = async (path: string) => {
    const pages = await probe.rows('pages');
    const page = pages.find(({ url }) => new URL(url).pathname === path);
    if (!page)
      throw new Error(`No page at ${path} among ${pages.map(({ url }) => url).join(', ')}`);
    return page;
  };

  it('keeps three versions of a page and sees its price move from 29 to 35', async () => {
    const said: string[] = [];
    for (const week of [0, 1, 3]) {
      market.setWeek(week);
      said.push(await saveByPopup(driver, market.url('nordis', FJORD)));
    }
    await probe.settled();

    expect(said[0]).toContain('€29.00');
    expect(said[2]).toMatch(/€32\.00\s*→\s*€35\.00/);

    const page = await pageAt(FJORD);
    expect(page).toMatchObject({
      captureCount: 3,
      previousPrice: { amount: '32.00', currency: 'EUR' },
      lastPrice: { amount: '35.00', currency: 'EUR' },
    });
    const companies = await probe.rows('companies');
    expect(companies.find(({ id }) => id === page.companyId)?.name).toBe('Nordis');
    const current = (await probe.rows('priceObservations')).filter(
      ({ pageId, role }) => pageId === page.id && role === 'current',
    );
    expect(current.map(({ amount }) => amount).sort()).toEqual(['29.00', '32.00', '35.00']);
    const evidence = await probe.rows('evidence');
    expect(evidence.some(({ pageId, kind }) => pageId === page.id && kind === 'price')).toBe(true);
  });

  it.each([
    ['consent', '/bienvenue'],
    ['blocked', '/verification'],
    ['not-found', '/produits/gourde-disparue'],
    ['login', '/compte/connexion'],
  ] as const)('says why and writes no price behind a %s page', async (outcome, path) => {
    const said = await saveByPopup(driver, market.url('bivouac-comptoir', path));
    await probe.settled();

    expect(said).toContain(words.outcome[outcome]);
    const page = await pageAt(path);
    expect(page).toMatchObject({ captureCount: 1, lastPrice: null });
    const captures = await probe.rows('captures');
    expect(captures.find(({ pageId }) => pageId === page.id)?.outcome).toBe(outcome);
    const prices = await probe.rows('priceObservations');
    expect(prices.filter(({ pageId }) => pageId === page.id)).toEqual([]);
  });

  it('saves the address of a document no extension may read, and says so', async () => {
    const pdf = await servePdf();
    try {
      const said = await saveByPopup(driver, pdf.url);
      expect(said).toContain(words.outcome.unreadable);
    } finally {
      pdf.close();
    }
    const captures = await probe.rows('captures');
    const capture = captures.find(({ outcome }) => outcome === 'unreadable');
    expect(capture).toMatchObject({ url: pdf.url });
    expect(capture?.title).not.toBe('');
  });
});
