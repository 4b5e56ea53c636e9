import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/locales';
import { SCREENS } from '@/components/shell/screen-list';
import { type Market, startMarket } from '../market/index.ts';
import { axeFindings } from './axe.ts';
import type { ChromiumView } from './drivers/chromium-view.ts';
import type { ChromiumDriver } from './drivers/chromium.ts';
import { sleep } from './drivers/driver.ts';
import { goTo } from './road/dashboard.ts';
import { ready, saveByPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

/** Longer than any transition of the interface, in milliseconds: a half-faded text has no contrast. */
const TRANSITIONS_MS = 400;

describe('what axe finds on the screens', () => {
  let market: Market;
  let driver: ChromiumDriver;
  let probe: ProbeView;
  let dashboard: ChromiumView;
  beforeAll(async () => {
    market = await startMarket();
    driver = await launch('chromium');
    probe = await openProbe(driver);
    await probe.act('startSample', 'en');
    await saveByPopup(driver, market.url('nordis', '/produits/gourde-fjord-500'));
    await probe.settled();
    dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
  });
  afterAll(async () => {
    await driver?.close();
    await market?.close();
  });

  const screens = SCREENS.flatMap(({ path, name }) =>
    (['en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((scheme) => ({ path, name, language, scheme })),
    ),
  );
  it.each(screens)(
    'nothing on $name in $language, $scheme',
    async ({ path, name, language, scheme }) => {
      await probe.act('setInterfaceLanguage', language);
      await probe.act('setColourScheme', scheme);
      await goTo(dashboard, path, messagesOf(language).shell[name]);
      await sleep(TRANSITIONS_MS);
      expect(await axeFindings(dashboard)).toEqual([]);
    },
  );

  it.each(['light', 'dark'] as const)('nothing on the popup, %s', async (scheme) => {
    await probe.act('setColourScheme', scheme);
    await driver.openTab(market.url('nordis', '/produits/gourde-fjord-500'));
    const popup = await driver.openPopup();
    try {
      await ready(popup);
      expect(await axeFindings(popup)).toEqual([]);
    } finally {
      await popup.close();
    }
  });

  it.each(['light', 'dark'] as const)('nothing on the side panel, %s', async (scheme) => {
    await probe.act('setColourScheme', scheme);
    const panel = await driver.openPanel();
    try {
      await sleep(TRANSITIONS_MS * 3);
      expect(await axeFindings(panel)).toEqual([]);
    } finally {
      await panel.close(); // an open panel would not open again
    }
  });
});
