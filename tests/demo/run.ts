import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messagesOf } from '@/lib/locales';
import { runWxt } from '../e2e/build-extension.ts';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import { exportDocument, goTo, shows } from '../e2e/road/dashboard.ts';
import { openReadyPopup } from '../e2e/save-by-popup.ts';
import { dateOfWeek, startMarket } from '../market/index.ts';
import { createStudy, speakFrench } from './create-study.ts';
import { say } from './progress.ts';
import { savePages } from './save-pages.ts';
import {
  closeMessages,
  issueDigest,
  openInbox,
  showPreview,
  sortInbox,
  writeDigest,
  writeSwot,
} from './work-through.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.demo');
const WEEKS = 4;

const { values: flags } = parseArgs({ options: { open: { type: 'boolean', default: false } } });
const words = messagesOf('fr');

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
  const picture = async (name: string) => {
    await closeMessages(dashboard);
    keep(`${name}.png`, await dashboard.screenshot());
  };
  const exported = async (name: string) => {
    keep(`${name}.html`, (await exportDocument(dashboard, 'html', words)).content);
    keep(`${name}.md`, (await exportDocument(dashboard, 'markdown', words)).content);
  };
  await speakFrench(dashboard);
  await createStudy(dashboard);
  say('the study is created: Lagune and three competitors');

  let captures = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    await goToWeek(week);
    say(
      `week of ${dateOfWeek(week).toISOString().slice(0, 10)}: saving pages by the toolbar button`,
    );
    captures += await savePages(driver, market, week, async (site, popup) => {
      if (site === 'nordis' && week === WEEKS - 1) keep('popup.png', await popup());
    });
  }

  await openInbox(dashboard);
  await picture('inbox');
  const sorted = await sortInbox(dashboard);
  say(`${sorted} pieces of evidence sorted by keyboard, their first theme confirmed`);

  const statements = await writeSwot(dashboard);
  await picture('diagnosis');
  await exported('diagnosis');
  say(`${statements} statements placed in the SWOT, each with its evidence`);

  await writeDigest(dashboard);
  await showPreview(dashboard);
  await picture('digest');
  await issueDigest(dashboard);
  await exported('digest');
  say('the digest of the week is issued and exported');

  await goTo(dashboard, '/prices', words.shell.prices);
  await shows(dashboard, 'Nordis');
  await picture('prices');
  await goTo(dashboard, '/evidence', words.evidence.reliability);
  await picture('evidence');
  await goTo(dashboard, '/', words.overview.moves);
  await picture('overview');

  const nordis = await driver.openTab(market.url('nordis', '/produits/gourde-fjord-500'));
  // The click on the toolbar button gives the panel the address of the tab.
  await (await openReadyPopup(driver)).close();
  const panel = await driver.openPanel();
  await shows(panel, words.panel.versionsTitle);
  keep('panel.png', await panel.screenshot());
  await panel.close();
  await nordis.close();

  say(`done: ${captures} captures over ${WEEKS} weeks, ${sorted} pieces of evidence`);
  process.stdout.write(`\n${made.join('\n')}\n`);
  if (flags.open) {
    say(`the browser stays open; the market: ${market.url('market', '/')} (close it to end)`);
    await driver.context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await driver.close();
  await market.close();
}
