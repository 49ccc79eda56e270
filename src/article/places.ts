import { firstThat } from './firstThat';
import type { Article, Block, Quote, Span } from './model';

/** Index of the block that holds `offset` or, between blocks, of the one before it; -1 before the first block. */
export function blockIndexAt(article: Article, offset: number): number {
  const { starts } = article;
  return firstThat(starts.length, i => (starts[i] ?? 0) > offset) - 1;
}

/** The range in the whole text of `span`, which is relative to the block with index `block`. */
export function placed(article: Article, block: number, span: Span): Span {
  const base = article.starts[block] ?? 0;
  return { start: base + span.start, end: base + span.end };
}

/** The range in the whole text of the block with index `block`, which is there. */
export function blockSpan({ blocks, starts }: Article, block: number): Span {
  const start = starts[block] ?? 0;
  return { start, end: start + (blocks[block]?.text.length ?? 0) };
}

/** A quotation and the index of the block it stands in. */
export interface QuoteRef {
  readonly block: number;
  readonly quote: Quote;
}

/** True for what somebody said; false for scare quotes and titles. */
export function isQuotation({ kind }: Pick<Quote, 'kind'>): boolean {
  return kind === 'speech' || kind === 'fragment';
}

/** The quotations of a block, scare quotes and titles left out. */
export function quotationsOf(block: Block): readonly Quote[] {
  return block.quotes.every(isQuotation) ? block.quotes : block.quotes.filter(isQuotation);
}

/** False for a promo: neither its words nor what it quotes are the article's. */
export function isOwnText({ kind }: Block): boolean {
  return kind !== 'promo';
}

/** Those of the quotations of a block that are the article's: all, or none of a promo's. */
export function ownQuotationsOf(block: Block): readonly Quote[] {
  return isOwnText(block) ? quotationsOf(block) : [];
}

/**
 * The quotation whose marks or text hold `offset`, one of a promo too; of two that touch there, the one that begins. `undefined`
 * when there is none.
 */
export function quotationAt(article: Article, offset: number): QuoteRef | undefined {
  const block = blockIndexAt(article, offset);
  const inBlock = offset - (article.starts[block] ?? 0);
  const quote = article.blocks[block]?.quotes.findLast(({ outer }) => outer.start <= inBlock && inBlock <= outer.end);
  return quote && isQuotation(quote) ? { block, quote } : undefined;
}

/** All quotations of the article in order, those of promos left out. Walks the whole article: not for the path of a keystroke. */
export function allQuotations(article: Article): readonly QuoteRef[] {
  return article.blocks.flatMap((block, i) => ownQuotationsOf(block).map(quote => ({ block: i, quote })));
}
