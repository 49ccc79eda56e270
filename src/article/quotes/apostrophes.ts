import { wordSet } from '../wordSet';
import { isDigit, isLetter, isWord } from './characters';

// Words that begin with an apostrophe: 'tis, get 'em, 'til dawn. 'n' is told by its two apostrophes.
const ELISIONS = wordSet(
  'tis twas twere twill em til till cause cos coz bout round neath ere nuff ello fraid tude cept course spect',
);

// A decade or year cut short: '90s, ’68. A quotation may also begin with a number, so what follows must end it.
const CUT_YEAR = /^\d\d(?:s\b|(?=[,.;:)]|[-–—]['’\d]|\s(?:election|season|campaign|class|World)\b|$))/;

const TWO_DIGITS = /^\d\d(?!\d)/;

const LONGEST_ELISION = 8;

function isElision(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + LONGEST_ELISION && isLetter(text.charCodeAt(end))) end++;
  return ELISIONS.has(text.slice(at + 1, end).toLowerCase());
}

/** Rock 'n' roll, salt ’n’ pepper: one letter between two single marks. */
function isLoneN(text: string, at: number): boolean {
  const middle = isN(text.charCodeAt(at + 1)) ? at + 1 : at - 1;
  return isN(text.charCodeAt(middle)) && isSingle(text.charCodeAt(middle - 1)) && isSingle(text.charCodeAt(middle + 1));
}

function isN(code: number): boolean {
  return (code | 0x20) === 0x6e;
}

function isSingle(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60;
}

/** True when the single mark at `at` is an apostrophe or a sign of feet and minutes; a plural's (the players' bus) is left to pairing. */
export function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isWord(before)) return isWord(after) || isFeet(text, at) || isLoneN(text, at);
  if (isDigit(after)) {
    // Drawn to close, it opens no quotation: in ’61 and ’74.
    const pattern = text[at] === '’' ? TWO_DIGITS : CUT_YEAR;
    return pattern.test(text.slice(at + 1, at + 14));
  }
  return isLetter(after) && (isElision(text, at) || isLoneN(text, at));
}

/** A height or length in feet and inches: 6' 2", 5’11”. */
function isFeet(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && /^.\s?\d{1,2}\s?(?:["”″]|''|’’)/.test(text.slice(at, at + 7));
}
