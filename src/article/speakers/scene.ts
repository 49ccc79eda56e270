import { WORD } from './lexicon';
import { findMentions, type Mention } from './mentions';
import { groupPhrases } from './phrases';
import { type Relation, relate } from './relations';
import { type Narration, type Token, tokenise } from './tokens';

/** One block's narration, read. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** How each mention is tied to a cue. */
  readonly relations: readonly Relation[];
  /** The token of each quote. */
  readonly quoteTokens: readonly number[];
  /** For each token and the end: how many cues, and how many clause marks, stand before it. */
  readonly cuesBefore: Uint32Array;
  readonly clausesBefore: Uint32Array;
  readonly dropsSubject: boolean;
}

/** Reads one block's narration. */
export function readScene(narration: Narration): Scene {
  return sceneOfTokens(narration.text, tokenise(narration), narration.lexicon.dropsSubject);
}

/** A scene whose block goes on with one more quote, just after its last character. */
export function withQuoteAfter({ text, tokens, dropsSubject }: Scene): Scene {
  const last = tokens.at(-1);
  const ended = last?.kind === 'stop' || last?.kind === 'quote' ? 1 : 0;
  const sentence = (last?.sentence ?? 0) + ended;
  const { length } = text;
  const quote: Token = { kind: 'quote', start: length, end: length, bits: 0, index: -1, sentence };
  return sceneOfTokens(text, [...tokens, quote], dropsSubject);
}

function sceneOfTokens(text: string, tokens: readonly Token[], dropsSubject: boolean): Scene {
  const mentions = findMentions(tokens, dropsSubject);
  const phrases = groupPhrases(tokens, mentions);
  const quoteTokens: number[] = [];
  const cuesBefore = new Uint32Array(tokens.length + 1);
  const clausesBefore = new Uint32Array(tokens.length + 1);
  let cues = 0;
  let clauses = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') quoteTokens.push(i);
    const bits = token?.bits ?? 0;
    if (bits & (WORD.cue | WORD.weakCue)) cues++;
    if (token?.kind === 'comma' || bits & (WORD.relative | WORD.and)) clauses++;
    cuesBefore[i + 1] = cues;
    clausesBefore[i + 1] = clauses;
  }
  const relations = relate(tokens, mentions, phrases);
  return { text, tokens, mentions, relations, quoteTokens, cuesBefore, clausesBefore, dropsSubject };
}
