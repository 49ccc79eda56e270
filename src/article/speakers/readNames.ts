import { wordSet } from '../wordSet';
import { acronymAfter, isAcronymBefore } from './acronyms';
import { bodyContinuation, withAdjectives } from './bodyNames';
import { CapitalWord } from './capitalWord';
import { isApostrophe, isPossessive, kindAt, LOWER, OTHER, UPPER } from './chars';
import { isNameToo, mayOpenName } from './commonNames';
import { CHINESE, isInside, latinEnd, runEnd, type Script, scriptOf } from './eastern';
import { FIRST } from './eastern/script';
import type { Sex } from './name';
import type { NameList } from './nameList';
import {
  isFirstName,
  isMinistryWord,
  NAME_WORD,
  NATURE,
  nameBits,
  natureOfWords,
  sexOfFirst,
  sexOfNoun,
} from './nameWords';
import { readUncased } from './uncased';
import { uncasedAt } from './uncasedWords';
import { continuation, nameStart } from './words';

// The engine finds the next place where a capital, or a letter of a script without any, may stand faster than a loop would.
const CAPITAL = /[A-Z\u00c0-\u1fff\u3005-\ud7a3]/g;

const READER = new CapitalWord();

/** Reads the names in one block's text, by its own words alone: "Jean-Luc van der Berg", "Sen. Ada O'Neil", "al-Sharaa". */
export function readNames(text: string, names: NameList): void {
  names.open();
  CAPITAL.lastIndex = 0;
  let script: Script | undefined;
  while (CAPITAL.test(text)) {
    const at = CAPITAL.lastIndex - 1;
    if (text.charCodeAt(at) >= FIRST) {
      script ??= scriptOf(text);
      CAPITAL.lastIndex = script.read(text, at, runEnd(text, at), names);
      continue;
    }
    if (script === CHINESE && isInside(text, at)) CAPITAL.lastIndex = latinEnd(text, at);
    else if (kindAt(text, at) === UPPER && (!endsWord(text, at) || isInside(text, at)))
      CAPITAL.lastIndex = readName(text, at, names);
    else {
      const table = uncasedAt(text, at);
      if (table) CAPITAL.lastIndex = readUncased(text, at, table, names);
    }
  }
}

/** False for a text without any capital: it holds no name. */
export function mayHoldName(text: string): boolean {
  CAPITAL.lastIndex = 0;
  return CAPITAL.test(text);
}

/** True for a capital inside a word that began without one: the second of "iPhone". */
function endsWord(text: string, i: number): boolean {
  return i > 0 && kindAt(text, i - 1) >= LOWER;
}

/** Reads the name that begins with the capital at `from`, or the word when it is none; gives where to go on. */
function readName(text: string, from: number, names: NameList): number {
  READER.read(text, from);
  const { end, bits } = READER;
  if (text.charCodeAt(end) >= FIRST && kindAt(text, end) !== OTHER) return putLatin(text, from, end, names);
  if (isElided(text, from, end) || isNegated(text, end)) return end;
  const next = nextWord(text, end, bits, READER.lower, false);
  if (next < 0) {
    // The "Q" and "A" of an interview.
    if (end - from === 1) return end;
    const isNever = (bits & NAME_WORD.never) !== 0;
    if (isNever && !isNameToo(text, from, end, READER.lower) && !isHealthBody(text, from, end)) return end;
    if (bits === 0 && isOpener(text, from, end)) return end;
    // "Will", "Jan", "New" and "Great" open a name only where another capital follows.
  } else if (bits & NAME_WORD.never && !(isFirstName(bits) || mayOpenName(text, from, READER.lower))) return end;
  // "Will NATO hold?"
  else if (bits & NAME_WORD.never && kindAt(text, next + 1) === UPPER) return end;
  const start = nameStart(text, from);
  return start < 0 ? end : goOn(text, start, next, names);
}

/** Puts the letters before those of a script without capitals, if they are a name: "NASA" in NASAは. */
function putLatin(text: string, from: number, end: number, names: NameList): number {
  const word = READER.lower;
  if (end - from > 1) names.put(text, from, end, from, word, word, undefined, NATURE.unknown);
  return end;
}

/** "WHO" among words that are not all in capitals: the World Health Organization, and no question. */
function isHealthBody(text: string, from: number, end: number): boolean {
  if (end - from !== 3 || !text.startsWith('WHO', from)) return false;
  return kindAt(text, end + 2) !== UPPER && !(kindAt(text, from - 2) === UPPER && kindAt(text, from - 3) !== OTHER);
}

/** "L'avocat": an elided article is no name. */
function isElided(text: string, from: number, end: number): boolean {
  if (end - from > 2 || !isApostrophe(text.charCodeAt(end))) return false;
  return kindAt(text, end + 1) === LOWER && !isPossessive(text, end);
}

