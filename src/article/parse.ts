import { carried, editBetween, originOf, originsOf } from './blocks/changes';
import { cutBody, type Pieces } from './blocks/cut';
import { type Segments, segment } from './blocks/segment';
import { HEADER_REACH, parseHeader } from './header';
import { type Edit, LongText } from './longText';
import type { Article, Block, Header, Problem } from './model';
import { type Linked, linkQuotes } from './quotes/link';
import { type QuoteScan, scanQuotes } from './quotes/scan';
import { type Attributed, attributeQuotes } from './speakers/attribute';
import { scanNames } from './speakers/scan';

/** What the next parse of the same text can use of this one. Nobody else sees it. */
interface Memory {
  readonly text: LongText;
  readonly pieces: Pieces;
  readonly segments: Segments;
  readonly scans: readonly QuoteScan[];
  readonly linked: Linked;
  readonly attributed: Attributed;
}

/** An earlier state of a text, and how the text came out of it. */
interface Past {
  readonly article: Article;
  readonly memory: Memory;
  readonly edit: Edit;
}

/**
 * Reads any text as an article. Never throws. Pass the article of an earlier state of the same text as `previous` to
 * reuse what did not change; the result equals that of a fresh parse, and a block about which nothing changed is the
 * same object as before.
 */
export function parse(text: string, previous?: Article): Article {
  const memory = previous && ReadArticle.memoryOf(previous);
  const past = memory && { article: previous, memory, edit: editBetween(previous.text, text) };
  return read(LongText.of(text), past);
}

/**
 * The article after an edit of its text, whose range lies in it: what `parse` gives for the new text and `previous`,
 * without the time that it takes to put a long text together and to find out what changed.
 */
export function parseEdited(previous: Article, edit: Edit): Article {
  const memory = ReadArticle.memoryOf(previous);
  const text = (memory?.text ?? LongText.of(previous.text)).edited(edit);
  return read(text, memory && { article: previous, memory, edit });
}

/**
 * Three kinds of step: `scan…` looks at one line's or block's own text alone, so its result is kept for as long as that
 * text stays; `segment`, `linkQuotes` and `attributeQuotes` pass over all blocks and use facts that cross them; at last
 * each block that came out as it was before is taken from before.
 */
function read(text: LongText, past: Past | undefined): Article {
  const previous = past?.article;
  const before = past?.memory;
  const { header, problems } = past && isBehindHeader(past) ? past.article : parseHeader(text.whole);
  const pieces = cutBody(text, header.range.end, past && { pieces: past.memory.pieces, edit: past.edit });
  const segments = segment(pieces, before?.segments);
  const { drafts, parts, starts } = segments;
  const origins = originsOf(before?.segments.parts ?? [], parts);
  const textOf = (i: number): string => parts[i]?.text ?? '';
  const isSeed = header.dateRange !== undefined;
  const alike = isSeed === (previous?.header.dateRange !== undefined) ? before : undefined;
  const scan = (i: number): QuoteScan => scanQuotes(textOf(i), isSeed);
  const scans = alike ? carried(alike.scans, origins, scan) : parts.map((_, i) => scan(i));
  const names = carried(before?.attributed.names ?? [], origins, i => scanNames(textOf(i)));
  const stays = originsOf(before?.segments.drafts ?? [], drafts);
  const linked = linkQuotes(drafts, scans, stays, alike?.linked);
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
  const memory = { text, pieces, segments, scans, linked, attributed };
  return new ReadArticle({ text: text.whole, header, problems, blocks, starts }, memory);
}

/**
 * An article with what the next parse can use of it. A weak map would do as well, but what that holds outlives what it is
 * held for by some collections of garbage: half of what an edit of a megabyte costs.
 */
class ReadArticle implements Article {
  readonly text: string;
  readonly header: Header;
  readonly problems: readonly Problem[];
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly #memory: Memory;

  constructor({ text, header, problems, blocks, starts }: Article, memory: Memory) {
    this.text = text;
    this.header = header;
    this.problems = problems;
    this.blocks = blocks;
    this.starts = starts;
    this.#memory = memory;
  }

  /** `undefined` for an article that was not read but made by hand. */
  static memoryOf(article: Article): Memory | undefined {
    return #memory in article ? article.#memory : undefined;
  }
}

/** True when an edit leaves the header and the first character of the body as they are. */
function isBehindHeader({ article: { header }, edit }: Past): boolean {
  return edit.start > (header.dateRange ? header.range.end : Math.max(HEADER_REACH, header.range.end));
}

/** A block with its quotations. Written out, as a spread takes several times as long. */
function quoted({ kind, text, level, credit, marker }: Block, quotes: Block['quotes']): Block {
  return { kind, text, level, credit, marker, quotes };
}
