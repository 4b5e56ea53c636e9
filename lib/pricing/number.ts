import type { Currency } from '../market/index.ts';
import { minorUnits } from './currency-tables.ts';
import { plainText } from './text-folding.ts';

/** What helps to tell a decimal separator from a thousands separator. */
export interface SeparatorHints {
  /** Decimals of the currency, 3 for KWD. */
  minorUnits: number;
  /** `.` or `,` when the page's language or the caller says so. */
  decimalSeparator?: string;
}

const GROUP_DIGITS = 3;

function assemble(whole: string, decimals: string): string {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return decimals ? `${digits}.${decimals.replace(/\D/g, '')}` : digits;
}

function splitAt(text: string, index: number): string {
  return assemble(text.slice(0, index), text.slice(index + 1));
}

/** One separator, once: decimal unless it is followed by exactly one group of three. */
function readSingleSeparator(text: string, index: number, hints: SeparatorHints): string {
  const whole = text.slice(0, index);
  const decimals = text.slice(index + 1);
  const isGroup =
    decimals.length === GROUP_DIGITS && whole.length >= 1 && whole.length <= GROUP_DIGITS;
  if (!isGroup || Number(whole) === 0) return assemble(whole, decimals);
  const separator = text[index];
  const threeDecimals =
    hints.minorUnits === GROUP_DIGITS &&
    (hints.decimalSeparator ? hints.decimalSeparator === separator : separator === '.');
  return threeDecimals ? assemble(whole, decimals) : assemble(whole + decimals, '');
}

function readWithDeclaredSeparator(text: string, separator: string): string {
  const compact = text.replaceAll(separator === '.' ? ',' : '.', '');
  const index = compact.lastIndexOf(separator);
  return index < 0 ? assemble(compact, '') : splitAt(compact, index);
}

/** Leading separators count only when nothing else can be the decimal one: `.75`, not `.75,333`. */
function withoutLeadingSeparators(text: string): string {
  const body = text.replace(/^[.,]+/, '');
  return body !== text && !/[.,]/.test(body) ? `0.${body}` : body;
}

/**
 * The plain decimal of a number as written, e.g. `1 298,00` → `1298.00`, `1'049.-` → `1049`.
 * With both separators the last one is decimal; one separator before three digits is a thousands
 * separator, unless the currency has three decimals.
 */
export function readNumber(raw: string, hints: SeparatorHints): string {
  const tidy = raw
    .replace(':', '.')
    .replace(/[^\d.,]/g, '')
    .replace(/[.,]+$/, '');
  if (hints.decimalSeparator && /^[.,]{2}|\d[.,]/.test(tidy) && isDecimalWith(tidy, hints)) {
    return readWithDeclaredSeparator(tidy, hints.decimalSeparator);
  }
  const text = withoutLeadingSeparators(tidy);
  const separators = [...text.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (!last) return assemble(text, '');
  if (separators.length === 1) return readSingleSeparator(text, last.index, hints);
  const repeated = separators.every((separator) => separator[0] === last[0]);
  const tail = text.length - last.index - 1;
  if (repeated && tail === GROUP_DIGITS) return assemble(text, '');
  const lastIsUnique = separators.filter((separator) => separator[0] === last[0]).length === 1;
  return lastIsUnique || tail !== GROUP_DIGITS ? splitAt(text, last.index) : assemble(text, '');
}

/** A declared separator is believed only where it can be one: not `1.299` on a page written in English. */
function isDecimalWith(text: string, hints: SeparatorHints): boolean {
  const separator = hints.decimalSeparator ?? '.';
  const parts = text.split(separator);
  const single = parts.length === 2 && !text.includes(separator === '.' ? ',' : '.');
  if (!single) return parts.length === 2 || /^[.,]{2}/.test(text);
  const decimals = parts[1] ?? '';
  return decimals.length !== GROUP_DIGITS || hints.minorUnits === GROUP_DIGITS;
}

/** What a caller knows about how numbers are written. */
export interface NumberHints {
  decimalSeparator?: string;
  /** BCP 47: asked only where the text alone leaves a doubt. */
  locale?: string;
}

/** The decimal separator of prices in a language, or undefined when the tag is not one. */
function separatorOfLocale(locale: string | undefined, currency: Currency): string | undefined {
  if (!locale) return undefined;
  try {
    const options = { style: 'currency', currency, minimumFractionDigits: 1 } as const;
    const format = new Intl.NumberFormat(locale, options);
    const decimal = format.formatToParts(1.5).find(({ type }) => type === 'decimal');
    return decimal && plainText(decimal.value);
  } catch {
    return undefined;
  }
}

const LOOKS_GROUPED = /^\d{1,3}[.,]\d{3}$/;

/**
 * The amount of a number as written, in its currency. A page written in English often shows
 * `1.299 €`, so its language only decides where decimals are by three: `1.234 KWD`.
 */
export function readAmount(raw: string, currency: Currency | null, hints: NumberHints): string {
  const digits = minorUnits(currency);
  const isDoubtful = currency !== null && digits === GROUP_DIGITS && LOOKS_GROUPED.test(raw);
  const byLocale = isDoubtful ? separatorOfLocale(hints.locale, currency) : undefined;
  return readNumber(raw, {
    minorUnits: digits,
    decimalSeparator: hints.decimalSeparator ?? byLocale,
  });
}
