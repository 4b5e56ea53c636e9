import type { Actions } from '@/lib/hooks/actions';
import type { Rows, TableName } from '@/lib/store';
import { EXTENSIONS } from './build-extension.ts';
import type { BrowserKind } from './drivers/browser-places.ts';
import { type ChromiumDriver, launchChromium } from './drivers/chromium.ts';
import type { Driver, Json, LaunchOptions, View } from './drivers/driver.ts';
import { waitFor } from './drivers/driver.ts';
import { type FirefoxDriver, launchFirefox } from './drivers/firefox.ts';
import type { Probe } from './probe/probe.ts';

/** The extension's database and services, reached from one of its own pages. */
export interface ProbeView {
  view: View;
  /** Every row of a table; bytes do not survive the journey. */
  rows<T extends TableName>(table: T): Promise<Rows[T][]>;
  /** One of the interface's own writes. */
  act<K extends keyof Actions>(
    name: K,
    ...args: Parameters<Actions[K]>
  ): Promise<Awaited<ReturnType<Actions[K]>>>;
  /** Starts the worker or event page if it sleeps, by a message that asks nothing of it. */
  wake(): Promise<void>;
  /** Waits until no follow-up job is queued or leased. */
  settled(): Promise<void>;
}

/** Opens the probe page in a tab of its own. */
export async function openProbe(driver: Driver): Promise<ProbeView> {
  const view = await driver.openTab(driver.extensionUrl('probe.html'));
  const rows = <T extends TableName>(table: T) =>
    view.run((name: TableName) => {
      const { probe } = globalThis as unknown as { probe: Probe };
      return probe.rows(name);
    }, table) as Promise<Rows[T][]>;
  return {
    view,
    rows,
    act: (name, ...args) =>
      view.run(
        (action: string, values: Json[]) => {
          const { probe } = globalThis as unknown as { probe: Probe };
          const run = probe.actions[action as keyof Actions] as (...them: Json[]) => Promise<never>;
          return run(...values);
        },
        name,
        args as unknown as Json[],
      ),
    wake: () =>
      view.run(async () => {
        const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
        await (browser ?? chrome).runtime.sendMessage({}).catch(() => {}); // nobody answers it
      }),
    settled: async () => {
      const settled = async () => {
        const jobs = await rows('jobs');
        return jobs.every(({ state }) => state === 'done' || state === 'failed') ? true : null;
      };
      await waitFor('the end of the follow-up jobs', settled, 20_000);
    },
  };
}

interface DriverOf {
  chromium: ChromiumDriver;
  firefox: FirefoxDriver;
}

const LAUNCHERS: { [K in BrowserKind]: (options: LaunchOptions) => Promise<DriverOf[K]> } = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/**
 * A running browser of either kind with the extension under test, past what its installation opens: on
 * a new profile the dashboard comes to the front by itself.
 */
export async function launch<K extends BrowserKind>(
  kind: K,
  options: Partial<LaunchOptions> & { installed?: boolean } = {},
): Promise<DriverOf[K]> {
  const start = LAUNCHERS[kind];
  const driver = await start({ extension: EXTENSIONS[kind], ...options });
  if (!options.installed) {
    const dashboard = async () => ((await openTabs(driver)).some(isDashboard) ? true : null);
    await waitFor('the dashboard that opens at install', dashboard);
  }
  return driver;
}

const isDashboard = (url: string) => url.includes('/dashboard.html');

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(query: object): Promise<{ url?: string }[]> };
}

/** Addresses of the tabs the extension may see: its own. */
const openTabs = (driver: Driver): Promise<string[]> =>
  driver.inBackground(async () => {
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    return (await (browser ?? chrome).tabs.query({})).map(({ url }) => url ?? '');
  });
