import type { Article, Block, Span } from './model';
import { blockIndexAt, isOwnText, ownQuotationsOf, placed, quotationAt } from './places';

/** What one can walk through: each quotation, each paragraph of text, each heading, each quotation of the same speaker. */
export type Stop = 'quote' | 'paragraph' | 'section' | 'speaker';

/** 1 towards the end of the article, -1 towards its beginning. */
export type Direction = 1 | -1;

function stopsIn(block: Block, stop: Stop, speaker: string | undefined): readonly Span[] {
  const whole = { start: 0, end: block.text.length };
  switch (stop) {
    case 'section':
      return block.kind === 'heading' ? [whole] : [];
    case 'paragraph':
      return isOwnText(block) ? [whole] : [];
    case 'quote':
      return ownQuotationsOf(block);
    case 'speaker':
      return ownQuotationsOf(block).filter(quote => speaker !== undefined && quote.attribution?.speaker === speaker);
  }
}

function speakerBefore(article: Article, offset: number): string | undefined {
  const here = quotationAt(article, offset);
  if (here) return here.quote.attribution?.speaker;
  for (let i = blockIndexAt(article, offset); i >= 0; i--) {
    const block = article.blocks[i];
    const inBlock = offset - (article.starts[i] ?? 0);
    const last = block && ownQuotationsOf(block).findLast(quote => quote.start <= inBlock);
    if (last?.attribution) return last.attribution.speaker;
  }
  return undefined;
}

/**
 * The nearest stop that begins after (`direction` 1) or before (-1) `offset`; `undefined` when there is none. Promos are
 * passed over. Quotations go around at the ends of the article, as matches of a search do. The speaker walked through is
 * that of the quotation at `offset` or, outside any, of the last one before it.
 */
export function nextStop(article: Article, offset: number, stop: Stop, direction: Direction): Span | undefined {
  const speaker = stop === 'speaker' ? speakerBefore(article, offset) : undefined;
  const stopFrom = (from: number) => {
    for (let i = Math.max(0, blockIndexAt(article, from)); i >= 0 && i < article.blocks.length; i += direction) {
      const block = article.blocks[i];
      const spans = block ? stopsIn(block, stop, speaker).map(span => placed(article, i, span)) : [];
      const found =
        direction === 1 ? spans.find(({ start }) => start > from) : spans.findLast(({ start }) => start < from);
      if (found) return found;
    }
    return undefined;
  };
  const goesAround = stop === 'quote' || stop === 'speaker';
  return stopFrom(offset) ?? (goesAround ? stopFrom(direction === 1 ? -1 : Number.POSITIVE_INFINITY) : undefined);
}
