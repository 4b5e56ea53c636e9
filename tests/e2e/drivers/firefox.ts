import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asExpression, type Driver, type LaunchOptions, sleep, waitFor } from './driver.ts';
import { EXTENSION_HOST, type FirefoxProcess, startFirefox } from './firefox-process.ts';
import * as scripts from './firefox-scripts.ts';
import { firefoxTab } from './firefox-tab.ts';
import { firefoxView, type InBrowser } from './firefox-view.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const VIEW_TIMEOUT_MS = 10_000;
const CLICK_TIMEOUT_MS = 4_000;
const QUIT_TIMEOUT_MS = 8_000;

/** What Firefox alone offers a test. */
export interface FirefoxDriver extends Driver {
  kind: 'firefox';
  /** Presses a manifest command's key, by its letter, as the user would. */
  pressCommand(letter: string): Promise<void>;
  /** Right-clicks an element of the active tab and picks the menu entry that begins with a label. */
  pickFromContextMenu(css: string, label: string): Promise<void>;
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** Launches a stock Firefox with the add-on installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const folder = resolve(options.extension);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const addonId = manifest.browser_specific_settings.gecko.id;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vigie-firefox-'));
  const running = await startFirefox(addonId, profile, options.display);
  const marionette = await connectMarionette(running.port);
  await marionette.send('WebDriver:NewSession');
  await marionette.send('WebDriver:SetTimeouts', { implicit: 0, pageLoad: 20_000, script: 30_000 });
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  const keep = options.profile !== undefined;
  const firefox = driver({ marionette, running, addonId, profile, keep });
  await firefox.setColourScheme(options.colourScheme ?? 'light');
  return firefox;
}

interface Running {
  marionette: Marionette;
  running: FirefoxProcess;
  addonId: string;
  profile: string;
  keep: boolean;
}

function driver({ marionette, running, addonId, profile, keep }: Running): FirefoxDriver {
  const { send } = marionette;
  const { child } = running;
  const inBrowser: InBrowser = async (action, ...args) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `return ${asExpression(action, args)}`;
      const answer = await send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
      return (answer as { value: Awaited<ReturnType<typeof action>> }).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const view = async (viewType: 'popup' | 'sidebar' | 'background', timeout = VIEW_TIMEOUT_MS) => {
    const found = firefoxView(inBrowser, addonId, viewType);
    await waitFor(`the ${viewType}`, async () => (await found.isLoaded()) || null, timeout);
    return found;
  };
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  let active = '';
  return {
    kind: 'firefox',
    profile,
    extensionUrl: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
    async openTab(url) {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      });
      active = handle;
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await send('WebDriver:Navigate', { url });
      return firefoxTab(marionette, handle, running.downloads);
    },
    async openPopup() {
      await send('WebDriver:SwitchToWindow', { handle: active, focus: true });
      // A click on the button of a popup that is still closing would only close it.
      const gone = async () => ((await inBrowser(scripts.hasPopup, addonId)) ? null : true);
      await waitFor('the end of the last popup', gone, VIEW_TIMEOUT_MS);
      await inBrowser(scripts.clickToolbarButton, addonId);
      try {
        return await view('popup', CLICK_TIMEOUT_MS);
      } catch {
        // Firefox drops a click that falls while its window changes tabs; a user clicks again.
        await waitFor('the end of the last popup', gone, VIEW_TIMEOUT_MS);
        await inBrowser(scripts.clickToolbarButton, addonId);
        return view('popup');
      }
    },
    async openPanel() {
      await inBrowser(scripts.openSidebar, addonId);
      return view('sidebar');
    },
    async inBackground(action, ...args) {
      await inBrowser(scripts.wakeBackground, addonId);
      return (await view('background')).run(action, ...args);
    },
    killBackground: () => inBrowser(scripts.terminateBackground, addonId),
    setColourScheme: (scheme) => inBrowser(scripts.overrideColourScheme, scheme === 'dark' ? 0 : 1),
    async pressCommand(letter) {
      await send('WebDriver:SwitchToWindow', { handle: active, focus: true });
      await inBrowser(scripts.pressCommandKey, letter);
    },
    async pickFromContextMenu(css, label) {
      await send('WebDriver:SwitchToWindow', { handle: active, focus: true });
      const { value: origin } = await send<{ value: Record<string, string> }>(
        'WebDriver:FindElement',
        { using: 'css selector', value: css },
      );
      const move = { type: 'pointerMove', origin, x: 0, y: 0 };
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }));
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions: [move, ...press] }],
      });
      const pick = async () => (await inBrowser(scripts.activateContextMenuItem, label)) || null;
      await waitFor('the context menu', pick, VIEW_TIMEOUT_MS);
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
      marionette.end();
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.end();
      await Promise.race([exited, sleep(QUIT_TIMEOUT_MS)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
