import type { OfferPrice, PricePeriod, PriceRole } from '../market/index.ts';
import { currencyOf } from './currency.ts';
import { isFreeText, FREE_AMOUNT } from './free.ts';
import { gapsAround } from './gaps.ts';
import { findMoney, type MoneyToken } from './money-tokens.ts';
import { readAmount, type NumberHints } from './number.ts';
import { boundsOf, isCutFrom, type PriceBound } from './price-bounds.ts';
import { readWords, settleRoles } from './price-roles.ts';
import { selectMoney } from './price-selection.ts';
import type { PriceUnit } from './price-unit.ts';
import { foldPlainText, plainText } from './text-folding.ts';

/** What the caller knows beside the text. */
export interface PriceHints {
  /** An ISO code, a sign, or a text that names one; used where the text itself names none. */
  currency?: string;
  /** BCP 47 of the page: settles `$` in Canada, `kr` in Denmark, `1.234 KWD` in Germany. */
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
  /** The currency as the text writes it, `€`, `kr`, `₿`; null when the text names none. */
  sign: string | null;
  role: PriceRole;
  /** The amount with its sign, verbatim, and where it stands in the text. */
  raw: string;
  start: number;
  end: number;
  period: PricePeriod | null;
  /** The words it depends on, verbatim: "dès", "par utilisateur"; empty when none. */
  condition: string;
  tax: OfferPrice['tax'];
  /** `from`: the lowest of several; `low` and `high`: the ends of a range; null for a plain amount. */
  bound: PriceBound;
  /** What a unit price is for, when the text says it. */
  unit: PriceUnit | null;
  /** How many payments an instalment is one of, when the text says it. */
  times: number | null;
}

/** What an amount is before the words around it are read. */
const UNSAID = {
  role: 'current',
  period: null,
  condition: '',
  tax: 'unknown',
  bound: null,
  unit: null,
  times: null,
} as const;

/** The hints, with what is the same for every amount read once. */
interface KnownHints extends NumberHints {
  currency: string | null;
}

function toCandidate(text: string, token: MoneyToken, hints: KnownHints): PriceCandidate {
  const { sign } = token;
  // A sign without an ISO code is a currency all the same: the hint does not replace it.
  const currency = sign ? sign.currency : hints.currency;
  const whole = readAmount(token.text, currency, hints);
  const start = Math.min(token.start, sign?.start ?? token.start);
  const end = Math.max(token.end, sign?.end ?? token.end);
  return {
    ...UNSAID,
    amount: token.cents ? `${whole}.${token.cents.text}` : whole,
    currency,
    sign: sign?.text ?? null,
    raw: text.slice(start, end).trim(),
    start,
    end,
  };
}

function freeCandidate(text: string, currency: string | null): PriceCandidate {
  return {
    ...UNSAID,
    amount: FREE_AMOUNT,
    currency,
    sign: null,
    raw: text.trim(),
    start: text.length - text.trimStart().length,
    end: text.trimEnd().length,
  };
}

/** `-20 €` beside another amount is what one saves. */
function isNegative(plain: string, candidate: PriceCandidate): boolean {
  return /(?:^|[ (])-$/.test(plain.slice(Math.max(0, candidate.start - 2), candidate.start));
}

/** Candidates with what the words around them say. */
function withWords(
  candidates: PriceCandidate[],
  texts: { text: string; plain: string; folded: string },
): PriceCandidate[] {
  const gaps = gapsAround(candidates, texts.folded, texts.text);
  const readings = readWords(gaps);
  const roles = settleRoles(readings);
  const bounds = boundsOf(candidates, gaps, readings);
  return candidates.map((candidate, index) => {
    const isRangeEnd = bounds[index] === 'high';
    const isSaving = candidates.length > 1 && !isRangeEnd && isNegative(texts.plain, candidate);
    const said = roles[index] ?? 'current';
    const isOld = said === 'current' && isCutFrom(candidates, gaps, index);
    const {
      period = null,
      condition = '',
      tax = 'unknown',
      unit = null,
      times = null,
    } = readings[index] ?? {};
    return {
      ...candidate,
      role: isSaving ? 'saving' : isOld ? 'list' : said,
      period,
      condition,
      tax,
      bound: bounds[index] ?? null,
      unit,
      times,
    };
  });
}

/** Only a point or a comma can separate decimals inside a number. */
const separatorOf = ({ decimalSeparator = '' }: PriceHints) =>
  /^[.,]$/.test(decimalSeparator) ? decimalSeparator : undefined;

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
  const folded = foldPlainText(plain);
  const { locale } = hints;
  const currency = currencyOf(hints.currency, locale);
  if (!/\d/.test(plain)) return isFreeText(folded) ? [freeCandidate(text, currency)] : [];
  const signIsSeparator = !!hints.decimalSeparator && !separatorOf(hints);
  const money = findMoney(plain, { locale, signIsSeparator });
  const known = { currency, locale, decimalSeparator: separatorOf(hints) };
  const candidates = selectMoney(plain, folded, money, currency).map((token) =>
    toCandidate(text, token, known),
  );
  if (candidates.length === 0) return isFreeText(folded) ? [freeCandidate(text, currency)] : [];
  return withWords(candidates, { text, plain, folded });
}
