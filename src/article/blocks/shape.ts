import { ABBREVIATIONS, BEFORE_NUMBERS } from '../abbreviations';
import { codesOf } from '../codesOf';
import { SMALL_WORDS } from '../smallWords';
import { wordsOf } from '../wordSet';
import { isBlank } from './blank';
import { lastStop, STOP, UNSPACED_STOPS } from './stops';

/** How a line ends once closing quotation marks and brackets are set aside. */
export type Ending = 'stop' | 'question' | 'colon' | 'semicolon' | 'none';

const CLOSERS: ReadonlySet<number> = new Set(codesOf(' "\'”’“‘»«›‹)]】』」）*'));
const ENDINGS: ReadonlyMap<number, Ending> = new Map<number, Ending>([
  ...codesOf('.!…。！．۔।॥։។៕။።,，、').map(code => [code, 'stop'] as const),
  ...codesOf('?？؟').map(code => [code, 'question'] as const),
  ...codesOf(':：').map(code => [code, 'colon'] as const),
  ...codesOf(';；').map(code => [code, 'semicolon'] as const),
]);
const BRACKETS: ReadonlySet<number> = new Set(codesOf(')]）】'));
const DOT = 0x2e;

/** How a trimmed line ends. A comma counts as a stop: prose that was cut short, no heading. */
export function endingOf(line: string): Ending {
  let i = line.length - 1;
  // Most lines end so.
  if (line.charCodeAt(i) === DOT) return 'stop';
  while (i > 0 && CLOSERS.has(line.charCodeAt(i))) i--;
  return ENDINGS.get(line.charCodeAt(i)) ?? 'none';
}

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

/** True for the last character, or the one before a final dot, being a bracket that closes. */
export function endsInBracket(line: string): boolean {
  const last = line.length - (line.charCodeAt(line.length - 1) === DOT ? 2 : 1);
  return BRACKETS.has(line.charCodeAt(last));
}

/** Words that stay lower-case in titles and names. */
const SMALL: ReadonlySet<string> = new Set([
  ...SMALL_WORDS,
  ...wordsOf('nor but as via de la le les du des del di da do dos van von der den und y e et zu'),
]);

/** Thai and Lao. As a range of codes it is passed over in most texts without a look at each character. */
const STOPLESS = /[\u0e00-\u0eff]/g;

/** True when most of a text is in a script whose sentences end without a stop. */
export function lacksStops(text: string): boolean {
  return (text.match(STOPLESS)?.length ?? 0) * 2 > text.length;
}

/** Letters of scripts that have no capitals, but for the signs of "1ª" and "1º". */
const CASELESS = /[^\P{Lo}ªº]/u;

/** True when a text holds letters of a script without capitals: how its words begin says nothing about it. */
export function lacksCase(text: string): boolean {
  return CASELESS.test(text);
}

/**
 * True when every word of some weight begins with a capital or a digit: "Moss Landing and the Sea". Letters that have no
 * case pass for capitals.
 */
export function isCapitalised(text: string): boolean {
  let words = 0;
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !partsWords(text.charCodeAt(end))) end++;
    const weight = weightOf(text, start, end);
    if (weight < 0) return false;
    words += weight;
    start = end + 1;
  }
  return words > 0;
}

function partsWords(code: number): boolean {
  return code === 0x2f || isBlank(code);
}

/** 1 for a word that begins with a capital or a digit or is written small in titles, -1 for another, 0 for mere signs. */
function weightOf(text: string, start: number, end: number): -1 | 0 | 1 {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return weightOfWord(text.slice(start, end));
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return 1;
    if (code >= 0x61 && code <= 0x7a) return isSmallWord(text.slice(start, end)) ? 1 : -1;
  }
  return 0;
}

function weightOfWord(word: string): -1 | 0 | 1 {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0;
  return isSmallWord(word) || /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(word) ? 1 : -1;
}

function isSmallWord(word: string): boolean {
  return SMALL.has(word) || SMALL.has(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase());
}

/** True when the text has letters and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/** How many words a text has, counted by its white space. */
export function wordCount(text: string): number {
  let words = 1;
  let isBetween = false;
  for (let i = 0; i < text.length; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (blank && !isBetween) words++;
    isBetween = blank;
  }
  return words;
}
