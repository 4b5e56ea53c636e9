import path from 'node:path';
import { parseArgs } from 'node:util';
import { PagePool } from '../bench/pool/page-pool.ts';
import { caseOf, type FuzzFailure } from './case.ts';
import type { RangeResult, SeedRange } from './tasks.ts';

// npm run fuzz [-- --runs N] [--seed S] [--processes P]    N cases from seed S on
// npm run fuzz -- --show SEED                              the input of one case, to look at
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
    show: { type: 'string' },
  },
});

/** Cases given to a process at a time. */
const RANGE = 50;
/** A range that takes longer than this, or a case of it that takes longer than that, hangs. */
const RANGE_LIMIT = 180_000;
const CASE_LIMIT = 30_000;

const pool = (limit: number) =>
  new PagePool({
    module: path.join(import.meta.dirname, 'tasks.ts'),
    processes: Number(values.processes),
    limit,
  });

async function runRanges(ranges: readonly SeedRange[], limit: number) {
  const processes = pool(limit);
  try {
    return await processes.run<RangeResult>(ranges.map((input) => ({ name: 'range', input })));
  } finally {
    processes.close();
  }
}

/** Runs one by one the cases of the ranges that gave no answer: one of them hangs or ends its process. */
async function findLost(ranges: readonly SeedRange[]): Promise<FuzzFailure[]> {
  const seeds = ranges.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, index) => ({ first: first + index, count: 1 })),
  );
  const outcomes = await runRanges(seeds, CASE_LIMIT);
  return outcomes.flatMap(({ answer, error }, index): FuzzFailure[] => {
    if (answer) return answer.failures;
    const { seed, kind, mutations } = caseOf(seeds[index]?.first ?? 0);
    return [{ seed, kind, mutations, failures: [error] }];
  });
}

async function fuzz(first: number, runs: number): Promise<void> {
  const ranges = Array.from({ length: Math.ceil(runs / RANGE) }, (_, index) => ({
    first: first + index * RANGE,
    count: Math.min(RANGE, runs - index * RANGE),
  }));
  const outcomes = await runRanges(ranges, RANGE_LIMIT);
  const lost = ranges.filter((_, index) => !outcomes[index]?.answer);
  const failures = [
    ...outcomes.flatMap(({ answer }) => answer?.failures ?? []),
    ...(lost.length > 0 ? await findLost(lost) : []),
  ];
  const pages = outcomes.reduce((sum, { answer }) => sum + (answer?.pages ?? 0), 0);
  const told = failures.map(
    ({ seed, kind, mutations, failures: how }) =>
      `seed ${seed}, ${kind}${mutations.length > 0 ? ` (${mutations.join(', ')})` : ''}:\n  ${how.join('\n  ')}`,
  );
  process.stdout.write(
    `${told.join('\n')}${told.length > 0 ? '\n' : ''}seeds ${first} to ${first + runs - 1}: ${runs} cases, ${pages} pages and the rest strings, ${failures.length} failed\n`,
  );
  if (failures.length > 0) process.exitCode = 1;
}

if (values.show !== undefined) {
  const { kind, input, mutations } = caseOf(Number(values.show));
  process.stderr.write(`${kind} ${mutations.join(', ')}\n`);
  process.stdout.write(`${input}\n`);
} else await fuzz(Number(values.seed), Number(values.runs));
