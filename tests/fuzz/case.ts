import { readPage } from '../../lib/reading/index.ts';
import { checkPage, checkString, LIMIT } from './check.ts';
import { PAGES, STRINGS } from './corpus.ts';
import { mutatePage } from './mutate-page.ts';
import { mutateString } from './mutate-string.ts';
import { randomOf } from './random.ts';

/** One case: everything about it comes from its seed. */
export interface FuzzCase {
  seed: number;
  kind: 'page' | 'string';
  input: string;
  /** Names of what was done to a page. */
  mutations: string[];
}

/** How a case failed. */
export interface FuzzFailure {
  seed: number;
  kind: FuzzCase['kind'];
  mutations: string[];
  failures: string[];
}

/** One case in this many is a page: a string costs a thousand times less. */
const PAGE_EVERY = 4;

/** The case of a seed. */
export function caseOf(seed: number): FuzzCase {
  const random = randomOf(seed);
  if (!random.oneIn(PAGE_EVERY))
    return {
      seed,
      kind: 'string',
      input: mutateString(random.pick(STRINGS), random),
      mutations: [],
    };
  const { html, mutations } = mutatePage(random.pick(PAGES), random);
  return { seed, kind: 'page', input: html, mutations };
}

/** Runs the case of a seed; null when nothing failed. A page may take `limit` ms of processor. */
export function runCase(seed: number, limit = LIMIT): FuzzFailure | null {
  const { kind, input, mutations } = caseOf(seed);
  const failures = kind === 'page' ? checkPage(input, readPage, limit) : checkString(input);
  return failures.length === 0 ? null : { seed, kind, mutations, failures };
}
