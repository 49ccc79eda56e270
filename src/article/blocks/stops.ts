import { codesOf } from '../codesOf';

/** Stops that end a sentence without white space after them. */
export const UNSPACED_STOPS = '。！？';

/** Stops that can end a sentence, but for the commonest. */
const RARE_STOPS = `!?…${UNSPACED_STOPS}`;
const RARE_STOP = new RegExp(`[${RARE_STOPS}]`);
const RARE: ReadonlySet<number> = new Set(codesOf(RARE_STOPS));

/** A stop that can end a sentence, wherever it is looked for from. */
export const STOP = new RegExp(`[.${RARE_STOPS}]`, 'g');

/** Offset of the last stop between `from` and `end`; -1 when there is none. */
export function lastStop(text: string, from: number, end: number): number {
  // Several times as fast as to look at one character after the other.
  const dot = text.lastIndexOf('.', end - 1);
  const least = Math.max(from, dot + 1);
  if (!RARE_STOP.test(text.slice(least, end))) return dot < from ? -1 : dot;
  let at = end - 1;
  while (!RARE.has(text.charCodeAt(at))) at--;
  return at;
}
