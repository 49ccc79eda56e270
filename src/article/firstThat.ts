/**
 * The first index from 0 for which something holds that holds for all after it too, found by halving; `end` when it holds
 * for none before that.
 */
export function firstThat(end: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
