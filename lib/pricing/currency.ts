import type { Currency } from '../market/index.ts';
import {
  CODES,
  CODES_THAT_ARE_WORDS,
  DOUBTFUL_SIGNS,
  EXACT_SIGNS,
  isLocal,
  LOCAL_SIGNS,
  regionOf,
  SIGNS,
  type SignMeaning,
} from './currency-tables.ts';
import type { PhraseBook } from './phrase-book.ts';
import { lowerText, plainText } from './text-folding.ts';

export { isCurrencyCode, minorUnits } from './currency-tables.ts';

/** A currency sign or code as it stands in a text. */
export interface CurrencyToken {
  start: number;
  end: number;
  text: string;
  /** Null for a sign of money that has no ISO code, such as `₿`. */
  currency: Currency | null;
  /** `code`: an ISO code; `sign`: a symbol of one currency; `shared`: `$`, `kr`…; `weak`: also a common word or unit. */
  strength: 'code' | 'sign' | 'shared' | 'weak';
}

/** A code, perhaps with the sign it names: `CAD $`. */
const CODE = /(?<!\p{L})[A-Z]{3}(?: ?[$€£¥]|(?!\p{L}))/gu;
/** Any other character that Unicode calls a currency sign. */
const UNKNOWN_SIGN = /\p{Sc}/gu;

type Found = Omit<CurrencyToken, 'text'>;

/** The currency of a sign on a page of that country; undefined when the sign means nothing there. */
function settle(
  { kind, currencies }: SignMeaning,
  region: string,
): Omit<Found, 'start' | 'end'> | null {
  const local = currencies.find((currency) => isLocal(currency, region));
  if (kind === 'local') return local ? { currency: local, strength: 'sign' } : null;
  if (kind === 'weak' && local) return { currency: local, strength: 'sign' };
  return { currency: local ?? currencies[0] ?? null, strength: kind };
}

function findSigns(book: PhraseBook<SignMeaning>, text: string, region: string): Found[] {
  return book.all(text).flatMap(({ start, end, value }) => {
    const settled = settle(value, region);
    return settled ? [{ start, end, ...settled }] : [];
  });
}

function findCodes(plain: string): Found[] {
  return [...plain.matchAll(CODE)].flatMap(({ 0: text, index }) => {
    const currency = text.slice(0, 3);
    if (!CODES.has(currency)) return [];
    const strength = CODES_THAT_ARE_WORDS.has(currency) ? 'weak' : 'code';
    return [{ start: index, end: index + text.length, currency, strength }];
  });
}

function findUnknownSigns(plain: string): Found[] {
  return [...plain.matchAll(UNKNOWN_SIGN)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    currency: null,
    strength: 'sign' as const,
  }));
}

/** Keeps of each list what touches nothing kept before it. */
function withoutOverlap(lists: readonly Found[][], length: number): Found[] {
  const taken = new Uint8Array(length);
  const kept: Found[] = [];
  for (const found of lists.flat()) {
    if (taken.subarray(found.start, found.end).includes(1)) continue;
    taken.fill(1, found.start, found.end);
    kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Every currency sign or code of a text, in order, without overlap; codes win over signs. */
export function findCurrencies(text: string, locale?: string): CurrencyToken[] {
  const plain = plainText(text);
  const region = regionOf(locale);
  const lists = [
    findCodes(plain),
    findSigns(EXACT_SIGNS, plain, region),
    findSigns(SIGNS, lowerText(plain), region),
    findSigns(LOCAL_SIGNS, plain, region),
    findSigns(DOUBTFUL_SIGNS, plain, region),
    findUnknownSigns(plain),
  ];
  return withoutOverlap(lists, plain.length).map((found) => ({
    ...found,
    text: plain.slice(found.start, found.end),
  }));
}

/**
 * The ISO code meant by a free text such as `EUR`, `€`, `Price from £ 39.95`; null when it names none.
 * Signs that are also words or units are not trusted here.
 */
export function currencyOf(text: string | null | undefined, locale?: string): Currency | null {
  const trimmed = (text ?? '').trim();
  if (!trimmed) return null;
  if (CODES.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const tokens = findCurrencies(trimmed, locale);
  const trusted = tokens.find(({ strength, currency }) => strength !== 'weak' && currency);
  return trusted?.currency ?? tokens.find((token) => token.text === trimmed)?.currency ?? null;
}
