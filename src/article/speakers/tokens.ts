import type { Span } from '../model';
import { isIdeograph } from '../quotes/characters';
import { DIGIT, isApostrophe, isPossessive, kindAt, LOWER, OTHER, skipPlain, UPPER } from './chars';
import { type Lexicon, WORD } from './lexicon';
import type { Name } from './scan';
import { opensQuote, topicAfter, topicEnd } from './topics';

export type TokenKind = 'word' | 'name' | 'quote' | 'stop' | 'comma' | 'colon' | 'dash' | 'possessive' | 'bracket';

/** A piece of a block's narration; a whole quotation is one token. Relative to the block. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** What the lexicon says of a word, or of a name's only word. */
  readonly bits: number;
  /** Which name or which quote of the block it is; -1 for the other kinds. */
  readonly index: number;
  /** Counts the sentences of the block's narration. */
  readonly sentence: number;
}

/** What a block's narration is read from. */
export interface Narration {
  readonly text: string;
  readonly names: readonly Name[];
  /** With their marks. */
  readonly quotes: readonly Span[];
  readonly lexicon: Lexicon;
}

/** Cuts a block's narration into words, names, marks and whole quotations. */
export function tokenise(narration: Narration): readonly Token[] {
  const { text, names, quotes, lexicon } = narration;
  const tokens: Token[] = [];
  let sentence = 0;
  let name = 0;
  let quote = 0;
  let nextQuote = quotes[0]?.start ?? text.length;
  for (let i = 0; i < text.length; ) {
    if (i >= nextQuote) {
      const end = quotes[quote]?.end ?? text.length;
      tokens.push({ kind: 'quote', start: nextQuote, end, bits: 0, index: quote, sentence });
      if (endsSentence(text, end)) sentence++;
      // The comma of "'Yes', she said" counts as part of the quote, where American usage has it.
      i = text.charCodeAt(end) === 0x2c ? end + 1 : end;
      nextQuote = quotes[++quote]?.start ?? text.length;
      continue;
    }
    if (text.charCodeAt(i) === 0x20) {
      i++;
      continue;
    }
    while ((names[name]?.start ?? i) < i) name++;
    const named = names[name];
    const isNoun = named?.start === i && isPlainNoun(narration, named, tokens.at(-1));
    if (named?.start === i && !isNoun && !isVerb(lexicon, named)) {
      tokens.push({ kind: 'name', start: i, end: named.end, bits: nameBits(lexicon, named), index: name, sentence });
      i = named.end;
      continue;
    }
    const token = readToken(text, lexicon, i, sentence);
    i = token ? token.end : i + 1;
    if (!token) continue;
    if (token.kind === 'stop') sentence++;
    const topic = topicOf(text, token, tokens.at(-1), nextQuote);
    if (topic) {
      tokens.push({ ...token, ...topic, bits: WORD.person }, { ...token, start: topic.end, bits: WORD.cue });
    } else tokens.push(isNoun ? { ...token, bits: token.bits | WORD.noun } : token);
  }
  return tokens;
}

/** In scripts without spaces, the words of a token beside a quote that name the speaker. */
function topicOf(text: string, token: Token, before: Token | undefined, nextQuote: number): Span | undefined {
  const { kind, start, end } = token;
  if (kind !== 'word') return undefined;
  const topic = opensQuote(text, end, nextQuote) ? topicEnd(text, start, end) : -1;
  if (topic >= 0) return { start, end: topic };
  return before?.kind === 'quote' ? topicAfter(text, start, end) : undefined;
}

/** What a name looks like, and what the lexicon says of one of one word: "Police". */
function nameBits(lexicon: Lexicon, { first, last, core, sex, start, end }: Name): number {
  const told = sex || core.length < end - start ? WORD.told : 0;
  const shape = kindAt(core, 1) === UPPER ? told | WORD.capitals : told;
  if (first !== last) return shape;
  const bits = lexicon.words.get(last) ?? compoundBits(lexicon, last);
  return (bits & ~WORD.function) | shape | WORD.solo;
}

/** A noun at the end of a compound has at least so many letters: "Chef", and at most so many: "Wissenschaftlerin". */
const SHORTEST_NOUN = 4;
const LONGEST_NOUN = 20;

/** What an unknown noun in small letters means by its last part, where nouns are compounds: "stadtsprecherin". */
function compoundBits({ words, capitalNouns }: Lexicon, noun: string): number {
  for (let i = Math.max(2, noun.length - LONGEST_NOUN); capitalNouns && i <= noun.length - SHORTEST_NOUN; i++) {
    const bits = words.get(noun.slice(i)) ?? 0;
    if (bits & WORD.person) return bits & (WORD.person | WORD.human);
  }
  return 0;
}

