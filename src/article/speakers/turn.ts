import { wordSet } from '../wordSet';
import { natureOfToken, skipFillers } from './content';
import type { Asked } from './features';
import { WORD } from './lexicon';
import type { Mention, MentionKind } from './mentions';
import { NATURE } from './nameWords';
import { isSubject, RELATION, type Relation, toldAfter } from './relations';
import type { Scene } from './scene';
import { isAnyCue, isCue } from './sources';
import type { Token } from './token';

/** How many mentions before a quotation are looked at. */
const REACH = 5;
/** How many tokens may stand between a verb of saying and the quotation that is its object. */
const NEAR = 8;
/** The same where only whom it is said to and a mark stand there: "telling him, “…”". */
const FEW = 3;

/**
 * Whoever a sentence turns to between its last two quotations, or right before its only one, where that is not `best`, who
 * stands before: Dorn in `Roe called it "…," while Dorn said that "…"`, in `Roe came with Dorn, who said "…"` and in
 * `Roe opposed the plan, which Dorn said was "…"`; -1 for nobody.
 */
export function turnedTo(scene: Scene, { at, quote, sentence, following }: Asked, best: number): number {
  const { tokens, mentions, relations, quoteTokens } = scene;
  const last = quote > 0 ? (quoteTokens[quote - 1] ?? 0) : 0;
  const goesOn = quote > 0 && tokens[last]?.sentence === sentence;
  for (let i = following - 1; i > best && i >= following - REACH; i--) {
    const { first, after, kind } = mentions[i] as Mention;
    const { cue, kind: tie, strong } = relations[i] as Relation;
    if (mentions[i]?.sentence !== sentence || first < last) return -1;
    if (!strong || cue < after || cue > at || precedesNoun(tokens[cue - 1])) continue;
    const before = tokens[first - 1]?.bits ?? 0;
    if (toldAfter(tokens, after) === cue) return isWhatWasSaid(scene, cue, at) && !(before & WORD.genitive) ? i : -1;
    if (tie !== RELATION.verb || !isWhatWasSaid(scene, cue, at)) continue;
    const turns =
      before & WORD.relative
        ? isNewSubject(before, kind) && tokens[first - 2]?.kind === 'comma'
        : beginsClause(scene, i, best) && (goesOn || isIntroduced(tokens, at) || starts(scene, i, at));
    // "…, she added that it “…”": whoever says it is nobody before.
    return turns ? i : -1;
  }
  return -1;
}

/**
 * Whoever a sentence ends with as the one that says all of it, where nothing ties `best`, who stands before the quotation, to
 * any verb: Dorn in `Roe has been "…," said Dorn` and in `Roe was "…" and left, Dorn said`; -1 for nobody.
 */
export function closing(scene: Scene, { sentence, following }: Asked, best: number): number {
  const { tokens, mentions, relations } = scene;
  if (relations[best]?.kind !== RELATION.none) return -1;
  for (let i = following; i < following + REACH && mentions[i]?.sentence === sentence; i++) {
    const { first, after } = mentions[i] as Mention;
    const { cue, kind, strong } = relations[i] as Relation;
    if (!strong || isParticiple(scene, cue)) continue;
    if (kind === RELATION.inverted && isPause(tokens[cue - 1])) return i;
    if (kind === RELATION.verb && cue >= after && isPause(tokens[first - 1]) && isPause(tokens[cue + 1])) return i;
  }
  return -1;
}

const THAT = /^(?:Das|Dies|So|Lo)$/;

/**
 * Who signs a quotation, Roe in `“…” — Ada Roe, miller`, or is named for it in a sentence of its own, `„….“ Das sagte Roe`,
 * where no other verb or quotation follows; -1 for nobody.
 */
