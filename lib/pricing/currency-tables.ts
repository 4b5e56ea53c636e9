import type { Currency } from '../market/index.ts';
import data from './data/currencies.json' with { type: 'json' };
import { phraseBook } from './phrase-book.ts';

const words = (list: string) => list.split(' ');

/** Every ISO 4217 code known here: those in use and the few old ones still met on pages. */
export const CODES: ReadonlySet<string> = new Set(words(data.codes));
/** Codes that are also words or names in capitals: `ALL`, `TOP`, `PHP`. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(words(data.codesThatAreWords));

/** Replaced since, by the euro or by a new currency of the same country. */
const FORMER_CODES: ReadonlySet<string> = new Set(words(data.formerCodes));

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

/** Whether a code is one of a currency known here. */
export const isCurrencyCode = (code: string): boolean => CODES.has(code);

/** What a sign says before the page is known. `local`: only where that currency is the local one. */
export interface SignMeaning {
  kind: 'code' | 'sign' | 'shared' | 'weak' | 'local';
  /** The currencies it may stand for, the most common first; empty for a sign without an ISO code. */
  currencies: readonly Currency[];
}

const meaning = (kind: SignMeaning['kind'], currencies: string): SignMeaning => ({
  kind,
  currencies: currencies ? words(currencies) : [],
});

type Entry = readonly [string, SignMeaning];

const entries = (table: Record<string, string>, kind: SignMeaning['kind']): Entry[] =>
  Object.entries(table).map(([sign, currencies]) => [sign, meaning(kind, currencies)]);

/** A space inside a sign may be left out: `F CFA`, `FCFA`. */
const withoutSpaces = (list: Entry[]): Entry[] =>
  list.flatMap(([sign, value]): Entry[] => [
    [sign, value],
    [sign.replaceAll(' ', ''), value],
  ]);

/**
 * `CA$`, `$CA`, `US $`, `$ US`: a shared sign with the country's letters, which are the first two of
 * its currency's code (ISO 4217).
 */
const countrySigns = (sign: '$' | '£'): Entry[] =>
  words(data.shared[sign]).flatMap((code) => {
    const country = code.slice(0, 2);
    return [
      `${country}${sign}`,
      `${country} ${sign}`,
      `${sign}${country}`,
      `${sign} ${country}`,
    ].map((text): Entry => [text, meaning('sign', code)]);
  });

const inAnyCase = words(data.codesInAnyCase).map((code): Entry => [
  code.toLowerCase(),
  meaning('code', code),
]);

/** Signs found in a lower-case text. */
export const SIGNS = phraseBook(
  withoutSpaces([
    ...inAnyCase,
    ...entries(data.symbols, 'sign'),
    ...entries(data.shared, 'shared'),
  ]),
  'letters',
);

/** Signs that only count in the case they are written in, as they are words or units in another. */
export const EXACT_SIGNS = phraseBook(
  [...countrySigns('$'), ...countrySigns('£'), ...entries(data.exactSymbols, 'sign')],
  'letters',
);

/** Signs that are also common words, units or sizes. */
export const DOUBTFUL_SIGNS = phraseBook(entries(data.weakSymbols, 'weak'), 'letters');
export const LOCAL_SIGNS = phraseBook(entries(data.localSymbols, 'local'), 'letters');

const REGION_CURRENCIES = new Map(Object.entries(data.regionCurrencies));
const LANGUAGE_REGIONS = new Map(Object.entries(data.languageRegions));

/** The country of a page from its BCP 47 tag, or the one where nearly all who write it live, or ''. */
export function regionOf(locale: string | undefined): string {
  const [language = '', ...rest] = (locale ?? '').split(/[-_]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return region?.toUpperCase() ?? LANGUAGE_REGIONS.get(language.toLowerCase()) ?? '';
}

/**
 * Whether a currency is the one of a country: a national currency's code starts with the country's
 * letters (ISO 4217); the currencies of several countries are listed.
 */
export function isLocal(currency: Currency, region: string): boolean {
  if (!region || FORMER_CODES.has(currency)) return false;
  return REGION_CURRENCIES.get(region) === currency || currency.startsWith(region);
}
