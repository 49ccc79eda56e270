import type { Span } from '../model';
import { isAdjective, isContent, LONGEST_PHRASE, NO_NOUN, skipAside, skipFillers } from './content';
import { descriptionEnd } from './descriptionEnd';
import { HUMAN_RELATIVE, PRONOUN, WORD } from './lexicon';
import { followsPreposition, isAnyCue, isCue, isToldTo, isWritten, sourceBefore, writtenIn } from './sources';
import type { Token } from './token';

/** `dropped`: a verb whose subject the language leaves out, which stands for it, «…», dijo; and a pronoun that says no sex. */
export type MentionKind = 'name' | 'he' | 'she' | 'they' | 'it' | 'other' | 'dropped' | 'nominal';

/** Words in the narration that may name the speaker. Relative to the block. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Its tokens, from `first` to before `after`; words that describe a name and stand before it included. */
  readonly first: number;
  readonly after: number;
  readonly sentence: number;
  /** Which name of the block it is; -1 when it is none. */
  readonly name: number;
}

/** A pronoun that says no sex. */
const EITHER = WORD.he | WORD.she;

/** Words with which a name may describe another: "Roe police spokesman Jan Doe". */
const MOST_DESCRIBING = 3;

/** Every mention in a block's narration, in order. */
export function findMentions(tokens: readonly Token[], dropsSubject: boolean): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let i = 1; tokens[i]?.kind !== 'edge'; ) {
    const token = tokens[i];
    if (token?.kind === 'name') i = readPhrase(tokens, i, mentions);
    else if (token?.kind !== 'word') i++;
    else if (dropsSubject && standsAlone(tokens, i)) push(mentions, 'dropped', tokens, i, i++);
    else if (isOneOf(tokens, i)) push(mentions, 'nominal', tokens, i, i++);
    else if (token.bits & PRONOUN) {
      push(mentions, pronounKind(token.bits), tokens, i, i);
      // "her lawyer" names two: her, and the lawyer.
      i = token.bits & WORD.determiner ? readPhrase(tokens, i, mentions) : i + 1;
    } else if (token.bits & NO_NOUN && (!(token.bits & WORD.determiner) || isRelative(tokens, i))) i++;
    else if (isVerbOfClause(tokens, i)) i++;
    else i = readPhrase(tokens, i, mentions);
  }
  return mentions;
}

/** True for a cue that has no subject: after a quote («…», dijo en Madrid), or first in its sentence (Señaló que «…»). */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at])) return false;
  if ((tokens[at]?.bits ?? 0) & WORD.initial) return leadsAlone(tokens, at);
  if ((tokens[at + 1]?.bits ?? 0) & WORD.relative || tokens[at + 1]?.kind === 'colon') return opensSentence(tokens, at);
  let before = at - 1;
  while ((tokens[before]?.bits ?? 0) & WORD.filler || tokens[before]?.kind === 'comma') before--;
  if (tokens[before]?.kind !== 'quote') return false;
  const next = tokens[skipAside(tokens, at + 1)];
  if (next?.kind === 'name') return false;
  return next?.kind !== 'word' || ((next.bits & (WORD.preposition | WORD.filler)) !== 0 && !hasLateSubject(tokens, at));
}

/** True for a verb that would have its subject behind it and has something else there: "قال في بيان: «…»". */
function leadsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.kind === 'name' || (before?.bits ?? 0) & PRONOUN || next?.kind === 'name') return false;
  return next?.kind !== 'word' || (next.bits & (WORD.preposition | WORD.filler | WORD.relative)) !== 0;
}

/** How far after its verb a subject may stand. */
const LATE = 12;

/** True where whom a cue has for its subject follows what tells when, where or to whom: «…», ha detto ieri alla radio la sindaca. */
function hasLateSubject(tokens: readonly Token[], cue: number): boolean {
  // "rekla je glasnogovornica policije", "rekao je Roe".
  const next = tokens[skipFillers(tokens, cue + 1)];
  if (next?.kind === 'name' || (next?.bits ?? 0) & WORD.person) return true;
  for (let i = cue + 1; i <= cue + LATE && (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'name'); i++) {
    if ((tokens[i - 1]?.bits ?? 0) & WORD.preposition) {
      // "dijo a Gaceta Ada Roe".
      if (i === cue + 2 && isToldTo(tokens, i)) return true;
      continue;
    }
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (WORD.he | WORD.she)) return true;
    // "contó a este diario Ana Roe", but not "disse à agência Lusa".
    if (tokens[i]?.kind === 'name' && !(bits & WORD.solo) && isContent(tokens[i - 1])) return true;
    if (!(bits & WORD.determiner)) continue;
    const noun = tokens[i + 1];
    if (noun?.kind === 'name' || (noun?.bits ?? 0) & WORD.human) return true;
  }
  return false;
}

