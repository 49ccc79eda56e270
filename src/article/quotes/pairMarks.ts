import type { Mark } from './findMarks';
import type { Family } from './markTable';
import { pairSingles } from './pairSingles';

/** No mark of the text closes this one. */
export const UNPAIRED = -1;

/** What closes the mark of a text that has no other. */
const ALONE: readonly number[] = [UNPAIRED];

/** Deeper nesting than this is no prose; the outermost mark is given up so that pairing stays linear. */
const DEEPEST = 6;

/** Index in `stack` of the innermost open mark of a family; -1 when none is open. */
function innermost(stack: readonly number[], marks: readonly Mark[], family: Family): number {
  let at = stack.length - 1;
  while (at >= 0 && marks[stack[at] ?? UNPAIRED]?.family !== family) at--;
  return at;
}

/** Straight and curly marks, which writers mix and turn round: their surroundings first, then their drawing. */
function doubleOpens(mark: Mark, open: Mark | undefined): boolean {
  const side = mark.side === 'either' ? mark.drawn : mark.side;
  if (!open) return side !== 'close';
  // „Herein“sagte sie: what is drawn to open closes what another drawing opened.
  if (mark.side === 'either' && mark.code !== open.code) return false;
  // “Come in ”she said: a closing drawing with a misplaced space.
  return side === 'open' && !(mark.drawn === 'close' && open.drawn === 'open');
}

/** How a text writes guillemets: «Herein», »Herein« or »Herein». */
type Direction = 'inwards' | 'outwards' | 'alike';

/** Guillemets point either way, so whichever comes first opens and its counterpart closes. */
function guillemetOpens(mark: Mark, open: Mark | undefined, direction: Direction): boolean {
  if (direction === 'alike' && mark.side === 'either') return !open;
  if (open) return mark.drawn === open.drawn && mark.side !== 'close';
  const closes = direction === 'outwards' ? 'open' : 'close';
  return mark.side === 'either' ? mark.drawn !== closes : mark.side === 'open';
}

function opens(mark: Mark, open: Mark | undefined, direction: Direction): boolean {
  if (mark.family === 'double') return doubleOpens(mark, open);
  if (mark.family === 'guillemet' || mark.family === 'angle') return guillemetOpens(mark, open, direction);
  return mark.drawn === 'open';
}

/** Tells the direction by the first and the last guillemet: » Entrez « and » Entrez » are seen in French too. */
function directionOf(marks: readonly Mark[]): Direction {
  const guillemets = marks.filter(({ family }) => family === 'guillemet');
  if (guillemets.length > 1 && guillemets.every(({ drawn }) => drawn === 'close')) return 'alike';
  return guillemets[0]?.drawn === 'close' && guillemets.at(-1)?.drawn === 'open' ? 'outwards' : 'inwards';
}

/** For each mark that opens, the index of the mark that closes it; `UNPAIRED` for every other mark. */
export function pairMarks(text: string, marks: readonly Mark[]): readonly number[] {
  if (marks.length === 1) return ALONE;
  const closers: number[] = [];
  const stack: number[] = [];
  let direction: Direction | undefined;
  let hasSingles = false;
  for (let i = 0; i < marks.length; i++) {
    closers.push(UNPAIRED);
    const mark = marks[i];
    if (!mark || mark.family === 'single') {
      hasSingles = true;
      continue;
    }
    if (mark.family === 'guillemet' || mark.family === 'angle') direction ??= directionOf(marks);
    const at = innermost(stack, marks, mark.family);
    const open = at < 0 ? undefined : stack[at];
    if (opens(mark, open === undefined ? undefined : marks[open], direction ?? 'inwards')) {
      stack.push(i);
      if (stack.length > DEEPEST) stack.shift();
    } else if (open !== undefined) {
      closers[open] = i;
      stack.length = at;
    }
  }
  if (hasSingles) pairSingles(text, marks, closers);
  return closers;
}
