import { wordSet } from '../wordSet';
import { kindAt, LOWER } from './chars';

// Common words that are names where they stand.

/** True for a word that is no name as a rule and is one where it stands. */
export function isNameToo(text: string, from: number, end: number, lower: string): boolean {
  return (
    isSurname(text, from, end, lower) || isPronounToo(text, from, end, lower) || isMonthToo(text, from, end, lower)
  );
}

/** True for "New" and "Great" before a capital, and for the Per of "spokesman Per Roe", which may be a preposition. */
export function mayOpenName(text: string, from: number, lower: string): boolean {
  if (lower === 'per') return IN_SENTENCE.test(text.slice(Math.max(0, from - 2), from));
  return lower === 'new' || lower === 'great';
}

/** Words that are surnames too: George Will, Al From, Clyde Still. */
const SURNAMES = wordSet('will from still');
const LOWER_CASE = /^ [a-z]/;

/** True for the "Will" of "as Will put it" and of "“…,” Will wrote": it has a capital where no sentence begins. */
function isSurname(text: string, from: number, end: number, lower: string): boolean {
  if (!SURNAMES.has(lower) || text.charCodeAt(from - 1) !== 0x20) return false;
  const isInside = kindAt(text, from - 2) === LOWER || text[from - 2] === ',' || text[from - 3] === ',';
  return isInside && LOWER_CASE.test(text.slice(end, end + 2));
}

/** First names that are months too. */
const MONTHS_TOO = wordSet('april may june');
const AFTER_VERB = /(?:said|says|asked|asks|added|adds|replied|replies) $/;

/** True for the "April" of "said April" and of "April said": no month says anything. */
function isMonthToo(text: string, from: number, end: number, lower: string): boolean {
  if (!MONTHS_TOO.has(lower)) return false;
  const isSpeaker = AFTER_VERB.test(text.slice(Math.max(0, from - 8), from)) && !/^\s\d/.test(text.slice(end, end + 2));
  return isSpeaker || /^ (?:said|says|asked|added|replied)\b/.test(text.slice(end, end + 9));
}

/** English first names that are pronouns elsewhere. */
const PRONOUNS_TOO = wordSet('ella elle mia sue');
const IN_SENTENCE = /[\p{Ll}\d,] $/u;
const BEFORE_VERB = /^(?:’s|'s|,? (?:said|says|told|was|is|has|had|who|and|added|\d\d)(?!\p{L}))/u;

/** True for the "Ella" of "says Ella" and of "Ella said": a pronoun has a capital only where it begins a sentence, and no English verb then. */
function isPronounToo(text: string, from: number, end: number, lower: string): boolean {
  if (!PRONOUNS_TOO.has(lower)) return false;
  const isInside = IN_SENTENCE.test(text.slice(Math.max(0, from - 2), from));
  return isInside || BEFORE_VERB.test(text.slice(end, end + 8));
}
