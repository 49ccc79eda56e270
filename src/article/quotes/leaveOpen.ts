import type { Mark } from './findMarks';
import { UNPAIRED } from './pairMarks';

// What a single mark that stays open needs before and after it, lest an apostrophe does: “… he said. 'They came”.
const SENTENCE_BEFORE = /(?:^|[.,:?!…]["”]?\s+)$/;
const SENTENCE_AFTER = /^["“[(…]*\p{Lu}\S*(?:\s+\S+){3}/u;

/** How far these look, in characters. */
const REACH = 80;

function mayStayOpen(text: string, { family, start, end, side, drawn }: Mark): boolean {
  if (side === 'close' || (side === 'either' && drawn === 'close')) return false;
  if (family !== 'single') return true;
  return (
    SENTENCE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && SENTENCE_AFTER.test(text.slice(end, end + REACH))
  );
}

/** True for a single mark at the end of a word that is an apostrophe, as nothing opens before it: the players' bus. */
function closesNothing({ family, side }: Mark, closer: number | undefined): boolean {
  return family === 'single' && side === 'close' && closer === UNPAIRED;
}

/** True where nothing but apostrophes and whole quotations in double marks follows: 'He said “no”. I left the players' bus. */
function holdsTheRest(marks: readonly Mark[], closers: readonly number[], opener: number): boolean {
  let i = opener + 1;
  for (let mark = marks[i]; mark; mark = marks[i]) {
    if (closesNothing(mark, closers[i])) i++;
    else if (mark.family !== 'single' && (closers[i] ?? UNPAIRED) > i) i = (closers[i] ?? 0) + 1;
    else return false;
  }
  return true;
}

/**
 * Lets an opening mark that nothing closes run to the end of the text, when it stands first or no mark follows that may
 * hold speech: its closer becomes the number of marks. Single marks only where they speak.
 */
export function leaveOpen(
  text: string,
  marks: readonly Mark[],
  closers: readonly number[],
  singlesSpeak: boolean,
): readonly number[] {
  const holds = ({ family }: Mark): boolean => family !== 'single' || singlesSpeak;
  const last = marks.findLastIndex(holds);
  let i = 0;
  while (i < marks.length) {
    const close = closers[i] ?? UNPAIRED;
    const mark = marks[i];
    if (close > i) i = close + 1;
    else if (!mark || !holds(mark)) i++;
    else if (
      (mark.start === 0 || i === last || (mark.family === 'single' && holdsTheRest(marks, closers, i))) &&
      mayStayOpen(text, mark)
    )
      return closers.with(i, marks.length);
    else i++;
  }
  return closers;
}
