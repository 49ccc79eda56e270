import { beginsBio } from './byline';
import { firstWord } from './phrases';
import { beginsPromoSentence, holdsStrongSign } from './promo';
import { endingOf } from './shape';

/** Longer than any sentence that is a title, and than every promo that is known as a whole line. */
const SHORTEST = 66;

/** A capital and a small letter, or a quotation mark: no dateline in capitals, no bullet, no bracket, no number. */
const PLAIN_BEGINNING = /^(?:[A-ZÀ-Þ][a-zß-ÿ’' ]|["“‘«„»'])/;

/** Without one of these nothing that the tables know can be in a line but what its first words say. */
const TELLTALE_CHARACTERS = ['(', '/', '[', '©', '@', '{', '}', '（', '【'];

/** The same for lines that are no longer than the longest byline or promo of any shape. */
const TELLTALE = /opyright| contributed | reported from | via /;
const TELLTALE_REACH = 300;

/** The same for the end of a line, where a credit can be. */
const TELLTALE_END =
  /Phot|PHOT|Im[am]|IMAG|Pi[cx]|PIC|C[Rr][eéEÉ]|Fot|FOT|Bild|Gra[fp]|Draw|Map|Illus|Scree|Video g|Quelle|Zdję|Kuva|Mynd|Kép/;
const END_REACH = 110;

/** First words of bylines, captions and promos that no table of promo sentences has. */
const TELLTALE_WORDS = new Set(
  `by von par por di door av af text texte texto autor author autorin written compiled reported edited translated reviewed
  produced story words additional further reporting writing editing with source sources das die propos interview
  aufgezeichnet d avec con com protokoll mit image media video picture file photo photos caption pictured legende légende
  bild foto main credit credits in this a an follow listen watch tune copyright the- clockwise from left article story`.split(
    /\s+/,
  ),
);
/** The few of them that also begin much prose are told by their second words. */
const COMMON_WORDS =
  /^(?:In (?!this|an? )|This (?!.{0,40}(?:photo|image))|An? (?!file|undated|aerial|handout)|Die (?!Fragen)|Das (?!Gespr|Interview)|With (?!add|rep|fil|inp|con)|By (?!\p{Lu})|From (?!left|the left)|Left (?!to ))/u;

/**
 * True only for a line that is a paragraph of prose and nothing else. Most lines are; what is asked here costs a
 * fraction of asking every table, and the answer is the same.
 */
export function isPlainProse(line: string): boolean {
  if (line.length < SHORTEST || !PLAIN_BEGINNING.test(line) || endingOf(line) !== 'stop') return false;
  if (TELLTALE_WORDS.has(firstWord(line)) && !COMMON_WORDS.test(line)) return false;
  if (TELLTALE_CHARACTERS.some(character => line.indexOf(character) >= 0)) return false;
  if (line.length <= TELLTALE_REACH && TELLTALE.test(line)) return false;
  if (TELLTALE_END.test(line.slice(-END_REACH))) return false;
  return !beginsPromoSentence(line) && !holdsStrongSign(line) && !beginsBio(line);
}
