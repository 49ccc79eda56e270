import { ABBREVIATIONS } from '../abbreviations';
import { withoutSoftHyphens } from '../softHyphen';
import { isJoint, isLetter, isSpace, isWord } from './characters';
import { classesAt, WordClass } from './wordClasses';

/** How far a sentence is read from a quotation, in characters; further than the longest attribution. */
const REACH_BEFORE = 200;
const REACH_AFTER = 160;

/** How many words and signs are read of it at most: no prose has more in that reach, a run of marks has one a character. */
const MOST_READ = 64;

// Their dot ends no sentence; nor does that of an initial.
const WORDS: ReadonlySet<string> = new Set(ABBREVIATIONS.toLowerCase().split('|'));

const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026 || code === 0x3002;

/** True for a capital letter of a script that has them. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return isLetter(code) && letter.toLowerCase() !== letter;
}

const isClosingMark = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x2019 || code === 0x201d || code === 0x29 || code === 0x5d;
const isOpeningMark = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x2018 || code === 0x201c || code === 0x28;

/** Start of the word or sign that ends at `end`. */
function tokenStart(text: string, end: number): number {
  let start = end - 1;
  if (!isWord(text.charCodeAt(start))) return start;
  while (
    start > 0 &&
    (isWord(text.charCodeAt(start - 1)) || (isJoint(text.charCodeAt(start - 1)) && isWord(text.charCodeAt(start - 2))))
  )
    start--;
  return start;
}

/** End of the word or sign that begins at `start`. */
function tokenEnd(text: string, start: number): number {
  let end = start + 1;
  if (!isWord(text.charCodeAt(start))) return end;
  while (
    end < text.length &&
    (isWord(text.charCodeAt(end)) || (isJoint(text.charCodeAt(end)) && isWord(text.charCodeAt(end + 1))))
  )
    end++;
  return end;
}

function isAbbreviation(text: string, dot: number): boolean {
  const start = tokenStart(text, dot);
  if (!isWord(text.charCodeAt(start))) return false;
  const isInitial = start === dot - 1 || text.charCodeAt(dot - 2) === 0x2e;
  return isInitial || (dot - start <= 4 && WORDS.has(text.slice(start, dot).toLowerCase()));
}

/**
 * True when a sentence ends with the stop at `at`: white space follows, perhaps after closing marks, and then what
 * begins a sentence. Nothing at or after `limit` is looked at; what stands there counts as a beginning.
 */
function endsSentence(text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at) === 0x3002) return true;
  let next = at + 1;
  while (next < at + 4 && isClosingMark(text.charCodeAt(next))) next++;
  if (next >= limit || !isSpace(text.charCodeAt(next))) return false;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  if (next < limit && isOpeningMark(text.charCodeAt(next))) next++;
  if (next < limit && !isCapital(text, next)) return false;
  return text.charCodeAt(at) !== 0x2e || !isAbbreviation(text, at);
}

/** What one side of a quotation holds of its sentence. */
export interface SentencePart {
  /** The nearest words and signs, nearest first, in lower case and without soft hyphens; empty when the sentence begins or ends there. */
  readonly near: readonly string[];
  /** Where the furthest of them begins. */
  readonly far: number;
  /** The classes of all its words together. */
  readonly classes: number;
  /** Where it begins (before) or ends (after), or reading stopped. */
  readonly limit: number;
}

/** Of the words with a class the one that begins sentences, with a capital, and is no name there. */
const SOURCE_FIRST = 'According to ';

/** So many words and signs are near. */
export const NEAR = 4;

/** The classes of the word or sign that begins at `start`; signs have none, nor have names, which begin with a capital. */
function classesOfToken(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  return isLetter(code) && !(code >= 0x41 && code <= 0x5a) ? classesAt(text, start, end) : 0;
}

/** The word or sign from `start` to `end` in lower case. Most are so already, and are not made so a second time. */
function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return withoutSoftHyphens(word).toLowerCase();
  }
  return word;
}

/** The sentence before `end`; empty when one begins there. */
export function sentenceBefore(text: string, end: number): SentencePart {
  const near: string[] = [];
  const least = Math.max(0, end - REACH_BEFORE);
  let classes = 0;
  let far = end;
  let at = end;
  let read = 0;
  while (at > least && read < MOST_READ) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code)) at--;
    else if (isStop(code) && endsSentence(text, at - 1, end)) break;
    else {
      const stop = at;
      at = tokenStart(text, at);
      far = at;
      read++;
      if (near.length < NEAR) near.push(lowered(text, at, stop));
      classes |= classesOfToken(text, at, stop);
    }
  }
  if (text.startsWith(SOURCE_FIRST, far)) classes |= WordClass.saying;
  return { near, far, classes, limit: at };
}

/** The sentence after `start`, up to `end` at most; empty when one ends there. */
export function sentenceAfter(text: string, start: number, end = text.length): SentencePart {
  const near: string[] = [];
  const most = Math.min(end, start + REACH_AFTER);
  let classes = 0;
  let far = start;
  let at = start;
  let read = 0;
  while (at < most && read < MOST_READ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else {
      far = at;
      at = tokenEnd(text, at);
      read++;
      if (near.length < NEAR) near.push(lowered(text, far, at));
      classes |= classesOfToken(text, far, at);
      if (isStop(code) && endsSentence(text, far, end)) break;
    }
  }
  return { near, far, classes, limit: at };
}

/** True when a new sentence, or nothing, follows a stop inside the marks that end at `at`. */
export function startsSentence(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return next >= text.length || isOpeningMark(text.charCodeAt(next)) || isCapital(text, next);
}
