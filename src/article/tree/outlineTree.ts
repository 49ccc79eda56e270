import type { Article, BlockKind, Certainty, Span } from '../model';

/** `section`: sections, paragraphs and quotes as they stand; `speaker`: people with their quotes; `quotes`: quotes alone. */
export type OutlineMode = 'section' | 'speaker' | 'quotes';

export interface OutlineOptions {
  readonly mode: OutlineMode;
  /** What to leave out; the quotes of a paragraph that is left out move up to its section. */
  readonly hidden: ReadonlySet<'paragraph' | 'caption' | 'promo'>;
  /** Leaves only what holds this text, whatever its case, and what leads to it. Empty: everything. */
  readonly query: string;
}

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

/** An article's outline, made once and never changed. */
export interface OutlineTree {
  readonly article: Article;
  readonly mode: OutlineMode;
  readonly roots: readonly string[];
  /** In the article's order, a parent before its children. */
  readonly items: ReadonlyMap<string, OutlineItem>;
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, i) => id === b[i]);

function sameLook(a: OutlineItem, b: OutlineItem): boolean {
  const same = a.kind === b.kind && a.number === b.number && a.speaker === b.speaker && a.certainty === b.certainty;
  return same && a.text === b.text && sameList(a.children, b.children);
}

/** More items than this are quicker refreshed all at once. */
const MANY = 40;

/**
 * What a view of `before` must refresh to show `after`: the ids of items that look different or have other children.
 * `all` when an item came or went at the top, or moved to another parent.
 */
export function changesBetween(before: OutlineTree, after: OutlineTree): 'all' | readonly string[] {
  if (!sameList(before.roots, after.roots)) return 'all';
  const changed: string[] = [];
  for (const [id, item] of after.items) {
    const old = before.items.get(id);
    if (!old) continue;
    if (old.parent !== item.parent) return 'all';
    if (!sameLook(old, item)) changed.push(id);
  }
  return changed.length > MANY ? 'all' : changed;
}

/** The ids that lead from the top to the item at `offset`, or to the nearest one before it; empty when none is. */
export function pathAt(tree: OutlineTree, offset: number): readonly string[] {
  let best: OutlineItem | undefined;
  for (const item of tree.items.values()) {
    if (item.kind === 'speaker' || item.span.start > offset) continue;
    const left = tree.mode === 'section' && item.kind === 'quote' && item.span.end < offset;
    if (!left && (!best || item.span.start >= best.span.start)) best = item;
  }
  const path: string[] = [];
  for (let item = best; item; item = item.parent === undefined ? undefined : tree.items.get(item.parent)) {
    path.unshift(item.id);
  }
  return path;
}
