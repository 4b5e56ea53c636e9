/** One measure beside what it is compared with in the same run. */
export interface Measure {
  what: string;
  value: number;
  baseline: number;
  unit: 'ms' | 'kB' | 'B' | '';
}

/** The middle value; of an even count, the lower of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
}

/** Prints measures as aligned text: value, baseline, ratio. */
export function printTable(title: string, baseline: string, measures: Measure[]): void {
  const lines = [
    ['measure', 'here', 'baseline', 'ratio'],
    ...measures.map((measure) => [
      measure.what,
      amount(measure.value, measure.unit),
      amount(measure.baseline, measure.unit),
      measure.baseline === 0 ? '–' : `${(measure.value / measure.baseline).toFixed(2)}×`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  process.stdout.write(`\n${title}\nbaseline: ${baseline}\n${text.join('\n')}\n`);
}

const amount = (value: number, unit: Measure['unit']): string =>
  `${unit === 'kB' || unit === 'ms' ? value.toFixed(1) : value} ${unit}`.trim();
