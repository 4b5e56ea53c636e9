import { compareCaptures } from '../../../lib/changes/index.ts';
import type { ChangeFinding, PageReading } from '../../../lib/market/index.ts';
import { readPage } from '../../../lib/reading/index.ts';
import { withPage } from './open-page.ts';

/** Two snapshots of one page. */
export interface PairInput {
  before: string;
  after: string;
  url: string | null;
}

/** What was found in one pair: everything but noise. */
export interface PairAnswer {
  isChanged: boolean;
  /** The words shown as added and as removed. */
  shown: string[];
}

const known = new Map<string, PageReading>();

function readingOf(file: string, url: string | null): PageReading {
  const found = known.get(file) ?? withPage({ file, url }, readPage);
  known.set(file, found);
  return found;
}

const sides = ({ before, after }: ChangeFinding): string[] => [before, after];

/** Compares two snapshots as the product compares two captures. */
export function comparePages({ before, after, url }: PairInput): PairAnswer {
  const findings = compareCaptures(readingOf(before, url), readingOf(after, url)).filter(
    ({ significance }) => significance !== 'noise',
  );
  return { isChanged: findings.length > 0, shown: findings.flatMap(sides) };
}
