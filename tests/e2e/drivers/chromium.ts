import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromiumView, type ChromiumView } from './chromium-view.ts';
import { asExpression, type Driver, type LaunchOptions, waitFor } from './driver.ts';
import { findBrowser } from './find-browser.ts';

// Read when playwright-core loads: makes the popup, the side panel and offscreen documents ordinary pages.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
const { chromium } = await import('playwright-core');

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,800',
  // Opens the `Extensions` domain of the DevTools protocol: load an unpacked extension, click its button.
  '--enable-unsafe-extension-debugging',
];

/** What Chromium alone offers a test. */
export interface ChromiumDriver extends Driver {
  kind: 'chromium';
  context: BrowserContext;
  extensionId: string;
  openTab(url: string): Promise<ChromiumView>;
  openPopup(): Promise<ChromiumView>;
  openPanel(): Promise<ChromiumView>;
}

/**
 * Launches Chromium, Chrome or Edge with the unpacked extension. It is loaded by the DevTools protocol,
 * because branded Chrome has ignored `--load-extension` since version 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vigie-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: !options.display,
    viewport: null, // otherwise the popup and the panel are forced to the size of a page
    colorScheme: options.colourScheme ?? 'light',
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: FLAGS,
    env: {
      ...(process.env as Record<string, string>),
      LANGUAGE: 'en', // Chromium on Linux reads its language here
      ...(options.display && { DISPLAY: options.display }),
    },
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed as soon as it was launched.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: resolve(options.extension),
  });
  return driver({ context, session, profile, id, keep: options.profile !== undefined });
}

interface Running {
  context: BrowserContext;
  session: CDPSession;
  profile: string;
  id: string;
  keep: boolean;
}

function driver({ context, session, profile, id, keep }: Running): ChromiumDriver {
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const targets = async () =>
    (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const worker = () =>
    waitFor('the service worker', () =>
      context.serviceWorkers().find((candidate) => candidate.url().includes(id)),
    );
  let active: Page | undefined;
  return {
    kind: 'chromium',
    profile,
    context,
    extensionId: id,
    extensionUrl,
    async openTab(url) {
      active = await context.newPage();
      await active.goto(url);
      return chromiumView(active);
    },
    async openPopup() {
      if (!active) throw new Error('Open a tab before its popup.');
      await active.bringToFront();
      const url = active.url();
      const tab = (await targets()).find((target) => target.type === 'tab' && target.url === url);
      if (!tab) throw new Error(`No tab shows ${url}.`);
      const [popup] = await Promise.all([
        context.waitForEvent('page', (page) => page.url().startsWith(extensionUrl('popup'))),
        session.send('Extensions.triggerAction', { id, targetId: tab.targetId }),
      ]);
      return chromiumView(popup);
    },
    async openPanel() {
      // Only a real click may open the panel: this page of the extension takes one.
      const gesture = await context.newPage();
      await gesture.goto(extensionUrl('manifest.json'));
      await gesture.evaluate(`chrome.windows.getCurrent().then(({ id: windowId }) => {
        addEventListener('click', () => chrome.sidePanel.open({ windowId }), { once: true });
      })`);
      const [panel] = await Promise.all([
        context.waitForEvent('page', (page) => page.url().startsWith(extensionUrl('sidepanel'))),
        gesture.mouse.click(5, 5),
      ]);
      await gesture.close();
      await active?.bringToFront();
      return chromiumView(panel);
    },
    async inBackground(action, ...args) {
      return (await worker()).evaluate(asExpression(action, args));
    },
    async killBackground() {
      const target = (await targets()).find(
        (target) => target.type === 'service_worker' && target.url.includes(id),
      );
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
    },
    async setColourScheme(colorScheme) {
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme })));
    },
    async kill() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const main = processInfo.find((process) => process.type === 'browser');
      if (!main) throw new Error('Chromium does not tell its process id.');
      const closed = context.waitForEvent('close');
      process.kill(main.id, 'SIGKILL');
      await closed;
    },
    async close() {
      await context.close();
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
