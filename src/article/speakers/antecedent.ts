import type { Mention, MentionKind } from './mentions';
import type { Sex } from './name';
import { NATURE, natureOf } from './nameWords';
import type { Person } from './person';
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
  /** True for a name beside a noun for people, "el técnico Jan Roe", where no pronoun says what is meant. */
  readonly human: boolean;
  /** True for a name in the pronoun's own block that its sentence begins with: "Roe sat down. “…,” she said." */
  readonly heads: boolean;
  /** True for whom the sentence names after the same pronoun, which means somebody else: "He told Jan Roe." */
  readonly apart: boolean;
  /** True where nobody stands before them in their block. */
  readonly opens: boolean;
  /** The pronoun that their own words as the narration reports them begin with: "Roe said she was tired." */
  readonly reported: Sex;
  /** True for someone whom the quote itself names: few speak of themselves by name. */
  readonly quoted: boolean;
}

const ROLES: readonly Role[] = ['cue', 'opener', 'other', 'object', 'inner', 'possessive'];

/** How much speaks for one candidate whom a pronoun suits as `fit` says, as others nearer: the weights of the values of all features, summed in the order of `ANTECEDENT_WEIGHTS`. */
function scoreOf(candidate: Candidate, fit: number, nearer: number): number {
  const { person, blocks, sentences, role, spoke } = candidate;
  const place = blocks === 0 ? Math.min(sentences, 2) : 2 + Math.min(blocks, 3);
  const w = ANTECEDENT_WEIGHTS;
  return (
    of(w.place, place * 6 + ROLES.indexOf(role)) +
    of(w.within, Math.min(blocks, 2) * 3 + Math.min(sentences, 2)) +
    of(w.count, person.count < 2 ? 0 : person.count < 4 ? 1 : person.count < 8 ? 2 : 3) +
    of(w.spokeRank, spoke * 5 + Math.min(candidate.rank, 4)) +
    of(w.quoted, candidate.quoted ? 1 : 0) +
    of(w.opens, (blocks === 0 ? 0 : 2) + (candidate.opens ? 1 : 0)) +
    of(w.form, formOf(candidate)) +
    of(w.suitsPlace, fit * 6 + place) +
    of(w.suitsRank, fit * 5 + Math.min(nearer, 4)) +
    of(w.suitsSpoke, spoke * 3 + fit)
  );
}

/**
 * How someone is known: by a description, one name, or several; their sex from a pronoun, their first name, or not at all; a
 * name that is no person's, by its nature.
 */
function formOf({ person, described }: Candidate): number {
  const { whole, told, sex } = person;
  if (described) return 0;
  if (told) return 3;
  const nature = sex ? NATURE.unknown : natureOf(person.first, person.last);
  if (nature > 0) return 5 + nature;
  return (whole ? 4 : 1) + (sex ? 0 : 1);
}

/** 0 when the pronoun suits the person, 1 when nothing tells, 2 when it does not. */
function suits({ person, reported }: Candidate, pronoun: MentionKind): number {
  const sex = person.sex ?? reported;
  if (!sex) return pronoun === 'it' && natureOf(person.first, person.last) === NATURE.body ? 0 : 1;
  if (pronoun === 'dropped') return 0;
  return sex === pronoun ? 0 : 2;
}

// Set by hand, all: in the training articles "she" often means a man, and "he" whomever most of the article is about.
/** What a noun for people beside the name counts for, where nothing else tells that it is a person's. */
const HUMAN = 1;
/** What it counts for a name that may be a person's, where a sentence right before begins with it, that nothing tells the sex. */
const HEADS = 2;
/** What having spoken just before counts for. */
const GOES_ON = 0.5;
/** What having said something at the end of the block before counts for: "Dorn waits. But Roe said it was late. … he said." */
const SAID_LAST = 0.5;
/** What it counts against a name of one word, which may be a thing's, that nothing says to speak: "Nessel fell. … he added." */
const SILENT = 2;
/** What it counts against someone that the block turned to someone else since. */
const TURNED = 0.3;
/** What it counts against someone that their sentence names them after the same pronoun. */
const APART = 2;
/** What it counts against whoever only owns whom their sentence speaks of: "Jan Roe's father, Max, nodded. “…,” he said." */
const OWNS = 1.5;
/** What a title or first name of the other sex counts against someone: more than all else, so only nobody else is less likely. */
const OTHER_SEX = 4;

