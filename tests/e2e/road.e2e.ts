import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Market, startMarket } from '../market/index.ts';
import type { Driver, View } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { exportDocument, keepEverything, place, prepareDigest } from './road/dashboard.ts';
import { saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const PATH = '/produits/gourde-fjord-500';

describe.each(['chromium', 'firefox'] as const)('from a page to a digest in %s', (kind) => {
  let market: Market;
  let driver: Driver;
  let probe: ProbeView;
  let dashboard: View;
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch(kind);
    probe = await openProbe(driver);
    await probe.act('createStudy', STUDY, COMPANIES);
    for (const week of [0, 3]) {
      market.setWeek(week);
      await saveByPopup(driver, market.url('nordis', PATH));
    }
    await saveByPopup(driver, market.url('contrebande', '/produits/gourde-piegee'));
    await probe.settled();
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  it('sorts, places, and exports a digest that leads back to the page and runs nothing', async () => {
    market.clearRequests();
    const kept = await keepEverything(dashboard);
    const evidence = await probe.rows('evidence');
    expect(evidence.filter(({ status }) => status === 'retained')).toHaveLength(kept);

    await place(dashboard, ['t', 'o']);
    const entries = await probe.rows('entries');
    expect(entries.map(({ slot }) => slot).sort()).toEqual(['opportunity', 'threat']);
    expect(entries.every(({ evidenceIds }) => evidenceIds.length > 0)).toBe(true);

    await prepareDigest(dashboard);
    const html = await exportDocument(dashboard, 'html');
    expect(html.content).toContain('29');
    expect(html.content).toContain('35');
    expect(html.content).toContain(`href="${market.url('nordis', PATH)}"`);
    expect(whatRuns(html.content)).toEqual([]);
    const markdown = await exportDocument(dashboard, 'markdown');
    expect(markdown.content).toContain(market.url('nordis', PATH));

    const file = join(driver.profile, 'digest.html');
    writeFileSync(file, html.content);
    const opened = await driver.openTab(pathToFileURL(file).href);
    expect(await opened.text()).toContain('35');
    expect([await opened.run(pwned), await dashboard.run(pwned)]).toEqual([false, false]);
    expect(market.requests).toEqual([]);
  });
});

/** Runs in a page: whether a script of the hostile page left its trace there. */
const pwned = () => '__pwned' in globalThis;

/** Everything of a document that could run or load something. */
function whatRuns(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('*')]
    .filter(
      (element) =>
        element.matches('script, iframe, object, embed, base, form, img:not([src^="data:"])') ||
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(value),
        ),
    )
    .map((element) => element.outerHTML);
}
