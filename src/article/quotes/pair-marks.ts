import type { Mark } from './find-marks';
import { pairSingles } from './pair-singles';

/** No mark of the text closes this one. */
export const UNPAIRED = -1;

/** Deeper nesting than this is no prose; the outermost mark is given up so that pairing stays linear. */
const DEEPEST = 6;

/** Index in `stack` of the innermost open mark of a family; -1 when none is open. */
function innermost(stack: readonly number[], marks: readonly Mark[], { family }: Mark): number {
  return stack.findLastIndex(open => marks[open]?.family === family);
}

/** Straight and curly marks, which writers mix and turn round: their surroundings first, then their drawing. */
function doubleOpens(mark: Mark, open: Mark | undefined): boolean {
  const side = mark.side === 'either' ? mark.drawn : mark.side;
  if (!open) return side !== 'close';
  // “Come in ”she said: a closing drawing with a misplaced space.
  return side === 'open' && !(mark.drawn === 'close' && open.drawn === 'open');
}

/** Guillemets point inwards or outwards, so whichever comes first opens and its counterpart closes. */
function guillemetOpens(mark: Mark, open: Mark | undefined, outwards: boolean): boolean {
  if (open) return mark.drawn === open.drawn && mark.side !== 'close';
  const side = mark.side === 'either' && mark.drawn === (outwards ? 'open' : 'close') ? 'close' : mark.side;
  return side !== 'close';
}

function opens(mark: Mark, open: Mark | undefined, outwards: boolean): boolean {
  if (mark.family === 'double') return doubleOpens(mark, open);
  if (mark.family === 'guillemet' || mark.family === 'angle') return guillemetOpens(mark, open, outwards);
  return mark.drawn === 'open';
}

/** True when the guillemets of a text begin with » and end with «: »Herein«, and the French » Entrez « of some sites. */
function pointOutwards(marks: readonly Mark[]): boolean {
  const isGuillemet = ({ family }: Mark): boolean => family === 'guillemet';
  return marks.find(isGuillemet)?.drawn === 'close' && marks.findLast(isGuillemet)?.drawn === 'open';
}

/** For each mark that opens, the index of the mark that closes it; `UNPAIRED` for every other mark. */
export function pairMarks(text: string, marks: readonly Mark[]): readonly number[] {
  const closers = marks.map(() => UNPAIRED);
  const stack: number[] = [];
  const outwards = pointOutwards(marks);
  marks.forEach((mark, i) => {
    if (mark.family === 'single') return;
    const at = innermost(stack, marks, mark);
    const open = stack[at];
    if (opens(mark, open === undefined ? undefined : marks[open], outwards)) {
      stack.push(i);
      if (stack.length > DEEPEST) stack.shift();
    } else if (open !== undefined) {
      closers[open] = i;
      stack.length = at;
    }
  });
  pairSingles(text, marks, closers);
  return closers;
}
