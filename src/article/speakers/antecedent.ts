import type { Mention, MentionKind } from './mentions';
import type { Person } from './people';
import { ANTECEDENT_WEIGHTS, weightOf as of } from './weights';

/** What a mention is in its sentence: subject of a cue verb, its first mention, after a preposition, … */
export type Role = 'cue' | 'opener' | 'other' | 'object' | 'inner' | 'possessive';

/** Someone a pronoun may mean, by where the narration last spoke of them. */
export interface Candidate {
  readonly person: Person;
  /** Blocks back from the pronoun's; 0 for its own. */
  readonly blocks: number;
  /** Sentences back within the pronoun's block, or from the end of an earlier one. */
  readonly sentences: number;
  readonly role: Role;
  /** How many others the narration named since. */
  readonly rank: number;
  /** Blocks since they spoke the last quote: up to 2, 3 for a few, 4 for many, 5 when someone else spoke it. */
  readonly spoke: number;
  /** True for a description such as "a security source". */
  readonly described: boolean;
}

const ROLES: readonly Role[] = ['cue', 'opener', 'other', 'object', 'inner', 'possessive'];

/** How many values each feature has. */
export const ANTECEDENT_SIZES = {
  sex: 3,
  place: 36,
  within: 9,
  rank: 5,
  spoke: 6,
  count: 4,
  kind: 4,
  spokeRank: 30,
} as const;

export type AntecedentFeature = keyof typeof ANTECEDENT_SIZES;

/** How much speaks for one candidate: the weights of the values of all features, summed in the order of `ANTECEDENT_SIZES`. */
function scoreOf(candidate: Candidate, pronoun: MentionKind): number {
  const { person, blocks, sentences, role, spoke } = candidate;
  const place = blocks === 0 ? Math.min(sentences, 2) : 2 + Math.min(blocks, 3);
  const rank = Math.min(candidate.rank, 4);
  const w = ANTECEDENT_WEIGHTS;
  return (
    of(w.sex, suits(person, pronoun)) +
    of(w.place, place * 6 + ROLES.indexOf(role)) +
    of(w.within, Math.min(blocks, 2) * 3 + Math.min(sentences, 2)) +
    of(w.rank, rank) +
    of(w.spoke, spoke) +
    of(w.count, person.count < 2 ? 0 : person.count < 4 ? 1 : person.count < 8 ? 2 : 3) +
    of(w.kind, candidate.described ? 3 : !person.whole ? 2 : person.sex ? 0 : 1) +
    of(w.spokeRank, spoke * 5 + rank)
  );
}

/** 0 when the pronoun suits the person, 1 when nothing tells, 2 when it does not. */
function suits({ sex }: Person, pronoun: MentionKind): number {
  if (!sex) return 1;
  if (pronoun === 'dropped') return 0;
  return sex === pronoun ? 0 : 2;
}

/** The candidate that a pronoun means; `undefined` when there is none. */
export function chooseAntecedent(candidates: readonly Candidate[], pronoun: Mention): Person | undefined {
  let best: Person | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, pronoun.kind);
    if (score <= top) continue;
    top = score;
    best = candidate.person;
  }
  return best;
}
