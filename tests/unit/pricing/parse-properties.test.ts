import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, parsePrices } from '../../../lib/pricing/index.ts';

const LOCALES = ['fr-FR', 'en-GB', 'de-DE', 'es-ES', 'it-IT', 'nl-NL', 'pl-PL', 'pt-PT', 'fr-CH'];
const CURRENCIES = ['EUR', 'GBP', 'CHF', 'PLN', 'USD'];

test('what Intl writes is read back to the cent, in every language and currency', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...CURRENCIES),
      (cents, locale, currency) => {
        const written = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
          cents / 100,
        );
        const expected = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        const [price] = parsePrices(written, { locale });
        expect(price?.currency).toBe(currency);
        expect(compareDecimals(price?.amount ?? '-1', expected)).toBe(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('any text at all gives well-formed amounts inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const price of parsePrices(`${text} 12,50 €`)) {
        expect(price.amount).toMatch(/^\d+(\.\d+)?$/);
        expect(price.start).toBeGreaterThanOrEqual(0);
        expect(price.end).toBeLessThanOrEqual(text.length + ' 12,50 €'.length);
      }
    }),
  );
});
