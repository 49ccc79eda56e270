import type { Article } from '../../article';
import type { Position } from '../../shared/protocol';

/** The top of the page: its head, above the first block. */
export const TOP: Position = { block: -1, offset: 0 };

/** The place of an offset of the text; between two blocks the second one's start. */
export function positionAt({ blocks, starts }: Article, offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = low - 1;
  const within = offset - (starts[block] ?? 0);
  if (block < 0) return TOP;
  return within >= (blocks[block]?.text.length ?? 0) && low < blocks.length
    ? { block: low, offset: 0 }
    : { block, offset: within };
}

/** The offset in the text of a place, which may come from a page that knows an older text: it is brought into range. */
export function offsetOf({ blocks, starts }: Article, { block, offset }: Position): number {
  const index = Math.min(block, blocks.length - 1);
  return index < 0 ? 0 : (starts[index] ?? 0) + Math.min(offset, blocks[index]?.text.length ?? 0);
}

/** The block that a remembered place is in: the nearest to where it was that begins with the same words. */
export function foundAgain({ blocks }: Article, { words, ...position }: Position): Position {
  const isIt = (index: number): boolean => words !== undefined && (blocks[index]?.text.includes(words) ?? false);
  if (!words || position.block < 0) return position;
  for (let away = 0; away < blocks.length; away++) {
    if (isIt(position.block + away)) return { ...position, block: position.block + away };
    if (isIt(position.block - away)) return { ...position, block: position.block - away };
  }
  return position;
}