/** True for "Señaló" in "Señaló que…": a verb that opens a sentence, where the language leaves subjects out. */
function isVerb({ words, dropsSubject }: Lexicon, { first, last }: Name): boolean {
  return dropsSubject && first === last && ((words.get(last) ?? 0) & WORD.cue) !== 0;
}

// An adjective's endings; those of the past tense are left out.
const ADJECTIVE = /[^t]e[mnrs]?$/;

/** True for "Bericht" in "der Bericht" and "ein neuer Bericht", where the language gives every noun a capital. */
function isPlainNoun({ text, lexicon }: Narration, { first, last }: Name, before: Token | undefined): boolean {
  if (!lexicon.capitalNouns || first !== last || before?.kind !== 'word') return false;
  if (before.bits !== 0) return (before.bits & WORD.determiner) > 0;
  return kindAt(text, before.start) === LOWER && ADJECTIVE.test(text.slice(before.end - 3, before.end));
}

function readToken(text: string, lexicon: Lexicon, start: number, sentence: number): Token | undefined {
  if (kindAt(text, start) !== OTHER) {
    const end = plainWordEnd(text, lexicon, start);
    return { kind: 'word', start, end, bits: wordBits(lexicon, text, start, end), index: -1, sentence };
  }
  if (isApostrophe(text.charCodeAt(start)) && isPossessive(text, start)) {
    return { kind: 'possessive', start, end: start + 2, bits: 0, index: -1, sentence };
  }
  if (text[start] === '-') {
    const end = encliticEnd(text, lexicon, start);
    if (end > 0) return { kind: 'word', start, end, bits: wordBits(lexicon, text, start, end), index: -1, sentence };
  }
  const kind = markKind(text, start);
  return kind && { kind, start, end: start + 1, bits: 0, index: -1, sentence };
}

function markKind(text: string, i: number): TokenKind | undefined {
  switch (text[i]) {
    case ',':
    case ';':
      return 'comma';
    case '.':
    case '!':
    case '?':
    case '…':
    case '。':
      return kindAt(text, i + 1) === OTHER ? 'stop' : undefined;
    case ':':
      return 'colon';
    case '—':
    case '–':
      return 'dash';
    case '-':
      return text[i + 1] === '-' || (text[i - 1] === ' ' && text[i + 1] === ' ') ? 'dash' : undefined;
    case '(':
    case ')':
    case '[':
    case ']':
      return 'bracket';
    default:
      return undefined;
  }
}

/** The end of a word with its inner hyphens and apostrophes; "l'" and "dit" of "dit-il" are words of their own. */
function plainWordEnd(text: string, lexicon: Lexicon, from: number): number {
  let i = from + 1;
  for (;;) {
    i = skipPlain(text, i);
    const code = text.charCodeAt(i);
    if (code === 0x20) return i;
    if (kindAt(text, i) !== OTHER) {
      i++;
      continue;
    }
    if (kindAt(text, i + 1) === OTHER) return i;
    if (isApostrophe(code)) {
      if (isPossessive(text, i)) return i;
      if (lexicon.words.has(`${text.slice(from, i).toLowerCase()}'`)) return i + 1;
    } else if (code !== 0x2d || encliticEnd(text, lexicon, i) > 0) return i;
    i++;
  }
}

/** The end of the pronoun hung on a verb by the hyphen at `at`: "-t-il"; 0 when there is none. */
function encliticEnd(text: string, lexicon: Lexicon, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) !== OTHER || text.charCodeAt(end) === 0x2d) end++;
  return end - at < 9 && (lexicon.words.get(text.slice(at, end)) ?? 0) & WORD.enclitic ? end : 0;
}

function wordBits(lexicon: Lexicon, text: string, start: number, end: number): number {
  let word = text.slice(start, end);
  if (kindAt(text, start) === UPPER) word = word.toLowerCase();
  const bits = lexicon.words.get(text.charCodeAt(end - 1) === 0x2019 ? word.replace('’', "'") : word);
  if (bits !== undefined) return bits;
  // "200 protesters"; four digits are a year.
  if (end - start < 4 && kindAt(text, start) === DIGIT && kindAt(text, end - 1) === DIGIT)
    return WORD.function | WORD.determiner;
  if (lexicon.capitalNouns && kindAt(text, start) === UPPER) return compoundBits(lexicon, word);
  // What stands without spaces before the words that name the speaker is no part of them.
  if (isIdeograph(text.charCodeAt(start))) return WORD.function;
  const ending = text.slice(end - 2, end);
  // Adverbs may stand between a subject and its verb.
  if (ending === 'ly') return WORD.filler;
  return ending === 'ed' ? WORD.past : 0;
}

/** True when a quotation that ends before `end` ends its sentence too: a full stop inside its marks. */
function endsSentence(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 2);
  return last === 0x2e || last === 0x2026;
}
