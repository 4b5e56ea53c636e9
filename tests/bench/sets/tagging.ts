import path from 'node:path';
import { evalTagging } from '../eval-tagging.ts';
import type { EvalRun } from '../eval/run.ts';
import type { Score } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';

const FILE = path.join(import.meta.dirname, '../../fixtures/tagging/dev-tagging.json');

/** The themes of passages, on the labelled ones the repository ships. */
export function runTagging({ print }: EvalRun): void {
  for (const { set, n, metrics } of evalTagging(FILE)) {
    const scores = Object.entries(metrics).map(([what, value]): Score => {
      const unit = what === 'forbidden' ? ('count' as const) : undefined;
      return { what, n, value, unit };
    });
    print(scoreTable(`Themes of passages: ${set}`, scores));
  }
}
