import type { PageType } from '../../market/index.ts';
import data from '../data/text-weights.json' with { type: 'json' };

/**
 * What was learned from pages whose main text was marked by hand (`docs/reading.md` says from which and
 * how): how much each sign tells of the kind of a page, and the trees that judge a block.
 */
export interface TextWeights {
  types: PageType[];
  signs: SignWeight[];
  /** How frequent each type is, before any sign. */
  biases: number[];
  /** Names of the features the trees ask for, then one for each type. */
  features: string[];
  /**
   * Each tree in pre-order. A question is `feature, threshold, value` followed by its two answers, "at
   * most" first; a leaf is `-1, value`. Values are thousandths of log-odds.
   */
  trees: number[][];
}

export interface SignWeight {
  name: string;
  mean: number;
  deviation: number;
  /** One weight a type. */
  weights: number[];
}

export const TEXT_WEIGHTS: TextWeights = {
  types: data.types as PageType[],
  signs: data.signs.map(([name, mean, deviation, weights]) => ({
    name: name as string,
    mean: mean as number,
    deviation: deviation as number,
    weights: weights as number[],
  })),
  biases: data.biases,
  features: data.features,
  trees: data.trees,
};
