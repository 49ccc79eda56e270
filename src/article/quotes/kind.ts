import type { QuoteKind, Span } from '../model';
import { isSpace } from './characters';
import { factsOf } from './facts';
import { BASE, HINTS } from './hints';
import { isCapital } from './sentence';

/** So many words in quotation marks are speech whatever stands around them, so many even if they look like a title. */
const SURELY_SPEECH = 8;
const SURELY_NO_TITLE = 12;

/** From so many words on a quotation inside the reporter's sentence is more than a fragment. */
const FULL_SPEECH = 7;

/** Scripts without spaces: so many of their characters make a word. */
const CHARACTERS_OF_WORD = 3;

const isIdeograph = (code: number): boolean => code >= 0x3040 && code < 0xa000;

/** True when a range holds so many words or more; reads no further than it must. */
function holdsWords(text: string, { start, end }: Span, least: number): boolean {
  let words = 1;
  let ideographs = 0;
  for (let at = start; at < end && words < least; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) && !isSpace(text.charCodeAt(at - 1))) words++;
    else if (isIdeograph(code) && ++ideographs % CHARACTERS_OF_WORD === 0) words++;
  }
  return words >= least;
}

/** Where the last word of a range begins: in titles it has a capital. */
function lastWord(text: string, { start, end }: Span): number {
  let at = end - 1;
  while (at > start && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What a quotation is, by its length and the words around it; `outer` is its range with the marks. */
export function kindOf(text: string, span: Span, outer: Span): QuoteKind {
  const least = isCapital(text, lastWord(text, span)) ? SURELY_NO_TITLE : SURELY_SPEECH;
  if (holdsWords(text, span, least)) return 'speech';
  const facts = factsOf(text, span, outer);
  const score = HINTS.reduce((sum, { weight, holds }) => (holds(facts) ? sum + weight : sum), BASE);
  if (score < 0) return facts.isTitle ? 'title' : 'scare';
  return facts.words >= FULL_SPEECH || facts.before.length === 0 ? 'speech' : 'fragment';
}
