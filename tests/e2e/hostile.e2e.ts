import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/locales';
import { type Market, startMarket } from '../market/index.ts';
import { activeMarkdown, activeMarkup, activeMarkupOf } from './dashboard/active-markup.ts';
import { openFile } from './dashboard/exported-file.ts';
import { focusOn } from './dashboard/keyboard.ts';
import type { Driver, View } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import {
  exportDocument,
  goTo,
  keepEverything,
  place,
  prepareDigest,
  shows,
} from './road/dashboard.ts';
import { openReadyPopup, saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const words = messagesOf('en');
const TEXT_PAGE = '/produits/gourde-piegee';
const LIVE_PAGE = '/produits/gourde-scripts-vifs';
/** What each attack of the site writes: as long as it reads as text, it did nothing. */
const ATTACK = '__pwned';
const PATIENCE = { timeout: 20_000 };

/** The steps follow one another on one study. */
describe.each(['chromium', 'firefox'] as const)('what a hostile page becomes in %s', (kind) => {
  let market: Market;
  let driver: Driver;
  let probe: ProbeView;
  let dashboard: View;
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

  /** The attacks read as text in this view, and none of their markup is there. */
  const expectTextOnly = async (view: View) => {
    await expect.poll(() => view.text(), PATIENCE).toContain(ATTACK);
    expect(await activeMarkup(view)).toEqual([]);
    expect(await view.run(traces)).toEqual([]);
  };

  it('is seen at work where it does run: on its own page', async () => {
    const live = await driver.openTab(market.url('contrebande', LIVE_PAGE));
    expect(await live.run(traces)).toEqual(['__pwned']);
    expect((await activeMarkup(live)).join('\n')).toMatch(/<script>[\s\S]*onerror=[\s\S]*onload=/);
    const text = '<b>Gourde</b> ![x](http://contrebande.localhost/pwned) [y](javascript:z)';
    expect(await activeMarkupOf(live, `<iframe srcdoc="${text}"></iframe>`)).toHaveLength(1);
    expect(activeMarkdown(text)).toHaveLength(3); // HTML, an image, a link
    await live.close();
    expect(market.requests.map(({ path }) => path)).toContain('/pwned?from=live');
  });

  it('is text in the popup, and saving it runs nothing', async () => {
    market.clearRequests();
    for (const week of [0, 2]) {
      market.setWeek(week);
      await saveByPopup(driver, market.url('contrebande', TEXT_PAGE));
      await probe.settled();
    }
    const tab = await driver.openTab(market.url('contrebande', TEXT_PAGE));
    const popup = await openReadyPopup(driver);
    await expectTextOnly(popup);
    await popup.close();
    expect(await tab.run(traces)).toEqual([]);
    await tab.close();
    expect(market.requests.filter(({ path }) => path.startsWith('/pwned'))).toEqual([]);
    await saveByPopup(driver, market.url('contrebande', LIVE_PAGE));
    await probe.settled();
    expect(await probe.view.run(traces)).toEqual([]);
  });

  it('is text in the side panel', async () => {
    const tab = await driver.openTab(market.url('contrebande', TEXT_PAGE));
    await (await openReadyPopup(driver)).close();
    const panel = await driver.openPanel();
    await shows(panel, words.panel.version(2));
    await expectTextOnly(panel);
    if (kind === 'chromium') await panel.close();
    await tab.close();
  });

  it('is text on every screen of the dashboard, which asks the site for nothing', async () => {
    market.clearRequests();
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
    await shows(dashboard, words.overview.latest);
    await expectTextOnly(dashboard);

    await goTo(dashboard, '/inbox', words.inbox.title);
    await expect.poll(() => dashboard.text(), PATIENCE).toContain(words.inbox.retain);
    await dashboard.press('Space'); // the saved text too
    await expectTextOnly(dashboard);
    await keepEverything(dashboard);

    await goTo(dashboard, '/evidence', words.evidence.columns.excerpt);
    await expectTextOnly(dashboard);
    for (const { id } of await probe.rows('evidence')) {
      await goTo(dashboard, `/evidence/${id}`, words.evidence.versions);
      await dashboard.click('button', words.evidence.savedText);
      expect(await activeMarkup(dashboard)).toEqual([]);
    }
    await goTo(dashboard, '/prices', words.prices.columns.previous);
    await expect.poll(() => focusOn(dashboard, 'tr, [role=row]', ATTACK), PATIENCE).toBe(true);
    await dashboard.press('Enter');
    await shows(dashboard, words.prices.readingCount(2));
    await expectTextOnly(dashboard);

    await place(dashboard, ['t', 'o']);
    await expectTextOnly(dashboard);
    expect(market.requests).toEqual([]);
  });

  it('is text in the digest and the diagnosis, on screen and in their files', async () => {
    await goTo(dashboard, '/diagnosis', words.diagnosis.tray);
    const diagnosis = await exportDocument(dashboard, 'html');
    const diagnosisText = await exportDocument(dashboard, 'markdown');
    await prepareDigest(dashboard);
    const digest = await exportDocument(dashboard, 'html');
    const digestText = await exportDocument(dashboard, 'markdown');
    await expect
      .poll(() => dashboard.run(() => document.querySelector('iframe')?.srcdoc ?? ''), PATIENCE)
      .toContain(ATTACK);
    expect(await activeMarkup(dashboard)).toEqual([]);
    expect(await dashboard.run(traces)).toEqual([]);

    for (const { content } of [diagnosisText, digestText]) {
      expect(content).toContain(ATTACK.replaceAll('_', String.raw`\_`));
      expect(activeMarkdown(content)).toEqual([]);
    }
    for (const file of [diagnosis, digest]) {
      expect(await activeMarkupOf(dashboard, file.content)).toEqual([]);
      const { view, asked, discard } = await openFile(driver, file);
      await expectTextOnly(view);
      expect(asked).toEqual([]);
      discard();
    }
    expect(market.requests).toEqual([]);
  });
});

/** Runs in a page: what a script, or a key of its JSON-LD, left behind. */
const traces = () => ['__pwned', 'polluted'].filter((name) => name in globalThis || name in {});
