/** Kinds of character. Letters of scripts without case count as `LOWER`. */
export const OTHER = 0;
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;

/** Code units with a row in the table: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and more. */
const TABLED = 0x2000;

const KINDS = new Uint8Array(TABLED).map((_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}|\p{M}/u.test(char)) return LOWER;
  return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
}

/** The kind of one UTF-16 code unit; NaN, which is what stands past the end of a string, is `OTHER`. */
export function charKind(code: number): number {
  if (code < TABLED) return KINDS[code] ?? OTHER;
  // Kana, ideographs, Hangul: letters without case. Punctuation and symbols lie below, private use and more above.
  return (code >= 0x3040 && code < 0xd800 && code !== 0x30fb) || (code >= 0x2c00 && code < 0x2e00) ? LOWER : OTHER;
}

/** True for the straight and the curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
