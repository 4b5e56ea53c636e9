import { findCurrencies, type CurrencyToken } from './currency.ts';
import { findNumbers, type NumberToken } from './number-tokens.ts';

/** A number with the currency sign that stands next to it, if any. */
export interface MoneyToken extends NumberToken {
  /** The cents written after the sign, as in `9€99`. */
  cents: NumberToken | null;
  sign: CurrencyToken | null;
}

/** What may stand between a number and its currency sign; marks of direction are spaces here. */
const GAP = /^ {0,3}:? {0,3}$/;

const STRENGTHS = { code: 3, sign: 2, shared: 1, weak: 0 };

const gapBetween = (plain: string, from: number, to: number) =>
  to >= from ? plain.slice(from, Math.min(to, from + 8)) : null;

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
  { sign, left, right }: Place,
  signsComeFirst: boolean,
): MoneyToken | undefined {
  const leftGap = left ? gapBetween(plain, left.end, sign.start) : null;
  const rightGap = right ? gapBetween(plain, sign.end, right.start) : null;
  if (!isBond(leftGap)) return isBond(rightGap) ? right : undefined;
  if (!isBond(rightGap) || leftGap.length < rightGap.length) return left;
  if (rightGap.length < leftGap.length) return right;
  return signsComeFirst ? right : left;
}

/** A sign and the numbers on each side of it. */
interface Place {
  sign: CurrencyToken;
  left: MoneyToken | undefined;
  right: MoneyToken | undefined;
}

/** Both lists are in order, so one walk finds the neighbours of every sign. */
function placesOf(numbers: readonly MoneyToken[], signs: readonly CurrencyToken[]): Place[] {
  let next = 0;
  return signs.map((sign) => {
    while (next < numbers.length && (numbers[next]?.start ?? 0) < sign.end) next += 1;
    return { sign, left: numbers[next - 1], right: numbers[next] };
  });
}

function absorbCents(numbers: MoneyToken[], signs: CurrencyToken[], spaced: boolean): MoneyToken[] {
  const absorbed = new Set<MoneyToken>();
  for (const { sign, left, right } of placesOf(numbers, signs)) {
    if (!left || !right || absorbed.has(left)) continue;
    if (!isCentsSign(left, sign, right, spaced)) continue;
    left.cents = right;
    left.sign = sign;
    left.end = right.end;
    absorbed.add(right);
  }
  return numbers.filter((number) => !absorbed.has(number));
}

/** The point of `Rs.500` and `Nu. 1` is the sign's, not the number's. */
function withoutSignPoints(numbers: NumberToken[], signs: CurrencyToken[]): NumberToken[] {
  let next = 0;
  return numbers.map((number) => {
    while (next < signs.length && (signs[next]?.end ?? 0) <= number.start) next += 1;
    const sign = signs[next];
    if (!sign || sign.start >= number.start || sign.end >= number.end) return number;
    return { ...number, start: sign.end, text: number.text.slice(sign.end - number.start) };
  });
}

/**
 * Every number of a plain text, each with the currency sign beside it.
 * `signIsSeparator`: the caller knows that the sign also stands for the decimal point (`1250€ 60`).
 */
export function findMoney(
  plain: string,
  options: { locale?: string; signIsSeparator: boolean },
): MoneyToken[] {
  const signs = findCurrencies(plain, options.locale);
  const found = withoutSignPoints(findNumbers(plain), signs).map((number) => ({
    ...number,
    cents: null,
    sign: null,
  }));
  const numbers = absorbCents(found, signs, options.signIsSeparator);
  const [firstSign] = signs;
  const [firstNumber] = numbers;
  const signsComeFirst = !!firstSign && !!firstNumber && firstSign.start < firstNumber.start;
  for (const place of placesOf(numbers, signs)) {
    const owner = ownerOf(plain, place, signsComeFirst);
    if (owner && !owner.cents) owner.sign = strongest(owner.sign, place.sign);
  }
  return numbers;
}
