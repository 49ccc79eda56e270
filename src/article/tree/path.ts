import { blockIndexAt } from '../places';
import type { OutlineTree } from './outlineTree';

/** The last item of a block that begins at or before `offset`; in the mode `section`, a quote only where it is there. */
function lastIn(tree: OutlineTree, block: number, offset: number): string | undefined {
  const quote = tree.layout.quotesOf(block).findLast(id => {
    const span = tree.item(id)?.span;
    const left =
      tree.mode === 'section' && tree.layout.parents.has(tree.ids.blocks[block] ?? '') && span && span.end < offset;
    return span && span.start <= offset && !left;
  });
  const id = tree.ids.blocks[block] ?? '';
  return quote ?? (tree.item(id) && id);
}

/**
 * The ids that lead from the top to the item at `offset`, or to the nearest one before it; in the header, to the first
 * block's. Empty when there is none.
 */
export function pathAt(tree: OutlineTree, offset: number): readonly string[] {
  const path: string[] = [];
  for (let i = Math.max(0, blockIndexAt(tree.article, offset)); i >= 0; i--) {
    let id = lastIn(tree, i, offset);
    for (; id !== undefined; id = tree.item(id)?.parent) path.unshift(id);
    if (path.length > 0) break;
  }
  return path;
}
