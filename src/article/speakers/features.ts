import { kindAt, LOWER, lastInside } from './chars';
import { natureOfToken } from './content';
import { WORD } from './lexicon';
import type { Mention } from './mentions';
import { NATURE } from './nameWords';
import { RELATION, type Relation } from './relations';
import type { Scene } from './scene';
import type { Token } from './token';
import { NOBODY_WEIGHTS, weightOf as of, WEIGHTS } from './weights';

/** A quote whose speaker is looked for, and what is the same for every mention that may be it. */
export interface Asked {
  /** Which quote of the scene it is. */
  readonly quote: number;
  /** Its token. */
  readonly at: number;
  readonly sentence: number;
  /** The mention that the quote before this one went to; -1 for none. */
  readonly previous: number;
  /** The first mention after the quote. */
  readonly following: number;
  /** How it ends and begins, what stands before it, how long it is and how far from the quote before: as their features have it. */
  readonly ending: number;
  readonly lower: number;
  readonly mark: number;
  readonly length: number;
  readonly gap: number;
}

/** A quote of a scene, by its index. */
export function askedOf(scene: Scene, quote: number, previous: number, following: number): Asked {
  const { tokens, quoteTokens, text } = scene;
  const at = quoteTokens[quote] ?? 0;
  const token = tokens[at] as Token;
  return {
    quote,
    at,
    sentence: token.sentence,
    previous,
    following,
    ending: quoteEnding(text, token),
    lower: kindAt(text, token.start + 1) === LOWER ? 1 : 0,
    mark: markBefore(tokens, at),
    length: quoteLength(token),
    gap: quote > 0 ? gapBefore(at - (quoteTokens[quote - 1] ?? 0)) : 2,
  };
}

/** How much speaks for a mention, by its index: the weights of all features' values, summed in the order of `WEIGHTS`. */
export function scoreOf(scene: Scene, asked: Asked, index: number): number {
  const { tokens, mentions, relations } = scene;
  const { at, following } = asked;
  const mention = mentions[index] as Mention;
  const relation = relations[index] as Relation;
  const side = mention.first > at ? 1 : 0;
  const apart = Math.min(Math.abs(mention.sentence - asked.sentence), 2);
  const near = apart === 0 ? 1 : 0;
  const between = Math.min(side ? index - following : following - 1 - index, 3);
  const { kind } = relation;
  const tied = kind === RELATION.none ? 0 : 1;
  const w = WEIGHTS;
  return (
    of(w.zone, side * 3 + apart) +
    of(w.quotesBetween, side * 3 + quotesBetween(scene, asked, mention)) +
    of(w.mentionsBetween, side * 4 + between) +
    of(w.relation, (kind * 2 + (relation.strong ? 1 : 0)) * 2 + side) +
    of(w.cueDistance, cueDistance(tokens, relation, at)) +
    of(w.kind, kindOf(tokens, mention)) +
    of(w.possessive, possessive(tokens, mention)) +
    of(w.before, beforeMention(tokens, mention)) +
    of(w.quoteEnd, (asked.ending * 2 + side) * 2 + near) +
    of(w.quoteStart, (asked.lower * 2 + side) * 2 + tied) +
    of(w.markBefore, asked.mark * 2 + side) +
    of(w.chain, asked.gap * 2 + (asked.previous === index ? 1 : 0)) +
    of(w.cueTouches, kind * 3 + cueTouch(tokens, relation, at)) +
    of(w.firstInSentence, (isFirst(scene, index) ? 4 : 0) + side * 2 + near) +
    of(w.after, afterMention(tokens, mention)) +
    of(w.length, (asked.length * 3 + apart) * 2 + side) +
    of(w.nearestCue, nearestCue(tokens, relation, at)) +
    of(w.distance, distance(mention, at) * 2 + side) +
    of(w.clauses, clauses(tokens, mention, at) * 2 + side) +
    of(w.name, nameShape(tokens, mention) * 2 + tied) +
    colonWeight(scene, asked, index)
  );
}

// Set by hand: the training articles, which are American, hardly ever do either.
/** What stands for whoever a colon parts from the quote, `Roe: "…"`, and for whom its sentence opens with, `Roe shakes her head: "…"`. */
const NAMED_BEFORE_COLON = 3;
const OPENS_BEFORE_COLON = 1.2;

