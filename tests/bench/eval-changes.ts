import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { compareCaptures } from '../../lib/changes/index.ts';
import type { PageReading } from '../../lib/market/index.ts';
import { readPage } from '../../lib/reading/index.ts';
import type { EvalRow } from './eval-prices.ts';

/** Two snapshots of one page; `noise` when the curated text of both is the same. */
interface SnapshotPair {
  id: string;
  kind: 'real' | 'noise';
  url: string | null;
  a: string;
  b: string;
  addedWords: number;
  removedWords: number;
}

/** Some snapshots do not say where they were taken. */
const UNKNOWN_ADDRESS = 'https://page.example/';
const SMALL_EDIT_WORDS = 10;

function read(file: string, address: string | null): PageReading {
  const url = address ?? UNKNOWN_ADDRESS;
  const dom = new JSDOM(gunzipSync(readFileSync(file)), {
    url,
    contentType: 'text/html; charset=utf-8',
  });
  const reading = readPage(dom.window.document, url);
  dom.window.close();
  return reading;
}

/** What was found in one pair. */
export interface PairOutcome {
  pair: SnapshotPair;
  /** Whether anything but noise was found. */
  isChanged: boolean;
}

/** Compares every pair of a folder of snapshots. */
export function comparePairs(folder: string): PairOutcome[] {
  const pairs = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as SnapshotPair[];
  const known = new Map<string, PageReading>();
  const reading = (file: string, url: string | null): PageReading => {
    const found = known.get(file) ?? read(path.join(folder, file), url);
    known.set(file, found);
    return found;
  };
  return pairs.map((pair) => {
    const findings = compareCaptures(reading(pair.a, pair.url), reading(pair.b, pair.url));
    return { pair, isChanged: findings.some(({ significance }) => significance !== 'noise') };
  });
}

const share = (outcomes: readonly PairOutcome[]): number =>
  outcomes.length === 0
    ? 0
    : outcomes.filter(({ isChanged }) => isChanged).length / outcomes.length;

/** How many real changes are found, and how many pairs without one raise a false alarm. */
export function evalChanges(dataFolder: string): EvalRow[] {
  const folder = path.join(dataFolder, 'dev/changes/open-terms');
  if (!existsSync(folder)) return [];
  const outcomes = comparePairs(folder);
  const real = outcomes.filter(({ pair }) => pair.kind === 'real');
  const small = real.filter(({ pair }) => pair.addedWords + pair.removedWords < SMALL_EDIT_WORDS);
  return [
    {
      set: 'open-terms',
      n: outcomes.length,
      metrics: {
        recall: share(real),
        'recall of small edits': share(small),
        'false alarms': share(outcomes.filter(({ pair }) => pair.kind === 'noise')),
      },
    },
  ];
}
