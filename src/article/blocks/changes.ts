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

/**
 * For each item of `now` its index in `before`, as far as the two states of a list share items, by identity, at either
 * end; `undefined` for what lies between.
 */
export function originsOf(before: readonly unknown[], now: readonly unknown[]): readonly (number | undefined)[] {
  const most = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before[before.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix++;
  const shift = before.length - now.length;
  return now.map((_, i) => (i < prefix ? i : i >= now.length - suffix ? i + shift : undefined));
}
