import type { Span } from '../model';

/** `edge`: what stands before the first and after the last one. */
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
  | 'edge';

/** A piece of a block's narration; a whole quotation is one token. Relative to the block. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** What the lexicon says of a word, or of a name's only word. */
  readonly bits: number;
  /** Which name or which quote of the block it is; -1 for the other kinds. */
  readonly index: number;
  /** Counts the sentences of the block's narration; -1 for an edge. */
  readonly sentence: number;
  /** How many cues stand before it. */
  readonly cues: number;
  /** How many clause marks stand before it: commas, "and", "who" and the like. */
  readonly clauses: number;
}

/** The edge before the first token. */
export const FRONT: Token = { kind: 'edge', start: 0, end: 0, bits: 0, index: -1, sentence: -1, cues: 0, clauses: 0 };
