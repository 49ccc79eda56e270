import type { Edit } from '../longText';

/** Characters compared at once; the engine compares slices of a string far faster than a loop compares characters. */
const STRIDE = 1 << 16;

/** Where comparing slices ends and comparing characters begins. */
const SHORTEST_STRIDE = 64;

/** The shortest edit that leads from one text to the other. */
export function editBetween(before: string, after: string): Edit {
  const start = commonPrefix(before, after);
  const shared = commonSuffix(before, after, start);
  return { start, end: before.length - shared, text: after.slice(start, after.length - shared) };
}

/** How many characters two texts share at their beginning. */
function commonPrefix(a: string, b: string): number {
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
function commonSuffix(a: string, b: string, prefix: number): number {
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

/** What two states of a list share at either end, in indices of the new one. */
export interface Origins {
  /** So many items at the beginning are the same. */
  readonly head: number;
  /** From this item on they are the same again, `shift` further on in the old list. */
  readonly resumes: number;
  readonly shift: number;
}

/** What two states of a list share at either end, by identity. */
export function originsOf(before: readonly unknown[], now: readonly unknown[]): Origins {
  return sharedEnds(before.length, now.length, (i, j) => before[i] === now[j]);
}

/** The same for lists of these lengths, where `same` says whether item `i` of the old one is item `j` of the new one. */
export function sharedEnds(before: number, now: number, same: (i: number, j: number) => boolean): Origins {
  const most = Math.min(before, now);
  const shift = before - now;
  let head = 0;
  while (head < most && same(head, head)) head++;
  let resumes = now;
  while (now - resumes < most - head && same(resumes - 1 + shift, resumes - 1)) resumes--;
  return { head, resumes, shift };
}

/** The index in the old list of an item of the new one; -1 where they share none. */
export function originOf({ head, resumes, shift }: Origins, i: number): number {
  if (i < head) return i;
  return i >= resumes ? i + shift : -1;
}

/** A list with what `before` has for the items that two states share, and what `make` gives for the others. */
export function carried<T>(before: readonly T[], origins: Origins, make: (i: number) => T): readonly T[] {
  const made: T[] = [];
  for (let i = origins.head; i < origins.resumes; i++) made.push(make(i));
  return spliced(before, origins, made);
}

/** More items than this are put together otherwise: each is an argument of a call, and of those there may not be any number. */
const MOST_ARGUMENTS = 1000;

/**
 * A list with `items` for those that two states do not share; `before` itself where they are the same. An edit of a long article
 * makes ten lists of all its blocks: each is made at once, as what is allocated has to be collected, and that takes longer than
 * most edits.
 */
export function spliced<T>(before: readonly T[], { head, resumes, shift }: Origins, items: readonly T[]): readonly T[] {
  const end = resumes + shift;
  if (items.length === end - head && items.every((item, i) => item === before[head + i])) return before;
  if (items.length > MOST_ARGUMENTS) return before.slice(0, head).concat(items, before.slice(end));
  return before.toSpliced(head, end - head, ...items);
}
