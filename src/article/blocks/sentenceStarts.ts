import { ABBREVIATIONS, BEFORE_NUMBERS } from '../abbreviations';
import { codesOf } from '../codesOf';
import { isBlank } from './blank';
import { lastStop, STOP, UNSPACED_STOPS } from './stops';

const DOT = 0x2e;

/** "Mr. Hale", "Jan. 3": words whose dot ends no sentence. So do those of single letters ("U.S.") and small numbers ("12. Mai"). */
const WORDS = `${ABBREVIATIONS}|${BEFORE_NUMBERS}`;
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:\\p{L}|\\d{1,2}|\\p{L}\\.\\p{L}|${WORDS})$`, 'u');

const LONGEST_ABBREVIATION = 5;

/** For a character of ASCII, the lengths that an abbreviation can have which begins with it: bit n stands for n. */
const ABBREVIATED = abbreviated();

function abbreviated(): Uint8Array {
  const lengths = new Uint8Array(0x80);
  const add = (code: number, length: number): void => {
    lengths[code] = (lengths[code] ?? 0) | (1 << length);
  };
  for (let code = 0x30; code <= 0x39; code++) for (const length of [1, 2]) add(code, length);
  for (let code = 0x41; code <= 0x5a; code++)
    for (const length of [1, 3]) for (const letter of [code, code | 0x20]) add(letter, length);
  for (const word of WORDS.split('|')) add(word.charCodeAt(0), word.length);
  return lengths;
}

const UNSPACED: ReadonlySet<number> = new Set(codesOf(UNSPACED_STOPS));
const CLOSING: ReadonlySet<number> = new Set(codesOf('"”’»)]」』）'));
const OPENS_SENTENCE = /[A-Z\d"“‘«„([©\u0080-\uffff]/;
const LOWER_CASE = /\p{Ll}/u;

/** Offset at which the sentence after the stop at `stop` begins; `undefined` when the stop ends none. */
function startAfter(text: string, stop: number): number | undefined {
  let i = stop + 1;
  while (i < text.length && CLOSING.has(text.charCodeAt(i))) i++;
  if (i === text.length) return undefined;
  if (UNSPACED.has(text.charCodeAt(stop))) return i;
  const closed = i;
  let code = text.charCodeAt(i);
  while (code === 0x20 || code === 0xa0) code = text.charCodeAt(++i);
  if (i === closed || !opensSentence(code)) return undefined;
  return text.charCodeAt(stop) === DOT && abbreviates(text, stop) ? undefined : i;
}

/** True for the code of a character that a sentence may begin with; false for NaN. */
function opensSentence(code: number): boolean {
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return code < 0x61;
  const character = String.fromCharCode(code);
  return OPENS_SENTENCE.test(character) && !LOWER_CASE.test(character);
}

/** True when the dot at `stop` belongs to the short word before it. */
function abbreviates(text: string, stop: number): boolean {
  const least = Math.max(0, stop - LONGEST_ABBREVIATION);
  let start = stop;
  while (start > least && !isBoundary(text.charCodeAt(start - 1))) start--;
  // Most words before a stop are longer, or no abbreviation is as long.
  if (start === least && start > 0 && !isBoundary(text.charCodeAt(start - 1))) return false;
  const first = text.charCodeAt(start);
  const isAscii = first < 0x80 && text.charCodeAt(stop - 1) < 0x80;
  if (isAscii && ((ABBREVIATED[first] ?? 0) & (1 << (stop - start))) === 0) return false;
  return ABBREVIATION.test(text.slice(start, stop));
}

function isBoundary(code: number): boolean {
  return code === 0x28 || isBlank(code);
}

/** Offsets at which sentences begin in `text`, rising; 0 is not one of them. */
export function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const start = startAfter(text, match.index);
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/** Offset at which the last sentence of `text` before `end` begins; `undefined` when that is before `from`. */
export function lastSentenceStart(text: string, end: number, from: number): number | undefined {
  for (let stop = lastStop(text, from + 1, end - 1); stop >= 0; stop = lastStop(text, from + 1, stop)) {
    const start = startAfter(text, stop);
    if (start !== undefined && start < end) return start;
  }
  return undefined;
}
