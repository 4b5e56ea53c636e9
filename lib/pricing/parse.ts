import type { OfferPrice, PricePeriod, PriceRole } from '../market/index.ts';
import { currencyOf, minorUnits } from './currency.ts';
import { isFreeText, FREE_AMOUNT } from './free.ts';
import { findMoney, type MoneyToken } from './money-tokens.ts';
import { readNumber } from './number.ts';
import { readWords, settleRegularPrices, type PriceReading } from './price-roles.ts';
import { selectMoney } from './price-selection.ts';
import { foldText, plainText } from './text-folding.ts';

/** What the caller knows beside the text. */
export interface PriceHints {
  /** An ISO code, a sign, or a text that names one; used where the text itself names none. */
  currency?: string;
  /** BCP 47 of the page: settles `$` in Canada, `kr` in Denmark. */
  locale?: string;
  /** `.` or `,` when known; `€` when the sign itself separates the cents. */
  decimalSeparator?: string;
}

/** One amount of a text. */
export interface PriceCandidate {
  /** Plain decimal, as precise as written: `"1299.00"`. Never negative. */
  amount: string;
  /** ISO 4217, or null when neither the text nor the hints say it. */
  currency: string | null;
  role: PriceRole;
  /** The amount with its sign, verbatim, and where it stands in the text. */
  raw: string;
  start: number;
  end: number;
  period: PricePeriod | null;
  /** The words it depends on, verbatim: "dès", "par utilisateur"; empty when none. */
  condition: string;
  tax: OfferPrice['tax'];
}

/** Longest stretch of text read on each side of an amount, in characters. */
const CONTEXT = 80;

function toCandidate(text: string, token: MoneyToken, hints: PriceHints): PriceCandidate {
  const currency = token.sign?.currency ?? currencyOf(hints.currency, hints.locale);
  const whole = readNumber(token.text, {
    minorUnits: minorUnits(currency),
    decimalSeparator: hints.decimalSeparator,
  });
  const start = Math.min(token.start, token.sign?.start ?? token.start);
  const end = Math.max(token.end, token.sign?.end ?? token.end);
  return {
    amount: token.cents ? `${whole}.${token.cents.text}` : whole,
    currency,
    role: 'current',
    raw: text.slice(start, end).trim(),
    start,
    end,
    period: null,
    condition: '',
    tax: 'unknown',
  };
}

function freeCandidate(text: string, hints: PriceHints): PriceCandidate {
  return {
    amount: FREE_AMOUNT,
    currency: currencyOf(hints.currency, hints.locale),
    role: 'current',
    raw: text.trim(),
    start: text.length - text.trimStart().length,
    end: text.trimEnd().length,
    period: null,
    condition: '',
    tax: 'unknown',
  };
}

/** The words around each candidate, read up to its neighbours. */
function readings(text: string, candidates: PriceCandidate[]): PriceReading[] {
  const folded = foldText(text);
  return candidates.map((candidate, index) => {
    const from = Math.max(candidates[index - 1]?.end ?? 0, candidate.start - CONTEXT);
    const to = Math.min(candidates[index + 1]?.start ?? folded.length, candidate.end + CONTEXT);
    const around = (source: string) => ({
      before: source.slice(from, candidate.start),
      after: source.slice(candidate.end, to),
    });
    return readWords(around(folded), around(text));
  });
}

/** `-20 €` beside another amount is what one saves. */
function isNegative(plain: string, candidate: PriceCandidate): boolean {
  return /(?:^|[ (])-$/.test(plain.slice(Math.max(0, candidate.start - 2), candidate.start));
}

/**
 * Every amount of money in a text, in order, with what the words around it say it is.
 * When some numbers carry a currency only those are amounts; otherwise every number that is not a
 * percentage, a quantity or a measure is. A text that says "free" and nothing else is an amount of 0.
 */
export function parsePrices(
  text: string | null | undefined,
  hints: PriceHints = {},
): PriceCandidate[] {
  if (!text) return [];
  const plain = plainText(text);
  const money = findMoney(plain, {
    locale: hints.locale,
    signIsSeparator: !!hints.decimalSeparator && !/[.,]/.test(hints.decimalSeparator),
  });
  const folded = foldText(text);
  const hintIsCode = currencyOf(hints.currency, hints.locale);
  const chosen = selectMoney(plain, folded, money, hintIsCode);
  const candidates = chosen.map((token) => toCandidate(text, token, separatorsOf(hints)));
  if (candidates.length === 0) return isFreeText(folded) ? [freeCandidate(text, hints)] : [];
  const words = readings(text, candidates);
  const roles = settleRegularPrices(words.map((reading) => reading.role));
  return candidates.map((candidate, index) => {
    const { period, condition, tax } = words[index] ?? {
      period: null,
      condition: '',
      tax: 'unknown',
    };
    const saving = candidates.length > 1 && isNegative(plain, candidate);
    return {
      ...candidate,
      period,
      condition,
      tax,
      role: saving ? 'saving' : (roles[index] ?? 'current'),
    };
  });
}

/** Only a point or a comma can separate decimals inside a number. */
function separatorsOf(hints: PriceHints): PriceHints {
  const { decimalSeparator } = hints;
  return {
    ...hints,
    decimalSeparator: /^[.,]$/.test(decimalSeparator ?? '') ? decimalSeparator : undefined,
  };
}
