import { ANY_CUE, WORD } from './lexicon';
import type { Token } from './token';

/** The token of "laut" in "laut Roe", of "according" in "according to Roe", of "words" in "in the words of Roe"; -1 when there is none. */
export function sourceBefore(tokens: readonly Token[], first: number): number {
  const near = tokens[first - 1]?.bits ?? 0;
  if (near & WORD.source && !(near & WORD.attribute)) return first - 1;
  if (near & WORD.view && isView(tokens, first - 1)) return first - 1;
  if (!(near & WORD.preposition)) return -1;
  const source = tokens[first - 2]?.bits ?? 0;
  // "in the words of Roe", but not "words about Roe".
  if (source & WORD.source && (!(source & WORD.attribute) || near & WORD.genitive)) return first - 2;
  // "heißt es in dem Bericht".
  return (tokens[first - 2]?.bits ?? 0) & WORD.impersonal && isCue(tokens[first - 3]) ? first - 3 : -1;
}

/** How many words may stand around the verb of what is written: "peut-on lire dans", "steht es so in". */
const NEAR_WRITTEN = 3;
/** How far behind the place where it is written the verb may stand, in tokens: "In dem Brief, der vorliegt, steht: …". */
const FAR_WRITTEN = 14;

/**
 * The verb of «…», steht in dem Brief, and of `In dem Brief steht: «…»`, for the phrase from `first` to before `after`; -1
 * when there is none.
 */
export function writtenIn(tokens: readonly Token[], first: number, after: number): number {
  if (!followsPreposition(tokens, first)) return -1;
  let verb = first - 2;
  while (verb > first - 2 - NEAR_WRITTEN && tokens[verb]?.kind === 'word' && !isWritten(tokens[verb])) verb--;
  if (isWritten(tokens[verb])) {
    let edge = verb - 1;
    while (edge > verb - NEAR_WRITTEN && tokens[edge]?.kind === 'word') edge--;
    return isBreak(tokens[edge]) ? verb : -1;
  }
  const { sentence } = tokens[first] as Token;
  if (tokens[first - 2]?.sentence === sentence && tokens[first - 2]?.kind !== 'edge') return -1;
  for (let i = after; i < after + FAR_WRITTEN && tokens[i]?.sentence === sentence && tokens[i]?.kind !== 'quote'; i++)
    if (isWritten(tokens[i])) return hasSubject(tokens, i) ? -1 : i;
  return -1;
}

function isBreak(token: Token | undefined): boolean {
  return token?.kind === 'quote' || token?.kind === 'comma' || token?.kind === 'dash';
}

/** True for a verb of what stands somewhere: "steht in dem Brief". */
export function isWritten(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.bits & WORD.written) !== 0;
}

/** True for the verb of "In Falkenau steht die Brücke", which is no saying. */
function hasSubject(tokens: readonly Token[], verb: number): boolean {
  const isNoun = (token: Token | undefined): boolean =>
    token?.kind === 'name' || (token?.kind === 'word' && (token.bits & WORD.function) === 0);
  const next = tokens[verb + 1];
  return isNoun(next) || (((next?.bits ?? 0) & WORD.determiner) !== 0 && isNoun(tokens[verb + 2]));
}

/** How many words may stand between "Pour" and the comma after whose view it is. */
const LONGEST_VIEW = 8;

/**
 * True for the "Pour" of "Pour Ada Roe, « … »": it opens the sentence, a comma ends the phrase, and a quotation follows
 * that no verb introduces.
 */
function isView(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  if (tokens[at - 1]?.sentence === sentence) return false;
  let commas = 0;
  for (let i = at + 1; i < at + 3 * LONGEST_VIEW && tokens[i]?.sentence === sentence; i++) {
    const { kind } = tokens[i] ?? {};
    if (kind === 'comma') commas++;
    if (kind === 'quote') return commas > 0;
    if (isAnyCue(tokens[i]) || (commas === 0 && i > at + LONGEST_VIEW)) return false;
  }
  return false;
}

/** True right behind a preposition. */
export function followsPreposition(tokens: readonly Token[], at: number): boolean {
  return isPreposition(tokens[at - 1]);
}

/** True for a preposition, which may be something else too. */
export function isPreposition(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & WORD.preposition) !== 0;
}

/** True for a cue for sure and for a loose one, also where it is a name's only word. */
export function isAnyCue(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & ANY_CUE) !== 0;
}

/** True for a cue for sure. */
export function isCue(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.bits & WORD.cue) !== 0;
}

/** True for the "Gaceta Ada Roe" of «dijo a Gaceta Ada Roe», whose first word is whom she told. */
export function isToldTo(tokens: readonly Token[], at: number): boolean {
  const named = WORD.office | WORD.told;
  return isPreposition(tokens[at - 1]) && isCue(tokens[at - 2]) && ((tokens[at]?.bits ?? 0) & named) === named;
}
