import type { Span } from '../model';
import { appended } from './appended';
import { isSpace } from './characters';
import type { Mark } from './findMarks';
import { UNPAIRED } from './pairMarks';

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

const NONE: readonly Span[] = [];
const NOTHING: readonly Outermost[] = [];

function nestedIn({ text, marks, closers }: Arrangement, first: number, end: number): readonly Span[] {
  let nested: Span[] | undefined;
  for (let i = first; i < end; i++) {
    const close = closers[i] ?? UNPAIRED;
    if (close <= i || close >= end) continue;
    const opener = marks[i];
    const closer = marks[close];
    if (opener && closer) {
      const span = inside(text, opener.end, closer.start);
      if (span.end > span.start) nested = appended(nested, span);
      i = close;
    }
  }
  return nested ?? NONE;
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
  let outermost: Outermost[] | undefined;
  for (let i = 0; i < marks.length; i++) {
    const close = closers[i] ?? UNPAIRED;
    const opener = marks[i];
    if (close <= i || !opener) continue;
    if (opener.family === 'single' && !singlesFirst && holdsDouble(arrangement, i, close)) continue;
    outermost = appended(outermost, { opener, closer: marks[close], nested: nestedIn(arrangement, i + 1, close) });
    i = close;
  }
  return outermost ?? NOTHING;
}
