import type { AntecedentFeature } from './antecedent';
import type { FeatureName, NobodyFeature } from './features';

// Learnt once, by maximum likelihood, from the speakers marked in the PolNeAR training articles (Newell et al. 2018): what
// each value of each feature counts for, in the feature's order.

/** Which mention of a quote's block spoke it. */
export const WEIGHTS: Record<FeatureName, readonly number[]> = {
  zone: [0.3, 0, -1.3, 0.7, 0.1, -1.8],
  quotesBetween: [0.7, -1.5, -0.3, 0.2, 0.9, -2],
  mentionsBetween: [-0.1, -0.2, -0.1, -0.1, 0.3, 0.5, -0.5, -1],
  relation: [
    -0.2, -0.3, 0, 0, 0.5, -2.5, 0.5, 0.2, -0.1, -2, -0.4, 0, 0.1, -1.6, -0.9, -3.3, -3.2, -2, -1, 1, -0.7, -2.4, -1.5,
    -1.1, 0, 0, 1.6, 2.7, -0.7, -0.4, 0, 0,
  ],
  cueDistance: [
    0, 0.9, 0, -0.3, -0.6, 0.7, -1.1, -0.1, 0.3, 0.2, -2.7, 0.6, -0.6, 0.1, -1.1, 0.4, -0.8, -0.4, -0.5, 0.5, -0.3,
  ],
  kind: [0.5, 0.4, 0.4, -0.8, -1.4, -0.4],
  possessive: [0.6, -0.2, 0],
  before: [0.9, -1.2, 0.7, -0.3, -0.6],
  quoteEnd: [-1.1, -0.3, 0.2, 0.6, 0, 0.7, -1.6, 0, 1.1, 0.4, -2, 0, -0.8, 0.4, -0.8, 0],
  quoteStart: [0.1, 0.2, -0.1, 0.1, -0.5, 0, -1.5, 0.3, 0, 0, 0, 0],
  markBefore: [0, 0.4, -0.1, 0.1, 0.5, -0.3, -0.1, 1.1, -0.2, -0.1, 0, 0.7, 0.5, -0.4],
  chain: [-2.2, 2.5, -1.2, 1.4, -0.8, 1.9],
  cueTouches: [
    -0.2, 0, 0, -1.1, 0.5, 0.6, -1.3, 0.1, -0.7, -1.8, 0.1, -1.3, 0.6, -0.8, -0.5, -0.7, -1.2, -1, 0.9, 3.4, 0.5, -0.6,
    0, 0,
  ],
  firstInSentence: [-1, 0.1, -0.6, 0, 0.1, 0.2, -0.3, 0.6],
  after: [0.1, -1.3, 0.6, 1.5, 1.2, -0.2, -0.7, -0.6],
  length: [0.6, 0, -0.1, -1.4, -1.2, -1.4, 0.5, 0.6, -0.1, 0.1, -0.6, -1.8, 0, 0.2, -0.4, 0.1, -1.3, -1.7],
  nearestCue: [-0.3, -0.8, 0.5, -0.3, 0.3, -0.1, 0.4, 0, 0, 0, 0, 0],
  distance: [-0.5, 0.6, -0.5, -0.1, -0.2, -0.8, 0.3, -0.9, 0.1, 0.1, -0.1, 0.4, -0.7, 0.3],
  clauses: [0.2, 0.5, -0.1, -0.4, -0.2, -0.4, 0.1, -0.7],
};

/** That none of them did. */
export const NOBODY_WEIGHTS: Record<NobodyFeature, readonly number[]> = {
  shape: [
    0, 0, 0, -0.7, -0.5, -0.4, -0.4, -0.1, -2.7, -1.4, -1, -2.1, -1.3, -2.1, -2.5, -3, -1.9, -2.9, 0, 0, 0, 0, 0, 0,
  ],
  markBefore: [-0.4, -0.4, -2, -1.6, -0.2, -0.9, -0.6, 0, 0, 0, 0, 0, 0, 0],
  ending: [-0.5, 0, -1.2, -1.1, -3, 0.1, -1, -3.2],
};

/** Whom a pronoun means. */
export const ANTECEDENT_WEIGHTS: Record<AntecedentFeature, readonly number[]> = {
  sex: [1.1, -0.6, -1.5],
  place: [
    0.6, 1.1, -0.9, 0.5, -2, 1.6, 1.4, 1, 0.1, -0.9, -0.2, -0.9, 0.2, 1.1, 0, -1.6, -2.2, 0.3, 0.6, 0.8, -0.6, -0.9,
    -1.1, -1, -0.5, 0.3, -0.5, -1.2, -1.2, -0.9, -1.7, -0.9, -1.3, -1.2, -1.8, -1.2, 0, 0, -1.3, 0, 0, 0,
  ],
  within: [1.6, 1.7, 0.8, 0.1, -0.2, -0.5, -1.4, -1.6, -2.3],
  rank: [-0.7, -0.2, -0.1, 0.1, 0],
  spoke: [0.2, 0, -0.2, 0, 0],
  count: [-0.3, 0, 0.1, -0.1],
  kind: [0.7, 0.9, -0.5, -2.5],
  spokeRank: [
    -0.2, 0.3, 0.3, 0.4, 0.4, -0.6, 0.2, 0.3, 0.6, -0.3, -0.7, 0.6, -0.7, 0.5, -0.2, -1.3, 1.3, -0.1, 0.6, 0.2, 0, -0.5,
    -0.3, -0.4, -0.1,
  ],
};

/** The sum of the weights that `table` gives to the values of `features`, one for each of its rows. */
export function sumOf(table: readonly (readonly number[])[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += table[i]?.[features[i] ?? 0] ?? 0;
  return sum;
}
