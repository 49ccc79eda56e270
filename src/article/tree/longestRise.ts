import { firstThat } from '../firstThat';

/** The positions of a longest run through `values` that rises, others between them left out. */
export function longestRise(values: readonly number[]): readonly number[] {
  /** For each length, the position of the smallest value that a run of that length can end with. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    const at = firstThat(ends.length, j => (values[ends[j] ?? 0] ?? 0) >= value);
    before[i] = ends[at - 1] ?? -1;
    ends[at] = i;
  });
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.push(i);
  return run.reverse();
}
