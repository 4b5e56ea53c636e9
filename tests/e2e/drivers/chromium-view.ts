import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { asExpression, type View } from './driver.ts';

const FIND_TIMEOUT_MS = 5_000;
const DOWNLOAD_TIMEOUT_MS = 15_000;

/** A Playwright page as a `View`; `page` stays open to the tests that need more. */
export interface ChromiumView extends View {
  page: Page;
}

export function chromiumView(page: Page): ChromiumView {
  page.setDefaultTimeout(FIND_TIMEOUT_MS);
  return {
    page,
    url: async () => page.url(),
    run: (action, ...args) => page.evaluate(asExpression(action, args)),
    text: () => page.evaluate('document.body.innerText'),
    click: (role, name) => page.getByRole(role, named(name)).first().click(),
    fill: (label, value) =>
      page
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .fill(value),
    press: (key) => page.keyboard.press(key),
    download: async (action) => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: DOWNLOAD_TIMEOUT_MS }),
        action(),
      ]);
      return {
        name: download.suggestedFilename(),
        content: readFileSync(await download.path(), 'utf8'),
      };
    },
    screenshot: () => page.screenshot(),
    close: async () => {
      if (!page.isClosed()) await page.close(); // the popup may have closed by itself
    },
  };
}

const named = (name: string | RegExp) => ({ name, exact: typeof name === 'string' });
