import type { Span } from '../model';
import { isApostrophe, isPossessive, kindAt, LOWER, skipPlain, UPPER } from './chars';
import { NAME_WORD, NAME_WORDS } from './name-words';
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
}

/** The names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function scanNames(text: string): NameScan {
  const names: Name[] = [];
  for (let i = skipPlain(text, 0); i < text.length; i = skipPlain(text, i)) {
    if (text.charCodeAt(i) === 0x20) {
      i++;
      continue;
    }
    const kind = kindAt(text, i);
    if (kind === UPPER && !endsWord(text, i)) {
      const name = readName(text, i);
      if (name) names.push(name);
      i = name ? name.end : wordEnd(text, i);
    } else i++;
  }
  return { names };
}

/** True for a capital inside a word that began without one: the second of "iPhone". */
function endsWord(text: string, i: number): boolean {
  return i > 0 && kindAt(text, i - 1) >= LOWER;
}

/** The name that begins with the capital at `from`; `undefined` when the word there is no name. */
function readName(text: string, from: number): Name | undefined {
  let end = wordEnd(text, from);
  // "L'avocat": an elided article is no name.
  if (
    end - from <= 2 &&
    isApostrophe(text.charCodeAt(end)) &&
    kindAt(text, end + 1) === LOWER &&
    !isPossessive(text, end)
  )
    return undefined;
  let word = text.slice(from, end).toLowerCase();
  let bits = NAME_WORDS.get(word) ?? 0;
  let next = continuation(text, end, bits);
  // "Will" and "Jan" open a name only where another capital follows.
  if (bits & NAME_WORD.never && (next < 0 || !isFirstName(bits))) return undefined;
  const start = nameStart(text, from);
  if (start < 0) return undefined;
  let coreStart = start;
  let first = word;
  let firstBits = bits;
  let last = word;
  let titles = 0;
  const second = next;
  while (next >= 0) {
    const stop = wordEnd(text, next);
    word = text.slice(next, stop).toLowerCase();
    const following = NAME_WORDS.get(word) ?? 0;
    // "Theresa May" goes on, "Roe Monday" does not.
    if (following & NAME_WORD.never && !isFirstName(bits) && !isParticle(text, stop, following)) break;
    if (bits & NAME_WORD.title) {
      titles |= bits;
      coreStart = next;
      first = word;
      firstBits = following;
    }
    if (!(following & NAME_WORD.suffix)) last = word;
    // "Van Doren" alone is a surname.
    if (next === second && bits & NAME_WORD.particle) first = word;
    bits = following;
    end = stop;
    next = continuation(text, end, bits);
  }
  return {
    start,
    end,
    core: text.slice(coreStart, end),
    first,
    last,
    sex: sexOf(titles, first === last ? 0 : firstBits),
  };
}

/** "Jan Van Der Beck": a particle with a capital goes on where another capital follows. */
function isParticle(text: string, end: number, bits: number): boolean {
  return (bits & NAME_WORD.particle) !== 0 && continuation(text, end, bits) >= 0;
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
