/**
 * Words with which a company praises itself, folded (no accents, lower case): a statement with one of
 * them is about its own merits, not about a fact one can check.
 */
export const MERIT_CUES: readonly string[] = [
  'leader',
  'numero 1',
  'numero un',
  'n°1',
  'no 1',
  'meilleur',
  'meilleure',
  'le plus',
  'la plus',
  'inegale',
  'unique au monde',
  'reference du marche',
  'number one',
  'best',
  'the most',
  'world-class',
  'unrivalled',
  'unmatched',
  'award-winning',
];