/** "Don't" and "Wouldn't", which are no Don and nobody else. */
function isNegated(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x6e || !isApostrophe(text.charCodeAt(end))) return false;
  return text.charCodeAt(end + 1) === 0x74 && kindAt(text, end + 2) === OTHER;
}

// Forms of verbs, and adverbs, as they open a sentence: "Contacted by", "Reprising a", "Hastily".
const OPENER =
  /^[a-z]*(?:(?:ed|ing) (?:a|about|an|as|at|by|for|from|her|his|in|into|it|its|of|off|on|out|over|that|the|their|to|up|what|whether|with)\b|(?:ally|ably|ibly|dly|fully|gly|ively|kly|ously|rely|sely|stily|tely|tly|wly)[, ])/;

/** True for a word from `from` to `end` that opens a sentence and whose form says that it is no name. */
function isOpener(text: string, from: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  // "d", "g" and "y": the last letters of the forms.
  if (end - from < 5 || (last !== 0x64 && last !== 0x67 && last !== 0x79)) return false;
  return kindAt(text, from - 2) === OTHER && OPENER.test(text.slice(end - 5, end + 9));
}

/** Surnames that are words and hardly begin a sentence: "Ada M. Good", but not "… for Jan R. He slept." */
const AFTER_INITIALS = wordSet('best good may young');

/** Parts of names that are small words elsewhere: "Kang Joon Ho", "Lin Mi Kang". */
const SYLLABLES = wordSet('ha han ho mi te');

/** "Mr" and "Sen." are always followed by a name. */
const HONORIFIC = NAME_WORD.title | NAME_WORD.abbreviated;
const GERMAN_ARTICLE = /(?:^|[^\p{L}])(?:die|der|das|den|dem|ein|eine)\s$/iu;

/** Titles that go with a first name alone and are a part of it: "Pope Leo", "Prince Harald". */
const REGNAL = wordSet('pope king queen prince princess emperor sultan');

/** Reads the whole of a name that begins at `start`, whose first word has been read; `second` is where another may follow, or -1. */
function goOn(text: string, start: number, second: number, names: NameList): number {
  let { bits, end } = READER;
  let word = READER.lower;
  let next = second;
  let core = start;
  let first = word;
  let firstBits = bits;
  let last = word;
  let lastBits = bits;
  let titles = 0;
  let isBodyOf = false;
  let isOffice = false;
  let at = start;
  let regnal = -1;
  while (next >= 0) {
    READER.read(text, next);
    const now = READER.bits;
    // "Theresa May" and "Mr Best" go on, "Roe Monday" does not.
    if (now & NAME_WORD.verb) break;
    const isCalled =
      isFirstName(bits) ||
      (bits & HONORIFIC) === HONORIFIC ||
      (word[1] === '.' && first !== word && isFirstName(firstBits) && AFTER_INITIALS.has(READER.lower));
    if (now & NAME_WORD.never && !isCalled && !isParticle(text, bits, now) && !SYLLABLES.has(READER.lower)) break;
    // "Ada Roe von der Stadt": only after a first name is it a part of the surname.
    if (first !== word && !isFirstName(bits) && isVon(text, end)) break;
    // "die Boote von Ada Roe": what has an article is nobody's first name.
    if (first === word && isVon(text, end) && GERMAN_ARTICLE.test(text.slice(Math.max(0, start - 5), start))) break;
    const before = word;
    word = READER.lower;
    // The "M." of "M. Roe" is a title, that of "Ada M. Roe" is none.
    // Nor is "Secretaria" of "Secretaria de Saúde".
    const isBody = next > end + 2 && isMinistryWord(word);
    const isTitle =
      bits & NAME_WORD.title && !isBody && (first === before || before[1] !== '.') && !isGivenName(before, now);
    if (next > end + 2 && bits & NAME_WORD.institution && bits & NAME_WORD.body) {
      isBodyOf = true;
      isOffice = OFFICES.has(before);
    }
    const following = nextWord(text, READER.end, now, word, isOffice);
    const isSomeones =
      following >= 0 &&
      !isBody &&
      (isDescription(first, now, firstBits) ||
        (first === before && isAcronymBefore(text, core, next, now, firstBits)) ||
        (isRole(bits) && isFirstName(now) && !isFirstName(firstBits)) ||
        isOfficeOf(text, start, firstBits | bits, now) ||
        (first === before ? isRole(firstBits) : namesOffice(text, start, firstBits, now, bits)));
    if (isTitle || isSomeones) {
      titles |= bits;
      regnal = REGNAL.has(before) ? at : -1;
      core = next;
      first = word;
      firstBits = now;
      // "Van Doren" alone is a surname.
    } else if (first === before && bits & PARTICLE && !isFirstName(bits)) first = word;
    if (!(now & NAME_WORD.suffix)) {
      last = word;
      lastBits = now;
    }
    bits = now;
    at = next;
    end = READER.end;
    next = following;
  }
  // "a Labour MP", "the Ellery North MP": a description.
  const isMember = word !== last && titles === 0 && MEMBERS.has(word) && !isFirstName(firstBits);
  if (isMember && DESCRIBED.test(text.slice(Math.max(0, start - 12), start))) return end;
  // "Jan R. schwieg": the stop belongs to what stands for the surname.
  if (first !== last && last.length === 1 && isFirstName(firstBits) && text.charCodeAt(end) === 0x2e) end++;
  if (first === last && regnal >= 0) core = regnal;
  if (word === last) end = withAdjectives(text, end, last);
  const sex = sexOf(titles, first === last ? 0 : firstBits);
  const nature =
    natureOfWords(firstBits, lastBits, last) || (isBodyOf && !isFirstName(firstBits) ? NATURE.body : NATURE.unknown);
  names.put(text, start, end, core, first, acronymAfter(text, core, end) ?? last, sex, nature);
  return end;
}

