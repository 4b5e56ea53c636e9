import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './driver.ts';
import { findBrowser } from './find-browser.ts';

const START_TIMEOUT_MS = 60_000;

/** The host of every `moz-extension:` address, fixed by a preference so that a profile keeps its data. */
export const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface FirefoxProcess {
  child: ChildProcess;
  port: number;
  /** Where downloads land. */
  downloads: string;
}

/** Starts a stock Firefox on a profile with its Marionette port open. */
export async function startFirefox(
  addonId: string,
  profile: string,
  display: string | undefined,
): Promise<FirefoxProcess> {
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const preferences = {
    ...QUIET,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_HOST }),
    // A temporary add-on is removed at shutdown; its data must survive as an installed one's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    // permissions.request() is granted without its prompt, which no protocol can answer.
    'extensions.webextOptionalPermissionPrompts': false,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    findBrowser('firefox'),
    [
      ...(display ? [] : ['--headless']),
      '--marionette',
      // Without it Firefox refuses commands on extension pages and on its own interface.
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      '--width',
      '1280',
      '--height',
      '800',
    ],
    { stdio: 'ignore', env: { ...process.env, ...(display && { DISPLAY: display }) } },
  );
  const stop = () => void child.kill('SIGKILL'); // a failed test must not leave a browser behind
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const readPort = () => Number(existsSync(portFile) ? readFileSync(portFile, 'utf8') : 0) || null;
  try {
    const port = await waitFor('the Marionette port', readPort, START_TIMEOUT_MS);
    return { child, port, downloads };
  } catch (error) {
    stop();
    throw error;
  }
}
