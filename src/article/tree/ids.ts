import type { Article, Block } from '../model';
import { allQuotations, quotationsOf } from '../places';
import { continuedFrom } from './continue';

/** Names of an article's parts that stay the same while it is edited. */
export interface ArticleIds {
  readonly article: Article;
  /** One for each block. */
  readonly blocks: readonly string[];
  /** For each block one for each of its quotations, in the order of `quotationsOf`. */
  readonly quotes: readonly (readonly string[])[];
  /** By a speaker's name; `undefined` stands for nobody. */
  readonly speakers: ReadonlyMap<string | undefined, string>;
}

const quoteTexts = (block: Block) => quotationsOf(block).map(quote => block.text.slice(quote.start, quote.end));

function quoteIds(block: Block, mint: () => string, previous?: { block: Block; ids: readonly string[] }) {
  if (block === previous?.block) return previous.ids;
  const from = continuedFrom(previous ? quoteTexts(previous.block) : [], quoteTexts(block));
  return from.map(index => previous?.ids[index] ?? mint());
}

type Speaker = string | undefined;

/** Each speaker's name with the ids of the quotations, in order. */
function quotesBySpeaker(article: Article, quotes: ArticleIds['quotes']): ReadonlyMap<Speaker, readonly string[]> {
  const all = quotes.flat();
  const bySpeaker = new Map<Speaker, string[]>();
  allQuotations(article).forEach(({ quote }, i) => {
    const speaker = quote.attribution?.speaker;
    const id = all[i] ?? '';
    const known = bySpeaker.get(speaker);
    if (known) known.push(id);
    else bySpeaker.set(speaker, [id]);
  });
  return bySpeaker;
}

/** A new name takes over from a vanished one when a quotation is now said to be theirs: the name itself was edited. */
function speakerIds(article: Article, quotes: ArticleIds['quotes'], mint: () => string, previous?: ArticleIds) {
  const now = quotesBySpeaker(article, quotes);
  const before = previous ? quotesBySpeaker(previous.article, previous.quotes) : new Map<Speaker, readonly string[]>();
  const orphans = new Map<string, string>();
  for (const [speaker, ids] of before) {
    const id = previous?.speakers.get(speaker);
    if (id !== undefined && !now.has(speaker)) for (const quote of ids) orphans.set(quote, id);
  }
  const taken = new Set<string>();
  const idOf = (speaker: Speaker, ids: readonly string[]) => {
    const known = previous?.speakers.get(speaker);
    if (known !== undefined) return known;
    const heir = ids.map(quote => orphans.get(quote)).find(id => id !== undefined && !taken.has(id));
    if (heir !== undefined) taken.add(heir);
    return heir ?? mint();
  };
  return new Map([...now].map(([speaker, ids]) => [speaker, idOf(speaker, ids)]));
}

/**
 * The ids of an article's parts. With the ids of an earlier state of the same text, every part that is still there keeps
 * its own, edited or not; new parts get one from `mint`, which must never give the same twice.
 */
export function idsOf(article: Article, mint: () => string, previous?: ArticleIds): ArticleIds {
  const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
  const from = continuedFrom(previous ? textsOf(previous.article.blocks) : [], textsOf(article.blocks));
  const blocks = from.map(index => previous?.blocks[index] ?? mint());
  const quotes = article.blocks.map((block, i) => {
    const index = from[i] ?? -1;
    const old = previous?.article.blocks[index];
    return quoteIds(block, mint, old && { block: old, ids: previous?.quotes[index] ?? [] });
  });
  return { article, blocks, quotes, speakers: speakerIds(article, quotes, mint, previous) };
}
