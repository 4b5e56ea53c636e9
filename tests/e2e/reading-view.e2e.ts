import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAPTURE_TABS, captureAddress } from '@/components/capture/trail';
import { messagesOf } from '@/lib/locales';
import { PageReading } from '@/lib/market';
import { type Market, startMarket } from '../market/index.ts';
import { axeFindings } from './axe.ts';
import { APPEARANCES, choose, still } from './dashboard/appearance.ts';
import { NARROW, overflow, WIDE } from './dashboard/overflow.ts';
import type { ChromiumView } from './drivers/chromium-view.ts';
import type { ChromiumDriver } from './drivers/chromium.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { goTo, shows } from './road/dashboard.ts';
import { saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const FJORD = '/produits/gourde-fjord-500';
const PLANS = '/tarifs';
const { capture: words } = messagesOf('en');

describe('what a capture read, on its own screen', () => {
  let market: Market;
  let driver: ChromiumDriver;
  let probe: ProbeView;
  let dashboard: ChromiumView;
  const ids = { shop: '', plans: '', evidence: '' };
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch('chromium');
    probe = await openProbe(driver);
    await probe.act('createStudy', STUDY, COMPANIES);
    market.setWeek(3);
    await saveByPopup(driver, market.url('nordis', FJORD));
    await saveByPopup(driver, market.url('puisette', PLANS));
    await probe.settled();
    const captures = await probe.rows('captures');
    const captureOf = (path: string) =>
      captures.find(({ url }) => new URL(url).pathname === path)?.id ?? '';
    ids.shop = captureOf(FJORD);
    ids.plans = captureOf(PLANS);
    const evidence = await probe.rows('evidence');
    ids.evidence = evidence.find(({ captureId }) => captureId === ids.shop)?.id ?? '';
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
    await dashboard.page.setViewportSize(WIDE);
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  const focused = () => dashboard.run(() => document.activeElement?.textContent);

  it('opens from a piece of evidence, is read by keyboard, and leads back', async () => {
    await goTo(dashboard, `/evidence/${ids.evidence}`, words.open);
    await dashboard.click('link', words.open);
    await shows(dashboard, words.reading.title);
    await expect.poll(focused).toContain('Fjord 500 ml');
    await shows(dashboard, '310 grammes'); // from the description, in the main text

    await dashboard.page.getByRole('tab', { name: words.tabs.text }).focus();
    await dashboard.press('ArrowRight');
    await shows(dashboard, '€35.00');
    await shows(dashboard, messagesOf('en').prices.origins['json-ld']);
    await dashboard.press('ArrowRight');
    await shows(dashboard, words.facts.identity);
    expect(await dashboard.url()).toContain(captureAddress(ids.shop, 'facts'));

    await dashboard.press('Escape');
    await shows(dashboard, messagesOf('en').evidence.versions);
    await expect.poll(focused).toBe(words.open);
  });

  it('names the plans of a price grid with their prices and terms', async () => {
    await goTo(dashboard, captureAddress(ids.plans, 'offers'), words.offers.title);
    const plan = dashboard.page.getByRole('article', { name: 'Essentiel' });
    await expect.poll(() => plan.innerText(), { timeout: 10_000 }).toContain(words.roles.period);
    const said = await plan.innerText();
    expect(said).toMatch(/€\d+/);
    expect(said).toContain(messagesOf('en').prices.periods.month);
    expect(said).toContain(messagesOf('en').prices.taxes.excluded);
  });

  it('asks the page’s site for nothing, whatever is shown of it', async () => {
    const before = market.requests.length;
    for (const tab of CAPTURE_TABS)
      await goTo(dashboard, captureAddress(ids.shop, tab), words.tabs[tab]);
    await goTo(dashboard, captureAddress(ids.shop, 'facts'), words.facts.images);
    expect(market.requests.slice(before).map(({ path }) => path)).toEqual([]);
  });

  it('downloads the reading as it was saved', async () => {
    await goTo(dashboard, captureAddress(ids.shop), words.reading.title);
    const file = await dashboard.download(() => dashboard.click('button', words.downloadJson));
    expect(file.name).toMatch(/^vigie-reading-nordis-localhost-\d{4}-\d{2}-\d{2}-v1\.json$/);
    const reading = PageReading.parse(JSON.parse(file.content));
    expect(new URL(reading.url).pathname).toBe(FJORD);
    expect(reading.offers[0]?.prices.map(({ amount }) => amount)).toContain('35.00');
  });

  it.each(APPEARANCES)('fits and breaks no rule of axe, $language $scheme', async (look) => {
    await choose(probe, look);
    const { capture } = messagesOf(look.language);
    const marks = {
      text: capture.reading.title,
      offers: capture.offers.plans,
      facts: capture.facts.identity,
      seo: capture.seo.rule,
      discarded: capture.tabs.discarded,
    };
    const wrong: Record<string, string[]> = {};
    for (const tab of CAPTURE_TABS) {
      await goTo(dashboard, captureAddress(ids.shop, tab), marks[tab]);
      await still(dashboard, look);
      const wide = await axeFindings(dashboard);
      await dashboard.page.setViewportSize(NARROW);
      await still(dashboard, look);
      wrong[tab] = [...wide, ...(await axeFindings(dashboard)), ...(await overflow(dashboard))];
      await dashboard.page.setViewportSize(WIDE);
    }
    expect(wrong).toEqual(Object.fromEntries(CAPTURE_TABS.map((tab) => [tab, []])));
  });
});
