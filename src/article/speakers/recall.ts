import { firstThat } from '../firstThat';
import type { QuoteDraft } from '../quotes/quoteDraft';
import type { Candidate, Role } from './antecedent';
import { WORD } from './lexicon';
import { firstAfter, WINDOW } from './local';
import type { Mention, MentionKind } from './mentions';
import type { Name, Sex } from './name';
import type { Person } from './person';
import { personOf, proseBefore, type Reading, sceneOf } from './reading';
import { isSubject, RELATION, type Relation } from './relations';
import type { Scene } from './scene';
import { followsPreposition } from './sources';

/** How many blocks of prose back a pronoun reaches. */
export const REACH = 2;

/** The same where nobody so near is known to be a man or a woman as the pronoun says. */
export const FAR = 4;

/** Everyone the pronoun of a block may mean, the last mentioned first. */
export function candidatesFor(reading: Reading, block: number, pronoun: Mention, quote: Quoted): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const named = namesIn(reading, quote);
  const others = namedAfter(reading, block, pronoun);
  let isSaid = false;
  // Known to be whoever the pronoun suits.
  let isMet = pronoun.kind !== 'he' && pronoun.kind !== 'she';
  const add = (person: Person, place: CandidatePlace): void => {
    if (holds(candidates, person)) return;
    const spoke = blocksSinceSpoke(reading, person, block);
    const { blocks, sentences, role, described, opens, human, heads, apart, reported } = place;
    const quoted = named.has(person.last) || named.has(person.first);
    candidates.push({
      person,
      blocks,
      sentences,
      role,
      described,
      opens,
      human,
      heads,
      apart,
      reported,
      rank: candidates.length,
      spoke,
      quoted,
    });
    if (role === 'cue') isSaid = true;
    if (person.sex ? person.sex === pronoun.kind : person.whole || described || person.count > 2) isMet = true;
  };
  const reach = (): number => (isMet ? REACH : FAR);
  for (let place = block, back = 0; place >= 0 && back <= reach(); place = proseBefore(reading, place), back++) {
    const { scene } = sceneOf(reading, place);
    const end = back === 0 ? firstAfter(scene, pronoun.first - 1) : scene.mentions.length;
    const sentence = back === 0 ? pronoun.sentence : scene.lastSentence;
    for (let i = end - 1; i >= Math.max(0, end - WINDOW); i--) {
      const mention = scene.mentions[i];
      if (!mention || !maySpeak(scene, i, pronoun)) continue;
      const person = isBirthName(scene, mention) ? undefined : personOf(reading, place, mention);
      if (!person || (!person.whole && isNounLike(reading, scene, i))) continue;
      if (!person.whole && !person.sex && isPlaceLike(scene, mention, pronoun)) continue;
      const described = mention.kind === 'nominal' && !person.whole;
      const sentences = sentence - mention.sentence;
      const human = pronoun.kind === 'dropped' && !described && holdsNoun(scene, mention);
      const heads = back === 0 && !described && headsSentence(scene, mention);
      const apart = isSomebodyElse(scene, i, pronoun) || others.has(person);
      const role = roleOf(scene, i);
      const reported = described || person.sex ? undefined : reportedAs(scene, i);
      add(person, { blocks: back, sentences, role, described, opens: i === 0, human, heads, apart, reported });
    }
  }
  // Whoever spoke last, however long ago, unless someone nearer is said to speak: "a security source added".
  if (reading.last?.other && !isSaid) add(reading.last.other, LONG_AGO);
  return candidates;
}

type CandidatePlace = Pick<
  Candidate,
  'blocks' | 'sentences' | 'role' | 'described' | 'opens' | 'human' | 'heads' | 'apart' | 'reported'
>;

const LONG_AGO: CandidatePlace = {
  blocks: REACH + 1,
  sentences: 0,
  role: 'other',
  described: false,
  opens: false,
  human: false,
  heads: false,
  apart: false,
  reported: undefined,
};

/**
 * True for whom a sentence names after the same pronoun has been its subject, who is somebody else: "She was taller than
 * Ada Roe. …", "He told Jan Roe." Not so after a clause in front: "When he left, Jan Roe sang."
 */
