import { type Article, blockIndexAt } from '../../article';
import { followIndex } from '../../shared/change';
import type { Position } from '../../shared/protocol';

/** The top of the page: its head, above the first block. */
export const TOP: Position = { block: -1, offset: 0 };

/** The place of an offset of the text, that of a block's end in the block; between two blocks the second one's start. */
export function positionAt(article: Article, offset: number): Position {
  const block = blockIndexAt(article, offset);
  if (block < 0) return TOP;
  const { blocks, starts } = article;
  const within = offset - (starts[block] ?? 0);
  const next = block + 1;
  return within > (blocks[block]?.text.length ?? 0) && next < blocks.length
    ? { block: next, offset: 0 }
    : { block, offset: within };
}

/** The offset in the text of a place, which may come from a page that knows an older text: it is brought into range. */
export function offsetOf({ blocks, starts }: Article, { block, offset }: Position): number {
  const index = Math.min(block, blocks.length - 1);
  return index < 0 ? 0 : (starts[index] ?? 0) + Math.min(offset, blocks[index]?.text.length ?? 0);
}

/** The place in another state of its article, in the same block or in what stands there instead. */
export function followed(position: Position, before: Article, after: Article): Position {
  return { ...position, block: followIndex(position.block, before.blocks, after.blocks) };
}

/**
 * A remembered place in an article that may be another by now: in the block nearest to where it was that has the same
 * words in it, or else where it was.
 */
export function foundAgain({ blocks }: Article, { words, ...position }: Position): Position {
  const block = Math.min(position.block, blocks.length - 1);
  const isIt = (index: number): boolean => words !== undefined && (blocks[index]?.text.includes(words) ?? false);
  if (!words || block < 0) return { ...position, block };
  for (let away = 0; away < blocks.length; away++) {
    if (isIt(block + away)) return { ...position, block: block + away };
    if (isIt(block - away)) return { ...position, block: block - away };
  }
  return { ...position, block };
}
