import type { Currency } from '../market/index.ts';
import type { MoneyToken } from './money-tokens.ts';
import { isMadeOf, phraseAtEnd } from './phrase-search.ts';
import { QUANTITY_BEFORE, RANGE_MIDDLE, UNITS_AFTER } from './price-words.ts';

/** A text so short that a doubtful sign in it can only be a currency: `1 KM`, `50 R`. */
const SHORT_TEXT = 16;

function isMeasure(folded: string, token: MoneyToken): boolean {
  const at = folded[token.end] === ' ' ? token.end + 1 : token.end;
  // Cut at the number, so that a unit glued to it (`750ml`) still starts a word.
  const after = folded.slice(at, at + 20);
  const unit = UNITS_AFTER.at(after, 0);
  // `10 to 20` is a range, `10 To` is not.
  return unit !== null && !(RANGE_MIDDLE.at(after, 0) && /^ \d/.test(after.slice(unit.end)));
}

function isQuantity(folded: string, token: MoneyToken): boolean {
  const before = folded.slice(Math.max(0, token.start - 20), token.start);
  return phraseAtEnd(QUANTITY_BEFORE, before) !== null;
}

/** Digits inside a word or a date: `MX924`, `12/05/2026`, `14:30`, `v2`. */
function isPartOfWord(plain: string, token: MoneyToken): boolean {
  const before = plain[token.start - 1] ?? ' ';
  const after = plain.slice(token.end, token.end + 2);
  return /[\p{L}\d/:#_]/u.test(before) || /^[A-Za-z_]|^[/:]\d/.test(after);
}

/** Whether a text holds nothing but numbers, signs and punctuation: the signs can only be currencies. */
function isMoneyOnly(plain: string, money: readonly MoneyToken[]): boolean {
  let at = 0;
  for (const { start, end, sign } of money) {
    if (/\p{L}/u.test(plain.slice(at, Math.min(start, sign?.start ?? start)))) return false;
    at = Math.max(at, end, sign?.end ?? end);
  }
  return !/\p{L}/u.test(plain.slice(at));
}

/** Signs that are also words count in a short text, with cents, or when the caller expects them. */
function isDoubtful(token: MoneyToken, isAlone: boolean, expected: Currency | null): boolean {
  if (token.sign?.strength !== 'weak') return false;
  if (token.sign.currency === expected) return false;
  return !isAlone && !CENTS.test(token.text);
}

const CENTS = /[.,]\d{2}$/;

/** What may stand between the two ends of a range: a dash, "to", "à", "bis"… */
const isRangeMark = (text: string) =>
  /^ ?- ?$/.test(text) ||
  (text.length <= 12 && /\p{L}/u.test(text) && isMadeOf(text, [RANGE_MIDDLE]));

/** `12 - 15 €`, `de 12 à 15 €`, `$12 - 15`: the bare end of a range shares the other's currency. */
function shareRangeCurrency(folded: string, money: MoneyToken[]): void {
  for (const [index, token] of money.entries()) {
    const next = money[index + 1];
    if (!next || next.start < token.end || !token.sign === !next.sign) continue;
    if (CENTS.test(token.text) !== CENTS.test(next.text)) continue;
    const from = Math.max(token.end, token.sign?.end ?? 0);
    const between = folded.slice(from, Math.min(next.start, next.sign?.start ?? next.start));
    if (!isRangeMark(between)) continue;
    if (next.sign) token.sign = { ...next.sign, start: token.start, end: token.end };
    else if (token.sign) next.sign = { ...token.sign, start: next.start, end: next.end };
  }
}

/** More digits before the decimals than any price has: an account, an article or a telephone number. */
const MOST_DIGITS = 15;

function isTooLong({ text }: MoneyToken): boolean {
  if (text.length <= MOST_DIGITS) return false;
  return text.replace(/[.,]\d*$/, '').replace(/\D/g, '').length > MOST_DIGITS;
}

/** The numbers of a text that are amounts of money: those with a currency, or else every plain number. */
export function selectMoney(
  plain: string,
  folded: string,
  found: readonly MoneyToken[],
  expected: Currency | null,
): MoneyToken[] {
  const money = found.filter((token) => !isTooLong(token));
  const isShort = money.length === 1 && plain.trim().length <= SHORT_TEXT;
  const isAlone = isShort || isMoneyOnly(plain, money);
  for (const token of money) if (isDoubtful(token, isAlone, expected)) token.sign = null;
  const isOther = (token: MoneyToken) =>
    isMeasure(folded, token) || isQuantity(folded, token) || isPartOfWord(plain, token);
  const kept = money.filter((token) => token.sign || !isOther(token));
  shareRangeCurrency(folded, kept);
  const signed = kept.filter((token) => token.sign);
  return signed.length > 0 ? signed : kept;
}
