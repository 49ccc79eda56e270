import { BEFORE_NUMBERS } from '../abbreviations';
import type { Span } from '../model';
import { wordSet } from '../wordSet';
import { DIGIT, isApostrophe, isPossessive, kindAt, LOWER, lastInside, OTHER, UPPER } from './chars';
import { compoundBits } from './compounds';
import { type Script, scriptOf } from './eastern';
import { FIRST } from './eastern/script';
import { type Lexicon, NATURE_BIT, PRONOUN, WORD } from './lexicon';
import type { Name } from './name';
import { isTitle } from './nameWords';
import type { Token, TokenKind } from './token';
import type { TokenList } from './tokenList';
import { WordReader } from './tokenWords';
import { readTail, readTopic } from './topics';

/** What a block's narration is read from. */
export interface Narration {
  readonly text: string;
  readonly names: readonly Name[];
  /** With their marks. */
  readonly quotes: readonly Span[];
  readonly lexicon: Lexicon;
}

/** Cuts a block's narration into words, names, marks and whole quotations, which go into `list`. */
export function tokenise(narration: Narration, list: TokenList): void {
  const { text, names, quotes, lexicon } = narration;
  list.open();
  const word = new WordReader(text, lexicon);
  const { length } = text;
  let name = 0;
  let nextName = names[0]?.start ?? length;
  let quote = 0;
  let script: Script | undefined;
  let nextQuote = quotes[0]?.start ?? length;
  for (let i = 0; i < length; ) {
    if (i >= nextQuote) {
      i = readQuote(text, list, nextQuote, quotes[quote]?.end ?? length, quote);
      nextQuote = quotes[++quote]?.start ?? length;
      continue;
    }
    if (text.charCodeAt(i) === 0x20) {
      i++;
      continue;
    }
    while (nextName < i) nextName = names[++name]?.start ?? length;
    const named = nextName === i ? names[name] : undefined;
    const isNoun = named !== undefined && isPlainNoun(narration, named, list.last);
    if (named && !isNoun && !isWord(lexicon, named)) {
      list.push('name', i, named.end, bitsOfName(text, lexicon, named), name);
      if (text.charCodeAt(named.end) >= FIRST || text.charCodeAt(named.end - 1) >= FIRST) {
        script ??= scriptOf(text);
        i = readTail(text, list, script, named.end);
      } else i = named.end;
    } else if (text.charCodeAt(i) >= FIRST && kindAt(text, i) !== OTHER) {
      script ??= scriptOf(text);
      i = readTopic(text, list, script, { start: i, end: lettersEnd(text, i, nextName) }, nextQuote);
    } else if (word.read(i)) {
      if (!(lexicon.namesFirst && isOfficeOf(list.last, word.bits)))
        list.push('word', i, word.end, isNoun ? word.bits | WORD.noun : word.bits, -1);
      i = word.end;
    } else i = readMark(text, list, word, i, lexicon);
  }
  list.close(length);
}

/** True for the "polgármester" of "Roe Ada polgármester", which is no more than a title before a name is. */
function isOfficeOf({ kind, bits }: Token, word: number): boolean {
  return kind === 'name' && !(bits & WORD.solo) && (word & WORD.human) !== 0;
}

/** Where letters and digits end that begin at `from`, at the latest where the next name begins. */
function lettersEnd(text: string, from: number, name: number): number {
  let end = from;
  while (end < name && kindAt(text, end) !== OTHER) end++;
  return end;
}

/** Reads a whole quotation; gives where to go on. */
function readQuote(text: string, list: TokenList, start: number, end: number, index: number): number {
  const before = list.last?.kind;
  list.push('quote', start, end, 0, index);
  const isIntroduced = before === 'comma' || before === 'colon';
  if (endsSentence(text, end) || (isIntroduced && asks(text, end))) list.sentence++;
  // The comma of "'Yes', she said" counts as part of the quote, where American usage has it.
  const next = text.charCodeAt(end);
  return next === 0x2c || next === 0x60c ? end + 1 : end;
}

