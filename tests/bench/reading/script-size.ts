import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from '../table.ts';

const SCRIPT = join(import.meta.dirname, '../../../.output/chrome-mv3/copy-page.js');
const KILO = 1000;
/** What the script injected in a page may weigh, in kB gzipped: about what a page's own font does. */
const BUDGET = 60;

/** Prints the weight of the script injected in a page, from the last build. */
export function printScriptSize(): void {
  printTable('The script injected in a page, gzipped', 'the budget', [
    {
      what: 'copy-page.js',
      value: gzipSync(readFileSync(SCRIPT)).length / KILO,
      baseline: BUDGET,
      unit: 'kB',
    },
  ]);
}
