import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parsePrices } from '../../../lib/pricing/index.ts';
import { readJson } from '../eval/data-set.ts';
import { type EvalRun, printErrors } from '../eval/run.ts';
import { type Score, withPeers } from '../eval/score.ts';
import { scoreTable } from '../eval/score-table.ts';
import { isSameAmount } from '../metrics/amount.ts';
import { isSameCurrency } from '../metrics/currency.ts';
import { shareOf } from '../metrics/statistics.ts';

interface PriceCase {
  input: string | null;
  hint?: string | null;
  decimalSeparator?: string | null;
  amount: string | number | null;
  currency: string | null;
}

interface PriceSet {
  name: string;
  cases: PriceCase[];
}

/** One string and what its first candidate was. */
interface Verdict {
  amount: boolean;
  /** Null where no currency is annotated. */
  currency: boolean | null;
  told: string;
}

/** No amount annotated means that none may be given. */
const isAmountRight = (given: string | undefined, expected: PriceCase['amount']): boolean =>
  expected === null || given === undefined
    ? given === undefined && expected === null
    : isSameAmount(given, expected);

function judge(one: PriceCase): Verdict {
  const { input, hint, decimalSeparator, amount, currency } = one;
  const [first] = parsePrices(input, {
    currency: hint ?? undefined,
    decimalSeparator: decimalSeparator ?? undefined,
  });
  return {
    amount: isAmountRight(first?.amount, amount),
    currency: currency === null ? null : isSameCurrency(first?.currency, currency),
    told: `${JSON.stringify(input)} is ${amount} ${currency}, read ${first?.amount} ${first?.currency}`,
  };
}

function scoreSet(run: EvalRun, { name, cases }: PriceSet): void {
  const startedAt = performance.now();
  const verdicts = cases.slice(0, run.options.limit).map(judge);
  const perCase = ((performance.now() - startedAt) * 1000) / verdicts.length;
  const withCurrency = verdicts.filter(({ currency }) => currency !== null);
  const n = verdicts.length;
  const isRight = (verdict: Verdict) => verdict.amount && verdict.currency !== false;
  const scores: Score[] = [
    { what: 'amount', n, value: shareOf(verdicts, ({ amount }) => amount) },
    {
      what: 'currency',
      n: withCurrency.length,
      value: shareOf(withCurrency, ({ currency }) => currency === true),
    },
    { what: 'both', n, value: shareOf(verdicts, isRight) },
    { what: 'time a string', n, value: perCase, unit: 'µs' },
  ];
  run.print(
    scoreTable(`Price strings, first candidate: ${name}`, withPeers(`prices/${name}`, scores)),
  );
  printErrors(
    run,
    verdicts.filter((verdict) => !isRight(verdict)).map(({ told }) => told),
  );
}

/** The first candidate of `parsePrices` on annotated strings. */
export function evalPrices(run: EvalRun): void {
  const folder = path.join(run.options.folder, 'prices');
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.json')) scoreSet(run, readJson(path.join(folder, file)) as PriceSet);
}