/** Reads what is no word; gives where to go on. */
function readMark(text: string, list: TokenList, word: WordReader, i: number, lexicon: Lexicon): number {
  const code = text.charCodeAt(i);
  if (isApostrophe(code) && isPossessive(text, i) && !(list.last.bits & PRONOUN)) {
    list.push('possessive', i, i + 2, 0, -1);
    return i + 2;
  }
  // "the officers' report"
  if (isApostrophe(code) && text.charCodeAt(i - 1) === 0x73 && text.charCodeAt(i + 1) === 0x20 && list.last.end === i) {
    list.push('possessive', i, i + 1, 0, -1);
    return i + 1;
  }
  if (code === 0x2d && word.readEnclitic(i)) {
    list.push('word', i, word.end, word.bits, -1);
    return word.end;
  }
  const kind = code === 0x3002 && isWholeSentence(list) ? undefined : markKind(text, i);
  if (kind === 'stop' && code === 0x2e && lexicon.capitalNouns && isOrdinal(text, i, lexicon)) return i + 1;
  if (kind) list.push(kind, i, i + 1, 0, -1);
  if (kind === 'stop') list.sentence++;
  return i + 1;
}

/** True after a quote that its sentence begins with and ends with, which whoever follows has said: 「…」。森さんはそう話した。 */
function isWholeSentence({ last, tokens, quotes }: TokenList): boolean {
  if (last.kind !== 'quote') return false;
  const before = tokens[(quotes.at(-1) ?? 0) - 1]?.kind;
  return before === 'edge' || before === 'stop';
}

/** What a name looks like, and what the lexicon says of one of one word: "Police". */
function bitsOfName(text: string, lexicon: Lexicon, name: Name): number {
  const { first, last, core, sex, start } = name;
  const told = (sex || core > start ? WORD.told : 0) | (core > start ? officeBit(text, start, core) : 0);
  const nature = told ? 0 : name.nature << NATURE_BIT;
  const shape = (kindAt(text, core + 1) === UPPER ? told | WORD.capitals : told) | nature;
  if (first !== last) return shape;
  const bits = lexicon.words.get(last) ?? compoundBits(lexicon, last);
  return (bits & ~(WORD.function | WORD.participle | WORD.written)) | shape | WORD.solo;
}

/** CEO, CFO, CIO, COO, CTO. */
const OFFICER = /^c[efito]o$/;

/**
 * What a description before a name says that is no title: "Agricultura" of "el ministro de Agricultura Jan Roe", "CEO" of
 * "president and CEO Jan Roe".
 */
function officeBit(text: string, start: number, core: number): number {
  const first = text.slice(start, core).trimEnd().toLowerCase();
  if (OFFICER.test(first)) return WORD.officer;
  return isTitle(first) ? 0 : WORD.office;
}

/**
 * True for "Señaló" in "Señaló que…", a verb that opens a sentence, where the language leaves subjects out; and for "Jak" in
 * "Jak dodał", where what opens a sentence is not known for no name, as it may be one in another language.
 */
function isWord({ words, dropsSubject, isSmall }: Lexicon, { first, last, core, start }: Name): boolean {
  if (first !== last || core > start || !(dropsSubject || isSmall)) return false;
  const bits = words.get(last) ?? 0;
  return (dropsSubject && (bits & WORD.cue) !== 0) || (isSmall && (bits & WORD.function) !== 0);
}

// An adjective's endings; those of the past tense are left out.
const ADJECTIVE = /[^t]e[mnrs]?$/;

/** True for "Bericht" in "der Bericht" and "ein neuer Bericht", where the language gives every noun a capital. */
function isPlainNoun({ text, lexicon }: Narration, { first, last, core, start }: Name, before: Token): boolean {
  if (!lexicon.capitalNouns || first !== last || core > start || before.kind !== 'word') return false;
  if (kindAt(text, start + 1) === UPPER) return false;
  if (before.bits !== 0) return (before.bits & WORD.determiner) > 0;
  return kindAt(text, before.start) === LOWER && ADJECTIVE.test(text.slice(before.end - 3, before.end));
}

