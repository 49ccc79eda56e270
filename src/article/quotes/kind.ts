import type { QuoteKind, Span } from '../model';
import { contextOf } from './context';
import { factsOf } from './facts';
import { BASE, HINTS } from './hints';

/** So many words in quotation marks are speech whatever stands around them. */
const SURELY_SPEECH = 12;

/** From so many words on a quotation inside the reporter's sentence is more than a fragment. */
const FULL_SPEECH = 7;

/** What a quotation is, by its length and the words around it; `outer` is its range with the marks. */
export function kindOf(text: string, span: Span, outer: Span): QuoteKind {
  const context = contextOf(text, span, outer);
  if (context.quoted.length >= SURELY_SPEECH) return 'speech';
  const facts = factsOf(context);
  const score = HINTS.reduce((sum, { weight, holds }) => (holds(facts) ? sum + weight : sum), BASE);
  if (score < 0) return facts.isTitle ? 'title' : 'scare';
  return facts.words >= FULL_SPEECH || facts.before.length === 0 ? 'speech' : 'fragment';
}
