import { inkFrom } from './blank';
import { gluedByline, isByline } from './byline';
import { isCapitalised } from './capitals';
import { beginsCaption, captionOf, showsPicture } from './caption';
import { datelineLength } from './dateline';
import { type Ending, endingOf } from './ending';
import { bulletOf, numberOf } from './listItem';
import { type Piece, piece } from './piece';
import { isPlainProse } from './plainProse';
import { beginsPromoSentence, bracketedLinkAt, isMarkedPromo, isPromo, opensLinkList } from './promo';
import { lacksStops } from './script';
import { lastSentenceStart, sentenceStarts } from './sentenceStarts';
import { isStamp, isTimeLine } from './timeLine';
import { wordCount } from './wordCount';

/** Longest heading without a stop, and longest line that may be a caption without one. In characters. */
const LONGEST_LABEL = 105;
const LONGEST_LEGEND = 320;

/** The same for scripts that need fewer characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_SHARE = 0.4;

/**
 * Thai and Lao set no stop at all, and spaces between sentences alone: a line is a heading when it is shorter than
 * paragraphs are. In characters.
 */
const LONGEST_STOPLESS_LABEL = 50;

/** A quotation from its mark to the one that closes it. */
const QUOTED = /["“«„].*["”»“]/;

/** Shortest last sentence of a heading or a caption; a shorter one is a mark at an article's end. */
const SHORTEST_SENTENCE = 4;

/** Longest question that can be a heading. */
const LONGEST_QUESTION = 100;

/** How much of a line's end promos that are glued on can take. */
const PROMO_REACH = 320;

/** Shortest line that something can be glued to. */
const SHORTEST_GLUED = 90;

/** Most pieces that are cut off the end of one line: for each of them, what stands before it is read once more. */
const MOST_GLUED = 12;

/** What some pages set before a paragraph: "Article content The harbour …". */
const FURNITURE = /^(?:Article content|Story continues below(?: advertisement)?)\s+(?=\p{Lu})/u;

/** "* * *", "---", quotation marks: signs alone, none of which opens what a table knows. */
const SIGNS = /^(?:(?![([\u00c0-\u{10ffff}])[^\p{L}\p{N}]+|[‘-‟‹›《-』〝-〟＂]+)$/iu;

/** "HALE: That is so", "ADA ROE – Está bem?", "Q: Is it?", "P. ¿Es así?" and "– That is so": a turn of a transcript or of a conversation. */
const TURN =
  /^(?:(?!(?:POL|BPOL|FW)-)\p{Lu}[\p{Lu}.'’ -]{0,28}:\s|[–—-]\s?["“«¿\p{L}]|(?:Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta|Frage|Antwort)\s?[.:]\s|(?:[PD]\.|\p{Lu}[\p{Lu}.'’ -]{2,28}\s[–—-])\s[^.!?]{2,90}[?？]$)/u;

/** “The pier is ours.” — Jo Hale, 94: a sentence that somebody is said to have said. */
const SIGNED = /^(?:[^"“”„«»]{1,160}[.!?]\s)?["“„«][^"“”„«»]*[.!?…,]\s?["”“»]\s?(?:[—–]|--?(?=\s))\s?\p{Lu}/u;

/** Jo Hale said: “The pier is ours and will stay so”: a sentence that lost its stop behind the marks. */
const SAID =
  /\s(?:said|says|told|asked|added|wrote|tweeted|sagte|sagt|schrieb|dit|déclaré|dijo|afirmó|detto|disse)\b[^“"„«:,]{0,40}[:,]\s?["“„«][^"“”„«»]{25,}["”“»]$/u;

/** 市長は笑った。「船が帰ってくる」: Japanese sets no stop before or behind the mark. */
const SPOKEN = /[。！？][^「」]{0,80}「[^「」]+」$/u;

/** "[Laughter]": what happened between two turns. */
const STAGE_DIRECTION = /^(?:\[[^\]]{3,40}\]|\([^)]{3,40}\))$/;