/** True when no noun phrase stands between the start of the sentence and the token at `at`. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE) && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'comma') return false;
    if (token.bits & (WORD.determiner | WORD.person)) return false;
  }
  return true;
}

/** True for the "use" of "those who use the media", which may be a noun too. */
function isVerbOfClause(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.bits ?? 0) & WORD.person || !isAnyCue(tokens[at])) return false;
  return ((tokens[at - 1]?.bits ?? 0) & (WORD.filler | WORD.relative)) !== 0;
}

/** True for "that" after a noun or a name: "the gate that police found". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return ((tokens[at]?.bits ?? 0) & WORD.relative) > 0 && (before?.kind === 'name' || isContent(before));
}

/** True for "one" in "one of the witnesses" and in "with one writing". */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const bits = tokens[at]?.bits ?? 0;
  if (!(bits & WORD.determiner) || !(bits & WORD.other)) return false;
  return ((tokens[at + 1]?.bits ?? 0) & WORD.genitive) > 0 || isCue(tokens[at + 1]);
}

function pronounKind(bits: number): MentionKind {
  // Of a man or a woman: "hän".
  if ((bits & EITHER) === EITHER) return 'dropped';
  if (bits & WORD.he) return 'he';
  if (bits & WORD.she) return 'she';
  if (bits & WORD.they) return 'they';
  return bits & WORD.it ? 'it' : 'other';
}

function push(mentions: Mention[], kind: MentionKind, tokens: readonly Token[], first: number, at: number): void {
  const token = tokens[at];
  if (!token) return;
  const nominal = kind === 'nominal';
  const start = nominal ? (tokens[first]?.start ?? token.start) : token.start;
  const end = nominal ? descriptionEnd(tokens, first, at) : token.end;
  mentions.push({ kind, first, after: at + 1, start, end, sentence: token.sentence, name: token.index });
}

/** Reads the noun phrase that begins at `at` up to its last noun or name; gives the token to go on with. */
function readPhrase(tokens: readonly Token[], at: number, mentions: Mention[]): number {
  let i = at;
  while (i < at + LONGEST_PHRASE && (tokens[i]?.bits ?? 0) & WORD.determiner) i++;
  const opened = i > at;
  let go = at + 1;
  let head = -1;
  for (const end = i + LONGEST_PHRASE; i < end; i++) {
    i = skipJoined(tokens, i);
    const token = tokens[i];
    if (token?.kind === 'name') {
      head = -1;
      // "the Canadian said"
      const isNoun = (token.bits & WORD.person) !== 0 || (opened && isAdjective(token) && isCue(tokens[i + 1]));
      if (isNoun && tokens[i + 1]?.kind !== 'possessive' && !describes(tokens, i)) {
        // A noun for people, capitalised: "Police said", "ein Sprecher der Bahn".
        head = i;
        break;
      }
      if (tokens[i + 1]?.kind === 'possessive') {
        push(mentions, 'name', tokens, at, i++);
        go = i;
      } else if (!describes(tokens, i)) {
        push(mentions, 'name', tokens, at, i);
        return i + 1;
      }
    } else if (i > at && isWritten(token)) break;
    else if (isContent(token) || isAlsoCue(tokens, i, at) || (i > at && isOrdinal(tokens, i))) {
      if (isVerb(tokens, i, head)) break;
      if ((token?.bits ?? 0) & WORD.person) head = i;
      else if (head >= 0 && tokens[i + 1]?.kind !== 'name') {
        // "la partie civile a dit", "a spokesman briefed later said".
        if (isCue(tokens[skipFillers(tokens, i + 1)]) || (isAnyCue(tokens[at - 1]) && isEnd(tokens[i + 1]))) head = i;
        break;
      }
      if (tokens[i + 1]?.kind === 'possessive') i++;
    } else break;
  }
  // "according to the latest notes": no verb has a source for its subject.
  if (head < 0 && opened && isCue(tokens[i]) && sourceBefore(tokens, at) >= 0) i++;
  // Without a noun known for people, only what stands beside a cue counts: "the 46-year-old said".
  const isWhole = i - 1 > at || ((tokens[at]?.bits ?? 0) & WORD.human) > 0;
  if (head < 0 && opened && isWhole && (mayBeSubject(tokens, at, i) || isSaidBy(tokens, at))) head = i - 1;
  // "steht in dem Brief", "heter det i protokollet".
  if (head < 0 && i > at && writtenIn(tokens, at, i) >= 0) head = i - 1;
  if (head < 0) return go;
  push(mentions, 'nominal', tokens, at, head);
  return head + 1;
}

/** True where a noun phrase ends for sure. */
function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'stop' || token?.kind === 'edge';
}

/** True when a cue or a word for a source stands right before the noun phrase at `at`: "said another", "according to the paper". */
function isSaidBy(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at - 1]) || sourceBefore(tokens, at) >= 0;
}

