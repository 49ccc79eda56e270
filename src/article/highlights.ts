import type { Article, Span } from './model';
import { blockIndexAt, blockSpan, placed, quotationsOf } from './places';

/** What an editor colours apart: the header's date and datelines, headings, quotations, who says them, and what is not the article. */
export type HighlightType = 'articleDate' | 'articleHeading' | 'articleQuote' | 'articleAttribution' | 'articleAside';

/** A range of the whole text, quotations with their marks. */
export interface Highlight extends Span {
  readonly type: HighlightType;
}

const WHOLE: Readonly<Partial<Record<string, HighlightType>>> = {
  heading: 'articleHeading',
  promo: 'articleAside',
  caption: 'articleAside',
  byline: 'articleAside',
  dateline: 'articleDate',
};

/**
 * What is to be coloured from an offset up to another, and somewhat around that, in order; none of it overlaps. Costs nothing
 * for the rest of the article.
 */
export function highlightsOf(article: Article, from: number, to: number): readonly Highlight[] {
  const found: Highlight[] = [];
  const add = (highlight: Highlight): void => {
    // Attributing words of two quotations may be the same.
    if (highlight.start >= (found.at(-1)?.end ?? 0)) found.push(highlight);
  };
  const { dateRange } = article.header;
  if (dateRange && from <= dateRange.end) add({ ...dateRange, type: 'articleDate' });
  for (let i = Math.max(0, blockIndexAt(article, from)); (article.starts[i] ?? Infinity) < to; i++)
    inBlock(article, i).forEach(add);
  return found;
}

function inBlock(article: Article, index: number): readonly Highlight[] {
  const block = article.blocks[index];
  if (!block) return [];
  const whole = WHOLE[block.kind];
  if (whole) return [{ ...blockSpan(article, index), type: whole }];
  const quotes = quotationsOf(block).map(
    (quote): Highlight => ({ ...placed(article, index, quote.outer), type: 'articleQuote' }),
  );
  return [...quotes, ...attributionsIn(article, index)].sort((a, b) => a.start - b.start);
}

/** The words of a block that attribute a quotation, one of its own or one of a block beside it. */
function attributionsIn(article: Article, index: number): readonly Highlight[] {
  return [-1, 0, 1].flatMap(away => {
    const block = article.blocks[index + away];
    return (block ? quotationsOf(block) : []).flatMap(({ attribution }): readonly Highlight[] => {
      const words = attribution?.words;
      return words?.block === -away ? [{ ...placed(article, index, words), type: 'articleAttribution' }] : [];
    });
  });
}
