import type { Score, Target } from './score.ts';

const NOTHING = '–';

function printed(value: number | undefined, unit?: Score['unit']): string {
  if (value === undefined || Number.isNaN(value)) return NOTHING;
  if (unit === 'count') return String(value);
  return unit ? `${value.toFixed(1)} ${unit}` : value.toFixed(3);
}

/** Whether a value keeps its target, both as printed: with three decimals. */
export function isReached(value: number, { least, most }: Target): boolean {
  const rounded = Number(value.toFixed(3));
  return (least === undefined || rounded >= least) && (most === undefined || rounded <= most);
}

function boundOf(target: Target | undefined, unit: Score['unit']): string {
  if (!target) return NOTHING;
  const { least, most } = target;
  if (least !== undefined) return `≥ ${printed(least, unit)}`;
  return most === undefined ? NOTHING : `≤ ${printed(most, unit)}`;
}

function verdictOf({ value, target }: Score): string {
  if (!target || Number.isNaN(value)) return '';
  if (isReached(value, target)) return 'PASS';
  return target.most === undefined ? 'below' : 'above';
}

/** Aligns columns: the first to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The scores of a set as one table: ours, the target and its verdict, then each other tool. */
export function scoreTable(title: string, scores: readonly Score[], notes: readonly string[] = []) {
  const peers = [...new Set(scores.flatMap((score) => Object.keys(score.peers ?? {})))];
  const rows = [
    ['', 'n', 'Vigie', 'target', '', ...peers],
    ...scores.map((score) => [
      score.what,
      String(score.n),
      printed(score.value, score.unit),
      boundOf(score.target, score.unit),
      verdictOf(score),
      ...peers.map((peer) => printed(score.peers?.[peer], score.unit)),
    ]),
  ];
  return ['', title, alignColumns(rows), ...notes, ''].join('\n');
}
