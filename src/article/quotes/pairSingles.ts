import { isLetter, isSpace } from './characters';
import type { Mark } from './findMarks';

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

// After a plural's apostrophe comes what they have, never one of these: 'for the players' of the team is a quotation.
const AFTER_CLOSING =
  /^\s(?:a|about|after|against|along|among|and|are|as|at|because|before|between|but|by|despite|during|for|from|had|has|have|he|his|if|in|into|is|it|nor|of|on|or|over|said|says|she|since|so|than|that|the|their|they|through|to|under|until|was|were|when|where|which|while|who|will|with|without|would|yet)\b/;

// … nor a name and a verb of saying: 'We sell ropes' Quill said.
const NAMED = /^\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:said|says|told|asked|added|wrote)\b/u;
const REACH = 60;

// The shops' and pubs' windows.
const AND_OTHERS = /^\s(?:and|or)\s\p{L}+s['’]\s\p{L}/u;
// Two letters at least before a dropped g: "takin' it home", "somethin', say".
const DROPPED_G = /^\p{Ll}{2}in$/u;

function dropsG(text: string, at: number): boolean {
  return DROPPED_G.test(text.slice(Math.max(0, at - 4), at)) && /[\s,;]/.test(text.charAt(at + 1));
}

/** After s or a dropped g, before a further word: the players' bus, goin' home. */
function mayBePlural(text: string, at: number): boolean {
  if (dropsG(text, at)) return true;
  const before = text[at - 1];
  const isEnding = before === 's' || before === 'S' || before === 'z' || text.slice(at - 2, at) === 'in';
  const isBeforeWord = isSpace(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
  if (!isEnding || !isBeforeWord) return false;
  const rest = text.slice(at + 1, at + REACH);
  return !NAMED.test(rest) && (AND_OTHERS.test(rest) || !AFTER_CLOSING.test(rest));
}

// Punctuation, or a mark that closes another quotation: 'He shouted 'no' '.
const ENDED = /[,.?!…]$|['’]\s?$/;

function closing(text: string, { start }: Mark): Closing {
  if (ENDED.test(text.slice(Math.max(0, start - 2), start))) return 'sure';
  return mayBePlural(text, start) ? 'plural' : 'plain';
}

/** An opening mark, also where a space before it is missing (he said,'Come') and nothing is there to close. */
function isOpener(text: string, { side, drawn, end }: Mark, { opener }: Frame): boolean {
  if (side !== 'either') return side === 'open';
  return drawn === 'open' || (drawn === 'either' && opener < 0 && isLetter(text.charCodeAt(end)));
}

function newFrame(closer: number): Frame {
  return { closer, opener: -1, outer: -1, plural: -1 };
}

/** Longer words between an opener and a plural's apostrophe belong to no name. */
const LONGEST_NAME = 24;

/** What begins a block, or follows a colon, may stay open and run on into the next block. */
function mayRunOn(text: string, { start }: Mark): boolean {
  return start === 0 || (isSpace(text.charCodeAt(start - 1)) && text.charAt(start - 2) === ':');
}

/**
 * Gives an opener that found only a plural's apostrophe that one: the 'Friends' cast. What may run on into the next block
 * stays open instead, unless the apostrophe is near.
 */
function settle(text: string, frame: Frame, marks: readonly Mark[], closers: number[]): void {
  // An index below 0 would be looked up as a name, which takes many times as long.
  if (frame.opener < 0) return;
  const opener = marks[frame.opener];
  const plural = frame.plural < 0 ? undefined : marks[frame.plural];
  if (opener && plural && (!mayRunOn(text, opener) || plural.start - opener.end <= LONGEST_NAME))
    closers[frame.opener] = frame.plural;
  else frame.outer = frame.opener;
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
        settle(text, frame, marks, closers);
        frames.pop();
      }
    } else if (isOpener(text, mark, frame)) {
      settle(text, frame, marks, closers);
      frame.opener = i;
    } else close(frame, i, closing(text, mark), closers);
  });
  for (const frame of frames) settle(text, frame, marks, closers);
}
