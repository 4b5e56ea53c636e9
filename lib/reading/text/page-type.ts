import type { PageType, PageTypeGuess } from '../../market/index.ts';
import type { PageMap } from './page-map.ts';
import { PAGE_SIGNS, type PageIdentity } from './signs/index.ts';
import { TEXT_WEIGHTS } from './weights.ts';

/** A page type with its probability, in the order of the weights. */
export interface TypeProbability {
  type: PageType;
  probability: number;
}

/** A sign further than this from its mean is exceptional, not more telling. */
const FURTHEST = 4;
const MOST_REASONS = 4;
const LONGEST_REASON = 200;

const signs = new Map(PAGE_SIGNS.map((sign) => [sign.name, sign]));

/** How far each sign of a page is from what is usual, in deviations. */
function readSigns(map: PageMap, identity: PageIdentity): number[] {
  return TEXT_WEIGHTS.signs.map(({ name, mean, deviation }) => {
    const value = signs.get(name)?.of(map, identity) ?? mean;
    return Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / deviation));
  });
}

/** How likely each type is, and the signs that speak most for the likeliest. */
export function guessPageType(
  map: PageMap,
  identity: PageIdentity,
): { guess: PageTypeGuess; probabilities: TypeProbability[] } {
  const values = readSigns(map, identity);
  const { types, biases } = TEXT_WEIGHTS;
  const scores = biases.map((bias, type) =>
    TEXT_WEIGHTS.signs.reduce(
      (sum, { weights }, sign) => sum + weights[type]! * values[sign]!,
      bias,
    ),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const probabilities = types.map((type, index) => ({ type, probability: powers[index]! / total }));
  const best = scores.indexOf(highest);
  return {
    guess: {
      type: types[best] ?? 'other',
      confidence: probabilities[best]?.probability ?? 0,
      reasons: reasonsFor(best, values),
    },
    probabilities,
  };
}

function reasonsFor(type: number, values: number[]): string[] {
  return TEXT_WEIGHTS.signs
    .map(({ name, weights }, sign) => ({
      name,
      push: weights[type]! * values[sign]!,
      value: values[sign]!,
    }))
    .filter(({ push }) => push > 0)
    .sort((a, b) => b.push - a.push)
    .slice(0, MOST_REASONS)
    .map(({ name, value }) =>
      `${name}: ${value > 0 ? 'more' : 'less'} than usual`.slice(0, LONGEST_REASON),
    );
}