/** What no bullet, caption, byline or time begins with. */
const QUOTATION = /^["'`«»‘-‟‹›《-』〝-〟＂]/;

/** "CNN —", "London CNN —", "(CNN) —": a dateline on a line of its own. */
const DATELINE_ALONE =
  /^(?:\p{Lu}[\p{L}.'-]*,?\s){0,4}\(?(?:CNN(?: Business| Underscored)?|AP|AFP|Reuters)\)?\s?[—–]$/u;

/** "Home | News | Sport | Weather": four or more links in a row. */
const MENU = /^(?:[^|]{1,30}\s\|\s){3,}[^|]{1,30}$/;

/** "Home > News > Harbours": the sections that lead to a page, three or more. */
const CRUMBS = /^(?:\p{Lu}[^>.!?]{1,30}\s>\s){2,}[^>.!?]{1,60}$/u;

/**
 * "The Harbour Reopens Stand: 17.06.2025 18:24 Uhr The harbour …": a title, its time and the lead in one line, as text
 * extractors give the pages of German broadcasters.
 */
const STAMPED = /^(\p{Lu}.{8,158}\S)\s(Stand: \d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}[:.]\d{2} Uhr)\s+(?=\p{Lu})/u;

const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
const CLAUSE = /;\s(?:and|or|und|oder|et|ou|y|o|e)$/u;
const LETTER = /\p{L}/u;

/** The pieces of one trimmed line, which is not empty: in order, with nothing but white space between them. */
export function scanLine(line: string): readonly Piece[] {
  if (isPlainProse(line) && gluedPromo(line) === undefined) return [piece(line, 'prose', 0)];
  return scanByRules(line);
}

/** The same by asking every table. */
export function scanByRules(line: string): readonly Piece[] {
  const stamped = STAMPED.exec(line);
  if (stamped) return scanStamped(line, stamped);
  if (line.length < SHORTEST_GLUED && SIGNS.test(line) && !bulletOf(line)) return [piece(line, 'promo', 0)];
  if (line.length < SHORTEST_GLUED && DATELINE_ALONE.test(line)) return [piece(line, 'dateline', 0)];
  const furniture = FURNITURE.exec(line)?.[0].length ?? 0;
  if (furniture > 0 && line.length - furniture >= SHORTEST_GLUED)
    return [piece(line.slice(0, furniture).trimEnd(), 'promo', 0), ...scanRest(line.slice(furniture), furniture)];
  const dateline = datelineLength(line);
  if (dateline === 0) return scanRest(line, 0);
  const offset = inkFrom(line, dateline);
  return [piece(line.slice(0, dateline), 'dateline', 0), ...scanRest(line.slice(offset), offset)];
}

function scanStamped(line: string, [head, title = '', stamp = '']: RegExpExecArray): readonly Piece[] {
  const rest = scanRest(line.slice(head.length), head.length);
  return [wording(title, 0, endingOf(title)), piece(stamp, 'promo', title.length + 1), ...rest];
}

/** A line without its dateline, which begins at `offset`; of its end, `room` pieces more may be cut off. */
function scanRest(line: string, offset: number, room = MOST_GLUED): readonly Piece[] {
  const promo = room > 0 ? gluedPromo(line) : undefined;
  if (promo !== undefined) return promoGluedAt(promo, line, offset, room - 1);
  const ending = endingOf(line);
  const whole = wholeLine(line, offset, ending);
  if (whole) return [whole];
  const glued = room > 0 ? nameOrCaptionGlued(line, offset, ending) : undefined;
  if (!glued) return [wording(line, offset, ending)];
  const before = line.slice(0, glued.offset - offset).trimEnd();
  return before ? [...scanRest(before, offset, room - 1), glued] : [glued];
}

/** The byline or the caption that a line ends in; `undefined` when there is none. */
function nameOrCaptionGlued(line: string, offset: number, ending: Ending): Piece | undefined {
  const byline = gluedByline(line);
  if (byline !== undefined) return piece(line.slice(byline), 'byline', offset + byline);
  const caption = captionOf(line, ending);
  if (!caption) return undefined;
  const { credit } = caption;
  // A byte order mark in the middle of a line is white space too.
  const start = inkFrom(line, caption.start);
  const shifted = credit && { start: Math.max(0, credit.start - start), end: credit.end - start };
  return piece(line.slice(start), 'caption', offset + start, { credit: shifted });
}

/** What a line is by the way it begins or by what it holds; `undefined` when that says nothing. */
function wholeLine(line: string, offset: number, ending: Ending): Piece | undefined {
  const told = QUOTATION.test(line) ? undefined : toldByBeginning(line, offset, ending);
  if (told) return told;
  if ((line.includes('|') && MENU.test(line)) || (line.includes(' > ') && CRUMBS.test(line)))
    return piece(line, 'promo', offset);
  if (ending === 'none' && isStamp(line)) return piece(line, 'promo', offset);
  if (isPromo(line, ending)) return piece(line, opensLinkList(line) ? 'opener' : 'promo', offset);
  return undefined;
}

/** The same for what no line is that begins with a quotation mark. */
function toldByBeginning(line: string, offset: number, ending: Ending): Piece | undefined {
  if (isMarkedPromo(line)) return piece(line, 'promo', offset);
  const bullet = bulletOf(line);
  if (bullet) return piece(line, line.startsWith('-') ? 'dashed' : 'item', offset, { marker: bullet });
  if (beginsCaption(line)) return piece(line, 'caption', offset, { credit: captionOf(line, ending)?.credit });
  if (isByline(line)) return piece(line, 'byline', offset);
  return isTimeLine(line, ending) ? piece(line, 'promo', offset) : undefined;
}

/** The pieces of a line that ends in promo sentences; one promo when only a title or another promo stands before them. */
function promoGluedAt(at: number, line: string, offset: number, room: number): readonly Piece[] {
  if (at === 0) return [piece(line, 'promo', offset)];
  const before = scanRest(line.slice(0, at).trimEnd(), offset, room);
  if (before.length === 1 && /^(?:promo|label|question)$/.test(before[0]?.guess ?? ''))
    return [piece(line, 'promo', offset)];
  return [...before, piece(line.slice(at), 'promo', offset + at)];
}

/** Whose embedded post a paragraph is: pic.twitter.com/abc — Jo Hale (@johale) May 2, 2021 */
const POST_TAIL =
  /(?:(?:https?:\/\/t\.co|pic\.twitter\.com)\/\w+\s?){0,2}[—–-]\s[^—–(]{1,60}\(@\w{1,20}\)\s[\p{L}\d][\p{L}\d., ]{4,24}$/u;
const POST_REACH = 200;

/** A post is no longer than 280 characters, its emoji counted twice; what stands before a longer one is the article's. */
const LONGEST_POST = 300;

function postTail(line: string): number | undefined {
  const from = Math.max(0, line.length - POST_REACH);
  const at = line.includes('(@', from) ? line.slice(from).search(POST_TAIL) : -1;
  return at < 0 || from + at < SHORTEST_GLUED ? undefined : from + at;
}

/** "… before Monday. © RIPRODUZIONE RISERVATA", as Italian papers end. */
const RESERVED = /(?<=[.!?…»”"]\s)©\s?riproduzione riservata$/i;
const RESERVED_REACH = 24;

function reservedAt(line: string): number | undefined {
  const from = Math.max(0, line.length - RESERVED_REACH - 2);
  const at = line.indexOf('©', from) < 0 ? -1 : line.slice(from).search(RESERVED);
  return at < 0 ? undefined : from + at;
}

/** Where the promo sentences begin that end a paragraph, or the post that it is; `undefined` when there are none. */
function gluedPromo(line: string): number | undefined {
  const tail = postTail(line);
  if (tail !== undefined) return tail <= LONGEST_POST ? 0 : tail;
  const link = bracketedLinkAt(line) ?? reservedAt(line);
  if (link !== undefined) return link;
  const from = Math.max(0, line.length - PROMO_REACH);
  let found: number | undefined;
  let start = lastSentenceStart(line, line.length, from);
  while (start !== undefined && beginsPromoSentence(line, start)) {
    found = start;
    start = lastSentenceStart(line, start, from);
  }
  return found !== undefined && line.length < SHORTEST_GLUED ? leftOver(line, found) : found;
}

/** Longest words, in characters, that are no paragraph before a call to the reader: "Thank you. Check your inbox." */
const LONGEST_THANKS = 25;

/** In a line too short for a paragraph: its beginning where a question or a few words alone stand before a promo. */
function leftOver(line: string, promo: number): number | undefined {
  return promo <= LONGEST_THANKS || line.charAt(promo - 2) === '?' ? 0 : undefined;
}

/** What the wording of a line makes of it, when nothing else does. */
function wording(line: string, offset: number, ending: Ending): Piece {
  const marker = numberOf(line);
  if (marker) {
    const short = (ending === 'none' || ending === 'question') && line.length <= LONGEST_LABEL;
    return piece(line, short ? 'numbered' : 'item', offset, { marker });
  }
  switch (ending) {
    case 'none':
      return unstopped(line, offset);
    case 'semicolon':
      return piece(line, line.length <= LONGEST_LEGEND ? 'clause' : 'prose', offset);
    case 'question':
      return piece(line, isAskedAlone(line) ? 'question' : 'prose', offset);
    case 'colon':
      return piece(line, 'prose', offset, { introduces: true });
    case 'stop':
      return isShortTitle(line) ? label(line, offset) : piece(line, 'prose', offset);
  }
}

/** A line without a stop: prose when it is long. */
function unstopped(line: string, offset: number): Piece {
  if (CLAUSE.test(line.slice(-8)) && line.length <= LONGEST_LEGEND) return piece(line, 'clause', offset);
  if (line.length > LONGEST_LEGEND || TURN.test(line) || SIGNED.test(line) || SAID.test(line) || SPOKEN.test(line))
    return piece(line, 'prose', offset);
  if (lacksStops(line)) {
    const short = line.length <= LONGEST_STOPLESS_LABEL && !QUOTED.test(line);
    return short ? label(line, offset) : piece(line, 'prose', offset);
  }
  const scale = DENSE.test(line) ? DENSE_SHARE : 1;
  const starts = sentenceStarts(line);
  if (line.length - (starts.at(-1) ?? 0) < SHORTEST_SENTENCE * scale && starts.length > 0)
    return piece(line, 'prose', offset);
  if (line.length <= LONGEST_LABEL * scale) return label(line, offset);
  const legend = line.length <= LONGEST_LEGEND * scale && starts.length <= 1 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(line);
  return piece(line, legend ? 'legend' : 'prose', offset);
}

function label(line: string, offset: number): Piece {
  if (!LETTER.test(line) || line.length < 2 || line.endsWith(' by')) return piece(line, 'promo', offset);
  if (showsPicture(line)) return piece(line, 'caption', offset);
  return piece(line, LOWER_CASE.test(line) || STAGE_DIRECTION.test(line) ? 'scrap' : 'label', offset);
}

/** One short question without quotation marks around it. */
function isAskedAlone(line: string): boolean {
  const fits = line.length <= LONGEST_QUESTION && /^[\p{Lu}\p{N}\p{Lo}¿]/u.test(line) && /[?？]$/.test(line);
  return fits && !TURN.test(line) && sentenceStarts(line).length === 0;
}

/** "Jo Hale." and "The Year in Harbours.": some pages set a stop after their headings. */
function isShortTitle(line: string): boolean {
  const fits = line.length <= 50 && /^\p{Lu}/u.test(line) && /\p{L}\.$/u.test(line);
  return fits && wordCount(line) <= 6 && isCapitalised(line);
}
