import { arrange, inside, type Outermost } from './arrange';
import { findMarks } from './find-marks';
import { kindOf } from './kind';
import { leaveOpen } from './leave-open';
import { pairMarks } from './pair-marks';
import type { QuoteDraft } from './quote-draft';

/** What one block's own text says of its quotations. */
export interface QuoteScan {
  /** Its quotations where double marks hold speech and single marks hold scare quotes. */
  readonly quotes: readonly QuoteDraft[];
  /** Its quotations where the article uses single marks for speech; the same array when that changes nothing. */
  readonly singles: readonly QuoteDraft[];
}

const NONE: readonly QuoteDraft[] = [];
const NOTHING: QuoteScan = { quotes: NONE, singles: NONE };

function draft(text: string, { opener, closer, nested }: Outermost, singlesFirst: boolean): QuoteDraft {
  const span = inside(text, opener.end, closer ? closer.start : text.length);
  const outer = { start: opener.start, end: closer ? closer.end : text.length };
  const isScare = opener.family === 'single' && !singlesFirst;
  const kind = isScare ? 'scare' : kindOf(text, span, outer);
  return { ...span, kind, outer, open: !closer, joins: undefined, nested };
}

/** The quotations of one block's text, by its own words alone. */
export function scanQuotes(text: string): QuoteScan {
  const marks = findMarks(text);
  if (marks.length === 0) return NOTHING;
  const closers = leaveOpen(marks, pairMarks(text, marks));
  const read = (singlesFirst: boolean): readonly QuoteDraft[] =>
    arrange({ text, marks, closers }, singlesFirst)
      .map(outermost => draft(text, outermost, singlesFirst))
      .filter(({ start, end }) => end > start);
  const quotes = read(false);
  const hasSingles = marks.some(({ family }, i) => family === 'single' && (closers[i] ?? -1) > i);
  return { quotes, singles: hasSingles ? read(true) : quotes };
}
