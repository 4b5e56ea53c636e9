import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Json, View } from '../../e2e/drivers/driver.ts';
import type * as inPage from './in-page.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUTPUT = join(ROOT, '.output/bench-reading');

/** What the script offers in a page. */
type InPage = typeof inPage;

/** Bundles the readers into one classic script, minified as the product's own is. */
export async function buildInPageScript(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUTPUT,
      lib: {
        entry: join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'inPage',
        fileName: () => 'in-page.js',
      },
    },
  });
  return readFileSync(join(OUTPUT, 'in-page.js'), 'utf8');
}

/**
 * Runs one function of the script in a page. The text of the script is part of what runs, so the page's
 * own policy on scripts has no say, and everything is as cold as the first time a user asks.
 */
export function runInPage<K extends keyof InPage>(
  view: View,
  script: string,
  name: K,
  ...args: Parameters<InPage[K]>
): Promise<ReturnType<InPage[K]>> {
  const text = `function (...args) { ${script}; return inPage[${JSON.stringify(name)}](...args); }`;
  const action = Object.assign(() => ({}) as ReturnType<InPage[K]>, { toString: () => text });
  return view.run<Json[], ReturnType<InPage[K]>>(action, ...(args as unknown as Json[]));
}
