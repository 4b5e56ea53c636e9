import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/locales';
import { type Market, startMarket } from '../market/index.ts';
import { createStudyByForm } from './dashboard/create-study.ts';
import { openFile } from './dashboard/exported-file.ts';
import { completeLine, issue, linesTold, tick } from './dashboard/issue-digest.ts';
import { focusOn } from './dashboard/keyboard.ts';
import { placeByDrag, placeByMenu, toPlace } from './dashboard/place-evidence.ts';
import { annotate, inboxRows, openInbox, sortNext } from './dashboard/sort-inbox.ts';
import type { ChromiumView } from './drivers/chromium-view.ts';
import type { Download, Driver, View } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { exportDocument, goTo, place, prepareDigest, shows } from './road/dashboard.ts';
import { openReadyPopup, saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const words = messagesOf('en');
const FJORD = '/produits/gourde-fjord-500';
const FOR_US = 'Room to raise our own price';
const ACTION = 'Product manager: test 31 euros by May';
/** Slow machines included. */
const PATIENCE = { timeout: 20_000 };

/** The steps follow one another on one study, as a first session does. */
describe.each(['chromium', 'firefox'] as const)('from the first run to a digest in %s', (kind) => {
  let market: Market;
  let driver: Driver;
  let probe: ProbeView;
  let dashboard: View;
  const files: { html?: Download; markdown?: Download } = {};
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch(kind);
    probe = await openProbe(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  /** Reopened at each step: tabs opened since have hidden it, and a hidden tab takes no keys. */
  const openDashboard = async () => {
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
    return dashboard;
  };

  it('creates a study of one’s own on the first run', async () => {
    const watched = COMPANIES.filter(({ name }) => ['Lagune', 'Nordis', 'Selvo'].includes(name));
    expect(watched).toHaveLength(3);
    await createStudyByForm(await openDashboard(), STUDY, watched);

    const [study] = await probe.rows('studies');
    expect(study).toMatchObject({ name: STUDY.name, problem: STUDY.problem, area: 'France' });
    const companies = await probe.rows('companies');
    expect(Object.fromEntries(companies.map(({ name, domains }) => [name, domains]))).toEqual({
      Lagune: ['lagune.localhost'],
      Nordis: ['nordis.localhost'],
      Selvo: ['selvo.localhost'],
    });
    expect(companies.find(({ name }) => name === 'Lagune')?.relation).toBe('own');
    await dashboard.close();
  });

  it('shows the old price and the new one in the popup', async () => {
    const said: string[] = [];
    for (const week of [0, 1, 3]) {
      market.setWeek(week);
      said.push(await saveByPopup(driver, market.url('nordis', FJORD)));
      await probe.settled();
    }
    expect(said[0]).toContain('€29.00');
    expect(said[1]).toMatch(/€29\.00\s*→\s*€32\.00/);
    expect(said[2]).toMatch(/€32\.00\s*→\s*€35\.00/);
  });

  it('shows the versions and the price of the active tab in the side panel, and follows it', async () => {
    const nordis = await driver.openTab(market.url('nordis', FJORD));
    await (await openReadyPopup(driver)).close(); // the click lets Vigie see this tab
    const panel = await driver.openPanel();
    await expect.poll(() => panel.text(), PATIENCE).toContain(words.panel.version(3));
    const said = await panel.text();
    expect(said).toContain('Nordis');
    for (const part of [
      words.panel.version(1),
      words.panel.version(2),
      '€29.00',
      '€32.00',
      '€35.00',
    ])
      expect(said).toContain(part);

    const lagune = await driver.openTab(market.url('lagune', '/'));
    await (await openReadyPopup(driver)).close();
    await expect.poll(() => panel.text(), PATIENCE).toContain(words.panel.notSavedTitle);
    expect(await panel.text()).not.toContain('€35.00');

    await bringToFront(nordis);
    await expect.poll(() => panel.text(), PATIENCE).toContain(words.panel.version(3));
    if (kind === 'chromium') await panel.close();
    await lagune.close();
    await nordis.close();
  });

  it('sorts the inbox by keyboard', async () => {
    const rows = await openInbox(await openDashboard());
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const priceRow = rows.findIndex((row) => row.includes('€32.00') && row.includes('€35.00'));
    expect(priceRow).toBeGreaterThanOrEqual(0);
    for (let step = 0; step < priceRow; step++) await dashboard.press('j');
    await dashboard.press('1');
    await annotate(dashboard, FOR_US);
    await sortNext(dashboard, ['i']);
    await sortNext(dashboard, ['x']);
    await dashboard.press('z');
    await expect
      .poll(async () => (await inboxRows(dashboard)).length, PATIENCE)
      .toBe(rows.length - 1);
    for (let left = rows.length - 1; left > 0; left--) await sortNext(dashboard, ['e']);
    await shows(dashboard, words.inbox.doneTitle(rows.length));

    const evidence = await probe.rows('evidence');
    expect(evidence.map(({ status }) => status).sort()).toEqual([
      'important',
      ...Array.from({ length: rows.length - 1 }, () => 'retained'),
    ]);
    const important = evidence.find(({ status }) => status === 'important');
    expect(important).toMatchObject({ soWhat: FOR_US, kind: 'price' });
    expect(important?.themeIds).toHaveLength(1);
  });

  it('finds evidence by its words, with the versions behind it', async () => {
    await goTo(dashboard, '/evidence', words.evidence.columns.excerpt);
    await dashboard.fill(words.evidence.search, 'zzqqxx');
    await shows(dashboard, words.evidence.noResultTitle);
    await dashboard.fill(words.evidence.search, 'fjord');
    await expect.poll(() => focusOn(dashboard, 'tr, [role=row]', '€35.00'), PATIENCE).toBe(true);
    await dashboard.press('Enter');
    await shows(dashboard, words.evidence.version(3));
    expect(await dashboard.url()).toContain('#/evidence/');
    await dashboard.click('button', words.evidence.compare);
    await shows(dashboard, 'inox recyclé');
  });

  it('shows what the price did in the table of prices', async () => {
    await goTo(dashboard, '/prices', words.prices.columns.previous);
    await expect.poll(() => focusOn(dashboard, 'tr, [role=row]', '€35.00'), PATIENCE).toBe(true);
    const row = await dashboard.run(() => (document.activeElement as HTMLElement).innerText);
    expect(row).toContain('Nordis');
    expect(row).toContain('Fjord 500');
    expect(row).toContain('9.4'); // 32 → 35, in percent
    expect(row).toContain('20.7'); // 29 → 35
    await dashboard.press('Enter');
    await shows(dashboard, words.prices.readingCount(3));
    const detail = await dashboard.run(
      (label: string) =>
        document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.innerText ?? '',
      words.prices.detail,
    );
    expect(detail).toMatch(/€35\.00[\s\S]*€32\.00[\s\S]*€29\.00/);
  });

  it('places evidence in the SWOT by key, by menu and by drag', async () => {
    await place(dashboard, ['t']);
    const waiting = await toPlace(dashboard);
    await placeByMenu(dashboard, 'opportunity');
    await expect.poll(() => toPlace(dashboard), PATIENCE).toBe(waiting - 1);
    const byDrag = kind === 'chromium';
    if (byDrag) await placeByDrag(dashboard as ChromiumView, 'weakness');
    const entries = await probe.rows('entries');
    expect(entries.map(({ slot }) => slot).sort()).toEqual([
      'opportunity',
      'threat',
      ...(byDrag ? ['weakness'] : []),
    ]);
    expect(entries.every(({ evidenceIds }) => evidenceIds.length === 1)).toBe(true);
  });

  it('issues the digest of the week and exports it', async () => {
    await prepareDigest(dashboard);
    const told = await linesTold(dashboard);
    expect(told).toBeGreaterThan(0);
    await tick(dashboard, 'included');
    expect(await linesTold(dashboard)).toBe(told - 1);
    await tick(dashboard, 'candidates');
    expect(await linesTold(dashboard)).toBe(told);
    await completeLine(dashboard, FOR_US, ACTION);
    await issue(dashboard);

    const [digest] = await probe.rows('digests');
    expect(digest?.number).toBe(1);
    expect(digest?.items.find(({ included }) => included)).toMatchObject({
      forUs: FOR_US,
      action: ACTION,
    });
    files.html = await exportDocument(dashboard, 'html');
    files.markdown = await exportDocument(dashboard, 'markdown');
    expect(files.html.name).toMatch(/\.html$/);
    expect(files.markdown.name).toMatch(/\.md$/);
  });

  it('opens as a file that asks for nothing, runs nothing and leads to the page', async () => {
    if (!files.html) throw new Error('No digest was exported.');
    market.clearRequests();
    const { view, asked, discard } = await openFile(driver, files.html);
    try {
      const said = await view.text();
      expect(said).toMatch(/29\.00.*→.*35\.00|32\.00.*→.*35\.00/);
      expect(said).toContain('Fjord 500');
      expect(said).toContain(FOR_US);
      expect(asked).toEqual([]);
      expect(market.requests).toEqual([]);
      const outside = await view.run(() =>
        [
          ...document.querySelectorAll(
            'script, iframe, object, embed, [src]:not([src^="data:"]), link:not([href^="data:"])',
          ),
        ].map((element) => element.outerHTML),
      );
      expect(outside).toEqual([]);

      const address = market.url('nordis', FJORD);
      await view.click('link', address);
      await expect
        .poll(() => market.requests.map(({ host, path }) => host + path), PATIENCE)
        .toContain(`nordis.localhost${FJORD}`);
    } finally {
      discard();
    }
  });

  it('numbers the sources of the Markdown and gives their addresses', () => {
    const text = files.markdown?.content ?? '';
    expect(text).toMatch(/^\[\^1\]: .*<http/m);
    expect(text).toContain(`<${market.url('nordis', FJORD)}>`);
    expect(text).toMatch(/\[\^1\](?!:)/);
    expect(text).toContain('35.00');
  });
});

/** Brings a tab to the front, as a click on it does. */
const bringToFront = (tab: View) =>
  'page' in tab ? (tab as ChromiumView).page.bringToFront() : tab.screenshot();
