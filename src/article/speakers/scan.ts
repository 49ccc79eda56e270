import type { Span } from '../model';
import { charKind, DIGIT, isApostrophe, LOWER, OTHER, UPPER } from './chars';
import { MEN, WOMEN } from './firstNames';
import { type NameParts, partsOf } from './nameParts';
import { INSTITUTIONS, NEVER_NAMES, PARTICLES } from './nameWords';

/** A run of capitalised words that may name someone. Relative to its block. */
export interface NameSpan extends Span, NameParts {}

/** The names that one block's own text holds, in order. */
export interface NameScan {
  readonly names: readonly NameSpan[];
}

/** The names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function scanNames(text: string): NameScan {
  const names: NameSpan[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = charKind(text.charCodeAt(i));
    if (kind === OTHER) i++;
    else if (kind === UPPER) {
      const end = runEnd(text, i);
      if (end > i) {
        const start = nameStart(text, i);
        names.push({ start, end, ...partsOf(text.slice(start, end)) });
      }
      i = Math.max(end, wordEnd(text, i));
    } else i = lowerWordEnd(text, i);
  }
  return { names };
}

/** The end of a word that begins with a small letter or a digit; stops before the capital of "al-Sharaa". */
function lowerWordEnd(text: string, from: number): number {
  let i = from + 1;
  while (charKind(text.charCodeAt(i)) !== OTHER) i++;
  return i;
}

/** The end of the word at `from`, with inner apostrophes, hyphens and the full stops of "U.S." and "J.". */
export function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    if (charKind(code) !== OTHER) i++;
    else if (code === 0x2e && isInitial(text, i)) i++;
    else if ((code === 0x2d || code === 0x26) && charKind(text.charCodeAt(i + 1)) !== OTHER) i++;
    else if (isApostrophe(code) && joins(text, i, from)) i++;
    else return i;
  }
}

/** True when the full stop at `dot` belongs to one capital: the stops of "J. Roe" and "U.S.". */
function isInitial(text: string, dot: number): boolean {
  return (
    charKind(text.charCodeAt(dot - 1)) === UPPER &&
    (charKind(text.charCodeAt(dot - 2)) === OTHER || dot < 2) &&
    // The last letter of "plan B." ends the sentence; an initial has a capital after it, at once or after a space.
    (charKind(text.charCodeAt(dot + 1)) === UPPER ||
      charKind(text.charCodeAt(dot + 2)) === UPPER ||
      text.charCodeAt(dot - 2) === 0x2e)
  );
}

/** True when the apostrophe at `i` is inside a name ("O'Neil") and no possessive ("Roe's"). */
function joins(text: string, i: number, from: number): boolean {
  return charKind(text.charCodeAt(i + 1)) === UPPER && i - from <= 2;
}

/** The end of the name that begins with the capital at `from`; `from` itself when the word there is no name. */
function runEnd(text: string, from: number): number {
  let end = wordEnd(text, from);
  let word = text.slice(from, end);
  // "Will" and "Jan" open a name only where another capital follows; "May" ends one only after a first name.
  if (NEVER_NAMES.has(word.toLowerCase()) && !(isFirstName(word) && nextWord(text, end, word) > 0)) return from;
  for (;;) {
    const next = nextWord(text, end, word);
    if (next < 0) return end;
    const stop = wordEnd(text, next);
    const following = text.slice(next, stop);
    if (NEVER_NAMES.has(following.toLowerCase()) && !isFirstName(word)) return end;
    end = stop;
    word = following;
  }
}

function isFirstName(word: string): boolean {
  const small = word.toLowerCase();
  return MEN.has(small) || WOMEN.has(small);
}

/** Takes in the particle before the capital of "al-Sharaa". */
function nameStart(text: string, from: number): number {
  if (text.charCodeAt(from - 1) !== 0x2d) return from;
  let i = from - 1;
  while (charKind(text.charCodeAt(i - 1)) === LOWER) i--;
  return i < from - 1 && from - i <= 4 && charKind(text.charCodeAt(i - 1)) === OTHER ? i : from;
}

/** Where the next capitalised word of the name begins, or -1: after a space, a title's full stop, or particles. */
function nextWord(text: string, end: number, word: string): number {
  let i = end;
  if (text.charCodeAt(i) === 0x2e && ABBREVIATED.test(word)) i++;
  if (!isSpace(text.charCodeAt(i))) return -1;
  i++;
  let kind = charKind(text.charCodeAt(i));
  if (kind === UPPER) return i;
  if (kind === OTHER) return text.startsWith('& ', i) && charKind(text.charCodeAt(i + 2)) === UPPER ? i + 2 : -1;
  if (kind === DIGIT) return -1;
  // Particles, at most three: "van der Berg", "of the" after an institution, "al-Sharaa".
  for (let count = 0; count < 3; count++) {
    const stop = lowerWordEnd(text, i);
    const particle = text.slice(i, stop);
    const inside = PARTICLES.has(particle) || (INSTITUTIONS.has(word) && /^(?:of|for|the|and)$/.test(particle));
    if (!inside) return -1;
    const gap = text.charCodeAt(stop);
    if (!isSpace(gap) && gap !== 0x2d && !isApostrophe(gap)) return -1;
    i = stop + 1;
    kind = charKind(text.charCodeAt(i));
    if (kind === UPPER) return i;
    if (kind !== LOWER) return -1;
  }
  return -1;
}

/** Words whose full stop does not end a name. */
const ABBREVIATED =
  /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Prof|Rev|Hon|St|Sr|Jr|Me|Mme|Sra|Sig)$/;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
