import { WORD } from './lexicon';
import type { Token, TokenKind } from './token';

const CUE = WORD.cue | WORD.weakCue;
const JOINT = WORD.relative | WORD.and;

const FRONT: Token = { kind: 'edge', start: 0, end: 0, bits: 0, index: -1, sentence: -1, cues: 0, clauses: 0 };

/** The tokens of a block's narration, between two edges, so that whoever looks at what stands beside one finds something. */
export class TokenList {
  readonly tokens: Token[] = [FRONT];
  /** The token of each quote. */
  readonly quotes: number[] = [];
  /** The sentence that the next token belongs to. */
  sentence = 0;
  last: Token = FRONT;
  #cues = 0;
  #clauses = 0;

  /** Puts a token last. `index` says which name or quote of the block it is; -1 for the other kinds. */
  push(kind: TokenKind, start: number, end: number, bits: number, index: number): void {
    const { tokens, sentence } = this;
    if (kind === 'quote') this.quotes.push(tokens.length);
    const token = { kind, start, end, bits, index, sentence, cues: this.#cues, clauses: this.#clauses };
    tokens.push(token);
    this.last = token;
    if (bits & CUE) this.#cues++;
    if (kind === 'comma' || bits & JOINT) this.#clauses++;
  }

  /** Puts the edge at the end; nothing may follow. */
  close(end: number): void {
    const counts = { cues: this.#cues, clauses: this.#clauses };
    this.tokens.push({ kind: 'edge', start: end, end, bits: 0, index: -1, sentence: -1, ...counts });
  }

  /** A list that goes on from these tokens, which have been closed, before their edge. */
  static from(tokens: readonly Token[]): TokenList {
    const list = new TokenList();
    for (let i = 1; i < tokens.length - 1; i++) {
      const token = tokens[i];
      if (token) {
        list.sentence = token.sentence;
        list.push(token.kind, token.start, token.end, token.bits, token.index);
      }
    }
    return list;
  }
}
