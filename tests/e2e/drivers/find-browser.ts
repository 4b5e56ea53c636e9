import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BROWSER_PLACES, type BrowserKind, type Places } from './browser-places.ts';

/** What the search asks of the machine; a test passes its own. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  home: string;
  isRoot: boolean;
  exists(path: string): boolean;
  /** Names in a folder; empty when there is no such folder. */
  list(folder: string): string[];
  /** Installs a Debian package; throws when the package manager does. */
  install(debianPackage: string): void;
}

/** The machine this process runs on. */
export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  install: (debianPackage) => {
    const options = {
      stdio: 'inherit' as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', debianPackage],
      options,
    );
  },
});

/**
 * The path of a browser's executable: the one the user names in `CHROME_PATH` or `FIREFOX_PATH`, else
 * one on the PATH or in its usual folder, else Playwright's download, else Debian's package, installed
 * when this process is root on Debian. Throws one line saying what to install.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine()): string {
  const places = BROWSER_PLACES[kind];
  const named = machine.env[places.variable];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`${places.variable} names ${named}, which does not exist.`);
  }
  const found = search(places, machine);
  if (found) return found;
  if (machine.isRoot && machine.exists('/etc/debian_version')) {
    machine.install(places.debianPackage);
    const installed = search(places, machine);
    if (installed) return installed;
  }
  throw new Error(
    `No ${places.label} found: install ${places.advice}, or set ${places.variable} to its executable.`,
  );
}

/** The first executable of a kind that exists, without installing anything. */
function search(places: Places, machine: Machine): string | undefined {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = machine.platform === 'win32' ? [] : places.commands;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = (places.usual[machine.platform] ?? []).map((path) =>
    path
      .replace(/^~/, machine.home)
      .replace(/%([\w()]+)%/g, (_, name: string) => machine.env[name] ?? ''),
  );
  return [...onPath, ...usual, ...inPlaywrightCache(places, machine)].find((path) =>
    machine.exists(path),
  );
}

/** Executables downloaded by `playwright install`, newest revision first. */
function inPlaywrightCache(places: Places, machine: Machine): string[] {
  const folder = machine.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCache(machine);
  const prefix = places.playwrightPrefix;
  if (!prefix) return [];
  const revision = (name: string) => Number(name.slice(prefix.length));
  const builds = machine
    .list(folder)
    .filter((name) => name.startsWith(prefix) && Number.isInteger(revision(name)))
    .sort((a, b) => revision(b) - revision(a));
  return builds.flatMap((name) => places.insidePlaywright.map((path) => join(folder, name, path)));
}

function playwrightCache({ platform, home, env }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? home, 'ms-playwright');
  return join(home, '.cache/ms-playwright');
}
