import { wordSet } from '../wordSet';
import { isBio } from './byline';
import { beginsCaption, pointsIntoPicture } from './caption';
import { datelineLength } from './dateline';
import { endingOf, endsInBracket } from './ending';
import { FirstWords, firstHash, firstWord } from './firstWord';
import { beginsPromoSentence, holdsStrongSign } from './promo';
import { PUBLISHED } from './timeLine';

/** Longer than any sentence that is a title, and than every promo that is known as a whole line. */
const SHORTEST = 66;

/** A capital and a small letter, or a quotation mark: no dateline in capitals, no bullet, no bracket, no number. */
const PLAIN_BEGINNING = /^(?:[A-ZÀ-Þ][a-zß-ÿ’' ]|["“‘«„»'])/;

/** Two capitals begin a dateline, or a line of a few words: "GOP leaders" begin a longer one. */
const CAPITALS = /^[A-Z][A-Z.]/;
const LONGEST_OF_CAPITALS = 80;

/** Without one of these nothing that the tables know can be in a line but what its first words say. */
const TELLTALE_CHARACTER = /[(/[©@{}|（【]/;
/** Of the brackets among them, which stand in much prose, when they are no sign of anything. */
const OTHER_CHARACTER = /[/©@{}|]/;

/** As far as this a bracket may belong to a dateline or to a copyright. */
const BRACKET_REACH = 80;

/** The same for lines that are no longer than the longest byline or promo of any shape. */
const AUTHOR = /^\p{Lu}/u;
const AUTHORED = / contributed | reported from /;
const AUTHORED_REACH = 300;

/** The same for how a line begins. */
const COPYRIGHT = /opyright/;
const COPYRIGHT_REACH = 64;

/** The same for lines that are no longer than a credit, or that a stop does not end. */
const SOURCE = / via /;
const SOURCE_REACH = 80;
const STOPPED = /[^)\]）】][.!?]["”]?$/;

/** The same for the end of a line, where a credit can be. */
const TELLTALE_END =
  /Phot|PHOT|Im[am]|IMAG|Pi[cx]|PIC|C[Rr][eéEÉ]|Fot|FOT|Bild|Gra[fp]|Draw|Map|Illus|Scree|Video g|Quelle|Zdj|Kuva|Mynd|Kép|G[Ii][Ff]|Ảnh|Φωτ/;
const END_REACH = 110;

/** What stands between a title and a lead in one line. */
const STAMP = 'Stand: ';

/** First words of bylines, captions and promos that no table of promo sentences has, and of times. */
const TELLTALE_WORDS = wordSet(`
  by von par por di door av af text texte texto autor author autorin written compiled reported edited translated
  reviewed produced story words additional further reporting writing editing with source sources das die propos
  interview aufgezeichnet d avec con com protokoll mit image media video picture file photo photos caption
  pictured legende légende bild foto main credit credits follow listen watch tune copyright clockwise from left
  article contributing contributors associated bu bildunterschrift originally quelle quellen fuente fonte gespräch
  intervista pie crédito crédit legenda kaynak fotoğraf sumber keterangan nguồn chụp data top tekst oprac a
  privacy entrevista entretien ein eine redacción redazione redaktion redactie la da dal de van
  ${PUBLISHED.map(phrase => firstWord(phrase)).join(' ')}`);
/** The few of them that also begin much prose are told by their second words. */
const COMMON_WORDS =
  /^(?:Die (?!Fragen)|Das (?!Gespr|Interview)|With (?!add|rep|fil|inp|con)|By (?!\p{Lu})|From (?!left|the left)|Left (?!to )|First (?!published|posted|appeared|image)|Top (?!image)|Data |A (?!cura)|Last (?!updated|modified)|Eine? (?!(?:\S+\s)?\S+\svon\s)|La (?!R[Ee][Dd]|réd)|D(?:e|al?) (?!notre|nos|[Rr]eda|inv|corr)|Van (?!onze))/u;

/** First words of much prose and of captions: "In the harbour", "In this photo". */
const CAPTION_WORDS = ['in', 'this', 'a', 'an'];

/** What most lines are told by that begin with none of these. */
const MAY_BE_TELLTALE = wordsOf(TELLTALE_WORDS);
const MAY_BE_CAPTION = wordsOf(CAPTION_WORDS);

function wordsOf(words: Iterable<string>): FirstWords {
  const first = new FirstWords();
  for (const word of words) first.add(word);
  return first;
}

/**
 * True only for a line that is a paragraph of prose and nothing else. Most lines are; what is asked here costs a
 * fraction of asking every table, and the answer is the same.
 */
export function isPlainProse(line: string): boolean {
  if (line.length < SHORTEST || endingOf(line) !== 'stop' || !beginsPlainly(line)) return false;
  if (line.includes(STAMP)) return false;
  if (TELLTALE_CHARACTER.test(line) && !hasPlainBrackets(line)) return false;
  const hash = firstHash(line, 0);
  if (beginsTelltale(line, hash) || beginsPromoSentence(line, 0, hash)) return false;
  if (line.length <= AUTHORED_REACH && holdsTelltale(line)) return false;
  return !TELLTALE_END.test(line.slice(-END_REACH)) && !holdsStrongSign(line) && !isBio(line);
}

function beginsTelltale(line: string, hash: number): boolean {
  if (MAY_BE_CAPTION.mayBegin(line, 0, hash) && beginsCaption(line)) return true;
  return MAY_BE_TELLTALE.mayBegin(line, 0, hash) && TELLTALE_WORDS.has(firstWord(line)) && !COMMON_WORDS.test(line);
}

function beginsPlainly(line: string): boolean {
  if (PLAIN_BEGINNING.test(line)) return true;
  return line.length > LONGEST_OF_CAPITALS && CAPITALS.test(line) && datelineLength(line) === 0;
}

/** True when all telltale characters of a line are brackets in the middle of it that point into no picture. */
function hasPlainBrackets(line: string): boolean {
  if (OTHER_CHARACTER.test(line) || endsInBracket(line) || TELLTALE_CHARACTER.test(line.slice(0, BRACKET_REACH)))
    return false;
  return !pointsIntoPicture(line);
}

/** True for a line, short enough for a byline, that holds words of one, of a copyright or of a credit. */
function holdsTelltale(line: string): boolean {
  if ((AUTHOR.test(line) && AUTHORED.test(line)) || COPYRIGHT.test(line.slice(0, COPYRIGHT_REACH))) return true;
  return (line.length <= SOURCE_REACH || !STOPPED.test(line.slice(-3))) && SOURCE.test(line);
}