/** True for "Cornell Roe sat down. “…,” she said.", but not for "Loyalty" and "Falk" in the place of Roe. */
function leads({ heads, sentences, role, person }: Candidate): boolean {
  const { count, first, last } = person;
  if (!heads || sentences > 1 || (count < 2 && role !== 'cue')) return false;
  return natureOf(first, last) === NATURE.unknown;
}

/** So often an article names what it is about, and hardly a thing. */
const OFTEN = 4;

/**
 * False for what "it said" never means: who is known for a man or a woman, "FY20", and what nothing tells to speak, as "Growth"
 * or "in Thornbury".
 */
function mayBeIt({ person, described, role }: Candidate): boolean {
  if (person.told) return false;
  if (described || role === 'cue') return true;
  const { first, last, whole, count } = person;
  switch (natureOf(first, last)) {
    case NATURE.body:
      return true;
    case NATURE.unknown:
      return whole || count >= OFTEN;
    default:
      return role === 'opener' && !/\d$/.test(last);
  }
}

/** True for "Web", which neither "he" nor "she" means. */
function isThing({ person: { first, last, sex, told } }: Candidate): boolean {
  return !sex && !told && natureOf(first, last) !== NATURE.unknown;
}

/** True for whom the last sentence of the block before ends with as the one that says it. */
function saidLast({ blocks, sentences, role }: Candidate, fit: number): boolean {
  return fit < 2 && blocks === 1 && sentences === 0 && role === 'cue';
}

/** True for a name of one word that may be a thing's and has said nothing: "Nessel". */
function isSilent({ person, described, role, spoke }: Candidate): boolean {
  if (described || role === 'cue' || spoke < 5) return false;
  return !person.whole && !person.told && !person.sex;
}

/** The candidate that a pronoun means; `undefined` when there is none. */
export function chooseAntecedent(candidates: readonly Candidate[], pronoun: Mention): Person | undefined {
  const isOfPerson = pronoun.kind === 'he' || pronoun.kind === 'she';
  let best: Person | undefined;
  let top = Number.NEGATIVE_INFINITY;
  // True once the block turned to someone else whom the pronoun suits: "… Roe said. Her aunt Ada Dorn nodded. …"
  let isTurned = false;
  let turned = -1;
  // True once the block itself names someone whom the pronoun may mean.
  let isNear = false;
  // How many of those so far the pronoun suits, suits as far as anyone knows, does not suit.
  const before = [0, 0, 0];
  for (const candidate of candidates) {
    if (pronoun.kind === 'it' && !mayBeIt(candidate)) continue;
    const fit = suits(candidate, pronoun.kind);
    let nearer = 0;
    for (let other = 0; other <= fit; other++) nearer += before[other] ?? 0;
    before[fit] = (before[fit] ?? 0) + 1;
    if (isOfPerson && isThing(candidate)) continue;
    const goesOn = isTurned ? -TURNED : candidate.spoke < 2 && fit < 2 ? GOES_ON : 0;
    if (candidate.blocks === 0 && fit < 2) isNear = true;
    const owns = candidate.role === 'possessive' && candidate.blocks === 0 && candidate.sentences === turned;
    if (fit === 0 && candidate.blocks === 0 && candidate.role === 'opener') {
      isTurned = true;
      turned = candidate.sentences;
    }
    const score =
      scoreOf(candidate, fit, nearer) +
      goesOn -
      (fit === 2 && candidate.person.told ? OTHER_SEX : 0) -
      (candidate.apart ? APART : 0) -
      (owns ? OWNS : 0) +
      (isOfPerson && isSilent(candidate) ? -SILENT : 0) +
      (!isNear && saidLast(candidate, fit) ? SAID_LAST : 0) +
      (candidate.human && !candidate.person.sex ? HUMAN : 0) +
      (fit === 1 && pronoun.kind !== 'dropped' && leads(candidate) ? HEADS : 0);
    if (score <= top) continue;
    top = score;
    best = candidate.person;
  }
  return best;
}
