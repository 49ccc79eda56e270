import type { Span } from '../model';
import { isSpace } from './characters';
import type { Mark } from './find-marks';
import { UNPAIRED } from './pair-marks';

/** An outermost quotation before its kind is known. */
export interface Outermost {
  readonly opener: Mark;
  /** `undefined` when it runs to the end of the text. */
  readonly closer: Mark | undefined;
  readonly nested: readonly Span[];
}

interface Arrangement {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly closers: readonly number[];
}

/** The text between two marks without white space at its ends. */
export function inside(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function nestedIn({ text, marks, closers }: Arrangement, first: number, end: number): readonly Span[] {
  const nested: Span[] = [];
  for (let i = first; i < end; i++) {
    const close = closers[i] ?? UNPAIRED;
    const opener = marks[i];
    const closer = marks[close];
    if (close > i && close < end && opener && closer) {
      const span = inside(text, opener.end, closer.start);
      if (span.end > span.start) nested.push(span);
      i = close;
    }
  }
  return nested;
}

function holdsDouble({ marks, closers }: Arrangement, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if (marks[i]?.family !== 'single' && closers[i] !== UNPAIRED) return true;
  return false;
}

/**
 * The outermost quotations. With `singlesFirst` a pair of single marks holds double ones ('She said "no" twice'); without
 * it such a pair is passed over, as apostrophes make it likelier to be none.
 */
export function arrange(arrangement: Arrangement, singlesFirst: boolean): readonly Outermost[] {
  const { marks, closers } = arrangement;
  const outermost: Outermost[] = [];
  for (let i = 0; i < marks.length; i++) {
    const close = closers[i] ?? UNPAIRED;
    const opener = marks[i];
    if (close <= i || !opener) continue;
    if (opener.family === 'single' && !singlesFirst && holdsDouble(arrangement, i, close)) continue;
    outermost.push({ opener, closer: marks[close], nested: nestedIn(arrangement, i + 1, close) });
    i = close;
  }
  return outermost;
}
