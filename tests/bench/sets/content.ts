import path from 'node:path';
import { type DataSet, dataSets } from '../eval/data-set.ts';
import { type EvalRun, printErrors } from '../eval/run.ts';
import { withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import type { ContentAnswer, ContentReader } from '../tasks/read-content.ts';
import { type ContentRow, judgePage, type PageScore } from './content-page.ts';
import { contentScores } from './content-scores.ts';

/** The other readers that run beside ours with `--peers`, by the name their scores are printed under. */
const PEERS: Record<string, ContentReader> = {
  'Readability (this run)': 'readability',
  'Defuddle (this run)': 'defuddle',
  'whole body (this run)': 'body',
};

async function readAll(
  run: EvalRun,
  set: DataSet<ContentRow>,
  reader: ContentReader,
): Promise<PageScore[]> {
  const outcomes = await run.pool.run<ContentAnswer>(
    set.rows.map(({ html, url }) => ({
      name: 'content',
      input: { reader, file: path.join(set.folder, html), url },
    })),
  );
  return set.rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome ? [judgePage(row, outcome)] : [];
  });
}

/** The pages that failed, then the worst read ones. */
const worstFirst = (pages: readonly PageScore[]): string[] =>
  [...pages]
    .sort((a, b) => (a.error ? -1 : (a.words ?? 1)) - (b.error ? -1 : (b.words ?? 1)))
    .map(({ row, words, error }) => `${row.id} ${row.type}: ${error || words?.toFixed(3)}`);

async function scoreSet(run: EvalRun, set: DataSet<ContentRow>): Promise<void> {
  const pages = await readAll(run, set, 'vigie');
  const beside: Record<string, PageScore[]> = {};
  if (run.options.peers)
    for (const [name, reader] of Object.entries(PEERS))
      beside[name] = await readAll(run, set, reader);
  const scores = withPeers(set.name, contentScores(pages, beside));
  run.print(scoreTable(`Main text: ${set.name}`, scores));
  printErrors(run, worstFirst(pages));
}

/** The main text, title, author and date of saved pages. */
export async function evalContent(run: EvalRun): Promise<void> {
  const { folder, limit } = run.options;
  for (const set of dataSets<ContentRow>(folder, 'content', limit)) await scoreSet(run, set);
}
