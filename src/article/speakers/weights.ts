import type { AntecedentFeature } from './antecedent';
import type { FeatureName, NobodyFeature } from './features';

// Learnt, by maximum likelihood, from the speakers marked in the PolNeAR training articles (Newell et al. 2018): what each
// value of each feature counts for, in the feature's order. A value that never occurs there has 0. Those articles never say
// which description a pronoun means, so descriptions weigh less than they may deserve: the first of `form`.

/** Which mention of a quote's block spoke it. */
export const WEIGHTS: Record<FeatureName, readonly number[]> = {
  zone: [0.5, -0.2, -1.5, 0.5, -0.3, -1.1],
  quotesBetween: [0.7, -1.2, -0.4, 0.1, 0.8, -1.5],
  mentionsBetween: [0, -0.2, 0, -0.1, 0.3, 0.3, -0.4, -0.9],
  relation: [
    -0.1, -0.3, 0, 0, 0.5, -2.3, 0.5, 0.3, 0, -1.6, -0.3, 0, 0.2, -1.3, -0.6, -2.7, -2.2, -1.7, -0.9, 0.6, -0.6, -1.4,
    -1.1, -1.1, 0, 0, 1, 3, -0.5, -0.2, 0, 0,
  ],
  cueDistance: [
    0, 0.8, -0.1, 0.1, -0.3, 0.7, -0.8, 0, 0.5, 0.2, -2, 0.4, -0.5, 0.1, -0.9, 0.3, -0.7, -0.5, -0.4, 0.5, -0.3,
  ],
  kind: [0.5, 0.5, 0.4, -0.6, -1.3, 0, -0.4, -1.5],
  possessive: [0.5, -0.2, -0.1],
  before: [1.1, -1, 0.8, -0.1, -0.5],
  quoteEnd: [-1.3, -0.3, 0.3, 0.5, 0.1, 0.8, -1.1, 0, 1, 0.3, -1.4, 0, -0.7, 0.5, -0.3, 0],
  quoteStart: [0.2, 0.3, 0.1, 0.3, -0.4, 0.1, -1.3, 0.4, 0, 0, 0, 0],
  markBefore: [0, 0.3, 0, 0.3, 0.4, -0.1, 0.2, 1.3, -0.1, -0.1, 0.2, 0.6, 0.5, -0.3],
  chain: [-2.1, 2.1, -1.1, 1.4, -0.5, 2],
  cueTouches: [
    -0.1, 0, 0, -0.8, 0.6, 0.6, -1.1, 0.2, -0.6, -1.5, 0.2, -1.4, 0.6, -0.4, -0.5, -0.4, -1.2, -1, 0.9, 2.7, 1.1, -0.6,
    0, 0,
  ],
  firstInSentence: [-1, 0.1, -0.9, 0, 0.1, 0.2, -0.3, 0.4],
  after: [0.4, -1, 0.5, 0.8, 0.8, 0.1, -0.5, -0.5],
  length: [0.5, 0.2, -0.2, -2.1, -0.8, -0.8, 0.5, 0.6, -0.2, 0.2, -0.6, -1.5, 0.1, 0.4, -0.4, -0.1, -1.3, -1.1],
  nearestCue: [-0.3, -0.7, 0.4, -0.3, 0.3, -0.3, 0.4, 0, 0, 0, 0, 0],
  distance: [-0.7, 0.6, -0.4, -0.1, -0.2, -0.5, 0.2, -0.4, 0.1, 0.3, -0.1, 0.3, -0.6, -0.6],
  clauses: [0.2, 0.6, -0.1, -0.4, -0.2, -0.5, 0.2, -0.4],
  name: [
    -0.1, -0.2, 0.9, 0.7, 0, 0.4, -0.5, -0.2, -1.2, -0.4, -1.2, -0.2, -1.3, -1.7, -0.8, -0.3, 0.2, -0.1, -1.3, -0.7,
  ],
};

/** That none of them did. */
export const NOBODY_WEIGHTS: Record<NobodyFeature, readonly number[]> = {
  shape: [
    0, 0, 0.1, -0.3, -0.3, -0.6, -0.1, -0.2, -1.4, -0.6, -0.6, -1, -0.9, -1.6, -1.2, -1.4, -1.1, -1.7, 0, 0, 0, 0, 0, 0,
  ],
  markBefore: [-0.3, -0.4, -1, -1, -0.6, -1.1, -0.5, 0, 0, 0, 0, 0, 0, 0],
  ending: [-0.3, 0, -0.8, -0.6, -2.1, -0.3, -0.6, -2.2],
};

/** Whom a pronoun means. */
export const ANTECEDENT_WEIGHTS: Record<AntecedentFeature, readonly number[]> = {
  place: [
    0.2, 0.4, 0, 0, -0.6, 0.5, 1.2, 0.5, 0.1, -0.5, -0.3, -0.3, 0.2, 0.4, 0.1, -0.3, -0.3, -0.1, 0.8, 0.8, -0.2, -0.5,
    -0.3, -0.6, -0.2, 0.3, -0.5, -0.4, -0.2, -0.2, 0, 0, -0.1, 0, 0, 0,
  ],
  within: [0.5, 0.7, 0.1, 0.2, -0.1, 0, -0.3, -0.4, -0.6],
  count: [-0.2, 0, 0.2, 0],
  spokeRank: [
    -0.3, 0.2, 0.3, 0.4, 0.3, -0.4, 0.1, 0.5, 0.3, -0.4, -0.3, 0.4, -0.3, 0.5, -0.3, -0.3, 0.1, 0.3, 0.3, -0.2, 0.1, 0,
    0, 0, -0.1, -0.4, -0.1, 0, -0.4, -0.2,
  ],
  quoted: [0.8, -0.8],
  opens: [0.3, 0.9, -1, -0.3],
  form: [-1.4, 0.3, -0.2, 0.2, 0.1, 1, -1.2, -1.2, -0.9],
  suitsPlace: [0.9, 0.7, 0.2, 0.4, 0, 0.3, -0.3, 0.5, -0.1, 0.3, -0.7, -0.2, 0, -0.5, 0, -0.6, -0.5, -0.1],
  suitsRank: [0.6, 1, 0.8, 0.2, -0.2, 0, -0.6, 0, 0, 0.1, -0.3, -0.5, -0.3, -0.2, -0.5],
  suitsSpoke: [0.7, 0.2, 0, 0.5, 0.1, -0.4, 0, 0.3, -0.3, 0.4, -0.1, -0.1, 0, 0, 0, 0.8, -1, -1],
};

/** What a value of a feature counts for, where `weights` are the feature's. */
export function weightOf(weights: readonly number[], value: number): number {
  return weights[value] ?? 0;
}
