import { MOST_FILLERS, skipAside, skipFillers } from './content';
import { HUMAN_RELATIVE, PRONOUN, WORD } from './lexicon';
import type { Mention } from './mentions';
import type { Phrase } from './phrases';
import { followsPreposition, isAnyCue, isCue, isToldTo, sourceBefore, writtenIn } from './sources';
import type { Token } from './token';

/**
 * How a mention is tied to a cue verb.
 * `verb`: "Roe said", "Roe later said"; `apposition`: "Roe, the mayor, said", "Roe, who left, said"; `far`: "Roe left the
 * hall and said"; `inverted`: "said Roe" after a quote; `object`: "told Roe"; `source`: "according to Roe"; `inner`: part of a longer phrase ("the mayor of Falk said"); `none`.
 */
export const RELATION = {
  none: 0,
  verb: 1,
  apposition: 2,
  far: 3,
  inverted: 4,
  object: 5,
  source: 6,
  inner: 7,
} as const;

export interface Relation {
  readonly kind: (typeof RELATION)[keyof typeof RELATION];
  /** The token of the cue; -1 when there is none. */
  readonly cue: number;
  /** True for a cue for sure, false for a loose one and where there is none. */
  readonly strong: boolean;
}

/** True for the subject of a cue that stands beside it. */
export function isSubject(kind: Relation['kind']): boolean {
  return kind === RELATION.verb || kind === RELATION.apposition || kind === RELATION.inverted;
}

const NONE: Relation = { kind: RELATION.none, cue: -1, strong: false };
const INNER: Relation = { kind: RELATION.inner, cue: -1, strong: false };
/** The "as" of "as saying". */
const QUOTED_AS = WORD.preposition | WORD.attribute;
const WORDING = WORD.source | WORD.attribute;

/** How each mention is tied to a cue. As many as `mentions`. */
export function relate(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  phrases: readonly Phrase[],
): readonly Relation[] {
  const relations: Relation[] = mentions.map(() => INNER);
  for (const { head, first, after } of phrases) {
    const opening = mentions[first];
    const closing = mentions[after - 1];
    if (opening && closing) relations[head] = relatePhrase(tokens, opening.first, closing.after);
  }
  return relations;
}

/** The cue that a noun phrase is the subject of, or else the one it stands next to. */
function relatePhrase(tokens: readonly Token[], first: number, after: number): Relation {
  const before = tokens[first - 1];
  const source = Math.max(sourceBefore(tokens, first), wordsOf(tokens, first, after), writtenIn(tokens, first, after));
  if (source >= 0) return { kind: RELATION.source, cue: source, strong: true };
  if (isQuoted(tokens, after))
    return followsPreposition(tokens, first) ? NONE : { kind: RELATION.verb, cue: after + 1, strong: true };
  if (isOfRelative(tokens, first, after)) return NONE;
  const strongAt = (i: number): boolean => ((tokens[i]?.bits ?? 0) & WORD.cue) !== 0;
  const direct = skipFillers(tokens, after);
  if (isAnyCue(tokens[direct])) {
    // "In dem Bericht heißt es".
    const isSource = ((tokens[direct + 1]?.bits ?? 0) & WORD.impersonal) !== 0;
    if (isSource) return { kind: RELATION.source, cue: direct, strong: true };
    const as = quotedAs(tokens, direct);
    if (as >= 0) return mayBeObject(tokens[direct + 1]) ? INNER : { kind: RELATION.verb, cue: as + 1, strong: true };
    return opensWithObject(tokens, direct) ? NONE : { kind: RELATION.verb, cue: direct, strong: strongAt(direct) };
  }
  const cue = cueBefore(tokens, first);
  if (isAnyCue(tokens[cue])) {
    const edge = tokens[skipBack(tokens, cue - 1)]?.kind;
    // "The gate was open, said Roe: …" before the quote.
    const isTold = ((tokens[cue]?.bits ?? 0) & WORD.telling) !== 0;
    const isSpeaker = (!isTold && edge === 'comma' && tokens[after]?.kind === 'colon') || opensWithObject(tokens, cue);
    if (isSpeaker) return { kind: RELATION.verb, cue, strong: strongAt(cue) };
    if (isInitial(tokens, cue)) return { kind: RELATION.verb, cue, strong: strongAt(cue) };
    const kind = !isTold && (edge === 'quote' || edge === 'comma') ? RELATION.inverted : RELATION.object;
    return { kind, cue, strong: strongAt(cue) };
  }
  if (isToldTo(tokens, first)) return { kind: RELATION.inverted, cue: first - 2, strong: true };
  if (before && before.bits & WORD.preposition && !isAnyCue(tokens[toldAfter(tokens, direct)])) return NONE;
  return distant(tokens, first, after - 1, direct);
}