/** How much a colon right before the quote says for a mention, which is the first one in the sentence or after another quote. */
function colonWeight(scene: Scene, { quote, at, mark, sentence }: Asked, index: number): number {
  const { tokens, mentions, relations, quoteTokens } = scene;
  const mention = mentions[index] as Mention;
  if (mark !== 1 || mention.first > at || mention.sentence !== sentence) return 0;
  const from = quote > 0 ? (quoteTokens[quote - 1] ?? 0) : 0;
  if (mention.first < from || (!isFirst(scene, index) && (mentions[index - 1]?.first ?? 0) > from)) return 0;
  if (relations[index]?.kind !== RELATION.none || beforeMention(tokens, mention) === 1) return 0;
  return mention.after === at - 1 ? NAMED_BEFORE_COLON : OPENS_BEFORE_COLON;
}

function possessive(tokens: readonly Token[], { after }: Mention): number {
  if (tokens[after]?.kind !== 'possessive') return 0;
  return tokens[after + 1]?.kind === 'quote' ? 1 : 2;
}

/** Descriptions fall in three: of people, of bodies, and of what neither list knows. */
function kindOf(tokens: readonly Token[], { kind, after }: Mention): number {
  switch (kind) {
    case 'name':
      return 0;
    case 'he':
    case 'dropped':
      return 1;
    case 'she':
      return 2;
    case 'they':
      return 3;
    case 'it':
    case 'other':
      return 4;
    case 'nominal':
      return descriptionOf(tokens, after);
  }
}

function descriptionOf(tokens: readonly Token[], after: number): number {
  const bits = tokens[after - 1]?.bits ?? 0;
  if (bits & WORD.human) return 5;
  return bits & WORD.person ? 6 : 7;
}

/**
 * What a name looks like: a person's, of several words, of one within a sentence or opening it, in capitals, a place of one
 * word or of several, a body, an adjective; 0 for no name.
 */
function nameShape(tokens: readonly Token[], { kind, first, after }: Mention): number {
  if (kind !== 'name') return 0;
  const token = tokens[after - 1];
  const bits = token?.bits ?? 0;
  if (bits & WORD.told) return 1;
  const nature = natureOfToken(token);
  if (nature > 0) return nature === NATURE.place && bits & WORD.solo ? 6 : 6 + nature;
  if (bits & WORD.capitals) return 5;
  if (!(bits & WORD.solo)) return 2;
  const before = tokens[first - 1];
  return before?.kind === 'edge' || before?.kind === 'stop' ? 4 : 3;
}

/** The mark that ends a quote, inside its closing mark or right after: comma, stop, question or exclamation, none. */
function quoteEnding(text: string, quote: Token): number {
  const inside = endingOf(text.charCodeAt(lastInside(text, quote.end)));
  return inside < 3 ? inside : endingOf(text.charCodeAt(quote.end));
}

function endingOf(code: number): number {
  if (code === 0x2c) return 0;
  if (code === 0x2e) return 1;
  return code === 0x3f || code === 0x21 ? 2 : 3;
}

/** Quotes between the mention and the quote: 0, 1, or 2 for more. */
function quotesBetween({ quoteTokens }: Scene, { quote, at }: Asked, mention: Mention): number {
  const step = mention.first > at ? 1 : -1;
  let count = 0;
  for (let other = quote + step; count < 2 && other >= 0; other += step, count++) {
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

/** How much narration stands between a quote and the one before, as many tokens apart. */
function gapBefore(tokens: number): number {
  if (tokens < 3) return 0;
  return tokens < 12 ? 1 : 2;
}

function isFirst({ mentions }: Scene, index: number): boolean {
  return index === 0 || mentions[index - 1]?.sentence !== mentions[index]?.sentence;
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

/** How much speaks for no mention of the block having spoken the quote. */
export function nobodyScore({ tokens, mentions }: Scene, { quote, at, following, mark, ending }: Asked): number {
  const after = mentions.length - following;
  const shape = (Math.min(following, 2) * 3 + Math.min(after, 2)) * 2 + (quote > 0 ? 1 : 0);
  const isLast = tokens[at + 1]?.kind === 'edge' ? 1 : 0;
  const w = NOBODY_WEIGHTS;
  return of(w.shape, shape) + of(w.markBefore, mark) + of(w.ending, ending * 2 + isLast);
}
