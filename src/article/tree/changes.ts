import type { OutlineItem, OutlineTree } from './outlineTree';
import { sameBlock } from './outlineTree';

/** More items than this are quicker refreshed all at once. */
const MANY = 40;

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
}

function sameLook(a: OutlineItem, b: OutlineItem): boolean {
  const same = a.kind === b.kind && a.number === b.number && a.speaker === b.speaker && a.certainty === b.certainty;
  return same && a.text === b.text && sameList(a.children, b.children);
}

/** Ids of all that may look different: what has other children, those children, speakers, and changed blocks with their quotes. */
function* suspects(before: OutlineTree, after: OutlineTree): Generator<string> {
  for (const [id, children] of after.layout.children) {
    const old = before.layout.children.get(id) ?? [];
    if (sameList(children, old)) continue;
    yield id;
    // What came from another parent may be the same otherwise.
    const known = new Set(old);
    for (const child of children) if (!known.has(child)) yield child;
  }
  for (const id of before.layout.children.keys()) if (!after.layout.children.has(id)) yield id;
  if (after.mode === 'speaker') yield* after.roots;
  for (const [i, id] of after.ids.blocks.entries()) {
    if (sameBlock(before, after, i)) continue;
    yield id;
    yield* after.layout.quotesOf(i);
  }
}

/**
 * What a view of `before` must refresh to show `after`: the ids of items that look different or have other children. Of one
 * that begins or ceases to hold any it is the parent: a view that holds an item goes on folding it as before. `all` when an
 * item came or went at the top, or moved to another parent.
 */
export function changesBetween(before: OutlineTree, after: OutlineTree): 'all' | readonly string[] {
  if (before.mode !== after.mode || !sameList(before.roots, after.roots)) return 'all';
  const changed = new Set<string>();
  for (const id of suspects(before, after)) {
    const old = before.item(id);
    const item = after.item(id);
    if (!old || !item) continue;
    if (old.parent !== item.parent) return 'all';
    if (old.children.length > 0 !== item.children.length > 0) {
      if (item.parent === undefined) return 'all';
      changed.add(item.parent);
    } else if (!sameLook(old, item)) changed.add(id);
    if (changed.size > MANY) return 'all';
  }
  return [...changed];
}