/** Where the next word of a name begins after `word`, which ends at `end`, or -1. `isOffice` after "Ministry of". */
function nextWord(text: string, end: number, bits: number, word: string, isOffice: boolean): number {
  const next = continuation(text, end, bits);
  return next < 0 ? bodyContinuation(text, end, word, isOffice) : next;
}

/** Bodies, in small letters, that are often of two things: "Department of Mills and Harbours". */
const OFFICES = wordSet(
  'agency bureau center centre commission committee council department institute ministry office',
);

/** Members of a parliament, whose letters follow their names and describe them as well. */
const MEMBERS = wordSet('mp mep msp');
/** What stands before a description, and before no name. */
const DESCRIBED = /(?:^|\s)(?:an?|one|the|another|some|two|senior|former|local|backbench|veteran)\s$/i;

/** True for the "Don" of "Don Roe", which is a title before a first name alone: "Don Pedro Roe". */
function isGivenName(word: string, following: number): boolean {
  return GIVEN_NAMES.has(word) && !isFirstName(following);
}

const GIVEN_NAMES = wordSet('don dom regina reina');

function isVon(text: string, at: number): boolean {
  return text.startsWith(' von ', at) || text.startsWith(' van ', at);
}

/** A longer word than this before a known first name is what someone is: "Pollster Ada Roe", "Kriminologin Ada Roe". */
const LONGEST_NAME = 6;

function isDescription(word: string, following: number, bits: number): boolean {
  if (word.length <= LONGEST_NAME || isFirstName(bits) || !isFirstName(following)) return false;
  const hyphen = word.indexOf('-');
  return hyphen < 0 || !isFirstName(nameBits(word.slice(0, hyphen)));
}

const OF = /\s(?:de|del|da|do|das|dos|des|du|di|dei|della|delle|degli)\s$/;
const SAINTS = /^(?:San|Santa|Santo|Sant|São|Saint|Sainte)(?!\p{L})/u;

/** True for the "Obras Públicas" of "la ministra de Obras Públicas Ada Roe": two words after a preposition and before a name. */
function namesOffice(text: string, start: number, firstBits: number, following: number, before: number): boolean {
  if (!isFirstName(following) || isFirstName(firstBits | before)) return false;
  return OF.test(text.slice(Math.max(0, start - 7), start)) && !SAINTS.test(text.slice(start, start + 7));
}

/** An office before what it is of. */
const HOLDS =
  /(?:[Dd]irector|[Pp]resident|[Hh]ead|[Cc]hief|[Ss]ecretary|[Mm]inister|[Mm]anager|[Cc]oordinator)\s(?:of|for)\s$|[Aa]gent in $/;

/** True for the "Elections" of "Director of Elections Ada Roe". */
function isOfficeOf(text: string, start: number, bits: number, following: number): boolean {
  return isFirstName(following) && !isFirstName(bits) && HOLDS.test(text.slice(Math.max(0, start - 16), start));
}

/** True for "Farmer" before "Ada Roe": one word before two that is no first name, as "Baker" may be before one. */
function isRole(bits: number): boolean {
  return (bits & NAME_WORD.role) !== 0 && !isFirstName(bits);
}

const PARTICLE = NAME_WORD.particle | NAME_WORD.inner;

/** "Jan Van Der Beck", "Yann Le Roux": a particle with a capital goes on where another capital follows; "Der" only after another particle. */
function isParticle(text: string, before: number, bits: number): boolean {
  const isInner = before & NAME_WORD.particle || (before === 0 && READER.lower === 'le');
  const goesOn = bits & NAME_WORD.particle || (bits & NAME_WORD.inner && isInner);
  return goesOn !== 0 && continuation(text, READER.end, bits) >= 0;
}

function sexOf(titles: number, first: number): Sex {
  // "Duke of Falk" is one by his first word.
  return sexOfNoun(titles) ?? sexOfFirst(first) ?? sexOfNoun(first);
}
