import { gluedByline, isByline } from './byline';
import { beginsCaption, captionOf, showsPicture } from './caption';
import { datelineLength, leadDatelineLength } from './dateline';
import { bulletOf, numberOf } from './list-item';
import { type Piece, piece } from './piece';
import { beginsPromoSentence, isPromo, opensLinkList } from './promo';
import { endingOf, isCapitalised, sentenceStarts, wordCount } from './shape';

/** Longest heading without a stop, and longest line that may be a caption without one. In characters. */
const LONGEST_LABEL = 105;
const LONGEST_LEGEND = 320;

/** The same for scripts that need fewer characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_SHARE = 0.4;

/** Longest question that can be a heading. */
const LONGEST_QUESTION = 100;

/** How much of a line's beginning a dateline can take, and how much of its end a promo that is glued on. */
const DATELINE_REACH = 120;
const PROMO_REACH = 320;

/** Shortest line that something can be glued to. */
const SHORTEST_GLUED = 90;

/** "HALE: That is so" and "– That is so": a turn of a transcript or of a conversation. */
const TURN = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,28}:\s|[–—-]\s?["“«¿\p{L}])/u;

const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
const CLAUSE = /;\s(?:and|or|und|oder|et|ou|y|o|e)$/u;
const LETTER = /\p{L}/u;

/** The pieces of one trimmed line, which is not empty: in order, with nothing but white space between them. */
export function scanLine(line: string): readonly Piece[] {
  const dateline = datelineLength(line.slice(0, DATELINE_REACH));
  if (dateline === 0) return scanRest(line, 0);
  const offset = dateline + (/\S/.exec(line.slice(dateline))?.index ?? 0);
  return [piece(line.slice(0, dateline), 'dateline', 0), ...scanRest(line.slice(offset), offset)];
}

/** A line without its dateline, which begins at `offset`. */
function scanRest(line: string, offset: number): readonly Piece[] {
  const promo = line.length >= SHORTEST_GLUED ? gluedPromo(line) : undefined;
  if (promo !== undefined) return promoGluedAt(promo, line, offset);
  const whole = wholeLine(line, offset);
  if (whole) return [whole];
  const cut = line.length >= SHORTEST_GLUED ? gluedAt(line) : undefined;
  if (!cut) return [wording(line, offset)];
  const before = line.slice(0, cut.offset).trimEnd();
  return [...scanRest(before, offset), { ...cut, offset: offset + cut.offset }];
}

/** The piece that a line is as a whole; `undefined` when that depends on its wording or on what is around it. */
function wholeLine(line: string, offset: number): Piece | undefined {
  const bullet = bulletOf(line);
  if (bullet) return piece(line, line.startsWith('-') ? 'dashed' : 'item', offset, { marker: bullet });
  if (beginsCaption(line)) return piece(line, 'caption', offset, { credit: captionOf(line)?.credit });
  if (isByline(line)) return piece(line, 'byline', offset);
  if (isPromo(line)) return piece(line, opensLinkList(line) ? 'opener' : 'promo', offset);
  const caption = gluedByline(line) === undefined ? captionOf(line) : undefined;
  return caption?.start === 0 ? piece(line, 'caption', offset, { credit: caption.credit }) : undefined;
}

/** The last thing that is glued to the end of a paragraph, its offset relative to the line; `undefined` when there is none. */
function gluedAt(line: string): Piece | undefined {
  const byline = gluedByline(line);
  if (byline !== undefined) return piece(line.slice(byline), 'byline', byline);
  const caption = captionOf(line);
  if (!caption) return undefined;
  const { start, credit } = caption;
  const shifted = credit && { start: credit.start - start, end: credit.end - start };
  return piece(line.slice(start), 'caption', start, { credit: shifted });
}

/** The pieces of a line that ends in promo sentences; one promo when only a title or another promo stands before them. */
function promoGluedAt(at: number, line: string, offset: number): readonly Piece[] {
  const before = scanRest(line.slice(0, at).trimEnd(), offset);
  if (before.length === 1 && /^(?:promo|label|question)$/.test(before[0]?.guess ?? ''))
    return [piece(line, 'promo', offset)];
  return [...before, piece(line.slice(at), 'promo', offset + at)];
}

/** Where the promo sentences begin that end a paragraph; `undefined` when there are none. */
function gluedPromo(line: string): number | undefined {
  const starts = sentenceStarts(line, Math.max(0, line.length - PROMO_REACH));
  const last = starts.findLastIndex(start => !beginsPromoSentence(line.slice(start, start + 80)));
  return starts[last + 1];
}

/** What the wording of a line makes of it, when nothing else does. */
function wording(line: string, offset: number): Piece {
  const scale = line.length <= LONGEST_LEGEND && DENSE.test(line) ? DENSE_SHARE : 1;
  const ending = endingOf(line);
  const marker = numberOf(line);
  if (marker)
    return piece(line, ending === 'none' && line.length <= LONGEST_LABEL ? 'numbered' : 'item', offset, { marker });
  if (ending === 'semicolon' || CLAUSE.test(line.slice(-8)))
    return piece(line, line.length <= 300 ? 'clause' : 'prose', offset);
  if (ending === 'none' && line.length <= LONGEST_LEGEND * scale && !TURN.test(line)) {
    if (line.length <= LONGEST_LABEL * scale) return label(line, offset);
    if (sentenceStarts(line).length <= 1 && !LOWER_CASE.test(line)) return piece(line, 'legend', offset);
  }
  if (ending === 'question' && isAskedAlone(line)) return piece(line, 'question', offset);
  if (ending === 'stop' && isShortTitle(line)) return label(line, offset);
  return prose(line, offset, ending === 'colon');
}

function label(line: string, offset: number): Piece {
  if (!LETTER.test(line)) return piece(line, 'promo', offset);
  if (showsPicture(line)) return piece(line, 'caption', offset);
  return piece(line, LOWER_CASE.test(line) ? 'scrap' : 'label', offset);
}

/** One short question without quotation marks around it. */
function isAskedAlone(line: string): boolean {
  return (
    line.length <= LONGEST_QUESTION &&
    /^[\p{Lu}\p{N}\p{Lo}¿]/u.test(line) &&
    /[?？]$/.test(line) &&
    sentenceStarts(line).length === 0
  );
}

/** "Jo Hale." and "The Year in Harbours.": some pages set a stop after their headings. */
function isShortTitle(line: string): boolean {
  return (
    line.length <= 50 && wordCount(line) <= 6 && /^\p{Lu}/u.test(line) && /\p{L}\.$/u.test(line) && isCapitalised(line)
  );
}

function prose(line: string, offset: number, introduces: boolean): Piece {
  const length = leadDatelineLength(line.slice(0, DATELINE_REACH));
  if (length === 0 || length >= line.length) return piece(line, 'prose', offset, { introduces });
  const rest = length + (/\S/.exec(line.slice(length))?.index ?? 0);
  const asLead = [
    piece(line.slice(0, length), 'dateline', offset),
    piece(line.slice(rest), 'prose', offset + rest, { introduces }),
  ] as const;
  return piece(line, 'prose', offset, { introduces, asLead });
}
