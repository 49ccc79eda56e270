import type { Span } from '../model';
import { isApostrophe, isPossessive, kindAt, LOWER, OTHER, skipPlain, UPPER } from './chars';
import { NAME_WORD, nameBits } from './name-words';
import { continuation, nameStart, wordEnd } from './words';

/** The pronoun that goes with someone; `undefined` when nothing tells. */
export type Sex = 'he' | 'she' | undefined;

/** A run of capitalised words that may name someone, taken apart. Relative to its block. */
export interface Name extends Span {
  /** Without titles: "Ada M. Roe". */
  readonly core: string;
  /** First and last word of the core in small letters, "Jr." and the like off; the same for a name of one word. */
  readonly first: string;
  readonly last: string;
  /** By a title or the first name. */
  readonly sex: Sex;
}

/** The names that one block's own text holds, in order. */
export interface NameScan {
  readonly names: readonly Name[];
  /** The marks of their surnames together: where a surname's is missing, so is the surname. */
  readonly marks: number;
}

/** One bit of 32 for a surname, by which most texts without it are told at a glance. */
export function markOf(last: string): number {
  return 1 << (last.charCodeAt(0) * 7 + last.charCodeAt(last.length - 1) * 3 + last.length);
}

/** The names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function scanNames(text: string): NameScan {
  const names: Name[] = [];
  let marks = 0;
  for (let i = skipPlain(text, 0); i < text.length; i = skipPlain(text, i)) {
    if (text.charCodeAt(i) === 0x20) {
      i++;
      continue;
    }
    const kind = kindAt(text, i);
    if (kind === UPPER && !endsWord(text, i)) {
      const name = readName(text, i);
      if (name) {
        names.push(name);
        marks |= markOf(name.last);
      }
      i = name ? name.end : wordEnd(text, i);
    } else i++;
  }
  return { names, marks };
}

/** True for a capital inside a word that began without one: the second of "iPhone". */
function endsWord(text: string, i: number): boolean {
  return i > 0 && kindAt(text, i - 1) >= LOWER;
}

/** The name that begins with the capital at `from`; `undefined` when the word there is no name. */
function readName(text: string, from: number): Name | undefined {
  const end = wordEnd(text, from);
  if (isElided(text, from, end)) return undefined;
  const word = text.slice(from, end).toLowerCase();
  const bits = nameBits(word);
  const next = continuation(text, end, bits);
  // The "Q" and "A" of an interview.
  if (next < 0 && end - from === 1) return undefined;
  // "Will", "Jan" and "New" open a name only where another capital follows.
  if (bits & NAME_WORD.never && (next < 0 || !(isFirstName(bits) || word === 'new'))) return undefined;
  if (next < 0 && bits === 0 && isOpener(text, from, end)) return undefined;
  const start = nameStart(text, from);
  if (start < 0) return undefined;
  return goOn(text, { start, end, word, bits, next });
}

/** "L'avocat": an elided article is no name. */
function isElided(text: string, from: number, end: number): boolean {
  if (end - from > 2 || !isApostrophe(text.charCodeAt(end))) return false;
  return kindAt(text, end + 1) === LOWER && !isPossessive(text, end);
}

// Forms of verbs, and adverbs, as they open a sentence: "Contacted by", "Reprising a", "Hastily".
const OPENER =
  /^[a-z]*(?:(?:ed|ing) (?:a|about|an|as|at|by|for|from|her|his|in|into|it|its|of|off|on|out|over|that|the|their|to|up|what|whether|with)\b|(?:ally|ably|ibly|edly|antly|ently|ingly|ively|ously|stily|tely)[, ])/;

/** True for a word from `from` to `end` that opens a sentence and whose form says that it is no name. */
function isOpener(text: string, from: number, end: number): boolean {
  return end - from > 4 && kindAt(text, from - 2) === OTHER && OPENER.test(text.slice(end - 5, end + 9));
}

/** The first word of a name; `next` is where another one may follow, or -1. */
interface Opening extends Span {
  readonly word: string;
  readonly bits: number;
  readonly next: number;
}

/** The whole of a name that has begun. */
function goOn(text: string, opening: Opening): Name {
  let { word, bits, end, next } = opening;
  let coreStart = opening.start;
  let first = word;
  let firstBits = bits;
  let last = word;
  let titles = 0;
  while (next >= 0) {
    const stop = wordEnd(text, next);
    const before = word;
    word = text.slice(next, stop).toLowerCase();
    const following = nameBits(word);
    // "Theresa May" goes on, "Roe Monday" does not.
    if (following & NAME_WORD.never && !isFirstName(bits) && !isParticle(text, stop, following)) break;
    // "Ada Roe von der Stadt": only after a first name is it a part of the surname.
    if (first !== before && !isFirstName(bits) && (text.startsWith(' von ', end) || text.startsWith(' van ', end)))
      break;
    // The "M." of "M. Roe" is a title, that of "Ada M. Roe" is none.
    const isTitle = bits & NAME_WORD.title && (first === before || before[1] !== '.');
    if (isTitle || isDescription(first, following, firstBits)) {
      titles |= bits;
      coreStart = next;
      first = word;
      firstBits = following;
      // "Van Doren" alone is a surname.
    } else if (first === before && bits & PARTICLE && !isFirstName(bits)) first = word;
    if (!(following & NAME_WORD.suffix)) last = word;
    bits = following;
    end = stop;
    next = continuation(text, end, bits);
  }
  const sex = sexOf(titles, first === last ? 0 : firstBits);
  return { start: opening.start, end, core: text.slice(coreStart, end), first, last, sex };
}

/** A longer word than this before a known first name is what someone is: "Pollster Ada Roe", "Kriminologin Ada Roe". */
const LONGEST_NAME = 6;

function isDescription(word: string, following: number, bits: number): boolean {
  if (word.length <= LONGEST_NAME || isFirstName(bits) || !isFirstName(following)) return false;
  const hyphen = word.indexOf('-');
  return hyphen < 0 || !isFirstName(nameBits(word.slice(0, hyphen)));
}

const PARTICLE = NAME_WORD.particle | NAME_WORD.inner;

/** "Jan Van Der Beck": a particle with a capital goes on where another capital follows. */
function isParticle(text: string, end: number, bits: number): boolean {
  return (bits & PARTICLE) !== 0 && continuation(text, end, bits) >= 0;
}

function isFirstName(bits: number): boolean {
  return (bits & (NAME_WORD.man | NAME_WORD.woman)) !== 0;
}

function sexOf(titles: number, first: number): Sex {
  if (titles & NAME_WORD.maleTitle) return 'he';
  if (titles & NAME_WORD.femaleTitle) return 'she';
  if (first & NAME_WORD.man) return 'he';
  return first & NAME_WORD.woman ? 'she' : undefined;
}
