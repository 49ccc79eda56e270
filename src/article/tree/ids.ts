import type { Article, Block } from '../model';
import { ownQuotationsOf, quotationsOf } from '../places';
import { pushTo } from '../pushTo';
import { continuedFrom } from './continue';

/** A speaker's name; `undefined` stands for nobody. */
export type SpeakerName = string | undefined;

/** Names of an article's parts that stay the same while it is edited. */
export interface ArticleIds {
  readonly article: Article;
  /** One for each block. */
  readonly blocks: readonly string[];
  /** For each block one for each of its quotations, in the order of `quotationsOf`; each begins with its block's and a dot. */
  readonly quotes: readonly (readonly string[])[];
}

const quoteTexts = (block: Block) => quotationsOf(block).map(quote => block.text.slice(quote.start, quote.end));

interface KnownBlock {
  readonly block: Block;
  readonly quotes: readonly string[];
}

function quoteIds(block: Block, mint: () => string, known: KnownBlock | undefined): readonly string[] {
  if (block === known?.block) return known.quotes;
  const from = continuedFrom(known ? quoteTexts(known.block) : [], quoteTexts(block));
  return from.map(index => known?.quotes[index] ?? mint());
}

/**
 * The ids of an article's parts. With the ids of an earlier state of the same text, every part that is still there keeps
 * its own, edited or not; new parts get one from `mint`, which must never give the same twice, nor one with a dot.
 */
export function idsOf(article: Article, mint: () => string, previous?: ArticleIds): ArticleIds {
  const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
  const from = continuedFrom(previous ? textsOf(previous.article.blocks) : [], textsOf(article.blocks));
  const blocks = from.map(index => previous?.blocks[index] ?? mint());
  const quotes = article.blocks.map((block, i) => {
    const index = from[i] ?? -1;
    const old = previous?.article.blocks[index];
    const known = old && { block: old, quotes: previous?.quotes[index] ?? [] };
    return quoteIds(block, () => `${blocks[i]}.${mint()}`, known);
  });
  return { article, blocks, quotes };
}

export interface SpeakerIds {
  /** The article's parts that they were made for. */
  readonly parts: ArticleIds;
  readonly ids: ReadonlyMap<SpeakerName, string>;
  /** By speaker, in the order in which they are first quoted, the ids of their quotations; those of promos are left out. */
  readonly quotes: ReadonlyMap<SpeakerName, readonly string[]>;
}

function quotesBySpeaker({ article, quotes }: ArticleIds): ReadonlyMap<SpeakerName, readonly string[]> {
  const bySpeaker = new Map<SpeakerName, string[]>();
  article.blocks.forEach((block, i) => {
    ownQuotationsOf(block).forEach(({ attribution }, j) => {
      pushTo(bySpeaker, attribution?.speaker, quotes[i]?.[j] ?? '');
    });
  });
  return bySpeaker;
}

/** The ids of speakers that are no longer quoted, by each quotation that was theirs. */
function orphanedBy(quotes: SpeakerIds['quotes'], previous: SpeakerIds | undefined): ReadonlyMap<string, string> {
  const orphans = new Map<string, string>();
  for (const [speaker, id] of previous?.ids ?? []) {
    if (quotes.has(speaker)) continue;
    for (const quote of previous?.quotes.get(speaker) ?? []) orphans.set(quote, id);
  }
  return orphans;
}

/**
 * The ids of an article's speakers. A new name takes over from a vanished one when a quotation of theirs is now said to
 * be by the new one: the name itself was edited.
 */
export function speakerIdsOf(parts: ArticleIds, mint: () => string, previous?: SpeakerIds): SpeakerIds {
  const quotes = quotesBySpeaker(parts);
  const orphans = orphanedBy(quotes, previous);
  const taken = new Set<string>();
  const idOf = (speaker: SpeakerName, theirs: readonly string[]) => {
    const known = previous?.ids.get(speaker);
    if (known !== undefined) return known;
    const heir = theirs.map(quote => orphans.get(quote)).find(id => id !== undefined && !taken.has(id));
    if (heir !== undefined) taken.add(heir);
    return heir ?? mint();
  };
  return { parts, quotes, ids: new Map([...quotes].map(([speaker, theirs]) => [speaker, idOf(speaker, theirs)])) };
}
