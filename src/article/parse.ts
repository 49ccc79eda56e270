import { originsOf } from './blocks/changes';
import { cutBody, type Pieces } from './blocks/cut';
import { type Segments, segment } from './blocks/segment';
import { parseHeader } from './header';
import type { Article, Block } from './model';
import { linkQuotes } from './quotes/link';
import { type QuoteScan, scanQuotes } from './quotes/scan';
import { type Attributed, attributeQuotes } from './speakers/attribute';
import { scanNames } from './speakers/scan';

/** What the next parse of the same text can use of this one. Nobody else sees it. */
interface Memory {
  readonly pieces: Pieces;
  readonly segments: Segments;
  readonly quotes: readonly QuoteScan[];
  readonly attributed: Attributed;
}

const memories = new WeakMap<Article, Memory>();

/**
 * Reads any text as an article. Never throws. Pass the article of an earlier state of the same text as `previous` to
 * reuse what did not change; the result equals that of a fresh parse, and a block about which nothing changed is the
 * same object as before.
 *
 * Three kinds of step: `scan…` looks at one line's or block's own text alone, so its result is kept for as long as that
 * text stays; `segment`, `linkQuotes` and `attributeQuotes` pass over all blocks and use facts that cross them; at last
 * each block that came out as it was before is taken from before.
 */
export function parse(text: string, previous?: Article): Article {
  const before = previous && memories.get(previous);
  const { header, problems } = parseHeader(text);
  const pieces = cutBody(text, header.range.end, before?.pieces);
  const segments = segment(pieces, before?.segments);
  const { drafts, parts, starts } = segments;
  const origins = originsOf(before?.segments.parts ?? [], parts);
  const quotes = drafts.map((draft, i) => before?.quotes[origins[i] ?? -1] ?? scanQuotes(draft.text));
  const names = drafts.map((draft, i) => before?.attributed.names[origins[i] ?? -1] ?? scanNames(draft.text));
  const narrated = { drafts, quotes: linkQuotes(drafts, quotes), names };
  const attributed = attributeQuotes(narrated, origins, before?.attributed);
  const blocks = drafts.map((draft, i): Block => {
    const own = attributed.told[i]?.quotes ?? [];
    const origin = origins[i] ?? -1;
    const block = previous?.blocks[origin];
    return block?.quotes === own && before?.segments.drafts[origin] === draft ? block : { ...draft, quotes: own };
  });
  const article = { text, header, problems, blocks, starts };
  memories.set(article, { pieces, segments, quotes, attributed });
  return article;
}
