import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messagesOf } from '@/lib/locales';
import { runWxt } from '../e2e/build-extension.ts';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import { waitFor } from '../e2e/drivers/driver.ts';
import {
  exportDocument,
  goTo,
  keepEverything,
  place,
  prepareDigest,
  shows,
} from '../e2e/road/dashboard.ts';
import { saveByPopup } from '../e2e/save-by-popup.ts';
import { dateOfWeek, startMarket } from '../market/index.ts';
import { createStudy } from './create-study.ts';
import { say } from './progress.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.demo');
const LAST_WEEK = '3';

/** Pages saved each week: three competitors, and our own. */
const WATCHED = [
  ['nordis', '/produits/gourde-fjord-500'],
  ['brumea', '/boutique/gourde-brume-600'],
  ['kaptou', '/p/kaptou-trail-650'],
  ['lagune', '/produits/gourde-isotherme-500'],
] as const;

const { values: flags } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    week: { type: 'string', default: LAST_WEEK },
  },
});
const lastWeek = Number(flags.week);
const words = messagesOf('en');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
say('building the extension');
runWxt('build', '--mode', 'demo');
const market = await startMarket();
say(`the fictional market is served at ${market.url('market', '/')}`);
const driver = await launchChromium({
  extension: join(ROOT, '.output/chrome-mv3-demo'),
  display: process.env.DISPLAY,
});
say(process.env.DISPLAY ? 'Chromium is on your screen' : 'Chromium runs without a window');

const made: string[] = [];
/** Keeps a file of the demonstration and remembers its path for the end. */
function keep(name: string, content: string | Buffer): void {
  writeFileSync(join(FOLDER, name), content);
  made.push(join(FOLDER, name));
}

/** Moves the shop windows and the extension's clock to a week of the market. */
async function goToWeek(week: number): Promise<void> {
  market.setWeek(week);
  await driver.inBackground(
    async (offset: number) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ demoClockOffset: offset });
    },
    dateOfWeek(week).getTime() - Date.now(),
  );
}

try {
  await goToWeek(0);
  const dashboard = await driver.openTab(driver.extensionUrl('dashboard.html'));
  await createStudy(dashboard);
  say('the study is created: Lagune and three competitors');

  let captures = 0;
  for (let week = 0; week <= lastWeek; week += 1) {
    await goToWeek(week);
    const day = dateOfWeek(week).toISOString().slice(0, 10);
    for (const [site, path] of WATCHED) {
      const said = await saveByPopup(driver, market.url(site, path));
      captures += 1;
      const price = /€[\d.]+(\s*→\s*€[\d.]+)?/.exec(said)?.[0].replace(/\s+/g, ' ');
      say(`${day}  saved ${site}${price ? `, ${price}` : ''}`);
    }
  }

  const inboxed = async () =>
    (await dashboard.run(() => document.querySelectorAll('main [role=row]').length)) || null;
  await goTo(dashboard, '/inbox', words.inbox.title);
  await waitFor('the evidence', inboxed, 30_000);
  keep('inbox.png', await dashboard.screenshot());
  const kept = await keepEverything(dashboard);
  say(`${kept} pieces of evidence sorted by keyboard`);

  await place(dashboard, ['t', 'o', 'w', 's']);
  say('four statements placed in the SWOT, each with its evidence');
  keep('diagnosis.png', await dashboard.screenshot());
  for (const format of ['html', 'markdown'] as const) {
    keep(
      `diagnosis.${format === 'html' ? 'html' : 'md'}`,
      (await exportDocument(dashboard, format)).content,
    );
  }

  await prepareDigest(dashboard);
  keep('digest.png', await dashboard.screenshot());
  for (const format of ['html', 'markdown'] as const) {
    keep(
      `digest.${format === 'html' ? 'html' : 'md'}`,
      (await exportDocument(dashboard, format)).content,
    );
  }
  say('the digest of the week is compiled and exported');

  await goTo(dashboard, '/prices', words.shell.prices);
  await shows(dashboard, 'Nordis');
  keep('prices.png', await dashboard.screenshot());
  await goTo(dashboard, '/', words.shell.overview);
  keep('overview.png', await dashboard.screenshot());

  say(`done: ${captures} captures over ${lastWeek + 1} weeks, ${kept} pieces of evidence`);
  process.stdout.write(`\n${made.join('\n')}\n`);
  if (flags.open) {
    await dashboard.click('link', words.shell.overview);
    say(`the browser stays open; the market: ${market.url('market', '/')} (close it to end)`);
    await driver.context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await driver.close();
  await market.close();
}
