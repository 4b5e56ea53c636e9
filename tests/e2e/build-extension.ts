import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { findBrowser } from './drivers/find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');

/** Where the extensions under test are: the production builds with a probe page beside their own. */
export const EXTENSIONS = {
  chromium: join(OUTPUT, 'e2e-chrome'),
  firefox: join(OUTPUT, 'e2e-firefox'),
  /** Chromium with access to the fixture market granted, for gestures no protocol can make. */
  chromiumGranted: join(OUTPUT, 'e2e-chrome-granted'),
} as const;

/** The sites of the fixture market, as a match pattern. */
const MARKET_SITES = 'http://*.localhost/*';

/** Builds the extension once for all end-to-end tests; vitest calls it before the first of them. */
export default async function buildExtensions(): Promise<void> {
  // Before any test's time runs: a missing browser may have to be installed first.
  findBrowser('chromium');
  findBrowser('firefox');
  runWxt('build');
  runWxt('build', '-b', 'firefox');
  await buildProbe();
  place('chrome-mv3', EXTENSIONS.chromium);
  place('firefox-mv3', EXTENSIONS.firefox);
  place('chrome-mv3', EXTENSIONS.chromiumGranted);
  grantMarket(EXTENSIONS.chromiumGranted);
}

/** Runs `wxt build` or `wxt zip` with these arguments; throws with its words when it fails. */
export function runWxt(command: 'build' | 'zip', ...args: string[]): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // NODE_ENV is `test` under vitest, which would build React's development version.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, [wxt, command, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  // The build tool says everything twice, in colour, with stacks of its own.
  const [said = ''] = stripVTControlCharacters(stderr).split('[cause]');
  const lines = said.split('\n').filter((line) => !/^ +at /.test(line));
  throw new Error(`wxt ${command} ${args.join(' ')} failed:\n${lines.join('\n')}`);
}

const PROBE_OUTPUT = join(OUTPUT, 'e2e-probe');

/** Bundles the probe page's script, which reaches the database and the services as the product does. */
async function buildProbe(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    define: { 'import.meta.env.FIREFOX': 'false', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: PROBE_OUTPUT,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'probe/probe.ts'),
        formats: ['iife'],
        name: 'probeScript',
        fileName: () => 'probe.js',
      },
    },
  });
}

function place(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(OUTPUT, built), folder, { recursive: true });
  cpSync(join(PROBE_OUTPUT, 'probe.js'), join(folder, 'probe.js'));
  cpSync(join(import.meta.dirname, 'probe/probe.html'), join(folder, 'probe.html'));
}

function grantMarket(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = [MARKET_SITES];
  writeFileSync(path, JSON.stringify(manifest));
}
