import type { PagePool } from '../pool/page-pool.ts';
import type { EvalOptions } from './options.ts';

/** What a set needs to be scored. */
export interface EvalRun {
  options: EvalOptions;
  pool: PagePool;
  print: (text: string) => void;
}

/** Prints at most as many lines as errors were asked for. */
export function printErrors({ options, print }: EvalRun, lines: readonly string[]): void {
  const told = lines.slice(0, options.errors);
  if (told.length > 0) print(`${told.map((line) => `  ${line}`).join('\n')}\n`);
}
