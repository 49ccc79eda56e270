import { pushTo } from '../pushTo';
import { longestRise } from './longestRise';

/**
 * For each text of `after`, the index of the text of `before` that it continues, or -1 when it is new; no two continue the
 * same. Equal texts are matched first, in order, those that are there once before those that repeat; then equal ones that
 * were moved. What was edited between them goes by order, so that of a paragraph cut in two the first half continues it.
 */
export function continuedFrom(before: readonly string[], after: readonly string[]): readonly number[] {
  const from = after.map(() => -1);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) from[start] = start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
    from[after.length - tail] = before.length - tail;
  }
  const places = placesOf(before.slice(0, before.length - tail), start);
  const changed = { places, length: before.length, after: after.slice(0, after.length - tail), start };
  matchSingle(changed, from);
  matchRepeated(changed, from);
  const moved = movedIn(before, after, from);
  matchBetween(from, before.length, moved);
  for (const [i, place] of moved) from[i] = place;
  return from;
}

/** What is left of both sides without what they begin and end with alike. */
interface Changed {
  /** Where each text of `before` stands there. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Of `before`, with its end. */
  readonly length: number;
  /** Without its end, but with its beginning: what is left of it begins at `start`. */
  readonly after: readonly string[];
  readonly start: number;
}

interface Pair {
  readonly i: number;
  readonly place: number;
}

function placesOf(texts: readonly string[], start: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let i = start; i < texts.length; i++) pushTo(places, texts[i] ?? '', i);
  return places;
}

/** Matches as many as possible of the texts that each side holds once: an edit elsewhere cannot take them for others. */
function matchSingle({ after, places, start }: Changed, from: number[]): void {
  const once = new Map<string, number | undefined>();
  for (let i = start; i < after.length; i++) once.set(after[i] ?? '', once.has(after[i] ?? '') ? undefined : i);
  const pairs: Pair[] = [];
  for (const [text, i] of once) {
    const all = places.get(text);
    if (i !== undefined && all?.[0] !== undefined && all.length === 1) pairs.push({ i, place: all[0] });
  }
  for (const position of longestRise(pairs.map(({ place }) => place))) {
    const pair = pairs[position];
    if (pair) from[pair.i] = pair.place;
  }
}

/** Matches texts that repeat, in order, between those that are matched already. */
function matchRepeated({ after, places, start, length }: Changed, from: number[]): void {
  const limits = limitsOf(from, length);
  // Of each text, how many of its places are passed: thousands of lines may be the same.
  const passed = new Map<string, number>();
  let last = start - 1;
  for (let i = start; i < after.length; i++) {
    const text = after[i] ?? '';
    if (from[i] === -1) {
      const all = places.get(text) ?? [];
      let next = passed.get(text) ?? 0;
      while ((all[next] ?? length) <= last) next++;
      passed.set(text, next);
      if ((all[next] ?? length) < (limits[i] ?? 0)) from[i] = all[next] ?? -1;
    }
    last = Math.max(last, from[i] ?? -1);
  }
}

/** For each place of `from`, the first match after it; `length` where there is none. */
function limitsOf(from: readonly number[], length: number): readonly number[] {
  const limits = new Array<number>(from.length).fill(length);
  for (let i = from.length - 1; i > 0; i--) {
    limits[i - 1] = from[i] === -1 ? (limits[i] ?? length) : (from[i] ?? length);
  }
  return limits;
}

/** For what is unmatched, by index, an equal text that nothing continues. */
function movedIn(before: readonly string[], after: readonly string[], from: readonly number[]) {
  const moved = new Map<number, number>();
  if (!from.includes(-1)) return moved;
  const used = new Set(from);
  const free = new Map<string, number>();
  before.forEach((text, i) => {
    if (!used.has(i)) free.set(text, i);
  });
  after.forEach((text, i) => {
    const place = from[i] === -1 ? free.get(text) : undefined;
    if (place === undefined) return;
    moved.set(i, place);
    free.delete(text);
  });
  return moved;
}

/** Gives what is unmatched between two matches the unmatched of the other side, in order. */
function matchBetween(from: number[], length: number, moved: ReadonlyMap<number, number>): void {
  const limits = limitsOf(from, length);
  const taken = new Set(moved.values());
  let free = 0;
  for (let i = 0; i < from.length; i++) {
    while (taken.has(free)) free++;
    if (from[i] === -1 && !moved.has(i) && free < (limits[i] ?? 0)) from[i] = free;
    if (from[i] !== -1) free = (from[i] ?? 0) + 1;
  }
}
