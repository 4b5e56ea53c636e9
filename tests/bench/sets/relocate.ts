import path from 'node:path';
import { dataSets } from '../eval/data-set.ts';
import { type EvalRun, printErrors } from '../eval/run.ts';
import { type Score, withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import { onOneLine } from '../metrics/words.ts';
import type { SiteAnswer } from '../tasks/relocate.ts';

interface SiteRow {
  site: string;
  file: string;
  pairs: number;
}

interface TemplateRow {
  host: string;
  a: { url: string; html: string; xpath: string; text: string };
  b: { url: string; html: string; price: string[] };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** Right, wrong and asked as shares of the elements. */
const sharesOf = (answer: SiteAnswer): Score[] => {
  const n = answer.right + answer.wrong + answer.asked;
  return (['right', 'wrong', 'asked'] as const).map((what) => ({
    what,
    n,
    value: n === 0 ? Number.NaN : answer[what] / n,
  }));
};

async function scoreSites(run: EvalRun, hideText: boolean): Promise<void> {
  const { folder, limit } = run.options;
  const set = dataSets<SiteRow>(folder, 'relocate', limit).find(({ name }) => /similo/.test(name));
  if (!set) return;
  const outcomes = await run.pool.run<SiteAnswer>(
    set.rows.map(({ file }) => ({
      name: 'relocate',
      input: { file: path.join(set.folder, file), hideText },
    })),
  );
  const answers = outcomes.map(({ answer }) => answer);
  const total = (what: keyof SiteAnswer): number => sum(answers.map((one) => one?.[what] ?? 0));
  // The elements of a site that failed were not found, and nobody was asked.
  const lost = sum(set.rows.map(({ pairs }, index) => (answers[index] ? 0 : pairs)));
  const name = hideText ? `${set.name}, text hidden` : set.name;
  const scores = sharesOf({
    right: total('right'),
    wrong: total('wrong') + lost,
    asked: total('asked'),
  });
  run.print(scoreTable(`Elements found again: ${name}`, withPeers(name, scores)));
  printErrors(
    run,
    set.rows.flatMap(({ site }, index) => {
      const { answer, error } = outcomes[index] ?? {};
      return !answer || answer.wrong > 0 ? [`${site}: ${error || `${answer?.wrong} wrong`}`] : [];
    }),
  );
}

/** The digits of an amount, with and without cents where it has none. */
function digitsOf(price: string): string[] {
  const amount = Number(price);
  return Number.isInteger(amount)
    ? [String(amount), `${amount}00`]
    : [amount.toFixed(2).replace('.', '')];
}

const onlyDigits = (text: string): string => text.replace(/\D/g, '');
/** Beyond, an element holds more than a price. */
const LONGEST_PRICE = 60;

/** Whether a text is one of these prices, written in any way. */
function isPrice(found: string, prices: readonly string[]): boolean {
  const text = onOneLine(found);
  const wanted = prices.flatMap(digitsOf);
  const numbers = text.match(/\d[\d.,'\u00A0 ]*\d|\d/g) ?? [];
  return (
    text.length <= LONGEST_PRICE &&
    [text, ...numbers].some((one) => wanted.includes(onlyDigits(one)))
  );
}

async function scoreTemplates(run: EvalRun): Promise<void> {
  const { folder, limit } = run.options;
  const set = dataSets<TemplateRow>(folder, 'relocate', limit).find(({ name }) =>
    /template/.test(name),
  );
  if (!set) return;
  const outcomes = await run.pool.run<{ text: string | null } | null>(
    set.rows.map(({ a, b }) => ({
      name: 'refind',
      input: {
        from: { file: path.join(set.folder, a.html), url: a.url, xpath: a.xpath },
        to: { file: path.join(set.folder, b.html), url: b.url },
      },
    })),
  );
  const answer: SiteAnswer = { right: 0, wrong: 0, asked: 0 };
  const errors: string[] = [];
  set.rows.forEach(({ host, a, b }, index) => {
    const { answer: found, error } = outcomes[index] ?? { answer: null, error: '' };
    // Without an error, the picked element is not in the page: nothing was asked of the reader.
    if (!found && !error) return;
    if (!error && found?.text === null) answer.asked += 1;
    else if (found?.text && isPrice(found.text, b.price)) answer.right += 1;
    else answer.wrong += 1;
    if (!found?.text || !isPrice(found.text, b.price))
      errors.push(
        `${host}: ${a.text} → ${b.price.join(' or ')}, ${error || found?.text || 'asked'}`,
      );
  });
  run.print(
    scoreTable(`Price of another page found: ${set.name}`, withPeers(set.name, sharesOf(answer))),
  );
  printErrors(run, errors);
}

/** Elements looked for in a newer version of their page, and prices on another page of their shop. */
export async function evalRelocate(run: EvalRun): Promise<void> {
  await scoreSites(run, false);
  await scoreSites(run, true);
  await scoreTemplates(run);
}
