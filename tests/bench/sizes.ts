import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Measure, printTable } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');
const KILO = 1000;

interface Weight {
  raw: number;
  gzip: number;
}

/** Prints what each entry makes the browser load, and what the packages weigh. */
export async function benchSizes(): Promise<void> {
  const bare = await bareReact();
  const folder = join(OUTPUT, 'chrome-mv3');
  const entries = readdirSync(folder)
    .filter((name) => /\.(html|js)$/.test(name))
    .flatMap((name): Measure[] => {
      const weight = name.endsWith('.html') ? weighPage(folder, name) : weigh([join(folder, name)]);
      return [
        { what: `${name}, raw`, value: weight.raw, baseline: bare.raw, unit: 'kB' },
        { what: `${name}, gzip`, value: weight.gzip, baseline: bare.gzip, unit: 'kB' },
      ];
    });
  printTable(
    'Scripts and styles each entry loads at start',
    'a page that renders one word with React, built in this run',
    entries,
  );
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  printTable(
    'Packages',
    'the gzip of the same bare React page',
    zips.map((name) => ({
      what: name,
      value: statSync(join(OUTPUT, name)).size / KILO,
      baseline: bare.gzip,
      unit: 'kB',
    })),
  );
}

/** The scripts and styles an HTML entry names; lazily loaded chunks are not among them. */
function weighPage(folder: string, name: string): Weight {
  const html = readFileSync(join(folder, name), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) =>
    join(folder, match[1] ?? ''),
  );
  return weigh([...new Set(files)].filter((file) => existsSync(file)));
}

function weigh(files: string[]): Weight {
  const bodies = files.map((file) => readFileSync(file));
  return {
    raw: bodies.reduce((sum, body) => sum + body.length, 0) / KILO,
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / KILO,
  };
}

async function bareReact(): Promise<Weight> {
  const outDir = join(OUTPUT, 'bench-react');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: {
        entry: join(import.meta.dirname, 'bare-react.ts'),
        formats: ['iife'],
        name: 'bare',
        fileName: () => 'bare.js',
      },
    },
  });
  return weigh([join(outDir, 'bare.js')]);
}
