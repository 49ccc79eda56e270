/** Kinds of character. Letters of scripts without case count as `LOWER`, and so do soft hyphens, which stand inside words. */
export const OTHER = 0;
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;

/** Code units with a row in the table: every alphabet with capitals but a few rare ones. */
const TABLED = 0x2000;

/** A code unit not met before: most of the table's are never met. */
const UNKNOWN = 4;

const KINDS = new Uint8Array(TABLED).fill(UNKNOWN);

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOf(char: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}|\p{M}|\u00ad/u.test(char)) return LOWER;
  return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
}

/** The kind of the UTF-16 code unit at `i`; past either end of the text it is `OTHER`. */
export function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < TABLED) {
    const kind = KINDS[code] ?? OTHER;
    return kind === UNKNOWN ? learn(code) : kind;
  }
  // Kana, ideographs, Hangul: letters without case. Punctuation and symbols lie below, surrogates and the rest above.
  return (code >= 0x3040 && code < 0xd800 && code !== 0x30fb) ||
    (code >= 0x3005 && code < 0x3008) ||
    (code >= 0x2c00 && code < 0x2e00)
    ? LOWER
    : OTHER;
}

/** The first place from `i` on that holds no small letter from a to z: most of most words, passed quickly. */
export function skipPlain(text: string, i: number): number {
  let at = i;
  for (let code = text.charCodeAt(at); code > 0x60 && code < 0x7b; code = text.charCodeAt(at)) at++;
  return at;
}

/** True for the straight and the curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** True where an apostrophe opens "'s" or "’s" after a name or noun. */
export function isPossessive(text: string, i: number): boolean {
  return text.charCodeAt(i + 1) === 0x73 && kindAt(text, i + 2) === OTHER;
}

/**
 * Where the last character inside a quotation stands that ends before `end` with its mark: "”", or two apostrophes. One inside
 * it may end there, too: "… ‘The Crane.’”".
 */
export function lastInside(text: string, end: number): number {
  const at = end - 2;
  return isApostrophe(text.charCodeAt(at)) ? at - 1 : at;
}
