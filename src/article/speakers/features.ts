import { kindAt, LOWER } from './chars';
import { WORD } from './lexicon';
import type { Mention, MentionKind } from './mentions';
import type { Relation, RelationKind } from './relations';
import type { Scene } from './scene';
import type { Token } from './token';
import { NOBODY_WEIGHTS, weightOf as of, WEIGHTS } from './weights';

/** A quote and a mention that may be its speaker, both as indices into the scene. */
export interface Pair {
  readonly quote: number;
  readonly mention: number;
  /** The mention that the quote before this one went to; -1 for none. */
  readonly previous: number;
  /** The first mention after the quote. */
  readonly following: number;
}

const KINDS: Readonly<Record<MentionKind, number>> = {
  name: 0,
  he: 1,
  she: 2,
  they: 3,
  other: 4,
  nominal: 5,
  dropped: 1,
};
const RELATIONS: Readonly<Record<RelationKind, number>> = {
  none: 0,
  verb: 1,
  apposition: 2,
  far: 3,
  inverted: 4,
  object: 5,
  source: 6,
  inner: 7,
};

/** How many values each feature has. */
export const FEATURE_SIZES = {
  zone: 6,
  quotesBetween: 6,
  mentionsBetween: 8,
  relation: 32,
  cueDistance: 21,
  kind: 8,
  possessive: 3,
  before: 5,
  quoteEnd: 16,
  quoteStart: 12,
  markBefore: 14,
  chain: 6,
  cueTouches: 24,
  firstInSentence: 8,
  after: 8,
  length: 18,
  nearestCue: 12,
  distance: 14,
  clauses: 8,
  name: 12,
} as const;

export type FeatureName = keyof typeof FEATURE_SIZES;

/** How much speaks for one pair: the weights of the values of all features, summed in the order of `FEATURE_SIZES`. */
export function scoreOf(scene: Scene, pair: Pair): number {
  const { tokens, mentions, relations, quoteTokens, text } = scene;
  const at = quoteTokens[pair.quote] ?? 0;
  const quote = tokens[at] as Token;
  const mention = mentions[pair.mention] as Mention;
  const relation = relations[pair.mention] as Relation;
  const side = mention.first > at ? 1 : 0;
  const apart = Math.min(Math.abs(mention.sentence - quote.sentence), 2);
  const near = apart === 0 ? 1 : 0;
  const ending = quoteEnding(text, quote);
  const lower = kindAt(text, quote.start + 1) === LOWER ? 1 : 0;
  const relationId = RELATIONS[relation.kind];
  const tied = relation.kind === 'none' ? 0 : 1;
  const touch = cueTouch(tokens, relation, at);
  const w = WEIGHTS;
  return (
    of(w.zone, side * 3 + apart) +
    of(w.quotesBetween, side * 3 + quotesBetween(scene, pair, mention)) +
    of(
      w.mentionsBetween,
      side * 4 + Math.min(side ? pair.mention - pair.following : pair.following - 1 - pair.mention, 3),
    ) +
    of(w.relation, (relationId * 2 + (relation.strong ? 1 : 0)) * 2 + side) +
    of(w.cueDistance, cueDistance(tokens, relation, at)) +
    of(w.kind, kindOf(tokens, mention)) +
    of(w.possessive, possessive(tokens, mention)) +
    of(w.before, beforeMention(tokens, mention)) +
    of(w.quoteEnd, (ending * 2 + side) * 2 + near) +
    of(w.quoteStart, (lower * 2 + side) * 2 + tied) +
    of(w.markBefore, markBefore(tokens, at) * 2 + side) +
    of(w.chain, chain(scene, pair, at)) +
    of(w.cueTouches, relationId * 3 + touch) +
    of(w.firstInSentence, (isFirst(scene, pair) ? 4 : 0) + side * 2 + near) +
    of(w.after, afterMention(tokens, mention)) +
    of(w.length, (quoteLength(quote) * 3 + apart) * 2 + side) +
    of(w.nearestCue, nearestCue(tokens, relation, at)) +
    of(w.distance, distance(mention, at) * 2 + side) +
    of(w.clauses, clauses(tokens, mention, at) * 2 + side) +
    of(w.name, nameShape(tokens, mention) * 2 + tied)
  );
}

function possessive(tokens: readonly Token[], { after }: Mention): number {
  if (tokens[after]?.kind !== 'possessive') return 0;
  return tokens[after + 1]?.kind === 'quote' ? 1 : 2;
}

/** Descriptions fall in three: of people, of bodies, and of what neither list knows. */
function kindOf(tokens: readonly Token[], { kind, after }: Mention): number {
  if (kind !== 'nominal') return KINDS[kind];
  const bits = tokens[after - 1]?.bits ?? 0;
  if (bits & WORD.human) return 5;
  return bits & WORD.person ? 6 : 7;
}

