import { DIGIT, isApostrophe, kindAt, LOWER, OTHER, skipPlain, UPPER } from './chars';
import { FIRST } from './eastern/script';
import { NAME_WORD, nameBits, packLetter, particles } from './nameWords';

/**
 * The end of the capitalised word at `from`, with inner apostrophes, hyphens and the full stops of "U.S." and "J.". It
 * is known to go on until `known`.
 */
export function wordEnd(text: string, from: number, known: number): number {
  let i = known;
  for (;;) {
    i = skipPlain(text, i);
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x2c) return i;
    if (kindAt(text, i) !== OTHER) {
      // "NASA" in NASAは.
      if (code >= FIRST) return i;
      i++;
      continue;
    }
    const inner =
      (code === 0x2e && (isInitial(text, i) || isSite(text, i))) ||
      ((code === 0x2d || code === 0x26) && kindAt(text, i + 1) !== OTHER) ||
      // "O'Neil" and "D'Arc", but not "Roe's".
      (isApostrophe(code) && kindAt(text, i + 1) === UPPER && i - from <= 2);
    if (!inner) return code === 0x28 ? wingEnd(text, i) : i;
    i++;
  }
}

const WING = /\([A-Z]{1,3}\)(?![\p{L}\d])/uy;

/** Where "JD(U)" and "CPI(M)" end, a party and its wing, whose bracket is at `at`; `at` itself for any other. */
function wingEnd(text: string, at: number): number {
  if (kindAt(text, at - 1) !== UPPER) return at;
  WING.lastIndex = at;
  return WING.test(text) ? WING.lastIndex : at;
}

/** True when the full stop at `dot` belongs to one capital: the stops of "J. Roe" and "U.S.". */
function isInitial(text: string, dot: number): boolean {
  if (kindAt(text, dot - 1) !== UPPER || kindAt(text, dot - 2) !== OTHER) return false;
  // The last letter of "plan B." ends the sentence; an initial has a capital after it, at once or after a space.
  return kindAt(text, dot + 1) === UPPER || kindAt(text, dot + 2) === UPPER || text.charCodeAt(dot - 2) === 0x2e;
}

const SITE = /\.(?:com|org|net|info|de|at|ch|fr|it|es|eu|nl|be|pl|cz|ru|tv|co)(?!\p{L})/uy;

/** True for the full stop of "Ellery.com". */
function isSite(text: string, dot: number): boolean {
  if (kindAt(text, dot + 1) !== LOWER) return false;
  SITE.lastIndex = dot;
  return SITE.test(text);
}

/**
 * Where a name begins whose capital stands at `from`: before the particle of "al-Sharaa"; -1 where the capital only
 * belongs to a word such as "pro-Roe".
 */
export function nameStart(text: string, from: number): number {
  if (text.charCodeAt(from - 1) !== 0x2d) return from;
  let i = from - 1;
  while (kindAt(text, i - 1) === LOWER) i--;
  if (i === from - 1) return from;
  return nameBits(text.slice(i, from - 1)) & NAME_WORD.particle ? i : -1;
}

/** The longest particle inside a name: "bint". */
const LONGEST_PARTICLE = 5;

/** Where the next word of a name begins after one that ends at `end`, or -1: after a space, "Sen.", or particles. */
export function continuation(text: string, end: number, bits: number): number {
  let i = end;
  let code = text.charCodeAt(i);
  if (code === 0x2e && bits & NAME_WORD.abbreviated) code = text.charCodeAt(++i);
  if (!isGap(code)) return -1;
  i++;
  const kind = kindAt(text, i);
  if (kind === UPPER) return i;
  if (kind === OTHER) return text.startsWith('& ', i) && kindAt(text, i + 2) === UPPER ? i + 2 : -1;
  if (kind === DIGIT) return -1;
  return afterParticles(
    text,
    i,
    bits & NAME_WORD.institution ? NAME_WORD.particle | NAME_WORD.link : NAME_WORD.particle,
  );
}

/** The same after particles, at most three, of which the first is one of `kinds`: "van der Berg", "al-Sharaa". */
function afterParticles(text: string, from: number, kinds: number): number {
  let i = from;
  let inside = kinds;
  for (let count = 0; count < 3; count++) {
    const longest = i + LONGEST_PARTICLE;
    let packed = 0;
    let code = text.charCodeAt(i);
    for (; code > 0x60 && code < 0x7b && i < longest; code = text.charCodeAt(++i)) packed = packLetter(packed, code);
    if (!isGap(code) && code !== 0x2d && !isApostrophe(code)) return -1;
    const isElided = isApostrophe(code) && packed === ELIDED; // "Jean-Luc d’Arcy"
    if (!isElided && !((particles().get(packed) ?? 0) & inside)) return -1;
    inside |= NAME_WORD.inner;
    i++;
    const kind = kindAt(text, i);
    if (kind === UPPER) return i;
    if (kind !== LOWER) return -1;
  }
  return -1;
}

const ELIDED = packLetter(0, 0x64);

/** True for the two characters that part the words of a name: a space, and one that forbids a line break. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
