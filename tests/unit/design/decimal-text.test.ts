import { expect, it } from 'vitest';
import { readDecimal } from '../../../components/ui/decimal-text.ts';

it.each([
  ['27,90', 'fr', '27.90'],
  ['27.90', 'fr', '27.90'],
  ['27,90', 'en', '27.90'],
  ['1\u202f299,90', 'fr', '1299.90'],
  ["1'299.90", 'en', '1299.90'],
  ['1,299', 'en', '1299'],
  ['1,299', 'fr', '1.299'],
  ['1,299.00', 'fr', '1299.00'],
  ['1.299,00', 'en', '1299.00'],
  ['12,345,678', 'en', '12345678'],
  ['0.000000001', 'en', '0.000000001'],
] as const)('reads %s typed in %s as %s', (text, language, amount) => {
  expect(readDecimal(text, language)).toBe(amount);
});

it.each(['', 'vingt', '-3', '27.', ',5', '1e3', '1,2,3', '27,90 €'])('refuses %j', (text) => {
  expect(readDecimal(text, 'fr')).toBeNull();
});
