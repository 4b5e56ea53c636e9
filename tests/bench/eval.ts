import { existsSync } from 'node:fs';
import path from 'node:path';
import { missingData } from './eval/missing-data.ts';
import { readOptions, SET_KINDS, type SetKind } from './eval/options.ts';
import type { EvalRun } from './eval/run.ts';
import { PagePool } from './pool/page-pool.ts';
import { evalChanges } from './sets/changes.ts';
import { evalContent } from './sets/content.ts';
import { evalPrices } from './sets/prices.ts';
import { evalProducts } from './sets/product.ts';
import { evalRelocate } from './sets/relocate.ts';
import { evalStructured } from './sets/structured.ts';
import { runTagging } from './sets/tagging.ts';

const RUNNERS: Record<SetKind, (run: EvalRun) => void | Promise<void>> = {
  tagging: runTagging,
  prices: evalPrices,
  product: evalProducts,
  structured: evalStructured,
  content: evalContent,
  relocate: evalRelocate,
  changes: evalChanges,
};

const options = readOptions(process.argv.slice(2));
const run: EvalRun = {
  options,
  pool: new PagePool({
    module: path.join(import.meta.dirname, 'tasks/index.ts'),
    processes: options.processes,
    limit: options.pageSeconds * 1000,
  }),
  print: (text) => process.stdout.write(text),
};
const hasData = existsSync(options.folder);
try {
  for (const kind of SET_KINDS)
    if (options.only.includes(kind) && (hasData || kind === 'tagging')) await RUNNERS[kind](run);
} finally {
  run.pool.close();
}
if (!hasData) run.print(missingData(options.folder));
