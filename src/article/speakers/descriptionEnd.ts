import { isAdjective, isContent, skipFillers } from './content';
import { WORD } from './lexicon';
import { isAnyCue, isCue } from './sources';
import type { Token } from './token';

/** Adjectives a description may have behind its noun. */
const MOST_ADJECTIVES = 2;

/** Where a description from `first` ends that has its noun at `at`: with what belongs to it, "a spokesman for the town of Roe". */
export function descriptionEnd(tokens: readonly Token[], first: number, at: number): number {
  const isInverted = isAnyCue(tokens[first - 1]);
  // "le conseiller presse du maire".
  const isOffice = isContent(tokens[at + 1]) && isGenitiveArticle(tokens[at + 2]);
  let last = isOffice ? at + 1 : at;
  for (let parts = 0; parts < 2 && (tokens[last + 1]?.bits ?? 0) & WORD.genitive; parts++) {
    let i = last + 2;
    while ((tokens[i]?.bits ?? 0) & WORD.determiner) i++;
    // "of a Falkish grain house".
    if (isAdjective(tokens[i]) && isContent(tokens[i + 1])) i++;
    else if (tokens[i]?.kind !== 'name' && !isContent(tokens[i])) break;
    last = ownedEnd(tokens, i, isInverted);
  }
  last = attributeEnd(tokens, last);
  // "el jefe de la oficina portuaria consideró": adjectives, where the verb follows.
  let i = last + 1;
  while (i <= last + MOST_ADJECTIVES && isContent(tokens[i])) i++;
  return tokens[isCue(tokens[skipFillers(tokens, i)]) ? i - 1 : last]?.end ?? 0;
}

/** True for "du", which is the article too. */
function isGenitiveArticle(token: Token | undefined): boolean {
  const both = WORD.genitive | WORD.determiner;
  return ((token?.bits ?? 0) & both) === both;
}

/** Words that may stand between "of the" and what it is of. */
const MOST_OWNED = 3;
/** What stands behind a noun phrase whose verb is before it. */
const BEHIND = WORD.preposition | WORD.genitive | WORD.relative | WORD.and;

/**
 * Where "prime minister's office" and "old pier," end after "prime" and "old" at `last`; `last` itself where neither follows. No
 * verb follows where the phrase `isInverted`: "said the head of emergency services".
 */
function ownedEnd(tokens: readonly Token[], last: number, isInverted: boolean): number {
  let i = last;
  while (i < last + MOST_OWNED && (isContent(tokens[i + 1]) || isAdjective(tokens[i + 1]))) i++;
  const next = tokens[i + 1];
  if (next?.kind === 'comma') return i;
  // "said a spokesman for leading grain firm Dorn".
  if (next?.kind === 'name' && isInverted && i > last) return i + 1;
  if (next?.kind === 'possessive') return isContent(tokens[i + 2]) ? i + 2 : last;
  return isInverted && (next?.kind !== 'word' || next.bits & BEHIND) ? i : last;
}

/** Where "familiar with the plan" ends after a noun at `last`; `last` itself where nothing like it follows. */
function attributeEnd(tokens: readonly Token[], last: number): number {
  if (!((tokens[last + 1]?.bits ?? 0) & WORD.attribute && (tokens[last + 2]?.bits ?? 0) & WORD.preposition))
    return last;
  let i = last + 3;
  while ((tokens[i]?.bits ?? 0) & WORD.determiner) i++;
  return tokens[i]?.kind === 'name' || isContent(tokens[i]) ? i : last;
}
