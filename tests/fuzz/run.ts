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
/** Cases after which what has been found is told. */
const PART = 1000;
/** A range that takes longer than this, or a case of it that takes longer than that, hangs. */
const RANGE_LIMIT = 180_000;
const CASE_LIMIT = 30_000;

const pool = (limit: number) =>
  new PagePool({
    module: path.join(import.meta.dirname, 'tasks.ts'),
    processes: Number(values.processes),
    limit,
  });

interface Told {
  pages: number;
  failures: FuzzFailure[];
}

async function runRanges(processes: PagePool, ranges: readonly SeedRange[]) {
  return processes.run<RangeResult>(ranges.map((input) => ({ name: 'range', input })));
}

/** Runs one by one the cases of the ranges that gave no answer: one of them hangs or ends its process. */
async function findLost(ranges: readonly SeedRange[]): Promise<FuzzFailure[]> {
  const seeds = ranges.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, index) => ({ first: first + index, count: 1 })),
  );
  const processes = pool(CASE_LIMIT);
  try {
    const outcomes = await runRanges(processes, seeds);
    return outcomes.flatMap(({ answer, error }, index): FuzzFailure[] => {
      if (answer) return answer.failures;
      const { seed, kind, mutations } = caseOf(seeds[index]?.first ?? 0);
      return [{ seed, kind, mutations, failures: [error] }];
    });
  } finally {
    processes.close();
  }
}

async function fuzzSome(processes: PagePool, first: number, runs: number): Promise<Told> {
  const ranges = Array.from({ length: Math.ceil(runs / RANGE) }, (_, index) => ({
    first: first + index * RANGE,
    count: Math.min(RANGE, runs - index * RANGE),
  }));
  const outcomes = await runRanges(processes, ranges);
  const lost = ranges.filter((_, index) => !outcomes[index]?.answer);
  return {
    pages: outcomes.reduce((sum, { answer }) => sum + (answer?.pages ?? 0), 0),
    failures: [
      ...outcomes.flatMap(({ answer }) => answer?.failures ?? []),
      ...(lost.length > 0 ? await findLost(lost) : []),
    ],
  };
}

const summary = ({ pages, failures }: Told, first: number, runs: number): string =>
  `seeds ${first} to ${first + runs - 1}: ${runs} cases, ${pages} pages and the rest strings, ${failures.length} failed\n`;

const told = ({ seed, kind, mutations, failures }: FuzzFailure): string => {
  const done = mutations.length > 0 ? ` (${mutations.join(', ')})` : '';
  return `seed ${seed}, ${kind}${done}:\n  ${failures.join('\n  ')}\n`;
};

async function fuzz(first: number, runs: number): Promise<void> {
  const processes = pool(RANGE_LIMIT);
  const total: Told = { pages: 0, failures: [] };
  try {
    for (let done = 0; done < runs; done += PART) {
      const count = Math.min(PART, runs - done);
      const part = await fuzzSome(processes, first + done, count);
      process.stdout.write(part.failures.map(told).join('') + summary(part, first + done, count));
      total.pages += part.pages;
      total.failures.push(...part.failures);
    }
  } finally {
    processes.close();
  }
  process.stdout.write(`in all, ${summary(total, first, runs)}`);
  if (total.failures.length > 0) process.exitCode = 1;
}

if (values.show !== undefined) {
  const { kind, input, mutations } = caseOf(Number(values.show));
  process.stderr.write(`${kind} ${mutations.join(', ')}\n`);
  process.stdout.write(`${input}\n`);
} else await fuzz(Number(values.seed), Number(values.runs));
