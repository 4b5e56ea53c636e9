import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePrices } from '../../lib/pricing/index.ts';

/** One line of an evaluation table: shares between 0 and 1, counts and microseconds as they are. */
export interface EvalRow {
  set: string;
  n: number;
  metrics: Record<string, number>;
}

interface PriceCase {
  input: string | null;
  hint?: string | null;
  decimalSeparator?: string;
  amount: number | null;
  currency: string | null;
}

interface PriceSet {
  name: string;
  cases: PriceCase[];
}

type CurrencySymbols = Record<string, string[]>;

/** Where the outside data stands: `VIGIE_EVAL_DATA`, else `../shared/data` beside the repository. */
export function evalDataFolder(): string {
  const besideRepository = path.resolve(import.meta.dirname, '../../../shared/data');
  return process.env.VIGIE_EVAL_DATA ?? besideRepository;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Within a billionth, as the shared harness compares; no amount expected means none may be given. */
function isAmountRight(given: string | undefined, expected: number | null): boolean {
  if (expected === null || given === undefined) return given === undefined && expected === null;
  const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
  return Math.abs(Number(given) - expected) < tolerance;
}

/** The ISO codes an annotated sign may stand for: `$` is any dollar. */
function codesOf(sign: string, symbols: CurrencySymbols): string[] {
  const known = new Set(Object.values(symbols).flat());
  const code = sign.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && known.has(code)) return [code];
  const lower = sign.trim().toLowerCase();
  const spellings = [
    lower,
    lower.replace(/\s/g, ''),
    lower.replace(/\.$/, ''),
    lower.replace(/[~.\s]+$/, ''),
  ];
  return spellings.map((spelling) => symbols[spelling]).find(Boolean) ?? [];
}

function isCurrencyRight(
  given: string | null | undefined,
  expected: string,
  symbols: CurrencySymbols,
): boolean {
  if (!given) return false;
  if (given.toLowerCase() === expected.trim().toLowerCase()) return true;
  const accepted = codesOf(expected, symbols);
  return codesOf(given, symbols).some((code) => accepted.includes(code));
}

function evalSet(set: PriceSet, symbols: CurrencySymbols): EvalRow {
  const startedAt = performance.now();
  const results = set.cases.map(({ input, hint, decimalSeparator }) => {
    const [first] = parsePrices(input, { currency: hint ?? undefined, decimalSeparator });
    return first;
  });
  const microseconds = ((performance.now() - startedAt) * 1000) / set.cases.length;
  const verdicts = set.cases.map(({ amount, currency }, index) => {
    const given = results[index];
    const amountRight = isAmountRight(given?.amount, amount);
    const currencyRight =
      currency === null ? null : isCurrencyRight(given?.currency, currency, symbols);
    return { amountRight, currencyRight, bothRight: amountRight && currencyRight !== false };
  });
  const withCurrency = verdicts.filter((verdict) => verdict.currencyRight !== null);
  const share = <T>(rows: T[], isRight: (row: T) => boolean) =>
    rows.filter(isRight).length / rows.length;
  return {
    set: set.name,
    n: set.cases.length,
    metrics: {
      amount: share(verdicts, (verdict) => verdict.amountRight),
      currency: share(withCurrency, (verdict) => verdict.currencyRight === true),
      both: share(verdicts, (verdict) => verdict.bothRight),
      microsecondsPerCase: microseconds,
    },
  };
}

/**
 * Accuracy of the first candidate of `parsePrices` on every set of `<dataFolder>/dev/prices`, with the
 * metric of the shared harness. Without the data, one row with no case says what to set.
 */
export function evalPrices(dataFolder: string = evalDataFolder()): EvalRow[] {
  const folder = path.join(dataFolder, 'dev/prices');
  const symbolsFile = path.join(dataFolder, 'eval/lib/currency-symbols.json');
  if (!existsSync(folder) || !existsSync(symbolsFile)) {
    return [{ set: `no data in ${dataFolder}: set VIGIE_EVAL_DATA`, n: 0, metrics: {} }];
  }
  const symbols = readJson(symbolsFile) as CurrencySymbols;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .sort()
    .map((file) => evalSet(readJson(path.join(folder, file)) as PriceSet, symbols));
}
