import type { Splice } from '../../shared/protocol';

/**
 * Runs of blocks of one kind that a change may have made, cut or joined: those that touch the blocks it put in. Only these
 * are looked at, for a change must cost no more in a long article than in a short one.
 */
export function runsAround(
  blocks: readonly HTMLElement[],
  { at, insert }: Pick<Splice, 'at' | 'insert'>,
  kindOf: (block: HTMLElement) => string | undefined,
): readonly (readonly HTMLElement[])[] {
  const kindAt = (index: number): string | undefined => {
    const block = blocks[index];
    return block && kindOf(block);
  };
  const end = Math.min(blocks.length, at + insert.length + 1);
  let start = Math.max(0, at - 1);
  while (kindAt(start) && kindAt(start - 1) === kindAt(start)) start--;
  const runs: HTMLElement[][] = [];
  while (start < end) {
    let stop = start + 1;
    if (kindAt(start)) {
      while (kindAt(stop) === kindAt(start)) stop++;
      runs.push(blocks.slice(start, stop));
    }
    start = stop;
  }
  return runs;
}
