import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf, type Messages } from '@/lib/locales';
import { type Market, startMarket } from '../market/index.ts';
import { axeFindings } from './axe.ts';
import { type Appearance, APPEARANCES, choose, still } from './dashboard/appearance.ts';
import { focusOn } from './dashboard/keyboard.ts';
import { NARROW, overflow, WIDE } from './dashboard/overflow.ts';
import type { ChromiumView } from './drivers/chromium-view.ts';
import type { ChromiumDriver } from './drivers/chromium.ts';
import { goTo, prepareDigest, shows } from './road/dashboard.ts';
import { openReadyPopup, ready, saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

const FJORD = '/produits/gourde-fjord-500';

/** A screen of the dashboard: where it is, and words that show once it has loaded and not before. */
interface Screen {
  name: string;
  route: () => string;
  shows: (words: Messages) => string;
}

describe('what axe finds, and what does not fit', () => {
  let market: Market;
  let driver: ChromiumDriver;
  let probe: ProbeView;
  let dashboard: ChromiumView;
  const ids = { evidence: '', draft: '', issued: '' };
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch('chromium');
    probe = await openProbe(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  const reopenDashboard = async () => {
    await dashboard?.close();
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
    await dashboard.page.setViewportSize(WIDE);
  };
  /** What is wrong with the dashboard as it stands, in a usual window and in a very narrow one. */
  const wrong = async (appearance: Appearance) => {
    await still(dashboard, appearance);
    const wide = await axeFindings(dashboard);
    await dashboard.page.setViewportSize(NARROW);
    await still(dashboard, appearance);
    const narrow = await axeFindings(dashboard);
    const tooWide = await overflow(dashboard);
    await dashboard.page.setViewportSize(WIDE);
    return { wide, narrow, tooWide };
  };
  const nothing = { wide: [], narrow: [], tooWide: [] };

  describe('before the first study', () => {
    it.each(APPEARANCES)('nothing on the first run, $language $scheme', async (appearance) => {
      const words = messagesOf(appearance.language).onboarding;
      await choose(probe, appearance);
      await reopenDashboard();
      await shows(dashboard, words.welcome);
      expect(await wrong(appearance)).toEqual(nothing);
      await dashboard.click('button', words.myMarket);
      await shows(dashboard, words.companies);
      expect(await wrong(appearance)).toEqual(nothing);
    });

    it.each(APPEARANCES)('nothing on the popup or panel, $language $scheme', async (appearance) => {
      const words = messagesOf(appearance.language);
      await choose(probe, appearance);
      const tab = await driver.openTab(market.url('nordis', FJORD));
      const popup = await driver.openPopup();
      await still(popup, appearance);
      await shows(popup, words.popup.noStudyTitle);
      expect(await axeFindings(popup)).toEqual([]);
      await popup.close();
      const panel = await driver.openPanel();
      await still(panel, appearance);
      await shows(panel, words.panel.noStudyTitle);
      const findings = await axeFindings(panel);
      await panel.close(); // an open panel would not open again
      await tab.close();
      expect(findings).toEqual([]);
    });
  });

  describe('on the sample study', () => {
    const screens: Screen[] = [
      { name: 'overview', route: () => '/', shows: ({ overview }) => overview.moves },
      { name: 'inbox', route: () => '/inbox', shows: ({ inbox }) => inbox.soWhat },
      {
        name: 'evidence',
        route: () => '/evidence',
        shows: ({ evidence }) => evidence.columns.status,
      },
      {
        name: 'one evidence',
        route: () => `/evidence/${ids.evidence}`,
        shows: ({ evidence }) => evidence.versions,
      },
      { name: 'prices', route: () => '/prices', shows: ({ prices }) => prices.columns.previous },
      { name: 'diagnosis', route: () => '/diagnosis', shows: ({ diagnosis }) => diagnosis.tray },
      { name: 'digests', route: () => '/digest', shows: ({ digest }) => digest.listTitle },
      {
        name: 'draft',
        route: () => `/digest/${ids.draft}`,
        shows: ({ digest }) => digest.sections,
      },
      {
        name: 'issued digest',
        route: () => `/digest/${ids.issued}`,
        shows: ({ digest }) => digest.numbered(1), // a draft has no number
      },
      { name: 'study', route: () => '/study', shows: ({ onboarding }) => onboarding.companies },
      {
        name: 'new study',
        route: () => '/new-study',
        shows: ({ onboarding }) => onboarding.create,
      },
    ];

    beforeAll(async () => {
      await choose(probe, { language: 'en', scheme: 'light' });
      await probe.act('startSample', 'en');
      await saveByPopup(driver, market.url('nordis', FJORD));
      await probe.settled();
      await reopenDashboard();
      await prepareDigest(dashboard);
      await reopenDashboard(); // away from where the pointer was
      const digests = await probe.rows('digests');
      ids.draft = digests.find(({ number }) => number === null)?.id ?? '';
      ids.issued = digests.find(({ number }) => number !== null)?.id ?? '';
      const entries = await probe.rows('entries');
      ids.evidence = entries.flatMap(({ evidenceIds }) => evidenceIds)[0] ?? '';
      const missing = Object.entries(ids).find(([, id]) => id === '');
      if (missing) throw new Error(`The sample has no ${missing[0]}.`);
    });

    const looks = APPEARANCES.flatMap((look) => screens.map((screen) => ({ ...screen, ...look })));
    it.each(looks)(
      'nothing on the screen $name, $language $scheme',
      async ({ route, shows: shown, language, scheme }) => {
        await choose(probe, { language, scheme });
        await goTo(dashboard, route(), shown(messagesOf(language)));
        expect(await wrong({ language, scheme })).toEqual(nothing);
      },
    );

    it.each(APPEARANCES)('nothing beside the table of prices, $language $scheme', async (look) => {
      const words = messagesOf(look.language).prices;
      await choose(probe, look);
      await goTo(dashboard, '/prices', words.columns.previous);
      await expect.poll(() => focusOn(dashboard, 'tbody [role=row]', '')).toBe(true);
      await dashboard.press('Enter');
      await shows(dashboard, words.raw);
      expect(await wrong(look)).toEqual(nothing);
      await dashboard.press('Escape');
    });

    it.each(APPEARANCES)('nothing on the popup, $language $scheme', async (appearance) => {
      await choose(probe, appearance);
      const findings: Record<string, string[]> = {};
      const look = async (
        name: string,
        url: string,
        after?: (popup: ChromiumView) => Promise<void>,
      ) => {
        const tab = await driver.openTab(url);
        const popup = await driver.openPopup();
        await after?.(popup);
        await still(popup, appearance);
        findings[name] = await axeFindings(popup);
        await popup.close();
        await tab.close();
      };
      const words = messagesOf(appearance.language).popup;
      market.setWeek(1);
      await look('a known page whose price moved', market.url('nordis', FJORD), ready);
      await look('a new page', market.url('courrier-contenants', '/'), ready);
      await look('a blocked page', market.url('bivouac-comptoir', '/verification'), ready);
      await look('a page of no extension', driver.extensionUrl('manifest.json'), (popup) =>
        shows(popup, words.noTabTitle),
      );
      await look('a saved page', market.url('bivouac-comptoir', '/bienvenue'), async (popup) => {
        await ready(popup);
        await popup.press('Enter');
        await shows(popup, words.savedTitle);
        await popup.press('Shift'); // whoever touches it keeps it open
      });
      expect(findings).toEqual(Object.fromEntries(Object.keys(findings).map((name) => [name, []])));
    });

    it.each(APPEARANCES)('nothing on the side panel, $language $scheme', async (appearance) => {
      const words = messagesOf(appearance.language).panel;
      await choose(probe, appearance);
      await driver.openTab(market.url('nordis', '/'));
      const panel = await driver.openPanel();
      const findings: string[][] = [];
      const look = async (text: string) => {
        await shows(panel, text);
        await still(panel, appearance);
        findings.push(await axeFindings(panel));
      };
      try {
        await look(words.hiddenTitle);
        await driver.openTab(market.url('nordis', FJORD));
        await (await openReadyPopup(driver)).close(); // the click lets Vigie see this tab
        await look(words.versionsTitle);
        for (const name of [words.company, words.toSort]) {
          await panel.click('tab', new RegExp(`^${name}`));
          await look(name);
        }
      } finally {
        await panel.close(); // an open panel would not open again
      }
      expect(findings).toEqual([[], [], [], []]);
    });
  });
});
