import type { Article, Block, BlockKind, Certainty, Span } from '../model';
import { blockSpan, isQuotation, placed } from '../places';
import type { ArticleIds, SpeakerIds } from './ids';
import { type Layout, layOut } from './layout';
import type { OutlineMode, OutlineOptions } from './options';

export interface OutlineItem {
  /** The same for as long as the part of the article that it stands for is there. */
  readonly id: string;
  readonly kind: BlockKind | 'quote' | 'speaker';
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** Index of the block it is or stands in; of a speaker, that of the first quote. */
  readonly block: number;
  /** Of a quote, its index in `Block.quotes`; else `undefined`. */
  readonly quote: number | undefined;
  /** Where it stands in the article's text, a quote with its marks; of a speaker, the first quote. */
  readonly span: Span;
  /** The whole text: a block's, a quote's inside its marks, or a speaker's name; empty for quotes of nobody. */
  readonly text: string;
  /** Of a quote or a speaker; `undefined` when nobody is named. */
  readonly speaker: string | undefined;
  readonly certainty: Certainty | undefined;
  /** Number of the paragraph it is or stands in, or of the last one before it; from 1, 0 before the first. */
  readonly number: number;
}

/**
 * An article's outline, made once and never changed. Only its shape is worked out at once; what an item says, when it is
 * asked for.
 */
export interface OutlineTree {
  readonly article: Article;
  readonly ids: ArticleIds;
  readonly mode: OutlineMode;
  readonly layout: Layout;
  readonly roots: readonly string[];
  /** `undefined` when the outline does not show such an item. */
  item(id: string): OutlineItem | undefined;
}

interface Parts {
  readonly ids: ArticleIds;
  readonly speakers: SpeakerIds | undefined;
  readonly layout: Layout;
}

function blockItem({ ids, layout }: Parts, id: string, index: number): OutlineItem | undefined {
  const block = ids.article.blocks[index];
  if (!block || !layout.parents.has(id)) return undefined;
  return {
    id,
    kind: block.kind,
    parent: layout.parents.get(id),
    children: layout.children.get(id) ?? [],
    block: index,
    quote: undefined,
    span: blockSpan(ids.article, index),
    text: block.text,
    speaker: undefined,
    certainty: undefined,
    number: layout.numbers[index] ?? 0,
  };
}

/** The items of all quotes that are shown of a block: one paragraph may hold thousands, so none is looked for by itself. */
function quoteItems({ ids, speakers, layout }: Parts, index: number): readonly OutlineItem[] {
  const block = ids.article.blocks[index];
  if (!block) return [];
  const names = ids.quotes[index] ?? [];
  const shown = new Set(layout.quotesOf(index));
  let next = 0;
  return block.quotes.flatMap((quote, i): readonly OutlineItem[] => {
    const id = isQuotation(quote) ? names[next++] : undefined;
    if (id === undefined || !shown.has(id)) return [];
    const speaker = quote.attribution?.speaker;
    const item: OutlineItem = {
      id,
      kind: 'quote',
      parent: speakers ? speakers.ids.get(speaker) : layout.quoteParents[index],
      children: [],
      block: index,
      quote: i,
      span: placed(ids.article, index, quote.outer),
      text: block.text.slice(quote.start, quote.end),
      speaker,
      certainty: quote.attribution?.certainty,
      number: layout.numbers[index] ?? 0,
    };
    return [item];
  });
}

/** The outline of an article whose parts are named by `ids`; `speakers` gives the mode `speaker` its names. */
export function outlineTree(ids: ArticleIds, options: OutlineOptions, speakers?: SpeakerIds): OutlineTree {
  const layout = layOut(ids, options, speakers);
  const parts: Parts = { ids, speakers: options.mode === 'speaker' ? speakers : undefined, layout };
  const made = new Map<string, OutlineItem | undefined>();
  const names = new Map([...(parts.speakers?.ids ?? [])].map(([name, id]) => [id, name]));
  const speakerItem = (id: string): OutlineItem | undefined => {
    const children = layout.children.get(id);
    const first = children?.[0] === undefined ? undefined : item(children[0]);
    if (!children || !first) return undefined;
    const text = names.get(id) ?? '';
    return { ...first, id, kind: 'speaker', parent: undefined, children, quote: undefined, text, certainty: undefined };
  };
  const make = (id: string) => {
    if (names.has(id)) return speakerItem(id);
    const dot = id.indexOf('.');
    const index = layout.indices.get(dot < 0 ? id : id.slice(0, dot)) ?? -1;
    if (dot < 0) return blockItem(parts, id, index);
    for (const quote of quoteItems(parts, index)) made.set(quote.id, quote);
    return made.get(id);
  };
  const item = (id: string): OutlineItem | undefined => {
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id);
  };
  return { article: ids.article, ids, mode: options.mode, layout, roots: layout.roots, item };
}

/** True when a block and all its quotes say the same in both trees; blocks that did not change are the same object. */
export function sameBlock(before: OutlineTree, after: OutlineTree, index: number): boolean {
  const old = before.layout.indices.get(after.ids.blocks[index] ?? '') ?? -1;
  const block: Block | undefined = after.article.blocks[index];
  return before.article.blocks[old] === block && before.layout.numbers[old] === after.layout.numbers[index];
}
