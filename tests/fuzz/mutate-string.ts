import type { Random } from './random.ts';

const PIECES = [
  '€',
  '$',
  '£',
  'kr',
  'zł',
  'USD',
  'CHF',
  '₹',
  '%',
  '-',
  '–',
  '.',
  ',',
  '’',
  ' ',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\u202E',
  '\uD800',
  '\n',
  'x',
  '/',
  'dès',
  'from',
  'à partir de',
  'au lieu de',
  '/mois',
  'HT',
  'TTC',
  'par utilisateur',
  'Gratuit',
  '0',
  '00',
  '9',
  '1299',
  '(',
  ')',
  '__proto__',
  '<b>',
  '&nbsp;',
];

const LONGEST_RUN = 3000;

/** A string changed in one to six places: pieces put in, taken out, repeated, cut or turned round. */
export function mutateString(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const at = random.below(mutated.length + 1);
    const size = random.below(6);
    const [before, after] = [mutated.slice(0, at), mutated.slice(at)];
    mutated = random.pick([
      () => before + random.pick(PIECES) + after,
      () => before + after.slice(size),
      () => before + after.slice(0, size).repeat(1 + random.below(4)) + after.slice(size),
      () => before,
      () => after + before,
      () =>
        before +
        random.pick(PIECES).repeat(random.oneIn(20) ? random.below(LONGEST_RUN) : 3) +
        after,
      () => before + String.fromCharCode(random.below(0x1_0000)) + after,
      () => Array.from(mutated).reverse().join(''),
    ])();
  }
  return mutated;
}
