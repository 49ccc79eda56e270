import { isLetter, isSpace } from './characters';
import type { Mark } from './find-marks';

/** How surely a single mark closes: `plain` may not be an apostrophe, `plural` may (the players' bus). */
type Closing = 'sure' | 'plain' | 'plural';

/** One stretch of text between the same double marks, where single marks look for each other. */
interface Frame {
  readonly closer: number;
  opener: number;
  /** An opener before `opener` that found no closing mark yet. */
  outer: number;
  plural: number;
}

/** After s or a dropped g, before a further word: the players' bus, goin' home. */
function mayBePlural(text: string, at: number): boolean {
  const before = text[at - 1];
  const isEnding = before === 's' || before === 'S' || before === 'z' || text.slice(at - 2, at) === 'in';
  return isEnding && isSpace(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
}

function closing(text: string, { start }: Mark): Closing {
  if (/[,.?!…]/.test(text[start - 1] ?? '')) return 'sure';
  return mayBePlural(text, start) ? 'plural' : 'plain';
}

function isOpener({ side, drawn }: Mark): boolean {
  return side === 'open' || (side === 'either' && drawn === 'open');
}

function newFrame(closer: number): Frame {
  return { closer, opener: -1, outer: -1, plural: -1 };
}

/** Gives an opener that found only a plural's apostrophe that one: the 'Friends' cast. */
function settle(frame: Frame, closers: number[]): void {
  if (frame.opener >= 0 && frame.plural >= 0) closers[frame.opener] = frame.plural;
  else if (frame.opener >= 0) frame.outer = frame.opener;
  frame.opener = -1;
  frame.plural = -1;
}

function close(frame: Frame, i: number, kind: Closing, closers: number[]): void {
  if (frame.opener < 0) {
    if (frame.outer >= 0 && kind === 'sure') closers[frame.outer] = i;
    if (kind === 'sure') frame.outer = -1;
  } else if (kind === 'plural') {
    if (frame.plural < 0) frame.plural = i;
  } else {
    closers[frame.opener] = i;
    frame.opener = -1;
    frame.plural = -1;
  }
}

/**
 * Pairs the single marks of a text whose other marks are paired: adds to `closers`. A pair never crosses another; the
 * first mark after punctuation closes ('I like the players' bus,' she said), else the first that is no plural's.
 */
export function pairSingles(text: string, marks: readonly Mark[], closers: number[]): void {
  const frames: Frame[] = [newFrame(-1)];
  marks.forEach((mark, i) => {
    const frame = frames.at(-1);
    if (!frame) return;
    if (mark.family !== 'single') {
      if ((closers[i] ?? -1) > i) frames.push(newFrame(closers[i] ?? -1));
      else if (frame.closer === i) {
        settle(frame, closers);
        frames.pop();
      }
    } else if (isOpener(mark)) {
      settle(frame, closers);
      frame.opener = i;
    } else close(frame, i, closing(text, mark), closers);
  });
  for (const frame of frames) settle(frame, closers);
}