function isSomebodyElse({ text, tokens, mentions, lexicon }: Scene, i: number, pronoun: Mention): boolean {
  const mention = mentions[i];
  if (!mention || (pronoun.kind !== 'he' && pronoun.kind !== 'she')) return false;
  for (let j = i - 1; j >= Math.max(0, i - WINDOW) && mentions[j]?.sentence === mention.sentence; j--) {
    const before = mentions[j];
    if (before?.kind !== pronoun.kind) continue;
    const isOwner = ((tokens[before.first]?.bits ?? 0) & WORD.determiner) > 0;
    if (isOwner || lexicon.meansNobody?.test(text.slice(before.start, before.start + 12))) continue;
    if (tokens[before.first - 1]?.sentence !== before.sentence) return true;
    if (mention.first - before.after > WINDOW) return false;
    let at = before.after;
    while (at < mention.first && tokens[at]?.kind !== 'comma') at++;
    if (at === mention.first) return true;
  }
  return false;
}

/** True for a name that its sentence begins with. */
function headsSentence({ tokens }: Scene, { first, after }: Mention): boolean {
  const before = tokens[first - 1]?.kind;
  return (before === 'edge' || before === 'stop') && tokens[after]?.kind !== 'possessive';
}

const NOBODY: ReadonlySet<Person> = new Set();

/** How far behind a pronoun someone is named who is surely not meant, in tokens. */
const SOON = 8;

/** Whom the sentence of a pronoun names soon after it, who is somebody else: "He said Jan Roe slept." */
function namedAfter(reading: Reading, block: number, pronoun: Mention): ReadonlySet<Person> {
  if (pronoun.kind !== 'he' && pronoun.kind !== 'she') return NOBODY;
  const { scene } = sceneOf(reading, block);
  const { tokens, mentions } = scene;
  let found: Set<Person> | undefined;
  let at = pronoun.after;
  for (let i = firstAfter(scene, pronoun.first); mentions[i]?.sentence === pronoun.sentence; i++) {
    const mention = mentions[i];
    if (!mention || mention.first > pronoun.after + SOON) break;
    while (at < mention.first && tokens[at]?.kind !== 'quote') at++;
    if (at < mention.first) break;
    const person =
      mention.kind === 'name' && !followsPreposition(tokens, mention.first)
        ? personOf(reading, block, mention)
        : undefined;
    if (!person) continue;
    found ??= new Set();
    found.add(person);
  }
  return found ?? NOBODY;
}

/** True for a mention that holds a noun for people: "el técnico Jan Roe". */
export function holdsNoun({ tokens }: Scene, { first, after }: Mention): boolean {
  for (let at = first; at < after; at++) if ((tokens[at]?.bits ?? 0) & WORD.human) return true;
  return false;
}

/** Before a place; before a person in "faith in Roe". */
const WHERE = /(?<!\b(?:faith|trust|confidence|interest|belief|hope|believed?|trusted)\s)\b(?:[Ii]n|[Oo]utside) $/;

/** True for the "Falkenau" of "in Falkenau", which neither "he" nor "she" means. */
function isPlaceLike({ text }: Scene, { start, kind }: Mention, pronoun: Mention): boolean {
  if (kind !== 'name' || (pronoun.kind !== 'he' && pronoun.kind !== 'she')) return false;
  return WHERE.test(text.slice(Math.max(0, start - 20), start));
}

/** Before the name that someone was given at birth. */
const BIRTH = /(?:(?:was|were|,) born|née?|geborene?) $/u;

/** True for "Ada Mary Dorn" in "She was born Ada Mary Dorn", whom the article calls something else. */
function isBirthName({ text }: Scene, { start, kind }: Mention): boolean {
  return kind === 'name' && BIRTH.test(text.slice(Math.max(0, start - 10), start));
}

/** How far behind a verb the pronoun for its subject stands: "Roe told the council she was tired." In tokens. */
const REPORTED = 7;

