import { messagesOf } from '@/lib/locales';
import type { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { acknowledged, openReadyPopup } from '../e2e/save-by-popup.ts';
import type { Market } from '../market/index.ts';
import { say } from './progress.ts';
import { ARTICLES, QUOTED, WATCHED_PAGES } from './story.ts';

const PRICE = /\d+,\d\d\s€(\s*→\s*\d+,\d\d\s€)?/u;
const { popup: words } = messagesOf('fr');

/** Runs in the page: selects a passage, as a reader does with the mouse. */
function selectPassage(passage: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(passage) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + passage.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
}

/**
 * Saves the pages of one week by the toolbar button and Enter, and answers how many; `look` is shown
 * the popup of each before it is saved.
 */
export async function savePages(
  driver: ChromiumDriver,
  market: Market,
  week: number,
  look: (site: string, picture: () => Promise<Buffer>) => Promise<void>,
): Promise<number> {
  const article = ARTICLES[week];
  const pages: (readonly [string, string])[] = [...WATCHED_PAGES];
  if (article) pages.push(['courrier-contenants', `/articles/${article}`]);
  for (const [site, path] of pages) {
    const tab = await driver.openTab(market.url(site, path));
    const isQuoting = site === 'lagune' && week === 0;
    if (isQuoting) await tab.run(selectPassage, QUOTED);
    const popup = await openReadyPopup(driver);
    const said = await popup.text();
    await look(site, () => popup.screenshot());
    await popup.press('Enter');
    await acknowledged(popup);
    await popup.close();
    await tab.close();
    const price = PRICE.exec(said)?.[0].replaceAll(/\s+/gu, ' ');
    say(`  ${[site, price, isQuoting && words.quote].filter(Boolean).join(', ')}`);
  }
  return pages.length;
}
