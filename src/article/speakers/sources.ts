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