/** True when the noun phrase from `at` to `end` may be the subject of a cue: before it, or a noun's that opens the sentence. */
function mayBeSubject(tokens: readonly Token[], at: number, end: number): boolean {
  // "A hiker who was lost".
  if (((tokens[end]?.bits ?? 0) & HUMAN_RELATIVE) === HUMAN_RELATIVE) return true;
  const before = tokens[at - 1]?.kind;
  const opensSentence = before === 'edge' || before === 'stop';
  if (opensSentence && (tokens[end - 1]?.bits ?? 0) & WORD.noun) return true;
  // "in a report just before the budget said"; a phrase with two articles is read again from its second.
  if (followsPreposition(tokens, (tokens[at - 1]?.bits ?? 0) & WORD.determiner ? at - 1 : at)) return false;
  const next = skipFillers(tokens, end);
  const verb = tokens[next];
  // "We spent the year asking".
  if ((verb?.bits ?? 0) & WORD.participle) return false;
  return isCue(verb) || (isAnyCue(verb) && !isAlsoNoun(tokens, next) && opensClause(tokens[at - 1]));
}

/** True for the "praise" of "the praise for such mills", but not the "called" of "the pair called for help". */
function isAlsoNoun(tokens: readonly Token[], i: number): boolean {
  return ((tokens[i]?.bits ?? 0) & WORD.past) === 0 && ((tokens[i + 1]?.bits ?? 0) & WORD.genitive) !== 0;
}

function opensClause(before: Token | undefined): boolean {
  return before?.kind !== 'word' || (before.bits & (WORD.function | WORD.preposition)) === WORD.function;
}

/** True when the name at `i` only describes what follows: "Roe spokesman Jan Doe", "Legal observers say". */
function describes(tokens: readonly Token[], i: number): boolean {
  let j = i + 1;
  for (; j <= i + MOST_DESCRIBING && (isContent(tokens[j]) || isOffice(tokens, j)); j++) {
    if ((tokens[j]?.bits ?? 0) & WORD.past) return false;
    if ((tokens[j]?.bits ?? 0) & WORD.person) return true;
  }
  if (j === i + 1) return false;
  // "said Falkenau delegate Jan Roe", "Falkenau delegate Jan Roe said".
  const isNamed = tokens[j]?.kind === 'name' && (isCue(tokens[i - 1]) || isCue(tokens[skipFillers(tokens, j + 1)]));
  return isNamed || isCue(tokens[j]);
}

/** True for the "state" of "Minnesota state delegate Jan Roe", which may be a verb too. */
function isOffice(tokens: readonly Token[], i: number): boolean {
  return ((tokens[i]?.bits ?? 0) & WORD.office) > 0 && ((tokens[i + 1]?.bits ?? 0) & WORD.person) > 0;
}

/** How many adjectives may stand before one that a noun follows: "Falkish, British and French envoys". */
const MOST_JOINED = 3;

/** The last of the adjectives with capitals that begin at `at` and belong to one noun, "British and French envoys said"; else `at`. */
function skipJoined(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let joined = 0; joined <= MOST_JOINED && isAdjective(tokens[i]); joined++) {
    if (joined > 0 && (tokens[i - 1]?.bits ?? 0) & WORD.and) return describes(tokens, i) ? i : at;
    if (tokens[++i]?.kind === 'comma') i++;
    if ((tokens[i]?.bits ?? 0) & WORD.and) i++;
  }
  return at;
}

/** True for what ends a phrase as its verb: a loose cue, a past tense ("Roe rallied supporters"), whatever follows a German noun. */
function isVerb(tokens: readonly Token[], i: number, head: number): boolean {
  const bits = tokens[i]?.bits ?? 0;
  if (isAnyCue(tokens[i]) && isContent(tokens[i - 1]) && !(bits & WORD.person)) return true;
  if ((tokens[i - 1]?.bits ?? 0) & WORD.noun) return !(bits & WORD.noun);
  return (bits & WORD.past) > 0 && (head === i - 1 || tokens[i - 1]?.kind === 'name');
}

/** True for a noun that could be a cue verb: "the report", "a state official". */
function isAlsoCue(tokens: readonly Token[], i: number, at: number): boolean {
  const bits = tokens[i]?.bits ?? 0;
  if (i === at || (bits & (WORD.person | WORD.cue)) !== (WORD.person | WORD.cue)) return false;
  const before = tokens[i - 1]?.bits ?? 0;
  return (before & WORD.person) === 0;
}

/** True for the "third" of "said a third", which no noun follows. */
function isOrdinal(tokens: readonly Token[], i: number): boolean {
  if (!((tokens[i - 1]?.bits ?? 0) & WORD.determiner)) return false;
  const kinds = WORD.function | WORD.human | WORD.determiner | WORD.relative;
  if (((tokens[i]?.bits ?? 0) & kinds) !== (WORD.function | WORD.human)) return false;
  return isCue(tokens[i + 1]) || (isCue(tokens[i - 2]) && tokens[i + 1]?.kind !== 'name' && !isContent(tokens[i + 1]));
}
