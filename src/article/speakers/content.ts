import { NATURE_BIT, WORD } from './lexicon';
import { NATURE } from './nameWords';
import { isAnyCue } from './sources';
import type { Token } from './token';

/** Words a noun phrase may have. */
export const LONGEST_PHRASE = 8;
/** Words that may stand between a subject and its verb. */
export const MOST_FILLERS = 5;

/** What no noun or adjective is, as bits. */
export const NO_NOUN = WORD.function | WORD.cue | WORD.filler;

/** True for a word that may be a noun or an adjective. */
export function isContent(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.bits & NO_NOUN) === 0;
}

/** True for a name that may be an adjective: "British". */
export function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'name' && natureOfToken(token) === NATURE.adjective;
}

/** Of what nature a name is by its token, one of `NATURE`. */
export function natureOfToken(token: Token | undefined): number {
  return ((token?.bits ?? 0) >>> NATURE_BIT) & 3;
}

/** The first token from `from` on that may not stand between a subject and its verb. */
export function skipFillers(tokens: readonly Token[], from: number): number {
  let i = from;
  const end = from + MOST_FILLERS;
  while (i < end && tokens[i]?.kind === 'word' && (tokens[i]?.bits ?? 0) & WORD.filler && !isAnyCue(tokens[i])) i++;
  return i;
}

/** The first token behind what tells when between commas, "a spus, luni, Ada Roe"; `from` itself where nothing does. */
export function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'comma') return from;
  const end = skipFillers(tokens, from + 1);
  return end > from + 1 && tokens[end]?.kind === 'comma' ? end + 1 : from;
}
