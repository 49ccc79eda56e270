/**
 * For each text of `after`, the index of the text of `before` that it continues, or -1 when it is new; no two continue the
 * same. Equal texts are matched first, in order; between them what was edited goes by order, so that of a paragraph cut in
 * two the first half continues it; what is left continues an equal text that it was moved from.
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
  matchEqual(before.slice(0, before.length - tail), after.slice(0, after.length - tail), { from, start });
  matchBetween(from, before.length);
  matchMoved(before, after, from);
  return from;
}

interface Matching {
  readonly from: number[];
  /** The first index that is not matched yet. */
  readonly start: number;
}

function matchEqual(before: readonly string[], after: readonly string[], { from, start }: Matching): void {
  const places = new Map<string, number[]>();
  for (let i = start; i < before.length; i++) {
    const text = before[i] ?? '';
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  }
  let last = start - 1;
  for (let i = start; i < after.length; i++) {
    const place = places.get(after[i] ?? '')?.find(candidate => candidate > last);
    if (place === undefined) continue;
    from[i] = place;
    last = place;
  }
}

/** Gives what is unmatched between two matches the unmatched of the other side, in order. */
function matchBetween(from: number[], length: number): void {
  const limits = new Array<number>(from.length).fill(length);
  for (let i = from.length - 1; i > 0; i--) limits[i - 1] = from[i] === -1 ? limitOf(limits, i) : (from[i] ?? length);
  let free = 0;
  for (let i = 0; i < from.length; i++) {
    if (from[i] === -1 && free < limitOf(limits, i)) from[i] = free;
    if (from[i] !== -1) free = (from[i] ?? 0) + 1;
  }
}

/** Gives what is still unmatched an equal text that nothing continues. */
function matchMoved(before: readonly string[], after: readonly string[], from: number[]): void {
  if (!from.includes(-1)) return;
  const used = new Set(from);
  const free = new Map<string, number>();
  before.forEach((text, i) => {
    if (!used.has(i)) free.set(text, i);
  });
  after.forEach((text, i) => {
    const place = from[i] === -1 ? free.get(text) : undefined;
    if (place === undefined) return;
    from[i] = place;
    free.delete(text);
  });
}

const limitOf = (limits: readonly number[], i: number) => limits[i] ?? 0;
