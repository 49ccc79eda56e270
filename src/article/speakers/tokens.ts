import type { Span } from '../model';
import { charKind, isApostrophe, OTHER } from './chars';
import { type Lexicon, WORD } from './lexicon';
import type { NameSpan } from './scan';

export type TokenKind =
  | 'word'
  | 'name'
  | 'quote'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'possessive'
  | 'bracket'
  | 'mark';

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
  readonly names: readonly NameSpan[];
  /** With their marks. */
  readonly quotes: readonly Span[];
  readonly lexicon: Lexicon;
}

const PUNCTUATION: ReadonlyMap<string, TokenKind> = new Map([
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['。', 'stop'],
  [',', 'comma'],
  [';', 'comma'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
]);

/** Cuts a block's narration into words, names, marks and whole quotations. */
export function tokenise(narration: Narration): readonly Token[] {
  const { text, names, quotes } = narration;
  const tokens: Token[] = [];
  let sentence = 0;
  let name = 0;
  let quote = 0;
  for (let i = 0; i < text.length; ) {
    while ((names[name]?.start ?? i) < i) name++;
    const read = readQuote(narration, quote, i) ?? readName(narration, name, i) ?? readToken(narration, i);
    i = read.end;
    if (read.kind === 'space') continue;
    tokens.push({ ...read, kind: read.kind, sentence });
    if (read.kind === 'quote') quote++;
    if (read.kind === 'stop' || (read.kind === 'quote' && endsSentence(text, quotes[read.index]?.end ?? 0))) sentence++;
  }
  return tokens;
}

type Read = Omit<Token, 'sentence' | 'kind'> & { readonly kind: TokenKind | 'space' };

function readQuote({ quotes }: Narration, index: number, at: number): Read | undefined {
  const quote = quotes[index];
  return quote && at >= quote.start ? { kind: 'quote', start: quote.start, end: quote.end, bits: 0, index } : undefined;
}

function readName(narration: Narration, index: number, at: number): Read | undefined {
  const name = narration.names[index];
  if (name?.start !== at) return undefined;
  return { kind: 'name', start: at, end: name.end, bits: nameBits(narration, name), index };
}

function readToken({ text, lexicon }: Narration, start: number): Read {
  const code = text.charCodeAt(start);
  if (isApostrophe(code) && isPossessive(text, start)) {
    return { kind: 'possessive', start, end: start + 2, bits: 0, index: -1 };
  }
  if (charKind(code) === OTHER) {
    return { kind: markKind(text, start) ?? 'space', start, end: start + 1, bits: 0, index: -1 };
  }
  const end = plainWordEnd(text, start);
  return { kind: 'word', start, end, bits: wordBits(lexicon, text.slice(start, end)), index: -1 };
}

function markKind(text: string, i: number): TokenKind | undefined {
  const kind = PUNCTUATION.get(text[i] ?? '');
  if (kind === 'stop' && charKind(text.charCodeAt(i + 1)) !== OTHER) return undefined;
  if (kind) return kind;
  if (text[i] === '-' && (text[i + 1] === '-' || (text[i - 1] === ' ' && text[i + 1] === ' '))) return 'dash';
  return undefined;
}

/** "'s" and "’s" after a name or noun. */
function isPossessive(text: string, i: number): boolean {
  return text[i + 1] === 's' && charKind(text.charCodeAt(i + 2)) === OTHER;
}

function plainWordEnd(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (charKind(code) !== OTHER) i++;
    else if (code === 0x2d && charKind(text.charCodeAt(i + 1)) !== OTHER) i++;
    else if (isApostrophe(code) && charKind(text.charCodeAt(i + 1)) !== OTHER && !isPossessive(text, i)) i++;
    else return i;
  }
}

function wordBits(lexicon: Lexicon, word: string): number {
  return lexicon.get(word) ?? lexicon.get(word.toLowerCase()) ?? (word.endsWith('ly') ? WORD.filler : 0);
}

function nameBits({ text, lexicon }: Narration, name: NameSpan): number {
  return name.first === name.last ? (lexicon.get(text.slice(name.start, name.end).toLowerCase()) ?? 0) : 0;
}

/** True when a quotation that ends before `end` ends its sentence too: a full stop inside its marks, then a capital. */
function endsSentence(text: string, end: number): boolean {
  return text[end - 2] === '.' || text[end - 2] === '…';
}
