/** The positions of a longest run through `values` that rises, others between them left out. */
export function longestRise(values: readonly number[]): readonly number[] {
  /** For each length, the position of the smallest value that a run of that length can end with. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.push(i);
  return run.reverse();
}
