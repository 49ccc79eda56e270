import type { Change } from '../../shared/change';

/** Blocks that one change may bring at once; of a longer paste the rest comes in idle slices. */
const MOST_INSERTED = 200;

/** The run of an article's blocks that the page holds: [start, end). */
export interface Held {
  readonly start: number;
  readonly end: number;
}

/** What a change of the article's blocks is to a page that holds a run of them. */
export interface HeldChange {
  /** What the page holds afterwards. */
  readonly held: Held;
  /** Where in the page's list, and how many blocks there go. */
  readonly at: number;
  readonly remove: number;
  /** The article's blocks that come, [from, to). */
  readonly from: number;
  readonly to: number;
}

/** True for a change that brings more than a page takes at once. */
export function isLong({ insert }: Change): boolean {
  return insert > MOST_INSERTED;
}

/**
 * The page holds what it held, with what the change brings; of very much only what is near the reader, and the page's side
 * of what lies beyond goes. `reading` is the reader's block after the change.
 */
export function heldAfter({ start, end }: Held, change: Change, reading: number): HeldChange {
  const { at, remove, insert } = change;
  const grown = insert - remove;
  let from = start <= at ? start : Math.max(at, start + grown);
  let to = end >= at + remove ? end + grown : Math.min(end, at + insert);
  if (from < at + insert && to > at) {
    const near = Math.max(at, Math.min(reading, at + insert));
    if (near - MOST_INSERTED > at) from = Math.max(from, near - MOST_INSERTED);
    if (near + MOST_INSERTED < at + insert) to = Math.min(to, near + MOST_INSERTED);
  }
  to = Math.max(from, to);
  const within = (index: number): number => Math.max(start, Math.min(index, end));
  const head = from <= at ? within(at) - start : 0;
  const tail = to >= at + insert ? end - within(at + remove) : 0;
  const first = Math.max(from, at);
  return {
    held: { start: from, end: to },
    at: head,
    remove: end - start - head - tail,
    from: first,
    to: Math.max(first, Math.min(to, at + insert)),
  };
}
