import { codesOf } from '../codesOf';
import { SOFT_HYPHEN_CODE } from '../softHyphen';

// What the characters of ASCII are, as bits: looking into a table is faster than comparisons that have to be guessed.
const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const OPENING = 8;
const CLOSING = 16;
const JOINT = 32;

const ASCII = new Uint8Array(0x80);
const OPENERS: ReadonlySet<number> = new Set(codesOf('([{<=-–—―/:¿¡*_|•（［【：…'));
const CLOSERS: ReadonlySet<number> = new Set(codesOf('.,;:!?)]}>-–—―/…*_|。，、；：！？）］】'));

mark(OPENERS, OPENING);
mark(CLOSERS, CLOSING);
mark(codesOf("'-.&"), JOINT);
mark(codesOf('0123456789'), DIGIT);
mark(codesOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'), LETTER);
ASCII.fill(SPACE, 0, 0x21);

function mark(codes: Iterable<number>, bit: number): void {
  for (const code of codes) if (code < 0x80) ASCII[code] = (ASCII[code] ?? 0) | bit;
}

function isAscii(code: number, bits: number): boolean {
  return ((ASCII[code] ?? 0) & bits) !== 0;
}

/** True for letters of scripts that put spaces between words, and soft hyphens; ideographs and kana are none of these. */
export function isLetter(code: number): boolean {
  return code < 0x80 ? isAscii(code, LETTER) : isFurtherLetter(code);
}

function isFurtherLetter(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    code === 0xaa ||
    code === SOFT_HYPHEN_CODE ||
    code === 0xba
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for letters and digits, of which words consist. */
export function isWord(code: number): boolean {
  return code < 0x80 ? isAscii(code, LETTER | DIGIT) : isFurtherLetter(code);
}

/** True for signs that join words: don't, well-known, U.S. */
export function isJoint(code: number): boolean {
  return code < 0x80 ? isAscii(code, JOINT) : code === 0x2019;
}

/**
 * True for what parts words beside a quotation: the controls of ASCII, the space, those from U+2000 to the zero-width U+200B,
 * the no-break U+00A0 and U+202F of French guillemets, the wide one of Japanese and U+FEFF. Not for what hardly any text has:
 * U+1680, U+2028, U+2029 and U+205F, which are white space to a block (`isBlank`).
 */
export function isSpace(code: number): boolean {
  return code < 0x80 ? isAscii(code, SPACE) : isFurtherSpace(code);
}

function isFurtherSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

/** True for what may stand before an opening mark: white space, an opening bracket, a dash, a colon. */
export function isOpening(code: number): boolean {
  return code < 0x80 ? isAscii(code, SPACE | OPENING) : isFurtherSpace(code) || OPENERS.has(code);
}

/** True for what may stand after a closing mark: white space and punctuation. */
export function isClosing(code: number): boolean {
  return code < 0x80 ? isAscii(code, SPACE | CLOSING) : isFurtherSpace(code) || CLOSERS.has(code);
}

/** True for letters and marks of Thai, Lao, Burmese and Khmer, which stand without spaces too. */
export function isSoutheastAsian(code: number): boolean {
  return code >= 0xe00 && code < 0x1800 && (code < 0xf00 || code >= 0x1780 || (code >= 0x1000 && code < 0x10a0));
}

/** True for kana, bopomofo and Chinese characters, which stand without spaces. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code < 0xa000;
}
