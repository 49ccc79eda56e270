import type { Span } from '../model';
import { isDigit, isIdeograph, isSpace } from './characters';
import { isCapital, type SentencePart, sentenceAfter, sentenceBefore, startsSentence } from './sentence';
import { SMALL_IN_TITLES } from './wordLists';

/** What hints ask about a quotation. */
export interface Facts {
  readonly words: number;
  /** The last character inside the marks. */
  readonly last: string;
  /** Begins with a capital. */
  readonly isRaised: boolean;
  /** Written like a title: capitals throughout but for small words. */
  readonly isTitle: boolean;
  /** In a script without spaces. */
  readonly isIdeographic: boolean;
  /** The nearest words and signs of its sentence on either side, nearest first; empty at the sentence's ends. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The nearest of these; empty when there is none. */
  readonly previous: string;
  readonly next: string;
  /** The classes of all words of the sentence on either side. */
  readonly classesBefore: number;
  readonly classesAfter: number;
}

/** True when one of the first `most` words is in the set. */
export function some(words: readonly string[], most: number, set: ReadonlySet<string>): boolean {
  for (let i = 0; i < words.length && i < most; i++) if (set.has(words[i] ?? '')) return true;
  return false;
}

/** True when a range is written like a title: capitals or numbers throughout but for small words. */
export function looksLikeTitle(text: string, { start, end }: Span): boolean {
  let isRaised = false;
  let at = start;
  while (at < end) {
    let next = at;
    while (next < end && !isSpace(text.charCodeAt(next))) next++;
    if (isCapital(text, at) || isDigit(text.charCodeAt(at))) isRaised = true;
    else if (!SMALL_IN_TITLES.has(text.slice(at, next))) return false;
    while (next < end && isSpace(text.charCodeAt(next))) next++;
    at = next;
  }
  return isRaised;
}

const NOTHING: SentencePart = { near: [], far: 0, classes: 0, limit: 0 };

/** Reads what the hints need about a quotation of so many words and its sentence; `outer` is its range with the marks. */
export function factsOf(text: string, span: Span, outer: Span, words: number): Facts {
  const last = text.charAt(span.end - 1);
  const before = sentenceBefore(text, outer.start);
  const after = last === '.' && startsSentence(text, outer.end) ? NOTHING : sentenceAfter(text, outer.end);
  return {
    words,
    last,
    isRaised: isCapital(text, span.start),
    isTitle: looksLikeTitle(text, span),
    isIdeographic: isIdeograph(text.charCodeAt(span.start)),
    before: before.near,
    after: after.near,
    previous: before.near[0] ?? '',
    next: after.near[0] ?? '',
    classesBefore: before.classes,
    classesAfter: after.classes,
  };
}
