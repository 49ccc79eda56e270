import { charKind, LOWER } from './chars';
import { WORD } from './lexicon';
import type { Mention, MentionKind } from './mentions';
import type { Relation, RelationKind } from './relations';
import type { Token } from './tokens';

/** One block's narration, as the features see it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** The token of each quote. */
  readonly quoteTokens: readonly number[];
}

/** A quote and a mention that may be its speaker, both as indices into the scene. */
export interface Pair {
  readonly quote: number;
  readonly mention: number;
  /** The mention that the quote before this one went to; -1 for none. */
  readonly previous: number;
}

const KINDS: readonly MentionKind[] = ['name', 'he', 'she', 'they', 'other', 'nominal'];
const RELATIONS: readonly RelationKind[] = ['none', 'verb', 'apposition', 'far', 'inverted', 'object', 'source'];

/** How many values each feature has. */
export const FEATURE_SIZES = {
  zone: 6,
  quotesBetween: 6,
  mentionsBetween: 8,
  relation: 28,
  cueDistance: 21,
  kind: 6,
  possessive: 3,
  before: 5,
  quoteEnd: 16,
  quoteStart: 12,
  markBefore: 14,
  chain: 6,
  cueTouches: 21,
  firstInSentence: 8,
  after: 8,
  length: 18,
} as const;

export type FeatureName = keyof typeof FEATURE_SIZES;

/** The value of every feature for one pair, in the order of `FEATURE_SIZES`. */
export function featuresOf(scene: Scene, pair: Pair): readonly number[] {
  const { tokens, mentions, relations, quoteTokens, text } = scene;
  const at = quoteTokens[pair.quote] ?? 0;
  const quote = tokens[at] as Token;
  const mention = mentions[pair.mention] as Mention;
  const relation = relations[pair.mention] as Relation;
  const side = mention.first > at ? 1 : 0;
  const apart = Math.min(Math.abs(mention.sentence - quote.sentence), 2);
  const near = apart === 0 ? 1 : 0;
  const ending = quoteEnding(text, quote);
  const lower = charKind(text.charCodeAt(quote.start + 1)) === LOWER ? 1 : 0;
  const relationId = RELATIONS.indexOf(relation.kind);
  const tied = relation.kind === 'none' ? 0 : 1;
  const touch = cueTouch(tokens, relation, at);
  return [
    side * 3 + apart,
    side * 3 + between(quoteTokens, mention, at),
    side * 4 + mentionsBetween(scene, pair, at),
    (relationId * 2 + (relation.strong ? 1 : 0)) * 2 + side,
    cueDistance(tokens, relation, at),
    KINDS.indexOf(mention.kind),
    tokens[mention.after]?.kind !== 'possessive' ? 0 : tokens[mention.after + 1]?.kind === 'quote' ? 1 : 2,
    beforeMention(tokens, mention),
    (ending * 2 + side) * 2 + near,
    (lower * 2 + side) * 2 + tied,
    markBefore(tokens, at) * 2 + side,
    chain(scene, pair, at),
    relationId * 3 + touch,
    (isFirst(scene, pair) ? 4 : 0) + side * 2 + near,
    afterMention(tokens, mention),
    (quoteLength(quote) * 3 + apart) * 2 + side,
  ];
}

function quoteEnding(text: string, quote: Token): number {
  const last = text[quote.end - 2] ?? '';
  if (last === ',') return 0;
  if (last === '.') return 1;
  return last === '?' || last === '!' ? 2 : 3;
}

/** Quotes between the mention and the quote: 0, 1, or 2 for more. */
function between(quoteTokens: readonly number[], mention: Mention, at: number): number {
  let count = 0;
  for (const token of quoteTokens) {
    if ((token > at && token < mention.first) || (token < at && token >= mention.after)) count++;
  }
  return Math.min(count, 2);
}

function mentionsBetween({ mentions }: Scene, pair: Pair, at: number): number {
  const mention = mentions[pair.mention] as Mention;
  let count = 0;
  for (const other of mentions) {
    if ((other.first > at && other.after <= mention.first) || (other.after <= at && other.first >= mention.after))
      count++;
  }
  return Math.min(count, 3);
}

function cueDistance(tokens: readonly Token[], relation: Relation, at: number): number {
  if (relation.cue < 0) return 20;
  const side = relation.cue > at ? 1 : 0;
  const gap = Math.abs(relation.cue - at) - 1;
  const step = gap === 0 ? 0 : gap < 3 ? 1 : gap < 6 ? 2 : gap < 13 ? 3 : 4;
  const same = tokens[relation.cue]?.sentence === tokens[at]?.sentence ? 1 : 0;
  return (step * 2 + side) * 2 + same;
}

function cueTouch(tokens: readonly Token[], relation: Relation, at: number): number {
  if (relation.cue < 0) return 0;
  const gap = Math.abs(relation.cue - at) - 1;
  if (gap <= 1) return 2;
  return tokens[relation.cue]?.sentence === tokens[at]?.sentence ? 1 : 0;
}

function beforeMention(tokens: readonly Token[], mention: Mention): number {
  const before = tokens[mention.first - 1];
  if (!before || before.kind === 'stop') return 0;
  if (before.bits & WORD.preposition) return 1;
  if (before.kind === 'comma') return 2;
  return before.kind === 'quote' ? 3 : 4;
}

function afterMention(tokens: readonly Token[], mention: Mention): number {
  const after = tokens[mention.after];
  if (!after || after.kind === 'stop') return 0;
  if (after.kind === 'quote') return 1;
  if (after.kind === 'comma') return 2;
  if (after.kind === 'colon') return 3;
  if (after.kind === 'dash' || after.kind === 'bracket') return 4;
  if (after.bits & (WORD.cue | WORD.weakCue)) return 5;
  return after.bits & WORD.function ? 6 : 7;
}

function markBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!before) return 0;
  if (before.kind === 'colon') return 1;
  if (before.kind === 'comma') return 2;
  if (before.kind === 'stop') return 3;
  if (before.bits & (WORD.cue | WORD.weakCue)) return 4;
  return before.kind === 'quote' ? 5 : 6;
}

/** Whether the mention also spoke the quote before, and how much narration stands between the two quotes. */
function chain({ quoteTokens }: Scene, pair: Pair, at: number): number {
  const before = quoteTokens[pair.quote - 1];
  const gap = before === undefined ? 2 : at - before < 3 ? 0 : at - before < 12 ? 1 : 2;
  return gap * 2 + (pair.previous === pair.mention ? 1 : 0);
}

function isFirst({ mentions }: Scene, pair: Pair): boolean {
  return mentions[pair.mention - 1]?.sentence !== mentions[pair.mention]?.sentence;
}

function quoteLength(quote: Token): number {
  const length = quote.end - quote.start;
  if (length < 25) return 0;
  return length < 60 ? 1 : 2;
}