function markKind(text: string, i: number): TokenKind | undefined {
  switch (text[i]) {
    case ',':
    case ';':
    case '،':
    case '؛':
    case '，':
    case '、':
    case '；':
      return 'comma';
    case '。':
    case '！':
    case '？':
      return 'stop';
    case '.':
      return kindAt(text, i + 1) === OTHER && !isAbbreviation(text, i) ? 'stop' : undefined;
    case '!':
    case '?':
    case '…':
    case '؟':
      return kindAt(text, i + 1) === OTHER ? 'stop' : undefined;
    case ':':
    case '：':
      return 'colon';
    case '—':
    case '–':
      return 'dash';
    case '-':
      return text[i + 1] === '-' || (text[i - 1] === ' ' && text[i + 1] === ' ') ? 'dash' : undefined;
    case '(':
    case ')':
    case '（':
    case '）':
    case '[':
    case ']':
      return 'bracket';
    default:
      return undefined;
  }
}

/** True for the full stop of "ihr 90. Geburtstag" and "am 3. Mai", but not of "Sie ist 32. Er ist". */
function isOrdinal(text: string, dot: number, { words }: Lexicon): boolean {
  if (kindAt(text, dot - 1) !== DIGIT || kindAt(text, dot + 2) !== UPPER) return false;
  if (kindAt(text, dot - 2) === DIGIT && kindAt(text, dot - 3) === DIGIT) return false;
  const [next = ''] = text
    .slice(dot + 2, dot + 24)
    .toLowerCase()
    .split(' ', 1);
  return ((words.get(next) ?? 0) & WORD.function) === 0 || MONTHS.has(next);
}

const MONTHS = wordSet('januar februar märz april mai juni juli august september oktober november dezember');

// "Jan. 22", "No. 8".
const NUMBERED = new RegExp(`(?:^|[^A-Za-z])(?:${BEFORE_NUMBERS}|Nos|p|pp|Art|Sec)$`);

/**
 * True where a full stop ends no sentence, by what follows: "Falk, Fla., said", "Roe (D-Mo.) said", "Roe Inc. said",
 * "Jan. 22".
 */
function isAbbreviation(text: string, dot: number): boolean {
  const next = text.charCodeAt(dot + 1);
  if (next === 0x2c || next === 0x3b || next === 0x3a) return true;
  // "ο κ. Ροε".
  if (text.charCodeAt(dot - 1) >= GREEK && kindAt(text, dot - 1) === LOWER && kindAt(text, dot - 2) === OTHER)
    return true;
  const at = next === 0x29 || next === 0x5d ? dot + 2 : dot + 1;
  if (at > dot + 1 && text.charCodeAt(at) === 0x2c) return true;
  if (text.charCodeAt(at) !== 0x20) return false;
  const code = text.charCodeAt(at + 1);
  if (code >= 0x61 && code <= 0x7a) return true;
  return at === dot + 1 && code >= 0x30 && code <= 0x39 && NUMBERED.test(text.slice(Math.max(0, dot - 5), dot));
}

/** Greek letters begin here, those of other scripts behind them. */
const GREEK = 0x370;

const CAPITAL_NEXT = /^\s\p{Lu}/u;

/** True for a question before another sentence: `She said, “Who?” Roe nodded.` */
function asks(text: string, end: number): boolean {
  const last = text.charCodeAt(lastInside(text, end));
  return (last === 0x3f || last === 0x21) && CAPITAL_NEXT.test(text.slice(end, end + 3));
}

/** True when a quotation that ends before `end` ends its sentence too: a full stop inside its marks. */
function endsSentence(text: string, end: number): boolean {
  const at = lastInside(text, end);
  const before = text.charCodeAt(at);
  // « … le pont. »
  const last = before === 0x20 || before === 0xa0 || before === 0x202f ? text.charCodeAt(at - 1) : before;
  return last === 0x2e || last === 0x2026;
}