/** The token before a phrase, be it before an auxiliary or what tells when between commas: "rekao je Roe", "a spus, luni, Ada Roe". */
function cueBefore(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.kind !== 'comma') {
    const verb = skipBack(tokens, first - 1);
    const edge = tokens[verb - 1]?.kind;
    return isCue(tokens[verb]) && (edge === 'quote' || edge === 'comma') ? verb : first - 1;
  }
  const aside = skipBack(tokens, first - 2);
  return skipAside(tokens, aside) === first && isCue(tokens[aside - 1]) ? aside - 1 : first - 1;
}

/** True for a verb that has its subject behind it as a rule, but right behind a quotation, where all may: "قال رو". */
function isInitial(tokens: readonly Token[], cue: number): boolean {
  const { kind, bits = 0 } = tokens[cue] ?? {};
  if (kind !== 'word' || !(bits & WORD.initial)) return false;
  const before = tokens[cue - 1]?.kind === 'comma' ? cue - 2 : cue - 1;
  return tokens[before]?.kind !== 'quote';
}

/** True for the "dirige Roe" of «la oficina que dirige Roe», where what has no noun in it is a verb before its subject. */
function isOfRelative(tokens: readonly Token[], first: number, after: number): boolean {
  const before = tokens[first - 1]?.bits ?? 0;
  if (!(before & WORD.relative) || before & (WORD.determiner | WORD.human)) return false;
  return first === after - 2 && tokens[first]?.bits === 0 && tokens[after - 1]?.kind === 'name';
}

/** True for the "as saying" of "the agency quoted Roe as saying", which makes Roe the one who spoke. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.bits ?? 0) & QUOTED_AS) === QUOTED_AS && ((tokens[at + 1]?.bits ?? 0) & WORD.cue) !== 0;
}

/** How far behind "quoted" its "as saying" may stand, in tokens. */
const LONGEST_QUOTED = 10;

/** The token of the "as" that goes on with a cue: "quoted Roe as saying", "was quoted on Monday as saying"; -1 when there is none. */
function quotedAs(tokens: readonly Token[], cue: number): number {
  for (let i = cue + 1; i < cue + LONGEST_QUOTED; i++) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'name') break;
    if (isQuoted(tokens, i)) return i;
  }
  return -1;
}

/** True for what a verb has for its object where it stands right behind it: a name, "her", "the mayor". */
function mayBeObject(token: Token | undefined): boolean {
  const { kind, bits = 0 } = token ?? {};
  return kind === 'name' || (bits & WORD.function) === 0 || (bits & (WORD.determiner | PRONOUN)) !== 0;
}

/** The token of "words" in "in Roe's words"; -1 when there is none. The phrase for Roe goes from `first` to before `after`. */
function wordsOf(tokens: readonly Token[], first: number, after: number): number {
  if (tokens[after]?.kind !== 'possessive' || !followsPreposition(tokens, first)) return -1;
  return ((tokens[after + 1]?.bits ?? 0) & WORDING) === WORDING ? after + 1 : -1;
}

