import type { AntecedentFeature } from './antecedent';
import type { FeatureName, NobodyFeature } from './features';

// Learnt once, by maximum likelihood, from the speakers marked in the PolNeAR training articles (Newell et al. 2018): what
// each value of each feature counts for, in the feature's order.

/** Which mention of a quote's block spoke it. */
export const WEIGHTS: Record<FeatureName, readonly number[]> = {
  zone: [0.5, -0.2, -1.5, 0.5, 0, -1.8],
  quotesBetween: [0.8, -1.2, -0.3, 0, 0.7, -1.9],
  mentionsBetween: [-0.1, -0.2, -0.1, -0.1, 0.2, 0.3, -0.5, -1],
  relation: [
    -0.1, -0.4, 0, 0, 0.3, -2.4, 0.5, 0.4, 0, -1.7, -0.3, 0.3, 0, -1.5, -0.8, -2.9, -2.6, -1.9, -1.1, 0.6, -0.8, -2.2,
    -1.2, -1.1, 0, 0, 0.9, 2.9, -0.9, -0.5, 0, 0,
  ],
  cueDistance: [
    0, 0.9, -0.4, 0.1, -0.4, 0.8, -0.8, -0.1, 0.5, 0.2, -2.4, 0.5, -0.5, 0.2, -0.7, 0.4, -0.8, -0.5, -0.2, 0.6, -0.2,
  ],
  kind: [0.6, 0.5, 0.5, -0.7, -1.4, 0, -0.4, -1.7],
  possessive: [0.5, -0.5, -0.1],
  before: [1, -1.2, 0.6, -0.3, -0.7],
  quoteEnd: [-1.7, -0.5, 0, 0.6, 0, 0.7, -1.3, 0, 0.6, -0.1, -2, -0.1, -0.7, 0.6, -0.5, 0.4],
  quoteStart: [0, 0.4, -0.1, 0.3, -0.6, 0.1, -1.5, 0.4, 0, 0, 0, 0],
  markBefore: [0, 0.5, -0.1, 0.2, 0.3, 0, 0, 1.1, -0.3, -0.1, 0, 0.7, 0.6, -0.2],
  chain: [-2.1, 2.2, -1.2, 1.4, -0.6, 2],
  cueTouches: [
    -0.2, 0, 0, -0.9, 0.5, 0.6, -1.3, -0.1, -0.9, -1.8, 0.1, -1.4, 0.5, -0.5, -0.6, -0.7, -1.4, -1.1, 0.8, 2.8, 1.3,
    -0.6, 0, 0,
  ],
  firstInSentence: [-1.2, 0.1, -0.9, -0.1, 0, 0.2, 0, 0.3],
  after: [0.3, -1.1, 0.4, 0.8, 0.7, -0.1, -0.7, -0.6],
  length: [0.5, 0.3, -0.1, -3.3, -0.9, -1.2, 0.4, 0.6, -0.1, -0.1, -0.7, -1.5, 0, 0.5, -0.3, -0.4, -1.4, -1.3],
  nearestCue: [-0.2, -0.8, 0.2, -0.4, 0.1, -0.3, 0.3, 0, 0, 0, 0, 0],
  distance: [-0.8, 0.5, -0.4, -0.3, -0.2, -0.7, 0.2, -0.5, 0, 0.2, -0.1, 0.3, -0.6, -1.1],
  clauses: [0.3, 0.5, -0.1, -0.4, -0.2, -0.7, 0.2, -0.6],
  name: [-0.2, -0.3, 0.8, 0.6, -0.1, 0.4, -0.7, -0.3, -1.3, -0.5, -1.3, -0.2],
};

/** That none of them did. */
export const NOBODY_WEIGHTS: Record<NobodyFeature, readonly number[]> = {
  shape: [
    0, 0, -0.1, -0.7, -0.6, -0.8, -0.5, -0.3, -2.5, -1.4, -0.9, -1.8, -1.2, -2.3, -2.2, -2.3, -1.7, -2.6, 0, 0, 0, 0, 0,
    0,
  ],
  markBefore: [-0.5, -0.6, -1.8, -1.6, -0.8, -1, -0.8, 0, 0, 0, 0, 0, 0, 0],
  ending: [-0.5, 0, -0.8, -0.9, -2.7, -0.6, -0.6, -2.7],
};

/** Whom a pronoun means. */
export const ANTECEDENT_WEIGHTS: Record<AntecedentFeature, readonly number[]> = {
  sex: [1.1, -0.4, -1.5],
  place: [
    1.1, 1.2, -0.9, 0.6, -1.9, 1.5, 1.4, 1, 0.1, -0.9, -0.3, -0.8, 0.2, 1.2, 0, -2.3, -2.3, 0.5, 0.6, 0.8, -0.7, -0.9,
    -0.9, -1, -0.9, -0.1, -0.9, -1.5, -1.5, -1.1, 0, 0, -1.1, 0, 0, 0,
  ],
  within: [1.5, 1.6, 0.7, -0.2, -0.6, -0.8, -1.2, -1.5, -2.2],
  rank: [-0.7, -0.2, -0.1, 0.3, 0.1],
  spoke: [0.3, 0.1, -0.2, 0.1, -0.4, 0],
  count: [-0.2, 0, 0.1, -0.1],
  kind: [0.4, 0.4, -1.2, -0.4],
  spokeRank: [
    -0.1, 0.6, -0.3, 1.3, 0, -0.4, 0.3, 0.6, 0.3, -0.6, -1.1, 0.4, -0.7, 0.9, -0.4, -1.3, 0.3, 0.4, 0.9, 0, 0, -0.4,
    0.8, -0.4, -1.2, 0, -0.4, -0.1, -0.5, 0.2,
  ],
};

/** The sum of the weights that `table` gives to the values of `features`, one for each of its rows. */
export function sumOf(table: readonly (readonly number[])[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += table[i]?.[features[i] ?? 0] ?? 0;
  return sum;
}
