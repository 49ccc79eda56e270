/** One replaced run between two lists: `remove` items at `at` of the first became `insert` items at `at` of the second. */
export interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: number;
}

/** The smallest run outside of which both lists hold the same objects, or both strings the same UTF-16 units. */
export function changeBetween<T>(before: ArrayLike<T>, after: ArrayLike<T>): Change {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { at, remove: before.length - at - same, insert: after.length - at - same };
}

/**
 * The runs outside of which both lists hold the same objects, in order: made one after another they lead from the first
 * list to the second. `at` counts in the list as the runs before have left it.
 */
export function runsBetween<T>(before: readonly T[], after: readonly T[]): readonly Change[] {
  const { at, remove, insert } = changeBetween(before, after);
  const places = new Map(after.slice(at, at + insert).map((item, i) => [item, at + i]));
  const runs: Change[] = [];
  let next = at;
  let gone = 0;
  const runTo = (place: number): void => {
    if (gone > 0 || place > next) runs.push({ at: next, remove: gone, insert: place - next });
    next = place + 1;
    gone = 0;
  };
  for (let i = at; i < at + remove; i++) {
    const place = places.get(before[i] as T) ?? -1;
    if (place < next) gone++;
    else runTo(place);
  }
  runTo(at + insert);
  return runs;
}

/** Where an index of the first list is in the second; inside the replaced run it stays at its distance from the run's start. */
export function movedIndex(index: number, { at, remove, insert }: Change): number {
  if (index < at) return index;
  if (index >= at + remove) return index + insert - remove;
  return Math.max(0, at + Math.min(index - at, insert - 1));
}

/**
 * Where an item of the first list is in the second, when many changes lie between them: the same object, wherever it
 * went, or what stands in its place.
 */
export function followIndex<T>(index: number, before: readonly T[], after: readonly T[]): number {
  const item = before[index];
  if (item === undefined || after[index] === item) return index;
  const same = after.indexOf(item);
  return same >= 0 ? same : movedIndex(index, changeBetween(before, after));
}

/**
 * Where a character of one of the texts of the first list is in the second: the index of a text, and the offset in it. The
 * text is followed as above, and the character within it; as far as texts were joined or cut apart, into the next ones.
 */
export function followCharacter(
  index: number,
  offset: number,
  before: readonly string[],
  after: readonly string[],
): readonly [number, number] {
  let to = followIndex(index, before, after);
  const isOneByOne = before.length === after.length;
  const textFrom = (list: readonly string[], start: number): string =>
    list.slice(start, isOneByOne ? start + 1 : undefined).join('');
  let rest = movedIndex(offset, changeBetween(textFrom(before, index), textFrom(after, to)));
  for (const text of after.slice(to, -1)) {
    if (rest < text.length) break;
    rest -= text.length;
    to++;
  }
  return [to, rest];
}