/** What a name looks like: a person's, of several words, of one within a sentence or opening it, in capitals; 0 for no name. */
function nameShape(tokens: readonly Token[], { kind, first, after }: Mention): number {
  if (kind !== 'name') return 0;
  const bits = tokens[after - 1]?.bits ?? 0;
  if (bits & WORD.told) return 1;
  if (bits & WORD.capitals) return 5;
  if (!(bits & WORD.solo)) return 2;
  const before = tokens[first - 1];
  return before?.kind === 'edge' || before?.kind === 'stop' ? 4 : 3;
}

/** The mark that ends a quote, inside its closing mark or right after: comma, stop, question or exclamation, none. */
function quoteEnding(text: string, quote: Token): number {
  const inside = ENDINGS.indexOf(text[quote.end - 2] ?? ' ');
  const ending = inside >= 0 ? inside : ENDINGS.indexOf(text[quote.end] ?? ' ');
  return ending < 0 ? 3 : Math.min(ending, 2);
}

const ENDINGS = ',.?!';

/** Quotes between the mention and the quote: 0, 1, or 2 for more. */
function quotesBetween({ quoteTokens }: Scene, { quote }: Pair, mention: Mention): number {
  const at = quoteTokens[quote] ?? 0;
  const step = mention.first > at ? 1 : -1;
  let count = 0;
  for (let other = quote + step; count < 2; other += step, count++) {
    const token = quoteTokens[other];
    if (token === undefined || (step > 0 ? token > mention.first : token < mention.first)) break;
  }
  return count;
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
  if (!before || before.kind === 'edge' || before.kind === 'stop') return 0;
  if (before.bits & WORD.preposition) return 1;
  if (before.kind === 'comma') return 2;
  return before.kind === 'quote' ? 3 : 4;
}

function afterMention(tokens: readonly Token[], mention: Mention): number {
  const after = tokens[mention.after];
  if (!after || after.kind === 'edge' || after.kind === 'stop') return 0;
  if (after.kind === 'quote') return 1;
  if (after.kind === 'comma') return 2;
  if (after.kind === 'colon') return 3;
  if (after.kind === 'dash' || after.kind === 'bracket') return 4;
  if (after.bits & (WORD.cue | WORD.weakCue)) return 5;
  return after.bits & WORD.function ? 6 : 7;
}

function markBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!before || before.kind === 'edge') return 0;
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

/** How many other cues stand between the mention's and the quote: 0, 1, or 2 for more; apart for strong and loose ones. */
function nearestCue(tokens: readonly Token[], { cue, strong }: Relation, at: number): number {
  if (cue < 0) return 0;
  const low = Math.min(cue + 1, at);
  const others = (tokens[Math.max(cue, at)]?.cues ?? 0) - (tokens[low]?.cues ?? 0);
  return 1 + (Math.min(others, 2) * 2 + (strong ? 1 : 0));
}

function distance(mention: Mention, at: number): number {
  const gap = mention.first > at ? mention.first - at - 1 : at - mention.after;
  if (gap < 2) return gap;
  if (gap < 4) return 2;
  if (gap < 8) return 3;
  if (gap < 15) return 4;
  return gap < 30 ? 5 : 6;
}

/** Commas, "and", "who" and the like between the mention and the quote: 0, 1, 2, or 3 for more. */
function clauses(tokens: readonly Token[], mention: Mention, at: number): number {
  const from = Math.min(mention.after, at + 1);
  const to = Math.max(mention.first, at);
  return Math.min(Math.max((tokens[to]?.clauses ?? 0) - (tokens[from]?.clauses ?? 0), 0), 3);
}

/** How many values each feature of "nobody in this block" has. */
export const NOBODY_SIZES = { shape: 24, markBefore: 14, ending: 8 } as const;

export type NobodyFeature = keyof typeof NOBODY_SIZES;

/** How much speaks for no mention of the block having spoken the quote. */
export function nobodyScore(scene: Scene, index: number, following: number): number {
  const { tokens, mentions, quoteTokens, text } = scene;
  const at = quoteTokens[index] ?? 0;
  const before = following;
  const after = mentions.length - before;
  const shape = (Math.min(before, 2) * 3 + Math.min(after, 2)) * 2 + (index > 0 ? 1 : 0);
  const quote = tokens[at] as Token;
  const isLast = tokens[at + 1]?.kind === 'edge' ? 1 : 0;
  const w = NOBODY_WEIGHTS;
  return (
    of(w.shape, shape) + of(w.markBefore, markBefore(tokens, at)) + of(w.ending, quoteEnding(text, quote) * 2 + isLast)
  );
}
