import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePrices } from '../../../lib/pricing/index.ts';

const LONGEST = 5000;

/** Processor time of one reading in milliseconds: other processes must not fail the test. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  parsePrices(text, { locale: 'fr-FR' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const PIECES = [
  '1', '12', '123', ' ', '\u00a0', ',', '.', "'", '-', '€', '$', 'A$', 'kr', ':', '%', 'x', '4x ',
  '(', '/', 'EUR', 'US $', 'fr.', 'de ', 'des ', 'à partir de ', 'livraison gratuite des ', 'soit ',
  'HT ', '/mois', 'par ', '100 ml', 'et ', 'é', '߀', '１', '\u200f', '\ud83d', 'ﬁ', 'İ', '１２',
]; // prettier-ignore

test('any text gives well-formed amounts inside it, and never throws', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: LONGEST }), (text) => {
      for (const { amount, start, end } of parsePrices(`${text} 12 €`)) {
        expect(amount).toMatch(/^\d+(\.\d+)?$/);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length + ' 12 €'.length);
      }
    }),
    { numRuns: 60 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
});

test('pieces of prices in any order never throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      for (const { amount, bound, times } of parsePrices(pieces.join(''))) {
        expect(amount).toMatch(/^\d+(\.\d+)?$/);
        expect([null, 'from', 'low', 'high']).toContain(bound);
        expect(times === null || times >= 2).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('names of object members are words like others', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(parsePrices(`${name} 12 € / ${name}`, { currency: name, locale: name })).toMatchObject([
      { amount: '12', currency: 'EUR', role: 'current', period: null, unit: null },
    ]);
    expect(parsePrices(`12 ${name}`)[0]?.currency ?? null).toBeNull();
  }
});

/** Time grows with the length, not with its square: the ratio of a double length stays near two. */
const MOST_PER_TEXT = 300;

test.each(PIECES.map((piece) => [piece]))(
  '%j repeated up to 5,000 characters is read fast',
  (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    timeOf(text.slice(0, LONGEST / 10));
    expect(timeOf(`${text}12 €`)).toBeLessThan(MOST_PER_TEXT);
    expect(timeOf(`12 €${text}x`)).toBeLessThan(MOST_PER_TEXT);
  },
);

test('two pieces repeated in turn are read fast', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), (one, two) => {
      const text = `${one}${two}`.repeat(LONGEST / 2).slice(0, LONGEST);
      expect(timeOf(text)).toBeLessThan(MOST_PER_TEXT);
    }),
    { numRuns: 60 },
  );
});
