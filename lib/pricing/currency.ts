import type { Currency } from '../market/index.ts';
import data from './data/currencies.json' with { type: 'json' };
import { wordAlternatives } from './phrases.ts';
import { plainText } from './text-folding.ts';

/** A currency sign or code as it stands in a text. */
export interface CurrencyToken {
  start: number;
  end: number;
  text: string;
  currency: Currency;
  /** `code`: an ISO code; `sign`: a symbol of one currency; `shared`: `$`, `kr`…; `weak`: also a common word or unit. */
  strength: 'code' | 'sign' | 'shared' | 'weak';
}

const words = (list: string) => list.split(' ');
const CODES = new Set(words(data.codes));
const CODES_THAT_ARE_WORDS = new Set(words(data.codesThatAreWords));
const CODES_IN_ANY_CASE = new Set(words(data.codesInAnyCase));
const SYMBOLS = new Map(Object.entries(data.symbols));
const WEAK_SYMBOLS = new Map(Object.entries(data.weakSymbols));
const BY_REGION = new Map(
  Object.entries(data.byRegion).map(([symbol, regions]) => [
    symbol,
    new Map(Object.entries(regions)),
  ]),
);
const MINOR_UNITS = new Map(
  Object.entries(data.minorUnits).flatMap(([digits, codes]) =>
    words(codes).map((code) => [code, Number(digits)] as const),
  ),
);

const DEFAULT_MINOR_UNITS = 2;

/** Decimals the currency is quoted with (ISO 4217): 0 for JPY, 3 for KWD, 2 for most. */
export function minorUnits(currency: Currency | null): number {
  return MINOR_UNITS.get(currency ?? '') ?? DEFAULT_MINOR_UNITS;
}

function alternatives(symbols: Iterable<string>): string {
  return wordAlternatives([...symbols], /\p{L}/u, '\\p{L}').replaceAll(' +', ' ?');
}

const CODE_PATTERN = `(?<![\\p{L}])(?:[A-Z]{3} ?[$€£¥]|[A-Z]{3})(?!\\p{L})`;
const ANY_CASE_CODES = words(data.codesInAnyCase).map((code) => code.toLowerCase());
const CODE = new RegExp(CODE_PATTERN, 'gu');
const SYMBOL = new RegExp(alternatives([...SYMBOLS.keys(), ...ANY_CASE_CODES]), 'giu');
const WEAK = new RegExp(alternatives(WEAK_SYMBOLS.keys()), 'gu');

function regionsOf(locale: string | undefined): string[] {
  const [language = '', ...rest] = (locale ?? '').split(/[-_]/);
  return [...rest.map((part) => part.toUpperCase()), language.toLowerCase()];
}

/** The currency a shared sign stands for, by the region or language of the page. */
function bySign(sign: string, locale: string | undefined): Currency | null {
  const regions = BY_REGION.get(sign);
  const region = regionsOf(locale).find((part) => regions?.has(part));
  return region ? (regions?.get(region) ?? null) : (SYMBOLS.get(sign) ?? null);
}

function codeToken(match: RegExpExecArray): CurrencyToken | null {
  const code = match[0].slice(0, 3);
  if (!CODES.has(code)) return null;
  const strength = CODES_THAT_ARE_WORDS.has(code) ? 'weak' : 'code';
  return tokenAt(match, code, strength);
}

function symbolToken(match: RegExpExecArray, locale: string | undefined): CurrencyToken | null {
  const sign = match[0].toLowerCase();
  const code = sign.toUpperCase();
  if (CODES_IN_ANY_CASE.has(code)) return tokenAt(match, code, 'code');
  const currency = bySign(sign, locale) ?? SYMBOLS.get(sign.replaceAll(' ', '')) ?? null;
  if (!currency) return null;
  return tokenAt(match, currency, sign === '$' || BY_REGION.has(sign) ? 'shared' : 'sign');
}

function tokenAt(
  match: RegExpExecArray,
  currency: Currency,
  strength: CurrencyToken['strength'],
): CurrencyToken {
  const end = match.index + match[0].length;
  return { start: match.index, end, text: match[0], currency, strength };
}

/** Every currency sign or code of a text, in order, without overlap; codes win over signs. */
export function findCurrencies(text: string, locale?: string): CurrencyToken[] {
  const plain = plainText(text);
  const found: CurrencyToken[] = [];
  const add = (token: CurrencyToken | null) => {
    if (token && found.every((other) => token.end <= other.start || token.start >= other.end)) {
      found.push(token);
    }
  };
  for (const match of plain.matchAll(CODE)) add(codeToken(match));
  for (const match of plain.matchAll(SYMBOL)) add(symbolToken(match, locale));
  for (const match of plain.matchAll(WEAK)) {
    add(tokenAt(match, WEAK_SYMBOLS.get(match[0]) ?? '', 'weak'));
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The ISO code meant by a free text such as `EUR`, `€`, `Price from £ 39.95`; null when it names none.
 * Signs that are also words or units are not trusted here.
 */
export function currencyOf(text: string | null | undefined, locale?: string): Currency | null {
  const trimmed = (text ?? '').trim();
  if (CODES.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const tokens = findCurrencies(trimmed, locale);
  const trusted = tokens.find((token) => token.strength !== 'weak');
  return trusted?.currency ?? tokens.find((token) => token.text === trimmed)?.currency ?? null;
}
