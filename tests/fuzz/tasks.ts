import { caseOf, type FuzzFailure, runCase } from './case.ts';

/** Seeds that follow one another. */
export interface SeedRange {
  first: number;
  count: number;
}

/** What one range of seeds gave. */
export interface RangeResult {
  pages: number;
  failures: FuzzFailure[];
}

function runRange({ first, count }: SeedRange): RangeResult {
  const result: RangeResult = { pages: 0, failures: [] };
  for (let seed = first; seed < first + count; seed += 1) {
    if (caseOf(seed).kind === 'page') result.pages += 1;
    const failure = runCase(seed);
    if (failure) result.failures.push(failure);
  }
  return result;
}

/** What a process of the pool can be asked. */
export const tasks: Record<string, (input: never) => unknown> = {
  range: (input: SeedRange) => runRange(input),
};
