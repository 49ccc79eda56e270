import type { AntecedentFeature } from './antecedent';
import type { FeatureName } from './features';

// Learnt once, by maximum likelihood, from the speakers marked in the PolNeAR training articles (Newell et al. 2018): what
// each value of each feature counts for, in the feature's order.

/** Which mention of a quote's block spoke it. */
export const WEIGHTS: Record<FeatureName, readonly number[]> = {
  zone: [0.3, -0.1, -2, 0.3, -0.1, -2],
  quotesBetween: [0.7, -1.4, -0.1, 0, 0.5, -2.1],
  mentionsBetween: [-0.4, -0.4, -0.2, -0.2, 0.5, -0.2, -0.5, -1.1],
  relation: [
    -0.3, -0.6, 0, 0, 0.1, -3.2, 0.9, 0.6, -0.7, -2.6, -0.1, 0.2, -0.4, -1.7, -0.4, -1.9, -2.9, -2, -0.8, 1.3, -1.2,
    -1.8, -1.4, -0.7, 0, 0, -0.8, 0.7,
  ],
  cueDistance: [
    0, 0.3, 0, -0.2, -0.3, 0.5, -0.5, 0, 0.4, 0.3, -2.9, 0.4, -0.7, 0.1, -0.9, 0.2, -0.8, -0.5, -0.6, 0.6, -0.4,
  ],
  kind: [0.5, 0.4, 0.4, -0.7, -1.7, -0.4],
  possessive: [0.1, -0.7, -0.6],
  before: [0.6, -1.4, 0.6, 0, -0.8],
  quoteEnd: [-1.6, -0.6, 0.5, 0.6, -0.1, 0.5, -2, 0, 0.4, 0.2, -1.8, -0.5, -0.9, 0.3, -0.3, 0.1],
  quoteStart: [-0.1, 0, -0.3, 0, -0.3, 0.1, -0.8, 0.2, 0, 0, 0, 0],
  markBefore: [0, 0, -0.4, 0.4, 0.1, -0.1, -0.6, 0.7, 0.1, -0.1, -0.3, 0.3, 0.4, -0.4],
  chain: [-2.3, 2.3, -1.5, 1.5, -1.3, 1.5],
  cueTouches: [
    -0.4, 0, 0, -1.2, 0.6, 0.8, -0.6, 0.1, -0.6, -2.1, -0.2, -1.3, 0.8, -0.6, -0.1, -2, -1.3, -1.2, 0.5, 0, 0.1,
  ],
  firstInSentence: [-1.3, 0.2, -1, -0.1, -0.1, 0.3, -0.4, 0.5],
  after: [0.5, -1.4, 0.6, 1.2, 0.9, -0.5, -0.5, -0.7],
  length: [0.4, 0, -0.2, -1.7, -1, -1.9, 0.3, 0.3, -0.4, 0.3, -0.9, -1.5, 0.2, 0.8, -0.3, 0.2, -1.4, -1.3],
};

/** Whom a pronoun means. */
export const ANTECEDENT_WEIGHTS: Record<AntecedentFeature, readonly number[]> = {
  sex: [1.2, -0.7, -1.8],
  place: [
    0.6, 1.6, -0.6, 0.4, 2.3, 2.4, 1.9, 0.8, 0, 0.1, 0.3, 1.2, -0.1, -2.8, 0.6, 0.4, 0.5, -1.3, -1.4, -1.4, -1.5, -1.2,
    -2.4, -2.6, -2, -2.3, -2.2, -3.3, -3.2, -2.6,
  ],
  rank: [-0.6, 0.1, 0, -0.1, -0.1],
  spoke: [0.3, -0.3, -0.1, -0.1, -0.1],
  count: [-0.1, 0, 0.1, -0.1],
  kind: [0.6, 0.9, -0.8, -3.7],
  spokeRank: [
    0, 0.4, 0.3, 0, 0.4, -0.7, 0.3, 0.5, 0.6, -0.2, -0.7, 0.8, -0.6, 0.3, -0.4, -0.8, 1.3, -0.6, 1.8, 0.1, 0.2, -0.5,
    -0.1, -0.5, -0.3,
  ],
};

/** The sum of the weights that `table` gives to the values of `features`, one for each of its rows. */
export function sumOf(table: readonly (readonly number[])[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += table[i]?.[features[i] ?? 0] ?? 0;
  return sum;
}
