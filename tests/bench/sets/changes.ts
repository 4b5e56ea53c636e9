import path from 'node:path';
import { type DataSet, dataSets } from '../eval/data-set.ts';
import { type EvalRun, printErrors } from '../eval/run.ts';
import { type Score, withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import { mean, shareOf } from '../metrics/statistics.ts';
import { countWords, sharedWords, wordsOf } from '../metrics/words.ts';
import type { TaskOutcome } from '../pool/page-pool.ts';
import type { PairAnswer } from '../tasks/compare-pages.ts';

/** Two snapshots of one page; `noise` when the curated text of both is the same. */
interface SnapshotPair {
  id: string;
  kind: 'real' | 'noise';
  doc: string;
  url: string | null;
  a: string;
  b: string;
  addedWords?: number;
  removedWords?: number;
  added?: string[];
  removed?: string[];
}

interface JudgedPair {
  pair: SnapshotPair;
  outcome: TaskOutcome<PairAnswer>;
  isChanged: boolean;
}

const SMALL_EDIT_WORDS = 10;

const bagOf = (lines: readonly string[]) => wordsOf(lines.join(' ').toLowerCase());

/** How much of the words shown are of the curated difference, and how much of it is shown. */
function overlapOf({ pair, outcome }: JudgedPair): { precision: number; recall: number } {
  const shown = bagOf(outcome.answer?.shown ?? []);
  const truth = bagOf([...(pair.added ?? []), ...(pair.removed ?? [])]);
  const shared = sharedWords(countWords(shown), countWords(truth));
  return {
    precision: shown.length === 0 ? 0 : shared / shown.length,
    recall: truth.length === 0 ? 0 : shared / truth.length,
  };
}

function scoresOf(judged: readonly JudgedPair[]): Score[] {
  const real = judged.filter(({ pair }) => pair.kind === 'real');
  const noise = judged.filter(({ pair }) => pair.kind === 'noise');
  const small = real.filter(
    ({ pair }) => (pair.addedWords ?? 0) + (pair.removedWords ?? 0) < SMALL_EDIT_WORDS,
  );
  const found = real.filter(({ isChanged }) => isChanged);
  const overlaps = found.map(overlapOf);
  const isChanged = (one: JudgedPair) => one.isChanged;
  return [
    { what: 'real changes found', n: real.length, value: shareOf(real, isChanged) },
    { what: 'small edits found', n: small.length, value: shareOf(small, isChanged) },
    { what: 'false alarms', n: noise.length, value: shareOf(noise, isChanged) },
    {
      what: 'words shown that changed',
      n: found.length,
      value: mean(overlaps.map(({ precision }) => precision)),
    },
    {
      what: 'changed words shown',
      n: found.length,
      value: mean(overlaps.map(({ recall }) => recall)),
    },
    {
      what: 'failures',
      n: judged.length,
      value: judged.filter(({ outcome }) => outcome.error).length,
      unit: 'count',
      target: { most: 0 },
    },
  ];
}

const errorsOf = (judged: readonly JudgedPair[]): string[] =>
  judged
    .filter(({ pair, isChanged, outcome }) => outcome.error || isChanged !== (pair.kind === 'real'))
    .map(({ pair, outcome }) => {
      const said = outcome.error || (outcome.answer?.shown ?? []).join(' → ').slice(0, 160);
      return `${pair.kind} ${pair.doc} ${pair.id}: ${said || 'nothing found'}`;
    });

async function scoreSet(run: EvalRun, set: DataSet<SnapshotPair>): Promise<void> {
  const outcomes = await run.pool.run<PairAnswer>(
    set.rows.map(({ a, b, url }) => ({
      name: 'changes',
      input: { before: path.join(set.folder, a), after: path.join(set.folder, b), url },
    })),
  );
  const judged = set.rows.flatMap((pair, index): JudgedPair[] => {
    const outcome = outcomes[index];
    return outcome ? [{ pair, outcome, isChanged: outcome.answer?.isChanged ?? false }] : [];
  });
  const scores = withPeers(set.name, scoresOf(judged));
  run.print(scoreTable(`Changes between snapshots: ${set.name}`, scores));
  printErrors(run, errorsOf(judged));
}

/** Whether a change of a page is told from what pages change by themselves. */
export async function evalChanges(run: EvalRun): Promise<void> {
  const { folder, limit } = run.options;
  for (const set of dataSets<SnapshotPair>(folder, 'changes', limit)) await scoreSet(run, set);
}
