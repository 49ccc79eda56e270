import { isApostrophe } from './apostrophes';
import { appended } from './appended';
import { isClosing, isDigit, isOpening } from './characters';
import { type Family, glyphOf, type Side } from './markTable';

/** A quotation mark in a text; `end` is past its last character ('' is one mark of two). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Its first UTF-16 code unit. */
  readonly code: number;
  readonly family: Family;
  /** What white space and punctuation around it say it does; `either` when they do not say. */
  readonly side: Side;
  /** What it does to judge by its drawing alone. */
  readonly drawn: Side;
}

// Every character of the table of marks, and a few between them. Several times as fast as a loop over character codes.
const CANDIDATE = /["'`«»‘-‟‹›《-〟＂]/g;

const NONE: readonly Mark[] = [];

/** Before a mark that opens: the start, white space, an opening bracket, a dash or further marks after one of these. */
function opensAfter(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - 3 && glyphOf(text.charCodeAt(before))) before--;
  return before < 0 || isOpening(text.charCodeAt(before));
}

const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;

// And, that, from, in, the … which Hebrew writes in one with the next word: ב"הארץ" is “in Haaretz”.
const HEBREW_PREFIX = /(?:^|[^א-ת])[בהוכלמש]{1,3}$/;

/** True for a mark between a Hebrew prefix and its word; an abbreviation's (צה"ל) stands before its last letter. */
function followsPrefix(text: string, at: number): boolean {
  if (!isHebrew(text.charCodeAt(at - 1)) || !isHebrew(text.charCodeAt(at + 1))) return false;
  return isHebrew(text.charCodeAt(at + 2)) && HEBREW_PREFIX.test(text.slice(Math.max(0, at - 4), at));
}

/** After a mark that closes: the end, white space, punctuation or further marks before one of these. */
function closesBefore(text: string, at: number): boolean {
  let after = at;
  while (after < text.length && after < at + 2 && glyphOf(text.charCodeAt(after))) after++;
  return after >= text.length || isClosing(text.charCodeAt(after));
}

function sideOf(text: string, start: number, end: number): Side {
  // What stands first in a block opens, also before a space or three dots; what stands last closes.
  if (start === 0) return 'open';
  if (end === text.length) return 'close';
  const opens = opensAfter(text, start) || followsPrefix(text, start);
  if (opens === closesBefore(text, end)) return 'either';
  return opens ? 'open' : 'close';
}

// Feet before inches: 6' 2", 5’ 11".
const FEET = /\d['’′]\s?\d{1,2}$/;

// What is measured in inches: a 12" pipe, 8" x 10".
const INCHES =
  /^.\s?(?:[x×]|by|deep|diameter|display|high|laptop|long|monitor|pipe|screen|tall|thick|tv|vinyl|wide)\b/i;

/** A double mark inside a Hebrew word (צה"ל), after feet (6' 2") or for inches (a 12" pipe) is no quotation mark. */
function isSign(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isHebrew(before) && isHebrew(text.charCodeAt(at + 1))) return !followsPrefix(text, at);
  if (!isDigit(before)) return false;
  return FEET.test(text.slice(Math.max(0, at - 6), at)) || INCHES.test(text.slice(at, at + 12));
}

/**
 * Two single marks written for a double one: ``Come in'', “Come in’’ and, in seeds, ''Come in''. Elsewhere straight ones only
 * close: the labelled articles without a header count nothing between them.
 */
function doubled(text: string, start: number, drawn: Side, isSeed: boolean): Mark {
  const end = start + 2;
  const code = text.charCodeAt(start);
  const side = sideOf(text, start, end);
  const opens = drawn !== 'either' || (isSeed && side === 'open');
  return { start, end, code, family: 'double', side: opens ? side : 'close', drawn };
}

/** The mark at `at`; `undefined` when the character there is an apostrophe, a sign of measure or no mark at all. */
function markAt(text: string, at: number, isSeed: boolean): Mark | undefined {
  const code = text.charCodeAt(at);
  const glyph = glyphOf(code);
  if (!glyph) return undefined;
  const { family, side: drawn } = glyph;
  if (family === 'single') {
    // ''Tis late,' he said: a mark and an apostrophe.
    if (text.charCodeAt(at + 1) === code && !isApostrophe(text, at + 1)) return doubled(text, at, drawn, isSeed);
    if (isApostrophe(text, at)) return undefined;
  } else if (family === 'double' && isSign(text, at)) return undefined;
  return { start: at, end: at + 1, code, family, side: sideOf(text, at, at + 1), drawn };
}

const isDoubled = ({ start, end }: Mark): boolean => end - start === 2;

/** The two closing marks that one of two characters is where single marks stand in single ones: 'He shouted 'no.''. */
function halves({ start, end, code }: Mark): readonly Mark[] {
  const half = { code, family: 'single', side: 'close', drawn: 'close' } as const;
  return [
    { start, end: start + 1, ...half },
    { start: start + 1, end, ...half },
  ];
}

/** True for the apostrophe of don't: the commonest mark of all, told without a look into any table. */
function joinsLetters(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  const after = text.charCodeAt(at + 1) | 0x20;
  if (after < 0x61 || after > 0x7a) return false;
  const before = text.charCodeAt(at - 1) | 0x20;
  return before >= 0x61 && before <= 0x7a;
}

/** The quotation marks of a text in order, without apostrophes and signs of measure. `isSeed`: a header stands before it. */
export function findMarks(text: string, isSeed: boolean): readonly Mark[] {
  let marks: Mark[] | undefined;
  let openers = 0;
  let hasDouble = false;
  CANDIDATE.lastIndex = 0;
  while (CANDIDATE.test(text)) {
    const at = CANDIDATE.lastIndex - 1;
    if (joinsLetters(text, at)) continue;
    const mark = markAt(text, at, isSeed);
    if (!mark) continue;
    if (mark.family === 'single' && mark.side !== 'close') openers++;
    const ends: boolean = openers > 1 && !hasDouble && mark.side === 'close' && isDoubled(mark);
    if (marks && ends) marks.push(...halves(mark));
    else marks = appended(marks, mark);
    hasDouble ||= mark.family !== 'single' && !ends;
    if (mark.end > at + 1) CANDIDATE.lastIndex = mark.end;
  }
  return marks ?? NONE;
}
