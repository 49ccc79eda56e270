import type { Span } from '../model';

/** What one block's own text says of its quotation marks. */
export interface QuoteScan {
  readonly pairs: readonly Span[];
}

/** The quotation marks of one block's text, by its own words alone. */
export function scanQuotes(text: string): QuoteScan {
  const pairs: Span[] = [];
  for (const match of text.matchAll(/["“]([^"”]+)["”]/g)) {
    pairs.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  }
  return { pairs };
}