export function signing({ text, tokens, mentions }: Scene, { at, following }: Asked): number {
  const mention = mentions[following];
  const next = tokens[at + 1];
  if (!mention || !next || (mention.kind !== 'name' && mention.kind !== 'nominal')) return -1;
  const isSigned = next.kind === 'dash' && mention.first === at + 2;
  const cue = skipFillers(tokens, at + 2);
  const isSaid = isCue(tokens[cue]) && mention.first === cue + 1 && THAT.test(text.slice(next.start, next.end));
  if (!isSigned && !isSaid) return -1;
  const { kind } = tokens[mention.after] ?? {};
  if (isSigned && kind !== 'edge' && kind !== 'comma' && kind !== 'bracket') return -1;
  for (let i = mention.after; tokens[i]?.sentence === mention.sentence && tokens[i]?.kind !== 'edge'; i++) {
    const { kind } = tokens[i] ?? {};
    if (isAnyCue(tokens[i]) || kind === 'quote' || kind === 'colon') return -1;
  }
  return following;
}

/**
 * Who begins a clause and is named with their verb and a comma right before the quotation, whoever was named before: Roe in
 * `When Dorn asked, Roe laughed, "…"`; -1 for nobody.
 */
export function introducing(scene: Scene, { at, following }: Asked): number {
  const { tokens, mentions, relations } = scene;
  const mention = mentions[following - 1];
  const { kind, cue = -1 } = relations[following - 1] ?? {};
  if (kind !== RELATION.verb || cue !== at - 2 || tokens[at - 1]?.kind !== 'comma') return -1;
  if (!isPause(tokens[(mention?.first ?? 0) - 1])) return -1;
  // No body or place, and no participle, which may go on about somebody else: "Roe answered Falkenau on the pier, saying, …".
  const isSomeone = mention?.kind === 'name' && natureOfToken(tokens[mention.after - 1]) === NATURE.unknown;
  return isSomeone && !isParticiple(scene, cue) ? following - 1 : -1;
}

/**
 * The subject of the verb right before the quotation, however far before, where `best` stands in another sentence and says
 * nothing: a woman in `Roe left. A woman in the street said, "…?"`; -1 for nobody.
 */
export function subjectOf(
  { tokens, mentions, relations }: Scene,
  { at, sentence, following }: Asked,
  best: number,
): number {
  const mark = tokens[at - 1]?.kind;
  if ((mark !== 'comma' && mark !== 'colon') || !isCue(tokens[at - 2])) return -1;
  if (mentions[best]?.sentence === sentence || relations[best]?.kind !== RELATION.none) return -1;
  const isTied = ({ cue, strong, kind }: Relation): boolean =>
    strong && cue === at - 2 && (isSubject(kind) || kind === RELATION.far);
  let i = following - 1;
  while (i >= following - REACH && mentions[i]?.sentence === sentence && !isTied(relations[i] as Relation)) i--;
  return i >= following - REACH && mentions[i]?.sentence === sentence ? i : -1;
}

const PERCEIVED = wordSet('hear hears heard hearing overheard saw watched recalled recalls remembered remembers');

/** Whom somebody heard or saw say the quotation: a guard in `Roe heard a guard say, "…"`; -1 for nobody. */
export function perceived({ text, tokens, mentions, relations }: Scene, { at, sentence, following }: Asked): number {
  for (let i = following - 1; i >= following - REACH && mentions[i]?.sentence === sentence; i--) {
    const { first, after } = mentions[i] as Mention;
    const { cue, kind, strong } = relations[i] as Relation;
    const { start, end } = tokens[first - 1] ?? {};
    if (!strong || kind !== RELATION.verb || cue < after || at - cue > FEW) continue;
    return PERCEIVED.has(text.slice(start, end).toLowerCase()) ? i : -1;
  }
  return -1;
}