/** The verb after "who", where whoever ends before `at` is who the next clause speaks of: "with Roe, who later said"; -1 for none. */
export function toldAfter(tokens: readonly Token[], at: number): number {
  const relative = tokens[at]?.kind === 'comma' ? at + 1 : at;
  const isWho = ((tokens[relative]?.bits ?? 0) & HUMAN_RELATIVE) === HUMAN_RELATIVE;
  return isWho ? skipFillers(tokens, relative + 1) : -1;
}

/** How far before a verb its clause may open. */
const CLAUSE = 10;

/** True where a clause opens with no subject, which follows the verb: "Dem Rat sagte Roe", "Laut Protokoll sagte Roe". */
function opensWithObject(tokens: readonly Token[], verb: number): boolean {
  if (!((tokens[verb]?.bits ?? 0) & WORD.second)) return false;
  let i = verb - 1;
  while (i > verb - CLAUSE && (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'name')) i--;
  return ((tokens[i + 1]?.bits ?? 0) & (WORD.preposition | WORD.source)) !== 0 && tokens[i]?.kind !== 'comma';
}

/** How far behind its subject a verb may stand, in tokens. */
const FARTHEST = 40;

/** The cue that a phrase which ends with the token `last` is the subject of, with more words between. */
function distant(tokens: readonly Token[], first: number, last: number, from: number): Relation {
  const sentence = tokens[last]?.sentence;
  const opener = tokens[from];
  const apart = opener?.kind === 'comma' || opener?.kind === 'bracket' || opener?.kind === 'dash';
  const aside = apart || ((opener?.bits ?? 0) & WORD.relative) !== 0;
  for (let i = from; i < from + FARTHEST; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.kind === 'quote') break;
    if (!isAnyCue(token)) continue;
    if (isInserted(tokens, i)) return NONE;
    const strong = (token.bits & WORD.cue) !== 0;
    // "in a post"
    const isNoun = (tokens[i - 1]?.bits ?? 0) & WORD.determiner && (tokens[i - 2]?.bits ?? 0) & WORD.preposition;
    if (!strong && isNoun) continue;
    const at = skipBack(tokens, i - 1);
    const before = tokens[at];
    const closes = before?.kind === 'comma' || before?.kind === 'bracket' || before?.kind === 'dash';
    if (aside && (closes || ((before?.bits ?? 0) & WORD.relative) !== 0))
      return { kind: RELATION.apposition, cue: i, strong };
    if (strong && goesOn(tokens, first, i)) return { kind: RELATION.verb, cue: i, strong };
    if (before?.kind !== 'name' || isOfRelative(tokens, at - 1, at + 1)) return { kind: RELATION.far, cue: i, strong };
    return NONE;
  }
  return NONE;
}

/** True for "writes" in "the reason they left, writes Roe, is": whoever is named behind it says the rest. */
function isInserted(tokens: readonly Token[], cue: number): boolean {
  if (tokens[cue - 1]?.kind !== 'comma' || (tokens[cue]?.bits ?? 0) & WORD.telling) return false;
  return tokens[cue + 1]?.kind === 'name' && tokens[cue + 2]?.kind === 'comma';
}

function skipBack(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > from - MOST_FILLERS && tokens[i]?.kind === 'word' && (tokens[i]?.bits ?? 0) & WORD.filler) i--;
  return i;
}

/** True for the verb of "Roe nodded and said, “…”", whose subject begins the sentence. */
function goesOn(tokens: readonly Token[], first: number, cue: number): boolean {
  const start = tokens[first - 1]?.kind;
  if (start !== 'edge' && start !== 'stop' && start !== 'quote') return false;
  const end = tokens[cue + 1]?.kind;
  if (end !== 'comma' && end !== 'colon' && end !== 'quote') return false;
  if (!((tokens[cue - 1]?.bits ?? 0) & WORD.and)) return false;
  for (let i = first; i < cue; i++) if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'name') return false;
  return true;
}
