import { WORD } from './lexicon';
import type { Mention } from './mentions';
import type { Token } from './tokens';

/**
 * How a mention is tied to a cue verb.
 * `verb`: "Roe said", "Roe later said"; `apposition`: "Roe, the mayor, said", "Roe, who left, said"; `far`: "Roe left the
 * hall and said"; `inverted`: "said Roe" after a quote; `object`: "told Roe"; `source`: "according to Roe"; `none`.
 */
export type RelationKind = 'verb' | 'apposition' | 'far' | 'inverted' | 'object' | 'source' | 'none';

export interface Relation {
  readonly kind: RelationKind;
  /** The token of the cue; -1 when there is none. */
  readonly cue: number;
  readonly strong: boolean;
}

const NONE: Relation = { kind: 'none', cue: -1, strong: false };
const CUE = WORD.cue | WORD.weakCue;

/** The cue that `mention` is the subject of, or else the one it stands next to. */
export function relate(tokens: readonly Token[], mention: Mention): Relation {
  const before = tokens[mention.first - 1];
  if (before && before.bits & WORD.source) return { kind: 'source', cue: mention.first - 1, strong: true };
  const strongAt = (i: number): boolean => ((tokens[i]?.bits ?? 0) & WORD.cue) !== 0;
  const direct = skipFillers(tokens, mention.after);
  if (isCue(tokens[direct])) return { kind: 'verb', cue: direct, strong: strongAt(direct) };
  if (before && before.bits & CUE && before.kind === 'word') {
    const cue = mention.first - 1;
    const edge = tokens[skipBack(tokens, cue - 1)]?.kind;
    return { kind: edge === 'quote' || edge === 'comma' ? 'inverted' : 'object', cue, strong: strongAt(cue) };
  }
  if (before && before.bits & WORD.preposition) return NONE;
  return distant(tokens, mention, direct);
}

function distant(tokens: readonly Token[], mention: Mention, from: number): Relation {
  const opener = tokens[from];
  const apart = opener?.kind === 'comma' || opener?.kind === 'bracket' || opener?.kind === 'dash';
  const aside = apart || ((opener?.bits ?? 0) & WORD.relative) !== 0;
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== mention.sentence || token.kind === 'quote') break;
    if (!isCue(token)) continue;
    const strong = (token.bits & WORD.cue) !== 0;
    const before = tokens[skipBack(tokens, i - 1)];
    const closes = before?.kind === 'comma' || before?.kind === 'bracket' || before?.kind === 'dash';
    if (aside && (closes || ((before?.bits ?? 0) & WORD.relative) !== 0)) return { kind: 'apposition', cue: i, strong };
    if (before?.kind !== 'name') return { kind: 'far', cue: i, strong };
    return NONE;
  }
  return NONE;
}

function isCue(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.bits & CUE) !== 0;
}

function skipFillers(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 5 && tokens[i]?.kind === 'word' && (tokens[i]?.bits ?? 0) & WORD.filler && !isCue(tokens[i])) i++;
  return i;
}

function skipBack(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > from - 5 && tokens[i]?.kind === 'word' && (tokens[i]?.bits ?? 0) & WORD.filler) i--;
  return i;
}
