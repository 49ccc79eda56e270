import { type Article, type Block, parse, type Quote } from '../../src/article';

/** A block of `text`, a paragraph unless told. */
export function blockOf(text: string, more: Partial<Block> = {}): Block {
  return { kind: 'paragraph', level: 0, credit: undefined, marker: undefined, quotes: [], ...more, text };
}

/** A quotation of `words`, which stand between marks in `text`; an open one has no closing mark. */
export function quoteOf(text: string, words: string, more: Partial<Quote> = {}): Quote {
  const start = text.indexOf(words);
  const end = start + words.length;
  const outer = { start: start - 1, end: end + (more.open ? 0 : 1) };
  return {
    start,
    end,
    outer,
    kind: 'speech',
    open: false,
    joins: undefined,
    nested: [],
    attribution: undefined,
    ...more,
  };
}

/** An article of `blocks`, whose places do not matter, under a header such as " date 2025-03-09 ". */
export function articleOf(blocks: readonly Block[], header = ''): Article {
  return { ...parse(header), blocks, starts: [] };
}
