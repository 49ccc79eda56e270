import { withoutSoftHyphens } from '../softHyphen';
import { isFirstName, NAME_WORD, nameBits } from './nameWords';
import { wordEnd } from './words';

/** What a capitalised word may be to a name. */
interface NameWord {
  /** In small letters, without soft hyphens. */
  readonly lower: string;
  readonly bits: number;
}

/** How many words are kept: articles name the same few again and again. One of 10 MB may have 20,000. */
const MOST = 1 << 15;

/** A longer word, in characters, is not kept: as long as it is, the engine keeps the whole text that it was cut from. */
const LONGEST = 12;

const known = new Map<string, NameWord>();

/** How many letters a title at the end of a longer word has, and at least the rest before it. */
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 24;
const SHORTEST_REST = 3;

const TITLE = NAME_WORD.title | NAME_WORD.maleTitle | NAME_WORD.femaleTitle;

/**
 * What an unknown word, in small letters, is by its parts: a title by the last one, as "Polizeisprecher" and "nine-year-old", a
 * first name by both, as "Jan-Peter", or nothing.
 */
function bitsOfParts(word: string): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const bits = nameBits(word.slice(hyphen + 1));
    const before = nameBits(word.slice(0, hyphen));
    // "Jan-Peter": of the sex of the first one.
    if (isFirstName(bits) && isFirstName(before)) return before & (NAME_WORD.man | NAME_WORD.woman);
    // "Secretary-Treasurer Ada Roe", but not "Jan-Farmer".
    const isRole = bits & NAME_WORD.role && !isFirstName(bits) && !isFirstName(before);
    return isRole || word.endsWith('-old') ? NAME_WORD.title : bits & TITLE;
  }
  for (let i = Math.max(SHORTEST_REST, word.length - LONGEST_TITLE); i <= word.length - SHORTEST_TITLE; i++) {
    const bits = nameBits(word.slice(i)) & TITLE;
    if (bits) return bits;
  }
  return 0;
}

/** The word that stands in `text` from `start` to `end`. */
function wordOf(text: string, start: number, end: number): NameWord {
  const written = text.slice(start, end);
  const before = known.get(written);
  if (before) return before;
  const lower = withoutSoftHyphens(written).toLowerCase();
  const word = { lower, bits: nameBits(lower) || bitsOfParts(lower) };
  if (end - start > LONGEST) return word;
  if (known.size >= MOST) known.clear();
  known.set(written, word);
  return word;
}

const SMALL_LETTERS = /[a-z]*/y;

/** Reads capitalised words one after the other; what was read last stands in its fields. */
export class CapitalWord {
  end = 0;
  lower = '';
  /** What the word may be to a name. */
  bits = 0;

  /** Reads the word of `text` whose capital stands at `from`. */
  read(text: string, from: number): void {
    SMALL_LETTERS.lastIndex = from + 1;
    SMALL_LETTERS.test(text);
    const stop = SMALL_LETTERS.lastIndex;
    const code = text.charCodeAt(stop);
    const end = code === 0x20 || code === 0x2c ? stop : wordEnd(text, from, stop);
    const { lower, bits } = wordOf(text, from, end);
    this.end = end;
    this.lower = lower;
    this.bits = bits;
  }
}
