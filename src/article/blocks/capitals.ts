import { SMALL_WORDS } from '../smallWords';
import { wordsOf } from '../wordSet';
import { isBlank } from './blank';

/** Words that stay lower-case in titles and names. */
const SMALL: ReadonlySet<string> = new Set([
  ...SMALL_WORDS,
  ...wordsOf('nor but as via de la le les du des del di da do dos van von der den und y e et zu'),
]);

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
