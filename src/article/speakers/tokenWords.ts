import { isIdeograph } from '../quotes/characters';
import { hasSoftHyphens, withoutSoftHyphens } from '../softHyphen';
import { DIGIT, isApostrophe, isPossessive, kindAt, OTHER, skipPlain, UPPER } from './chars';
import { compoundBits } from './compounds';
import { Letters } from './letters';
import { type Lexicon, PRONOUN, WORD } from './lexicon';

const LETTERS = new Letters();

/** Reads words of a narration; what was read last stands in its fields. */
export class WordReader {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #mayBeBroken: boolean;
  /** Where the word ends. */
  end = 0;
  /** What the lexicon says of it. */
  bits = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#mayBeBroken = hasSoftHyphens(text);
  }

  /** Reads the word at `start`; false when there is none. */
  read(start: number): boolean {
    const text = this.#text;
    LETTERS.read(text, start);
    const stop = LETTERS.end;
    if (stop === start && kindAt(text, start) === OTHER) return false;
    const code = text.charCodeAt(stop);
    const isEnd = stop > start && (code === 0x20 || code === 0x2c || code === 0x2e);
    this.end = isEnd ? stop : wordEnd(text, this.#lexicon, start, Math.max(stop, start + 1));
    const isPacked = this.end === stop && LETTERS.fit;
    this.bits = isPacked ? packedBits(text, this.#lexicon, LETTERS) : this.#wordBits(start);
    return true;
  }

  /** Reads the pronoun hung on a verb by the hyphen at `start`: "-t-il"; false when there is none. */
  readEnclitic(start: number): boolean {
    this.end = encliticEnd(this.#text, this.#lexicon, start);
    if (this.end === 0) return false;
    this.bits = this.#wordBits(start);
    return true;
  }

  /** What the lexicon says of the word from `start` to `end`. */
  #wordBits(start: number): number {
    const text = this.#text;
    if (!this.#mayBeBroken) return wordBits(this.#lexicon, text, start, this.end);
    const word = withoutSoftHyphens(text.slice(start, this.end));
    return wordBits(this.#lexicon, word, 0, word.length);
  }
}

/** What the lexicon says of a word that is packed. */
function packedBits(text: string, lexicon: Lexicon, { low, high, capitals, start, end }: Letters): number {
  const isRaised = text.charCodeAt(start) < 0x61;
  // No list holds words such as "iPhone".
  const bits = capitals === 0 || isRaised ? lexicon.packed.get(low, high) : 0;
  if (bits > 0) return bits;
  if (isRaised && lexicon.capitalNouns) return compoundBits(lexicon, text.slice(start, end).toLowerCase());
  return endingBits(lexicon, text, start, end);
}

// "ferryman", "ferrymen", "cellist", "florists"; "checklist" and "consists" are none.
const HUMAN = /(?:[^u]man|[^iou]men|(?:[^dhknpty-]l|[^ltswxh])ists?)$/;
/** A word of no more letters, "Roman" or "assist", says nothing by its last ones. */
const SHORT = 6;

/** What the last letters of an unknown word say in a language with such endings: "ly" and "ed", and those of people. */
function endingBits({ hasEnglishEndings }: Lexicon, text: string, start: number, end: number): number {
  if (!hasEnglishEndings) return 0;
  const last = text.charCodeAt(end - 1);
  if (last === 0x6e || last === 0x73 || last === 0x74) {
    return end - start > SHORT && HUMAN.test(text.slice(end - 7, end)) ? WORD.person | WORD.human : 0;
  }
  // Adverbs may stand between a subject and its verb.
  if (last === 0x79) return text.charCodeAt(end - 2) === 0x6c ? WORD.filler : 0;
  return last === 0x64 && text.charCodeAt(end - 2) === 0x65 ? WORD.past : 0;
}

/** No pronoun, and nothing that ends in an apostrophe, has more letters: "nosotros", "quest'". */
export const LONGEST_BEFORE_APOSTROPHE = 8;

/** Nothing hung on a verb is longer: "-t-elles". In characters. */
export const LONGEST_ENCLITIC = 8;

/**
 * The end of the word at `from` with its inner hyphens and apostrophes; "l'" and "dit" of "dit-il" are words of their
 * own. It is known to go on until `known`.
 */
function wordEnd(text: string, lexicon: Lexicon, from: number, known: number): number {
  let i = known;
  for (;;) {
    i = skipPlain(text, i);
    const code = text.charCodeAt(i);
    if (code === 0x20) return i;
    if (kindAt(text, i) !== OTHER) {
      // "28日": what has no spaces is read by itself.
      if (isIdeograph(code)) return i;
      i++;
      continue;
    }
    if (kindAt(text, i + 1) === OTHER) return i;
    if (isApostrophe(code)) {
      if (isPossessive(text, i)) return i;
      if (i - from <= LONGEST_BEFORE_APOSTROPHE) {
        const word = text.slice(from, i).toLowerCase();
        // "she'll", "they’ve".
        if ((lexicon.words.get(word) ?? 0) & PRONOUN) return i;
        if (lexicon.words.has(`${word}'`)) return i + 1;
      }
    } else if (code === 0x2c || code === 0x2e) {
      // "250,000", "3.5".
      if (kindAt(text, i - 1) !== DIGIT || kindAt(text, i + 1) !== DIGIT) return i;
    } else if (code !== 0x2d || encliticEnd(text, lexicon, i) > 0) return i;
    i++;
  }
}

/** The end of the pronoun hung on a verb by the hyphen at `at`: "-t-il"; 0 when there is none. */
function encliticEnd(text: string, lexicon: Lexicon, at: number): number {
  let end = at + 1;
  const limit = at + LONGEST_ENCLITIC;
  while (end <= limit && (kindAt(text, end) !== OTHER || text.charCodeAt(end) === 0x2d)) end++;
  return end <= limit && (lexicon.words.get(text.slice(at, end)) ?? 0) & WORD.enclitic ? end : 0;
}

function wordBits(lexicon: Lexicon, text: string, start: number, end: number): number {
  let word = text.slice(start, end);
  if (kindAt(text, start) === UPPER) word = word.toLowerCase();
  // "l’" and "didn’t".
  const isCurly = text.charCodeAt(end - 1) === 0x2019 || text.charCodeAt(end - 2) === 0x2019;
  const bits = lexicon.words.get(isCurly ? word.replace('’', "'") : word);
  if (bits !== undefined) return bits;
  // "200 protesters"; four digits are a year.
  if (end - start !== 4 && kindAt(text, start) === DIGIT && kindAt(text, end - 1) === DIGIT)
    return WORD.function | WORD.determiner;
  if (lexicon.capitalNouns && kindAt(text, start) === UPPER) return compoundBits(lexicon, word);
  // What stands without spaces before the words that name the speaker is no part of them.
  if (isIdeograph(text.charCodeAt(start))) return WORD.function;
  return endingBits(lexicon, text, start, end);
}
