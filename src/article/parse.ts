import { carried, originOf, originsOf } from './blocks/changes';
import { cutBody, type Pieces } from './blocks/cut';
import { type Segments, segment } from './blocks/segment';
import { parseHeader } from './header';
import type { Article, Block } from './model';
import { type Linked, linkQuotes } from './quotes/link';
import { type QuoteScan, scanQuotes } from './quotes/scan';
import { type Attributed, attributeQuotes } from './speakers/attribute';
import { scanNames } from './speakers/scan';

/** What the next parse of the same text can use of this one. Nobody else sees it. */
interface Memory {
  readonly pieces: Pieces;
  readonly segments: Segments;
  readonly scans: readonly QuoteScan[];
  readonly linked: Linked;
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
  const textOf = (i: number): string => parts[i]?.text ?? '';
  const scans = carried(before?.scans ?? [], origins, i => scanQuotes(textOf(i)));
  const names = carried(before?.attributed.names ?? [], origins, i => scanNames(textOf(i)));
  const stays = originsOf(before?.segments.drafts ?? [], drafts);
  const linked = linkQuotes(drafts, scans, stays, before?.linked);
  const attributed = attributeQuotes({ drafts, quotes: linked.quotes, names }, origins, before?.attributed);
  const blocks = drafts.map((draft, i): Block => {
    const told = attributed.told[i];
    const quotes = told?.quotes ?? draft.quotes;
    // Most blocks: the draft is the block itself.
    if (quotes.length === 0) return draft;
    const origin = originOf(stays, i);
    const block = previous?.blocks[origin];
    if (block && (told === before?.attributed.told[origin] || block.quotes === quotes)) return block;
    return quoted(draft, quotes);
  });
  const article = { text, header, problems, blocks, starts };
  memories.set(article, { pieces, segments, scans, linked, attributed });
  return article;
}

/** A block with its quotations. Written out, as a spread takes several times as long. */
function quoted({ kind, text, level, credit, marker }: Block, quotes: Block['quotes']): Block {
  return { kind, text, level, credit, marker, quotes };
}
