import path from 'node:path';
import { type DataSet, dataSets } from '../eval/data-set.ts';
import { type EvalRun, printErrors } from '../eval/run.ts';
import { type Score, withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import { type Counts, microF1 } from '../metrics/micro-f1.ts';
import { percentile } from '../metrics/statistics.ts';
import type { TaskOutcome } from '../pool/page-pool.ts';
import type { ProductAnswer } from '../tasks/read-product.ts';
import { ATTRIBUTES, type Attribute, judgeAttribute, type ProductTruth } from './product-truth.ts';

interface ProductRow {
  id: string;
  url: string;
  html: string;
  truth: ProductTruth;
}

interface ScoredPage {
  row: ProductRow;
  outcome: TaskOutcome<ProductAnswer>;
  counts: Partial<Record<Attribute, Counts>>;
}

function judgePage(
  row: ProductRow,
  outcome: TaskOutcome<ProductAnswer>,
  isStripped: boolean,
): ScoredPage {
  const answer = outcome.answer ?? {};
  const counts: ScoredPage['counts'] = {};
  for (const attribute of ATTRIBUTES) {
    const judged = judgeAttribute(attribute, row.truth, answer, isStripped);
    if (judged) counts[attribute] = judged;
  }
  return { row, outcome, counts };
}

function scoresOf(pages: readonly ScoredPage[]): Score[] {
  const scores = ATTRIBUTES.flatMap((attribute): Score[] => {
    const counts = pages.flatMap((page) => page.counts[attribute] ?? []);
    // Pages whose annotation holds a value: an answer is right or missed there, never merely wrong.
    const n = counts.filter(({ right, missed }) => right + missed > 0).length;
    return n === 0 ? [] : [{ what: attribute, n, value: microF1(counts) }];
  });
  const times = pages.map(({ outcome }) => outcome.milliseconds).filter(Number.isFinite);
  return [
    ...scores,
    {
      what: 'failures',
      n: pages.length,
      value: pages.filter(({ outcome }) => outcome.error).length,
      unit: 'count',
      target: { most: 0 },
    },
    { what: 'time a page, with jsdom', n: times.length, value: percentile(times, 0.5), unit: 'ms' },
  ];
}

/** One line for each attribute of a page that is not right. */
const errorsOf = ({ row, outcome, counts }: ScoredPage): string[] =>
  outcome.error
    ? [`${row.id} ${row.url}: ${outcome.error}`]
    : ATTRIBUTES.filter((attribute) => {
        const judged = counts[attribute];
        return judged && judged.wrong + judged.missed > 0;
      }).map((attribute) => {
        const wanted = JSON.stringify(row.truth[attribute] ?? []);
        const read = outcome.answer?.[attribute === 'priceFixed' ? 'price' : attribute];
        return `${row.id} ${attribute} is ${wanted}, read ${read} (${row.url})`;
      });

async function scoreSet(run: EvalRun, set: DataSet<ProductRow>, strip: boolean): Promise<void> {
  const outcomes = await run.pool.run<ProductAnswer>(
    set.rows.map(({ html, url }) => ({
      name: 'product',
      input: { file: path.join(set.folder, html), url, strip },
    })),
  );
  const pages = set.rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome ? [judgePage(row, outcome, strip)] : [];
  });
  const name = strip ? `${set.name}, stripped` : set.name;
  run.print(scoreTable(`Products, F1: ${name}`, withPeers(name, scoresOf(pages))));
  printErrors(run, pages.flatMap(errorsOf));
}

/** Attributes of the product each page sells; with `--strip`, of its visible document alone. */
export async function evalProducts(run: EvalRun): Promise<void> {
  const { folder, limit, strip } = run.options;
  for (const set of dataSets<ProductRow>(folder, 'product', limit)) {
    if (!strip) await scoreSet(run, set, false);
    // Only these pages are annotated by people who looked at them: elsewhere the hints are the truth.
    if (strip || set.name.includes('zyte')) await scoreSet(run, set, true);
  }
}
