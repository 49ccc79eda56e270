import { firstThat } from '../firstThat';
import type { Edit, LongText } from '../longText';
import { spliced } from './changes';
import { Lines } from './lines';
import type { Piece } from './piece';
import { scanLine } from './scanLine';

/** A body cut into the pieces of its lines, before anything is known of what stands around them. */
export interface Pieces {
  readonly text: LongText;
  /** Offset at which the body begins. */
  readonly from: number;
  /** The pieces of a line that stays the same are the same objects. */
  readonly pieces: readonly Piece[];
  /** Offsets of the pieces in `text`, rising; as many as `pieces`. */
  readonly starts: readonly number[];
}

/** What came before a text, and how it became it. */
interface Past {
  readonly pieces: Pieces;
  readonly edit: Edit;
}

/** Cuts the body of `text`, which begins at `from`, into pieces. With `past`, scans only the lines that changed. */
export function cutBody(text: LongText, from: number, past?: Past): Pieces {
  const previous = past?.pieces;
  const change = past && changeOf(text.length, from, past);
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const known = previous && change ? linesOfPieces(previous, change.kept, change.resumed) : undefined;
  const begin = change?.from ?? from;
  const region = text.slice(begin, change?.to ?? text.length);
  const lines = new Lines(region);
  while (lines.next()) {
    const line = region.slice(lines.start, lines.end);
    const scanned = known?.get(line) ?? scanLine(previous ? detached(line) : line);
    for (const piece of scanned) {
      pieces.push(piece);
      starts.push(begin + lines.start + piece.offset);
    }
  }
  if (!previous || !change) return { text, from, pieces, starts };
  const { kept, resumed } = change;
  const origins = { head: kept, resumes: kept + pieces.length, shift: resumed - kept - pieces.length };
  const by = text.length - previous.text.length;
  const moved = by === 0 ? previous.starts : previous.starts.map((start, i) => (i < resumed ? start : start + by));
  return { text, from, pieces: spliced(previous.pieces, origins, pieces), starts: spliced(moved, origins, starts) };
}

/**
 * The same characters in a string of their own. A slice keeps its whole text alive for as long as the piece lives, which
 * may be through any number of edits: one text, of which most pieces are, costs no more than copies of its lines would,
 * but one for each edit does.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** What an edit leaves standing. */
interface Change {
  /** How many pieces before the change stay. */
  readonly kept: number;
  /** Index of the first piece after the change that stays; the number of pieces when none does. */
  readonly resumed: number;
  /** What to scan again, in the new text. */
  readonly from: number;
  readonly to: number;
}

/**
 * The line that the change begins in is scanned again, and so is everything up to the second line that begins after the
 * change: between that and the one before it there is certainly a line break.
 */
function changeOf(length: number, from: number, { pieces: previous, edit }: Past): Change {
  const { pieces, starts, text } = previous;
  const shift = length - text.length;
  let kept = from === previous.from ? Math.max(0, firstAfter(starts, edit.start) - 1) : 0;
  while (kept > 0 && !beginsLine(pieces, kept)) kept--;
  let resumed = firstAfter(starts, edit.end - 1);
  while (!beginsLine(pieces, resumed)) resumed++;
  do resumed++;
  while (resumed < pieces.length && (!beginsLine(pieces, resumed) || (starts[resumed] ?? 0) + shift < from));
  const resumedAt = starts[resumed];
  return {
    kept,
    resumed,
    from: kept === 0 ? from : (starts[kept] ?? from),
    to: resumedAt === undefined ? length : resumedAt + shift,
  };
}

/** True for the first piece of a line, and past the last one. */
function beginsLine(pieces: readonly Piece[], i: number): boolean {
  return (pieces[i]?.offset ?? 0) === 0;
}

/** Index of the first of the rising `starts` that is greater than `offset`; as many as there are when none is. */
function firstAfter(starts: readonly number[], offset: number): number {
  return firstThat(starts.length, i => (starts[i] ?? 0) > offset);
}

/** The pieces of the lines from `start` to `end`, by the lines' texts. */
function linesOfPieces({ text, pieces, starts }: Pieces, start: number, end: number): Map<string, readonly Piece[]> {
  const lines = new Map<string, readonly Piece[]>();
  for (let first = start; first < Math.min(end, pieces.length); ) {
    let next = first + 1;
    while (!beginsLine(pieces, next)) next++;
    const last = (starts[next - 1] ?? 0) + (pieces[next - 1]?.text.length ?? 0);
    lines.set(text.slice(starts[first] ?? 0, last), pieces.slice(first, next));
    first = next;
  }
  return lines;
}