/** Who is named between two commas as the one that says a sentence which ends in the quotation: `The reason, writes Roe, is "…"`; -1 for nobody. */
export function inserted(scene: Scene, { at, sentence, following }: Asked): number {
  const { tokens, mentions, relations } = scene;
  for (let i = following - 1; i >= following - REACH && mentions[i]?.sentence === sentence; i--) {
    const { after } = mentions[i] as Mention;
    const { cue, kind, strong } = relations[i] as Relation;
    if (!strong || kind !== RELATION.inverted || tokens[cue - 1]?.kind !== 'comma' || at - after > NEAR) continue;
    if (tokens[after]?.kind === 'comma' && !isParticiple(scene, cue)) return i;
  }
  return -1;
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'quote' || token?.kind === 'stop' || token?.kind === 'edge';
}

/** True for whom a clause has for its subject, "which Dorn said", "that" being no more than "said that Dorn said". */
function isNewSubject(relative: number, kind: MentionKind): boolean {
  return (relative & WORD.determiner) === 0 && (kind === 'name' || kind === 'nominal');
}

/**
 * True for a subject after "and", "while", "after", "at which point" or a quotation, but not after "in" as of "in a letter
 * saying", nor of the verb that is `best`'s.
 */
function beginsClause(scene: Scene, i: number, best: number): boolean {
  const { tokens, mentions, relations } = scene;
  const { first = 0 } = mentions[i] ?? {};
  const { kind, bits = 0 } = tokens[first - 1] ?? {};
  const { cue } = relations[i] as Relation;
  const isPoint =
    ((tokens[first - 2]?.bits ?? 0) & WORD.relative) !== 0 && ((tokens[first - 3]?.bits ?? 0) & WORD.preposition) !== 0;
  if (!(bits & WORD.function || kind === 'quote' || isPoint) || relations[best]?.cue === cue) return false;
  return !(bits & WORD.preposition) || !isParticiple(scene, cue);
}

/** True where nothing parts a verb from the quotation at `at`, which is what was said: "said that it is “…”". */
function isWhatWasSaid({ text, tokens, lexicon }: Scene, cue: number, at: number): boolean {
  if (at - cue > NEAR || tokens[cue + 1]?.kind === 'dash') return false;
  const end = isIntroduced(tokens, at) ? at - 1 : at;
  for (let i = cue + 1; i < end; i++) {
    const { kind, start, end } = tokens[i] ?? {};
    if ((kind !== 'word' && kind !== 'name' && i > cue + 1) || lexicon.rejoins.has(text.slice(start, end)))
      return false;
  }
  return true;
}

/** True where a comma or a colon stands before the quotation at `at`: "while Dorn told voters, “…”". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at - 1]?.kind;
  return kind === 'comma' || kind === 'colon';
}

/** True where a clause of its own starts with a subject: after a comma or dash, or after "and", with the quotation after its verb. */
function starts(scene: Scene, i: number, at: number): boolean {
  const { tokens, mentions, relations } = scene;
  const { first = 0, kind } = mentions[i] ?? {};
  const { cue } = relations[i] as Relation;
  if (isParticiple(scene, cue)) return false;
  const isAnd = ((tokens[first - 1]?.bits ?? 0) & WORD.and) !== 0 && kind === 'name' && at - cue <= 2;
  return isAnd || followsPause(tokens, first);
}

/** How many words may open a clause before its subject: "hours after Dorn said". */
const OPENERS = 3;

/** True where a comma or a dash stands before the clause whose subject begins at `first`. */
function followsPause(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (i >= first - OPENERS && tokens[i]?.kind === 'word') i--;
  return tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'dash';
}

/** True before a noun: "Dorn's comment", "her comment"; but not for "another", who may be someone: "while another added". */
function precedesNoun(before: Token | undefined): boolean {
  return before?.kind === 'possessive' || ((before?.bits ?? 0) & (WORD.determiner | WORD.human)) === WORD.determiner;
}

/** True for "saying", which goes on with a clause. */
function isParticiple({ tokens, text }: Scene, at: number): boolean {
  return text.endsWith('ing', tokens[at]?.end);
}