/** The pronoun in what a mention is reported to have said; `undefined` where there is none. */
function reportedAs({ tokens, relations, mentions }: Scene, i: number): Sex {
  const { kind, cue, strong } = relations[i] as Relation;
  if (!strong || kind !== RELATION.verb) return undefined;
  const { sentence } = mentions[i] as Mention;
  for (let at = cue + 1; at < cue + REPORTED && tokens[at]?.sentence === sentence; at++) {
    const { kind, bits = 0 } = tokens[at] ?? {};
    if (kind === 'quote') break;
    if (bits & WORD.determiner) continue;
    if (bits & WORD.he) return 'he';
    if (bits & WORD.she) return 'she';
  }
  return undefined;
}

function holds(candidates: readonly Candidate[], person: Person): boolean {
  for (let i = 0; i < candidates.length; i++) if (candidates[i]?.person === person) return true;
  return false;
}

/** True for one word with a capital, where every noun has one and it is not said to speak: "Angaben", but not "NATO". */
export function isNounLike({ lexicon }: Reading, scene: Scene, i: number): boolean {
  const mention = scene.mentions[i];
  if (!lexicon.capitalNouns || mention?.kind !== 'name' || roleOf(scene, i) === 'cue') return false;
  return ((scene.tokens[mention.after - 1]?.bits ?? 0) & WORD.capitals) === 0;
}

/** A quote and its block. */
export interface Quoted {
  readonly block: number;
  readonly quote: QuoteDraft;
}

/** The surnames in a quote's own text. */
function namesIn({ names }: Reading, { block, quote }: Quoted): ReadonlySet<string> {
  const found = new Set<string>();
  const all = names[block]?.read() ?? [];
  for (let i = firstFrom(all, quote.start); (all[i]?.start ?? quote.end) < quote.end; i++)
    found.add(all[i]?.last ?? '');
  return found;
}

/** The first name that begins at `start` or after it, found by halving. */
function firstFrom(names: readonly Name[], start: number): number {
  return firstThat(names.length, i => (names[i]?.start ?? 0) >= start);
}

/** Names, and descriptions of people ("they" may be a body, "it" is one); "the mayor" in "Ada Roe, the mayor" says nothing new. */
function maySpeak({ tokens, mentions, relations }: Scene, i: number, pronoun: Mention): boolean {
  const mention = mentions[i];
  if (mention?.kind !== 'nominal') return mention?.kind === 'name';
  const bits = tokens[mention.after - 1]?.bits ?? 0;
  return (
    relations[i]?.kind !== RELATION.inner && suitsNoun(pronoun.kind, (bits & WORD.person) > 0, (bits & WORD.human) > 0)
  );
}

/** True where a pronoun may mean what a noun for a speaker, human or not, describes. */
function suitsNoun(pronoun: MentionKind, isSpeaker: boolean, isHuman: boolean): boolean {
  if (pronoun === 'it') return isSpeaker && !isHuman;
  return pronoun === 'they' || pronoun === 'other' ? isSpeaker : isHuman;
}

function roleOf(scene: Scene, i: number): Role {
  const { tokens, mentions, relations } = scene;
  const mention = mentions[i];
  const relation = relations[i];
  if (!mention || tokens[mention.after]?.kind === 'possessive') return 'possessive';
  if (relation?.strong && isSubject(relation.kind)) return 'cue';
  if (relation?.kind === RELATION.inner) return 'inner';
  if (followsPreposition(tokens, mention.first)) return 'object';
  return isSpokenOfFirst(mentions, relations, i) ? 'opener' : 'other';
}

/** True for whom a sentence speaks of first, be it with more about them before the name: "The mayor, Ada Roe, shook her head." */
function isSpokenOfFirst(mentions: readonly Mention[], relations: readonly Relation[], i: number): boolean {
  let before = i - 1;
  while (before > i - WINDOW && relations[before]?.kind === RELATION.inner) before--;
  return before < 0 || mentions[before]?.sentence !== mentions[i]?.sentence;
}

function blocksSinceSpoke({ last }: Reading, person: Person, block: number): number {
  if (last?.other !== person) return 5;
  const blocks = block - last.block;
  return blocks < 3 ? blocks : blocks < 6 ? 3 : 4;
}
