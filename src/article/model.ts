/**
 * The one model of an article. All positions are UTF-16 code unit offsets, ends exclusive.
 *
 * A `Block` knows nothing of where it stands: offsets inside it count from its own start. So it stays the same object
 * while text before it changes, and two articles can be compared block by block with `===`. `Article.starts` places them.
 */

/** A range. The docstring of the field that holds it says what it is relative to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'lead' | 'paragraph' | 'heading' | 'caption' | 'promo' | 'byline' | 'dateline' | 'list-item';

/**
 * `speech`: a person's or body's own words. `fragment`: a few attributed words inside the reporter's sentence.
 * `scare`: words held at arm's length, nicknames, inscriptions. `title`: the title of a work. Only the first two are
 * quotations; scare quotes and titles are kept so that the page can show them and nobody counts them.
 */
export type QuoteKind = 'speech' | 'fragment' | 'scare' | 'title';

/** How a speaker was found: named beside the quote, resolved from a pronoun or surname, or guessed from the context. */
export type Certainty = 'named' | 'resolved' | 'guessed';

/** A place in this or a nearby block: `block` counts blocks from the one that holds the quote (0 itself, -1 the one before). */
export interface Place extends Span {
  readonly block: number;
}

export interface Attribution {
  /** The fullest name or description in the article of who said it. The same string means the same speaker. */
  readonly speaker: string;
  readonly certainty: Certainty;
  /** The words that attribute the quote ("he", "a spokesman"); `undefined` when the speaker is carried over from another quote. */
  readonly words: Place | undefined;
  /** The cue verb ("said", "laut"); `undefined` when there is none. */
  readonly cue: Place | undefined;
}

export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** The range with its marks; equal to the quote's own on a side that has no mark. */
  readonly outer: Span;
  /** True when no closing mark stands in this block. */
  readonly open: boolean;
  /**
   * How it belongs to the quotation before it in the article: `continued` runs over from an earlier block,
   * `split` is a later piece of one utterance ("I came," she said, "to stay."). `undefined`: it stands alone.
   */
  readonly joins: 'continued' | 'split' | undefined;
  /** Quotations inside this one, text inside their marks, relative to the block. */
  readonly nested: readonly Span[];
  /** `undefined` when nothing says who said it. */
  readonly attribution: Attribution | undefined;
}

export interface Block {
  readonly kind: BlockKind;
  /** The block's characters as they stand in the article, without surrounding white space. */
  readonly text: string;
  /** Of a heading: 1 for the article's title, 2 for a section; 0 for every other kind. */
  readonly level: 0 | 1 | 2;
  /** Of a caption: its credit, "(credit: …)" or "Photo: …"; else `undefined`. Relative to the block. */
  readonly credit: Span | undefined;
  /** Of a list item: its marker, "- " or "1. "; else `undefined`. Relative to the block. */
  readonly marker: Span | undefined;
  /** Outermost quotations in order of their start; they never overlap. Relative to the block. */
  readonly quotes: readonly Quote[];
}

/** A calendar date; `day` is `undefined` when only the month is given. `month` and `day` count from 1. */
export interface ArticleDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

export interface Header {
  /** From the start of the text to the first character of the body: ` date 2025-03-09 `. Empty when there is no header. */
  readonly range: Span;
  /** `undefined` when there is no header or its date is impossible. */
  readonly date: ArticleDate | undefined;
  /** Where the date is written, whether or not it is possible. */
  readonly dateRange: Span | undefined;
}

export type ProblemCode = 'missing-header' | 'impossible-date';

/** Something the reader should know; the article is there all the same. */
export interface Problem {
  readonly code: ProblemCode;
  readonly range: Span;
}

export interface Article {
  readonly text: string;
  readonly header: Header;
  readonly problems: readonly Problem[];
  readonly blocks: readonly Block[];
  /** Offset of each block's first character in `text`; as many as `blocks`, rising. */
  readonly starts: readonly number[];
}
