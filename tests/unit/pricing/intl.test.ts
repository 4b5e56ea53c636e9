import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, isCurrencyCode, parsePrices } from '../../../lib/pricing/index.ts';

const LOCALES = (
  'fr-FR fr-CH fr-CA fr-BE en-GB en-US en-CA en-AU en-IN en-ZA de-DE de-AT de-CH es-ES es-MX es-AR ' +
  'it-IT it-CH nl-NL pt-PT pt-BR pl-PL sv-SE da-DK nb-NO fi-FI cs-CZ hu-HU ro-RO bg-BG el-GR tr-TR ' +
  'ru-RU uk-UA he-IL ar-EG ar-SA ar-AE ar-MA fa-IR hi-IN bn-BD mr-IN ne-NP ta-IN th-TH my-MM vi-VN ' +
  'id-ID ja-JP ko-KR zh-CN zh-TW is-IS ka-GE'
).split(' ');

/** Two codes of Intl are units of account between banks (IMF, ALBA): nothing is sold in them. */
const NOT_MONEY_OF_SHOPS = new Set(['XDR', 'XSU']);
const CURRENCIES = Intl.supportedValuesOf('currency').filter(
  (code) => !NOT_MONEY_OF_SHOPS.has(code),
);

/** Signs that are also units: `2 L` on a page is two litres, unless lempiras are the local money. */
const SIGNS_THAT_ARE_UNITS = new Set(['L', 'G']);

const AMOUNTS = [0.5, 1234.56, 123_456];

type Display = 'symbol' | 'code' | 'narrowSymbol';

const formatOf = (locale: string, currency: string, currencyDisplay: Display) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });

const signOf = (format: Intl.NumberFormat) =>
  format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';

/** What was not read back from one format, as text; empty when all was. */
function misread(locale: string, currency: string, display: Display): string[] {
  const format = formatOf(locale, currency, display);
  if (SIGNS_THAT_ARE_UNITS.has(signOf(format))) return [];
  const digits = format.resolvedOptions().maximumFractionDigits;
  return AMOUNTS.flatMap((value) => {
    const written = format.format(value);
    const found = parsePrices(written, { locale });
    const [price] = found;
    const isAmount =
      found.length === 1 &&
      compareDecimals(price?.amount ?? '-1', value.toFixed(digits ?? 2)) === 0;
    const isCurrency = display !== 'code' || price?.currency === currency;
    return isAmount && isCurrency
      ? []
      : [`${locale} ${written}: ${price?.amount} ${price?.currency}`];
  });
}

test('every currency of Intl that shops use is known', () => {
  expect(CURRENCIES.filter((code) => !isCurrencyCode(code))).toEqual([]);
  expect(LOCALES.length).toBeGreaterThanOrEqual(40);
});

describe.each(LOCALES)('prices written in %s', (locale) => {
  test('amount and code of every currency', () => {
    expect(CURRENCIES.flatMap((currency) => misread(locale, currency, 'code'))).toEqual([]);
  });

  test('amount beside the sign of every currency', () => {
    expect(CURRENCIES.flatMap((currency) => misread(locale, currency, 'symbol'))).toEqual([]);
  });
});

/** The sign of each currency where it is the local one, which leaves no doubt. */
const AT_HOME = [
  ['EUR', 'fr-FR'],
  ['USD', 'en-US'],
  ['CAD', 'fr-CA'],
  ['AUD', 'en-AU'],
  ['MXN', 'es-MX'],
  ['ARS', 'es-AR'],
  ['BRL', 'pt-BR'],
  ['GBP', 'en-GB'],
  ['CHF', 'de-CH'],
  ['SEK', 'sv-SE'],
  ['DKK', 'da-DK'],
  ['NOK', 'nb-NO'],
  ['ISK', 'is-IS'],
  ['PLN', 'pl-PL'],
  ['CZK', 'cs-CZ'],
  ['HUF', 'hu-HU'],
  ['RON', 'ro-RO'],
  ['TRY', 'tr-TR'],
  ['RUB', 'ru-RU'],
  ['UAH', 'uk-UA'],
  ['ILS', 'he-IL'],
  ['EGP', 'ar-EG'],
  ['SAR', 'ar-SA'],
  ['AED', 'ar-AE'],
  ['MAD', 'ar-MA'],
  ['IRR', 'fa-IR'],
  ['INR', 'hi-IN'],
  ['BDT', 'bn-BD'],
  ['ZAR', 'en-ZA'],
  ['THB', 'th-TH'],
  ['VND', 'vi-VN'],
  ['IDR', 'id-ID'],
  ['JPY', 'ja-JP'],
  ['KRW', 'ko-KR'],
  ['CNY', 'zh-CN'],
  ['TWD', 'zh-TW'],
  ['KWD', 'ar-KW'],
  ['HNL', 'es-HN'],
  ['PEN', 'es-PE'],
  ['LKR', 'si-LK'],
] as const;

test.each(AT_HOME)('the sign of %s is known in %s, at any amount', (currency, locale) => {
  const format = formatOf(locale, currency, 'symbol');
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
      const value = minor / 10 ** digits;
      const [price] = parsePrices(format.format(value), { locale });
      expect(price?.currency).toBe(currency);
      expect(compareDecimals(price?.amount ?? '-1', value.toFixed(digits))).toBe(0);
    }),
    { numRuns: 40 },
  );
});
