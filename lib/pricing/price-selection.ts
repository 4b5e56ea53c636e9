import type { Currency } from '../market/index.ts';
import type { MoneyToken } from './money-tokens.ts';
import { firstMatch, lastMatch } from './phrases.ts';
import { QUANTITY_BEFORE, UNITS_AFTER } from './price-words.ts';

/** A text so short that a doubtful sign in it can only be a currency: `1 KM`, `50 R`. */
const SHORT_TEXT = 16;

function isMeasure(folded: string, token: MoneyToken): boolean {
  const after = folded.slice(token.end, token.end + 20).replace(/^ /, '');
  return firstMatch(UNITS_AFTER, after)?.index === 0;
}

function isQuantity(folded: string, token: MoneyToken): boolean {
  const before = folded.slice(Math.max(0, token.start - 20), token.start);
  const match = lastMatch(QUANTITY_BEFORE, before);
  return match !== null && before.slice(match.index + match[0].length).trim() === '';
}

/** Digits inside a word or a date: `MX924`, `12/05/2026`, `14:30`, `v2`. */
function isPartOfWord(plain: string, token: MoneyToken): boolean {
  const before = plain[token.start - 1] ?? ' ';
  const after = plain.slice(token.end, token.end + 2);
  return /[\p{L}\d/:#_]/u.test(before) || /^[A-Za-z_]|^[/:]\d/.test(after);
}

/** Signs that are also words count in a short text, with cents, or when the caller expects them. */
function isDoubtful(
  plain: string,
  token: MoneyToken,
  count: number,
  expected: Currency | null,
): boolean {
  if (token.sign?.strength !== 'weak') return false;
  if (token.sign.currency === expected) return false;
  const alone = count === 1 && plain.trim().length <= SHORT_TEXT;
  return !alone && !/[.,]\d{2}$/.test(token.text);
}

/** `12 - 15 €`: the first end of a range shares the currency of the second. */
function shareRangeCurrency(plain: string, money: MoneyToken[]): void {
  for (const [index, token] of money.entries()) {
    const next = money[index + 1];
    if (token.sign || !next?.sign || next.start < token.end) continue;
    const between = plain.slice(token.end, Math.min(next.start, next.sign.start));
    const sameShape = /[.,]\d{2}$/.test(token.text) === /[.,]\d{2}$/.test(next.text);
    if (/^ ?- ?$/.test(between) && sameShape)
      token.sign = { ...next.sign, start: token.start, end: token.end };
  }
}

/** The numbers of a text that are amounts of money: those with a currency, or else every plain number. */
export function selectMoney(
  plain: string,
  folded: string,
  money: MoneyToken[],
  expected: Currency | null,
): MoneyToken[] {
  for (const token of money) {
    if (isDoubtful(plain, token, money.length, expected)) token.sign = null;
  }
  const unsigned = (token: MoneyToken) =>
    isMeasure(folded, token) || isQuantity(folded, token) || isPartOfWord(plain, token);
  const kept = money.filter((token) => token.sign || !unsigned(token));
  shareRangeCurrency(plain, kept);
  const signed = kept.filter((token) => token.sign);
  return signed.length > 0 ? signed : kept;
}
