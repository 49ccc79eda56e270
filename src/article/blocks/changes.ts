/** Characters compared at once; the engine compares slices of a string far faster than a loop compares characters. */
const STRIDE = 1 << 16;

/** Where comparing slices ends and comparing characters begins. */
const SHORTEST_STRIDE = 64;

/** How many characters two texts share at their beginning. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  for (let stride = STRIDE; stride >= SHORTEST_STRIDE; stride /= 32) {
    while (shared + stride <= most && a.slice(shared, shared + stride) === b.slice(shared, shared + stride))
      shared += stride;
  }
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** How many characters two texts share at their end, of those that are not among the `prefix` they share at their beginning. */
export function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  const same = (shared: number, stride: number): boolean =>
    a.slice(a.length - shared - stride, a.length - shared) === b.slice(b.length - shared - stride, b.length - shared);
  let shared = 0;
  for (let stride = STRIDE; stride >= SHORTEST_STRIDE; stride /= 32) {
    while (shared + stride <= most && same(shared, stride)) shared += stride;
  }
  while (shared < most && same(shared, 1)) shared++;
  return shared;
}

/** Which items two states of a list share at either end, by identity. */
export interface Alignment {
  readonly prefix: number;
  readonly suffix: number;
  /** Lengths of the two states. */
  readonly before: number;
  readonly now: number;
}

/** Aligns a list with an earlier state of it. */
export function align(before: readonly unknown[], now: readonly unknown[]): Alignment {
  const most = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before[before.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix++;
  return { prefix, suffix, before: before.length, now: now.length };
}

/** A value for each item of the new list, made from the item's index and from its index in the old one if it was there. */
export function carry<T>(alignment: Alignment, make: (i: number, before: number | undefined) => T): readonly T[] {
  const { prefix, suffix, before, now } = alignment;
  const shift = before - now;
  const values: T[] = [];
  for (let i = 0; i < now; i++) values.push(make(i, i < prefix ? i : i >= now - suffix ? i + shift : undefined));
  return values;
}
