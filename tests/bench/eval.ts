import { existsSync } from 'node:fs';
import path from 'node:path';
import { evalChanges } from './eval-changes.ts';
import { evalDataFolder, evalPrices, type EvalRow } from './eval-prices.ts';
import { evalTagging } from './eval-tagging.ts';

/** Shares print with three decimals, counts as they are. */
const cell = (value: number): string =>
  Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);

function print(title: string, rows: readonly EvalRow[]): void {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.metrics)))];
  const lines = [
    ['set', 'n', ...names],
    ...rows.map(({ set, n, metrics }) => [
      set,
      String(n),
      ...names.map((name) => (metrics[name] === undefined ? '–' : cell(metrics[name]))),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((value, column) =>
        column === 0 ? value.padEnd(widths[column] ?? 0) : value.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  process.stdout.write(`\n${title}\n${text.join('\n')}\n`);
}

print(
  'Themes of passages (development set)',
  evalTagging(path.join(import.meta.dirname, '../fixtures/tagging/dev-tagging.json')),
);
const folder = evalDataFolder();
if (existsSync(folder)) {
  print('Price strings (outside data)', evalPrices(folder));
  // Reading some three hundred whole pages takes minutes, so it is asked for: npm run eval -- --changes
  if (process.argv.includes('--changes'))
    print('Changes between snapshots of a page (outside data)', evalChanges(folder));
  else process.stdout.write('\nChanges between snapshots: not run, add --changes (minutes).\n');
} else
  process.stdout.write(
    `\nNo outside data at ${folder} (prices, changes): set VIGIE_EVAL_DATA to its folder.\n`,
  );
