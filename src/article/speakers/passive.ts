import { BEARERS, BEING, NAMING, READS } from '../quotes/wordLists';
import { wordSet, wordsOf } from '../wordSet';
import type { Asked } from './features';
import { WORD } from './lexicon';
import type { Relation } from './relations';
import type { Scene } from './scene';

/** What a mention's place among them is where nobody spoke a quotation, whoever else did. */
export const UNSPOKEN = -2;

// "was asked, “…”", "has been called the “…”": whoever is the subject says nothing.
const NAMED: ReadonlySet<string> = new Set([...NAMING, 'asked', 'told', 'described']);
const BE: ReadonlySet<string> = new Set([...BEING, 'so']);
// The same without "was": "an app known as “…”", "the so-called “…”".
const CALLED = wordSet('known nicknamed so-called');
// Besides those, the verbs of "seen by Roe as “…”". Not "signed" and "reported": what others wrote is quoted with those.
const DONE: ReadonlySet<string> = new Set([
  ...NAMED,
  ...wordsOf(`accused advised blamed lambasted slammed urged warned known seen branded characterized characterised cited condemned criticised criticized decried denounced derided
  dismissed hailed mocked portrayed praised quoted rejected ridiculed viewed`),
]);
// "a sign that read “…”", "a banner on the gate saying, “…”": what has words on it, which whoever holds it need not say.
const SIGNS: ReadonlySet<string> = new Set([
  ...BEARERS,
  ...wordsOf('headline headlines inscription inscriptions motion motions note notes'),
]);
// "left a note saying, “…”": its own words. So are those of "Roe's note".
const OWN_NOTE = wordSet('left leaves sent sends wrote writes posted posts penned issued released tabled');

/** The longest word of these lists. In characters. */
const LONGEST = 13;

/** A word of the narration in small letters; empty for any other token. */
function wordAt({ tokens, text }: Scene, at: number): string {
  const { kind, start = 0, end = 0 } = tokens[at] ?? {};
  return kind === 'word' && end - start <= LONGEST ? text.slice(start, end).toLowerCase() : '';
}

/** Whoever a passive has for its agent: Dorn in `described by Dorn as "…"` and `called "…" by Dorn`; -1 for nobody. */
export function agentOf(scene: Scene, { at, following, sentence }: Asked): number {
  const { tokens, mentions } = scene;
  const next = mentions[following];
  if (next?.first === at + 2 && wordAt(scene, at + 1) === 'by' && isPassive(scene, verbBefore(scene, at), at))
    return following;
  const last = mentions[following - 1];
  if (last?.sentence !== sentence || at - last.after > NEAR || wordAt(scene, last.first - 1) !== 'by') return -1;
  for (let i = last.after; i < at; i++) if (tokens[i]?.kind !== 'word') return -1;
  return DONE.has(wordAt(scene, last.first - 2)) ? following - 1 : -1;
}

/**
 * True for a verb of `DONE` at `i`; where something parts it from the quotation at `at`, only after "was" and the like: not in
 * "mocked the “…” by Dorn".
 */
function isPassive(scene: Scene, i: number, at: number): boolean {
  return DONE.has(wordAt(scene, i)) && (i === at - 1 || isDone(scene, i));
}

/** True after a form of "be". */
function isDone(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  return BE.has(before.endsWith('ly') ? wordAt(scene, i - 2) : before);
}

/** How many words may stand between an agent and the quotation: "told by Dorn that it is “…”". */
const NEAR = 6;

/** How many tokens may stand between a verb and what it names: "called as a “…”", "asked about the “…”", "told: “…”". */
const FEW = 2;

/** The word before the quotation at `at`, but for a comma or colon, and for prepositions and articles. */
function verbBefore({ tokens }: Scene, at: number): number {
  const mark = tokens[at - 1]?.kind;
  let i = mark === 'comma' || mark === 'colon' ? at - 2 : at - 1;
  while (i > at - 1 - FEW && (tokens[i]?.bits ?? 0) & (WORD.determiner | WORD.preposition)) i--;
  return i;
}

/**
 * True where what is before a quotation says only what it is called, whom someone asked or what is written on a sign, and no
 * other verb says that `best` spoke it.
 */
export function isNobodys(scene: Scene, { at }: Asked, best: number): boolean {
  const { cue, strong } = scene.relations[best] as Relation;
  if (strong && !(cue >= at - 1 - FEW && cue < at)) return false;
  const i = verbBefore(scene, at);
  const verb = wordAt(scene, i);
  if (READS.has(verb)) return isWritten(scene, i, best);
  if (CALLED.has(verb) || (i < at - 1 && wordAt(scene, i - 1) === 'known')) return true;
  return NAMED.has(verb) && isDone(scene, i);
}

/** True where the verb at `at` has a sign for its subject that is not `best`. */
function isWritten(scene: Scene, at: number, best: number): boolean {
  const { tokens, mentions } = scene;
  let i = at - 1;
  const isRelative = ((tokens[i]?.bits ?? 0) & WORD.relative) !== 0;
  if (isRelative) i--;
  // "a sign at the gate".
  if (!SIGNS.has(wordAt(scene, i)) && (tokens[i - 2]?.bits ?? 0) & WORD.preposition) i -= 3;
  // "The banner read" is said by the banner, and "the man in the hat said" by the man.
  if (!SIGNS.has(wordAt(scene, i)) || mentions[best]?.after === i + 1) return false;
  if (isOwnSign(scene, i, best)) return false;
  return isRelative || wordAt(scene, at).endsWith('ing') || !isInPhrase(scene, i);
}

/** True where whoever is `best` has the sign at `noun` or sends it: "her note", "Roe left a note". */
function isOwnSign(scene: Scene, noun: number, best: number): boolean {
  const { tokens, mentions } = scene;
  const { after = noun, kind } = mentions[best] ?? {};
  if (after > noun || noun - after > WIDEST) return false;
  if (tokens[after]?.kind === 'possessive' || (after === noun && kind !== 'name')) return true;
  for (let i = after; i < noun; i++) if (OWN_NOTE.has(wordAt(scene, i))) return true;
  return false;
}

/** How many words may stand between a preposition and its noun: "in a bright red hat". */
const WIDEST = 4;

/** True where a preposition begins the phrase of the noun: "in a bright red hat". */
function isInPhrase({ tokens }: Scene, noun: number): boolean {
  for (let i = noun - 1; i >= noun - WIDEST && tokens[i]?.kind === 'word'; i--)
    if ((tokens[i]?.bits ?? 0) & WORD.preposition) return true;
  return false;
}
