import { findCurrencies, type CurrencyToken } from './currency.ts';
import { findNumbers, type NumberToken } from './number-tokens.ts';

/** A number with the currency sign that stands next to it, if any. */
export interface MoneyToken extends NumberToken {
  /** The cents written after the sign, as in `9€99`. */
  cents: NumberToken | null;
  sign: CurrencyToken | null;
}

/** What may stand between a number and its currency sign. */
const GAP = /^ ?:? ?$/;

const STRENGTHS = { code: 3, sign: 2, shared: 1, weak: 0 };

const gapBetween = (plain: string, from: number, to: number) =>
  to >= from ? plain.slice(from, to) : null;

const isBond = (gap: string | null): gap is string => gap !== null && GAP.test(gap);

function strongest(a: CurrencyToken | null, b: CurrencyToken): CurrencyToken {
  return a && STRENGTHS[a.strength] >= STRENGTHS[b.strength] ? a : b;
}

/**
 * `9€99`: a sign glued between a number and exactly two digits. When the caller says that the sign
 * is the separator, a space may follow it and the cents may have three digits.
 */
function isCentsSign(left: MoneyToken, sign: CurrencyToken, right: MoneyToken, spaced: boolean) {
  const glued = left.end === sign.start && sign.end === right.start;
  const near = glued || (spaced && left.end === sign.start);
  const cents = glued && spaced ? /^\d{2,3}$/ : /^\d{2}$/;
  return near && sign.strength !== 'weak' && cents.test(right.text) && /^[\d ]+$/.test(left.text);
}

/** Which of its two neighbours a sign belongs to: the nearer, else the side the text uses first. */
function ownerOf(
  plain: string,
  sign: CurrencyToken,
  left: MoneyToken | undefined,
  right: MoneyToken | undefined,
  signsComeFirst: boolean,
): MoneyToken | undefined {
  const leftGap = left ? gapBetween(plain, left.end, sign.start) : null;
  const rightGap = right ? gapBetween(plain, sign.end, right.start) : null;
  if (!isBond(leftGap)) return isBond(rightGap) ? right : undefined;
  if (!isBond(rightGap) || leftGap.length < rightGap.length) return left;
  if (rightGap.length < leftGap.length) return right;
  return signsComeFirst ? right : left;
}

function absorbCents(numbers: MoneyToken[], signs: CurrencyToken[], spaced: boolean) {
  for (const sign of signs) {
    const at = numbers.findIndex((number) => number.start >= sign.end);
    const left = numbers[at - 1];
    const right = numbers[at];
    if (!left || !right || !isCentsSign(left, sign, right, spaced)) continue;
    left.cents = right;
    left.sign = sign;
    left.end = right.end;
    numbers.splice(at, 1);
  }
}

/**
 * Every number of a plain text, each with the currency sign beside it.
 * `signIsSeparator`: the caller knows that the sign also stands for the decimal point (`1250€ 60`).
 */
export function findMoney(
  plain: string,
  options: { locale?: string; signIsSeparator: boolean },
): MoneyToken[] {
  const numbers: MoneyToken[] = findNumbers(plain).map((number) => ({
    ...number,
    cents: null,
    sign: null,
  }));
  const signs = findCurrencies(plain, options.locale);
  absorbCents(numbers, signs, options.signIsSeparator);
  const firstSign = signs[0];
  const signsComeFirst = !!firstSign && !!numbers[0] && firstSign.start < numbers[0].start;
  for (const sign of signs) {
    const at = numbers.findIndex((number) => number.start >= sign.end);
    const right = at < 0 ? undefined : numbers[at];
    const left = at < 0 ? numbers.at(-1) : numbers[at - 1];
    const owner = ownerOf(plain, sign, left, right, signsComeFirst);
    if (owner && !owner.cents) owner.sign = strongest(owner.sign, sign);
  }
  return numbers;
}
