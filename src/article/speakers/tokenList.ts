import { ANY_CUE, WORD } from './lexicon';
import { FRONT, type Token, type TokenKind } from './token';

const JOINT = WORD.relative | WORD.and;

/** A token that is written over when its list is read into again. */
type Writable = { -readonly [Field in keyof Token]: Token[Field] };

/**
 * The tokens of a block's narration, between two edges, so that whoever looks at what stands beside one finds something.
 * One list serves block after block, for most of the time would go into making tokens; what stands after the second edge
 * is left over from an earlier block.
 */
export class TokenList {
  readonly #tokens: Writable[] = [];
  #length = 0;
  #quotes: number[] = [];
  /** The sentence that the next token belongs to. */
  sentence = 0;
  last: Token = FRONT;
  #cues = 0;
  #clauses = 0;

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  /** The token of each quote. */
  get quotes(): readonly number[] {
    return this.#quotes;
  }

  /** Where the last quote ends; -1 when there is none. */
  get lastQuoteEnd(): number {
    return this.#tokens[this.#quotes.at(-1) ?? -1]?.end ?? -1;
  }

  /** The sentence of the last token; 0 when there is none. */
  get lastSentence(): number {
    return Math.max(0, this.#tokens[this.#length - 2]?.sentence ?? 0);
  }

  /** Begins with another block. */
  open(): void {
    this.#length = 0;
    this.#quotes = [];
    this.#cues = 0;
    this.#clauses = 0;
    this.#put('edge', 0, 0, 0, -1, -1);
    this.sentence = 0;
  }

  /** Puts a token last. `index` says which name or quote of the block it is; -1 for the other kinds. */
  push(kind: TokenKind, start: number, end: number, bits: number, index: number): void {
    if (kind === 'quote') this.#quotes.push(this.#length);
    this.#put(kind, start, end, bits, index, this.sentence);
    if (bits & ANY_CUE) this.#cues++;
    if (kind === 'comma' || bits & JOINT) this.#clauses++;
  }

  /** Puts the edge at the end; nothing may follow. */
  close(end: number): void {
    this.#put('edge', end, end, 0, -1, -1);
  }

  #put(kind: TokenKind, start: number, end: number, bits: number, index: number, sentence: number): void {
    const cues = this.#cues;
    const clauses = this.#clauses;
    const at = this.#length++;
    let token = at < this.#tokens.length ? this.#tokens[at] : undefined;
    if (token) {
      token.kind = kind;
      token.start = start;
      token.end = end;
      token.bits = bits;
      token.index = index;
      token.sentence = sentence;
      token.cues = cues;
      token.clauses = clauses;
    } else {
      token = { kind, start, end, bits, index, sentence, cues, clauses };
      this.#tokens.push(token);
    }
    this.last = token;
  }
}
