import path from 'node:path';
import { type DataSet, dataSets } from '../eval/data-set.ts';
import type { EvalRun } from '../eval/run.ts';
import { type Score, withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import { shareOf } from '../metrics/statistics.ts';
import type { TaskOutcome } from '../pool/page-pool.ts';
import { canonical, leavesOf, type Json } from './canonical-json.ts';

const KINDS = ['jsonld', 'microdata', 'opengraph', 'rdfa', 'dublincore'] as const;
type Kind = (typeof KINDS)[number];

interface SampleRow {
  id: string;
  name: string;
  url: string;
  html: string;
  kind: Kind;
  expected: Json;
  /** Whether extruct gives its own expected output when asked with the same HTML and address. */
  extructPasses?: boolean;
}

interface JudgedSample {
  row: SampleRow;
  outcome: TaskOutcome<Record<Kind, Json>>;
  isExact: boolean;
}

/** Most differences told of one sample. */
const TOLD = 3;

/** A graph is a set of nodes: only there does their order say nothing. */
const textOf = (value: Json, kind: Kind): string => {
  const plain = canonical(value);
  const isGraph = kind === 'rdfa' && Array.isArray(plain);
  return isGraph
    ? JSON.stringify(plain.map((node) => JSON.stringify(node)).sort())
    : JSON.stringify(plain);
};

function judge(row: SampleRow, outcome: JudgedSample['outcome']): JudgedSample {
  const given = outcome.answer?.[row.kind] ?? null;
  return { row, outcome, isExact: textOf(given, row.kind) === textOf(row.expected, row.kind) };
}

function differenceOf({ row, outcome }: JudgedSample): string {
  const expected = leavesOf(row.expected);
  const given = leavesOf(outcome.answer?.[row.kind] ?? null);
  const missing = [...expected].filter((leaf) => !given.has(leaf)).slice(0, TOLD);
  const extra = [...given].filter((leaf) => !expected.has(leaf)).slice(0, TOLD);
  const sides = [
    ...missing.map((leaf) => `missing ${leaf}`),
    ...extra.map((leaf) => `extra ${leaf}`),
  ];
  const said = outcome.error || sides.join('; ') || 'the same values, otherwise arranged';
  const shared = row.extructPasses === false ? ' (extruct gives another output here too)' : '';
  return `${row.kind} ${row.name}${shared}: ${said}`;
}

async function scoreSet(run: EvalRun, set: DataSet<SampleRow>): Promise<void> {
  const outcomes = await run.pool.run<Record<Kind, Json>>(
    set.rows.map(({ html, url }) => ({
      name: 'structured',
      input: { file: path.join(set.folder, html), url },
    })),
  );
  const judged = set.rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome ? [judge(row, outcome)] : [];
  });
  const scores = KINDS.flatMap((kind): Score[] => {
    const ofKind = judged.filter(({ row }) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const extruct = shareOf(ofKind, ({ row }) => row.extructPasses !== false);
    const value = shareOf(ofKind, ({ isExact }) => isExact);
    return [{ what: kind, n: ofKind.length, value, peers: { extruct } }];
  });
  run.print(scoreTable(`Structured data, exact: ${set.name}`, withPeers(set.name, scores)));
  const different = judged.filter(({ isExact }) => !isExact).map(differenceOf);
  // Few, and each calls for a reason: they are told without being asked for.
  if (different.length > 0) run.print(`${different.map((line) => `  ${line}`).join('\n')}\n`);
}

/** What pages declare, against the expected outputs of extruct's own tests. */
export async function evalStructured(run: EvalRun): Promise<void> {
  const { folder, limit } = run.options;
  for (const set of dataSets<SampleRow>(folder, 'structured', limit)) await scoreSet(run, set);
}
