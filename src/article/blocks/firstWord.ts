/** Longest word that is read, in UTF-16 units. */
const REACH = 64;

/** True for the UTF-16 code of a letter or a digit; punctuation beyond Latin-1 is told by its Unicode blocks. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00;
}

/** True for the UTF-16 code of a character of a script without spaces between words. */
export function isDenseCode(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7af;
}

/**
 * What phrases are found by: the first word in lower case; its first two characters in a script without spaces; the
 * first character where the text does not begin with a word.
 */
export function firstWord(text: string, from = 0): string {
  const code = text.charCodeAt(from);
  if (isDenseCode(code)) return text.slice(from, from + 2);
  let end = from;
  while (end < text.length && end < from + REACH && isWordCode(text.charCodeAt(end))) end++;
  return end === from ? text.charAt(from) : small(text.slice(from, end));
}

/** A text in small letters, as long as it was: that of "İ" counts as "i". */
export function small(text: string): string {
  return text.toLowerCase().replace(/i\u0307/g, 'i');
}

/** Large enough that few other words share a slot with the first words of a table. */
const SLOTS = 1 << 14;

/** What is known of a slot: a phrase of one word falls into it, a phrase of several does, one in a script without spaces. */
const ALONE = 1;
const FOLLOWED = 2;
const DENSE = 4;

/** The small letter or digit that each code of ASCII is; 0 where it is none. */
const FOLDED = new Uint8Array(0x80);
for (let code = 0; code < 0x80; code++) if (isWordCode(code)) FOLDED[code] = code | 32;

/** The hash of a word with other letters than English ones, which is not told by it. */
export const UNTOLD = -1;

/**
 * Tells of most texts, without making a string, that they begin with none of some phrases: by a hash of the first word,
 * and by one of that and the first letter of the second, where two words have one character between them.
 */
export class FirstWords {
  readonly #slots = new Uint8Array(SLOTS);

  /** Takes in a phrase, which is in lower case. */
  add(phrase: string): void {
    const hash = firstHash(phrase, 0);
    const end = lengthOf(hash);
    if (hash === UNTOLD) this.#mark(phrase.charCodeAt(0), DENSE);
    else if (phrase.length <= end + 1) this.#mark(hash, ALONE);
    else this.#mark(hash ^ secondHash(phrase, end), FOLLOWED);
  }

  /** False when what begins at `from`, with a word of this `hash`, is certainly none of the phrases. */
  mayBegin(text: string, from: number, hash: number): boolean {
    if (hash === UNTOLD) return !isDenseCode(text.charCodeAt(from)) || this.#holds(text.charCodeAt(from), DENSE);
    if (this.#holds(hash, ALONE)) return true;
    return this.#holds(hash ^ secondHash(text, from + lengthOf(hash)), FOLLOWED);
  }

  #mark(hash: number, what: number): void {
    this.#slots[slotOf(hash)] = (this.#slots[slotOf(hash)] ?? 0) | what;
  }

  #holds(hash: number, what: number): boolean {
    return ((this.#slots[slotOf(hash)] ?? 0) & what) !== 0;
  }
}

/**
 * A hash, 0 or more, of what `firstWord` gives, the same for small letters and capitals; `UNTOLD` where that has other
 * letters than English ones. Its lowest bits are the word's length.
 */
export function firstHash(text: string, from: number): number {
  const most = Math.min(text.length, from + REACH);
  let hash = 0;
  let at = from;
  for (; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && isWordCode(code)) return UNTOLD;
    const letter = code < 0x80 ? FOLDED[code] : 0;
    if (!letter) break;
    hash = Math.imul(hash + letter, 0x9e35);
  }
  // Not a word: a sign, which stands for itself.
  if (at === from) return (text.charCodeAt(at) << LENGTH_BITS) | 1;
  return ((hash << LENGTH_BITS) & 0x7fffffff) | (at - from);
}

const LENGTH_BITS = 7;

/** The length of the first word of this hash, in UTF-16 units. */
export function lengthOf(hash: number): number {
  return hash & ((1 << LENGTH_BITS) - 1);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** What the first letter of the second word adds to the hash of the first, which ends at `end`. */
function secondHash(text: string, end: number): number {
  return Math.imul(text.charCodeAt(end + 1) | 32, 0x10dcd);
}
