import type { Score } from '../eval/score.ts';
import { snippetF1 } from '../metrics/snippets.ts';
import { mean, percentile } from '../metrics/statistics.ts';
import type { PageScore } from './content-page.ts';

type Column = (pages: readonly PageScore[]) => { n: number; value: number };

const isKnown = <T>(value: T | null): value is T => value !== null;

const share =
  (name: 'title' | 'author' | 'date' | 'price'): Column =>
  (pages) => {
    const verdicts = pages.map((page) => page[name]).filter(isKnown);
    return { n: verdicts.length, value: mean(verdicts.map(Number)) };
  };

const words: Column = (pages) => {
  const scores = pages.map((page) => page.words).filter(isKnown);
  return { n: scores.length, value: mean(scores) };
};

const snippets: Column = (pages) => {
  const counts = pages.map((page) => page.snippets).filter(isKnown);
  return { n: counts.length, value: counts.length === 0 ? Number.NaN : snippetF1(counts) };
};

const time =
  (rank: number): Column =>
  (pages) => {
    const times = pages.map(({ milliseconds }) => milliseconds).filter(Number.isFinite);
    return { n: times.length, value: percentile(times, rank) };
  };

const failures: Column = (pages) => ({
  n: pages.length,
  value: pages.filter(({ error }) => error).length,
});

/** Rows of the table: what is counted, on which pages, and how it prints. */
function rowsOf(pages: readonly PageScore[]): [string, Column, Score['unit']?][] {
  const types = [...new Set(pages.map(({ row }) => row.type))].sort();
  const ofType =
    (type: string): Column =>
    (all) =>
      words(all.filter(({ row }) => row.type === type));
  return [
    ['all', words],
    ...(types.length > 1 ? types.map((type): [string, Column] => [type, ofType(type)]) : []),
    ['product pages that keep their price', share('price')],
    ['snippets', snippets],
    ['title', share('title')],
    ['author', share('author')],
    ['date', share('date')],
    ['failures', failures, 'count'],
    ['time a page, with jsdom, median', time(0.5), 'ms'],
    ['time a page, with jsdom, p95', time(0.95), 'ms'],
  ];
}

/**
 * The table of a content set: word-F1 over all pages and by type, then what else the set knows. `beside`
 * holds the pages as other readers read them in this run.
 */
export function contentScores(
  pages: readonly PageScore[],
  beside: Readonly<Record<string, readonly PageScore[]>>,
): Score[] {
  return rowsOf(pages).flatMap(([what, column, unit]): Score[] => {
    const { n, value } = column(pages);
    if (n === 0) return [];
    const peers = Object.entries(beside).map(([name, theirs]) => [name, column(theirs).value]);
    return [{ what, n, value, unit, peers: Object.fromEntries(peers) as Record<string, number> }];
  });
}
