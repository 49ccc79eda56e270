import { type Attribution, type BlockKind, parse, type Quote } from '../../src/article';
import { scanNames } from '../../src/article/speakers/scan';

// What the tests read out of an article, whose paragraphs they give or whose blocks blank lines part.

const HEADER = ' date 2025-03-09 ';
const read = (paragraphs: readonly string[], header = HEADER) => parse(header + paragraphs.join('\n\n')).blocks;

/** The attribution of every quote in an article, in order. */
export const attributions = (...paragraphs: string[]): (Attribution | undefined)[] =>
  read(paragraphs).flatMap(({ quotes }) => quotes.map(({ attribution }) => attribution));

export const speakers = (...paragraphs: string[]): (string | undefined)[] =>
  attributions(...paragraphs).map(attribution => attribution?.speaker);

/** The names that a text holds, as it writes them. */
export const names = (text: string): string[] => scanNames(text).names.map(({ start, end }) => text.slice(start, end));

/** The kinds of an article's blocks. */
export const blockKinds = (...paragraphs: string[]): BlockKind[] => read(paragraphs).map(({ kind }) => kind);

export interface Found {
  readonly block: number;
  readonly words: string;
  readonly quote: Quote;
}

/** Every outermost quotation of a text, the quoted words written out. */
export const find = (text: string, header = HEADER): readonly Found[] =>
  read([text], header).flatMap(({ text: own, quotes }, block) =>
    quotes.map(quote => ({ block, words: own.slice(quote.start, quote.end), quote })),
  );

export const quoted = (text: string): string[] => find(text).map(({ words }) => words);
const kindsBehind = (header: string, text: string): string[] =>
  find(text, header).map(({ quote, words }) => `${quote.kind}: ${words}`);
export const kinds = (text: string): string[] => kindsBehind(HEADER, text);
export const kindsWithoutHeader = (text: string): string[] => kindsBehind('', text);
export const joins = (text: string): (string | undefined)[] => find(text).map(({ quote }) => quote.joins);
