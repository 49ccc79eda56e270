import type { Span } from '../model';
import { PICTURE_AGENCIES } from './agencies';
import { isCapitalised } from './capitals';
import { creditAt } from './credit';
import { type Ending, endingOf, endsInBracket } from './ending';
import { beginsPromoSentence } from './promo';
import { lacksCase } from './script';
import { sentenceStarts } from './sentenceStarts';
import { wordCount } from './wordCount';

/** Longest line that is a caption as a whole; a longer one that ends in a credit is a paragraph with a caption glued on. */
const LONGEST_CAPTION = 340;

/** Shortest text that a bare name after it can be the credit of. */
const SHORTEST_CREDITED = 20;

/** Shortest paragraph that a caption is glued to. */
const SHORTEST_PARAGRAPH = 36;

/** Longest line that is a caption by a credit without a label. */
const LONGEST_BARE = 220;

/** Longest line with a stop at its end that is a caption by a credit without a label. */
const LONGEST_CLOSED = 80;

/** Words without a stop that are no longer than about this read as a heading, not as what a picture shows. */
const LONGEST_AS_HEADING = 50;

/** Longest line that is a caption by a word that points into a picture. */
const LONGEST_POINTING = 260;

/** Beginnings that only captions have, each with an example. */
const CAPTION_BEGINNINGS: readonly RegExp[] = [
  // Image caption The harbour   Image copyright Ellery Wire   Image source, Ellery Wire   Media caption
  /^(?:Image|Media|Video|Picture)\s(?:caption|copyright|source)\b/u,
  // FILE - The harbour …   FILE PHOTO: The harbour …   File photo of …   Pictured: …   Legende: …   PHOTO: …
  /^(?:FILE\s[-–—]|FILE\sPHOTO|File\s(?:photo|picture|image)\b|PHOTO\s?:|Photo\s?:|Image\s?:|IMAGE\s?:|Caption\s?:|Pictured\s?[:,]|Legende:|Bild:|Foto:|Légende\s?:|Main\simage|Photos?\sby\s|Photo\scourtesy|Photo\sillustration|Image\scourtesy|Image\svia|Credits?\s?:|Photo\scredit)/u,
  // In this March 3, 2019, photo, …   In this image from video …   This undated photo …
  /^(?:In\s(?:this|an?)\b.{0,50}\b(?:photo|photograph|image|picture|frame\sgrab)\b|This\s.{0,40}\b(?:photo|image|photograph)\s(?:shows|taken|provided|released|from|made)\b|An?\s(?:file|undated|aerial|handout)\s(?:photo|image|view|picture)\b)/u,
  // Getty Images Waves crash over the sea wall   RSPCA The dogs were kept in pens   but no title: Getty Images Sues Maker of …
  /^(?:(?:AFP\svia\s)?Getty\sImages|PA\sMedia|PA\sWire|EPA-EFE|LDRS|Family\s(?:handout|photo))\s(?!Group\b|PLC\b)\p{Lu}[^.!?]*\s\p{Ll}+\s\p{Ll}+\s\p{Ll}[^.!?:]*$/u,
  /^(?:Supplied|RSPCA|RNLI|NASA|SWNS)\s(?:The|An?)\s\p{Ll}[^.!?:]{8,}$/u,
  // [1/5] The harbour …
  /^\[\d{1,2}\/\d{1,2}\]\s/u,
  // Clockwise from top: the pier …   From left: Jo Hale …   Left to right, …
  /^(?:Clockwise\sfrom|From\s(?:the\s)?left|Left\sto\sright)\b/u,
  // Reprodução/Ellery Jo Hale no cais
  /^(?:Reprodução|Divulgação)\s?\//u,
  // By Jo Hale/Ellery Images.
  /^By\s\p{Lu}[^.!?]{2,40}\/\p{Lu}[^.!?]{2,40}\.?$/u,
  // Pie de foto, El muelle   Legenda da foto, O cais   Автор фото, Ellery Wire: the BBC's other languages
  /^(?:Fuente de la imagen|Pie de foto|Crédito|Legenda da foto|Crédit photo|Légende image|Автор фото|Подпись к фото|Підпис до фото|Kaynak|Fotoğraf altı yazısı|Sumber gambar|Keterangan gambar|Nguồn hình ảnh|Chụp lại hình ảnh|इमेज स्रोत|इमेज कैप्शन|منبع تصویر|توضیح تصویر|صدر الصورة|التعليق على الصورة|图像来源|图像加注文字|圖像來源|圖像加註文字)[,，،]\s?\S/u,
  // Data: Ellery Port; Chart: Jo Hale   First image: the pier. Second image: …
  /^(?:Data:\s[^;]{2,80};\s(?:Chart|Graphic|Map|Table|Illustration):\s|(?:First|Top|Left)\simage:\s)/u,
  // ▲埃港碼頭
  /^▲\s?\p{Lo}/u,
  // 图为埃港码头。   /사진=박준호 기자   BU: Der Hafen
  /^(?:(?:图为|圖為)|\/?사진\s?=|BU:\s|Bildunterschrift:)/u,
];

/** What the beginnings above have in common: the cheap test before them. */
const MAY_BEGIN_CAPTION =
  /^(?:\[\d|Fuente de |Pie de |Crédit|Legenda da |Автор ф|Подпись |Підпис |Kaynak,|Fotoğraf a|Sumber g|Keterangan g|Nguồn h|Chụp l|इमेज|منبع|توضیح|صدر|التعليق|图像|圖像|Data: |First im|Top im|Left im|▲|Getty |Supplied |Family [hp]|RSPCA |RNLI |NASA |SWNS |AFP via |PA [MW]|EPA-EFE|LDRS|Image|IMAGE|Media|Video|Picture|FILE|File|PHOTO|Photo|Caption|Legende|L[ée]gende|Bild|Foto|Main|Credit|Clockwise|From (?:the )?left|Left to|Repro|Divul|图为|圖為|\/?사진|BU:|In (?:this|an?) |This |An? (?:file|undated|aerial|handout) |By )/;

/** Lines that are a credit and nothing else: Jo Hale/Ellery Images.   Jo Hale via Getty Images   Getty. */
const CREDIT_LINE = new RegExp(
  `^(?!\\P{Ll}+$)\\p{Lu}[\\p{L}.]+(?:[ -]\\p{Lu}[\\p{L}.'’-]*){0,4}\\s?(?:/|\\svia\\s)\\s?\\p{Lu}\\p{L}[\\p{L} ./-]{1,40}$|^\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3}(?:\\s\\|\\s\\p{Lu}[^|]{1,30}){0,2}\\s\\|\\s(?:${PICTURE_AGENCIES}|Reuters|AP|AFP|Bloomberg|CNBC)$|^(?:${PICTURE_AGENCIES}|Getty Images\\/iStockphoto|Supplied|Handout|(?:Courtesy|Submitted|Contributed|Stock) photo|Courtesy of (?:the )?\\p{Lu}[^.!?:]{2,40}|(?:PHOTO|FOTO)\\s\\p{Lu}{2,}[\\p{Lu} ,.'’/-]+)\\.?$`,
  'u',
);

const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
const LOWER_AGENCY = /(^|[\s/])(?:dpa|epa|efe|afp|sda|apa|epd|imago|picture alliance)(?=$|[\s/-])/gu;

/** Words that point into a picture: (left), (pictured above), (file photo), (Archivbild), (à gauche). */
const POINTS_INTO_PICTURE =
  /\((?:(?:from\s)?(?:left|right|l|r|L|top|bottom|below|centre|center|links|rechts|Mitte|l\.|r\.|M\.|à\s(?:gauche|droite)|izq(?:uierda|\.)|der(?:echa|\.)|pictured[^)]*|file\sphoto|file|Archivbild|Archivfoto|Symbolbild|Archiv|sinistra|a\s(?:sinistra|destra)|esq\.|dir\.))\)/u;

/**
 * Present-tense words of captions without a credit: "Jo Hale, pictured at the pier", "The pier, seen from the harbour". Not
 * so: "Ally threatens to walk out".
 */
const SHOWS =
  /\b(?<!\bto\s)(?:pictured|poses?\s(?:for|with|in)|(?:is|are)\sseen\b|,?\sseen\s(?:here|from|in|at|on)\b|,\s(?:left|right|centre|center),|file\sphoto|above,|looks?\son\b|gestures\b|speaks?\s(?:during|at|to)\b|arrives?\s(?:at|for)\b|attends?\b|walks?\s(?:past|through|out|to|with)\b|stands?\s(?:in|on|at|next|outside)\b)/u;

/**
 * The credit that a short capitalised phrase after the last stop is: "The pier at noon. Jo Hale for the Gazette". Weaker
 * than a labelled one, so only in a short line.
 */
function bareCreditAt(line: string): Span | undefined {
  if (line.length < SHORTEST_CREDITED || line.length > LONGEST_BARE) return undefined;
  if (endingOf(line) !== 'none' || LOWER_CASE.test(line)) return undefined;
  const starts = sentenceStarts(line);
  const start = starts.at(-1) ?? 0;
  const credit = line.slice(start);
  if (start < SHORTEST_CREDITED || starts.length > (credit.includes('/') ? 3 : 1)) return undefined;
  const fits = credit.length > 3 && credit.length <= 60 && wordCount(credit) <= 8 && /^\p{Lu}/u.test(credit);
  return fits && isNames(credit) && !beginsPromoSentence(credit) ? { start, end: line.length } : undefined;
}

/** True for words with capitals; agencies may be written without: "Jo Hale/dpa". */
function isNames(credit: string): boolean {
  return !lacksCase(credit) && isCapitalised(credit.replace(LOWER_AGENCY, '$1'));
}

/** The credit in brackets after a legend that is no title: "Jo Hale, who runs the harbour (Ellery Boat Co.)". */
function bracketedCreditAt(line: string): Span | undefined {
  const match = /\s\((\p{Lu}[^()\d]{2,40})\)$/u.exec(line);
  if (!match || line.length > LONGEST_BARE || match.index < LONGEST_AS_HEADING) return undefined;
  const legend = line.slice(0, match.index);
  const phrase = endingOf(legend) === 'none' && sentenceStarts(legend).length === 0 && !isCapitalised(legend);
  return phrase && isCapitalised(match[1] ?? '') ? { start: match.index + 1, end: line.length } : undefined;
}

export interface Caption {
  /** Where the caption begins in the line: 0, or behind the paragraph it is glued to. */
  readonly start: number;
  /** Relative to the line; `undefined` when the caption has none. */
  readonly credit: Span | undefined;
}

/** The caption that a line is, or ends in; `undefined` when it is none. `ending` is how the line ends. */
export function captionOf(line: string, ending: Ending): Caption | undefined {
  const open = ending === 'none' || endsInBracket(line);
  const credit = creditAt(line);
  if (credit) return glued(line, credit) ?? (line.length > LONGEST_CAPTION ? undefined : { start: 0, credit });
  if (line.length > LONGEST_CAPTION) return undefined;
  if (pointsIntoPicture(line) && sentenceStarts(line).length === 0) return { start: 0, credit: undefined };
  if (!open && line.length > LONGEST_CLOSED) return undefined;
  if (CREDIT_LINE.test(line)) return { start: 0, credit: { start: 0, end: line.length } };
  const bare = bareCreditAt(line) ?? bracketedCreditAt(line);
  return bare && { start: 0, credit: bare };
}

// Nothing but a caption says where to begin in a picture, so these may be longer: it names all who are in it. So may
// those that end in a credit.
const POINTS_AROUND = /^(?:Clockwise|From|Left)\s/;
const LONGEST_AROUND = 600;

/** True when a line, short enough for that, has a word in brackets that points into a picture. */
export function pointsIntoPicture(line: string): boolean {
  return line.length <= LONGEST_POINTING && line.includes('(') && POINTS_INTO_PICTURE.test(line);
}

/** True when a line begins as only a caption does. */
export function beginsCaption(line: string): boolean {
  return (
    line.length <= (POINTS_AROUND.test(line) || endsInBracket(line) ? LONGEST_AROUND : LONGEST_CAPTION) &&
    MAY_BEGIN_CAPTION.test(line) &&
    CAPTION_BEGINNINGS.some(pattern => pattern.test(line))
  );
}

/** Verbs of a report, which say that the sentences in front of a caption's are no part of it. */
const REPORTS =
  /\b(?:said|says|told|was|were|had|has|have|been|would|could|did|will)\b|(?:(?<=[a-z])ed|\bwent|\bcame|\btook) /;

/** Sentences that go on from the one before: no caption begins so. */
const GOES_ON = /^(?:He|She|It|They|We|I|You|This|That|These|Those|There|His|Her|Its|Their|But|And)\b/;

/** Captions quote nobody, but for one sentence that is all of them. */
const HOLDS_QUOTE = /["“„«»”「]/;

/** "(credit: Ellery Wire)", as papers write that put each picture, with one sentence, behind a paragraph. */
const BRACKETED_CREDIT = /^\((?:photo |image |picture )?credit:/i;

/**
 * Cuts the sentence that carries the credit off the paragraph before it. In a line that is short enough for a caption
 * only when the sentences before it report and it does not.
 */
function glued(line: string, credit: Span): Caption | undefined {
  const gap = lastGap(line, credit.start);
  if (gap !== undefined) return { start: gap, credit };
  // A credit that is a sentence of its own belongs to the one before it.
  const start = sentenceStarts(line).findLast(at => at < credit.start);
  if (start === undefined || start < SHORTEST_PARAGRAPH || credit.end - start > LONGEST_CAPTION) return undefined;
  if (line.length > LONGEST_CAPTION) return { start, credit };
  const sentence = line.slice(start, credit.start);
  const apart =
    (HOLDS_QUOTE.test(line.slice(0, start)) && !HOLDS_QUOTE.test(sentence)) ||
    BRACKETED_CREDIT.test(line.slice(credit.start)) ||
    (REPORTS.test(line.slice(0, start)) && !REPORTS.test(sentence));
  return apart && !GOES_ON.test(sentence) ? { start, credit } : undefined;
}

/** A space behind a stop, where Chinese and Japanese set none: 彼は笑った。 港の夜明け＝林海撮影 */
const GAP = /[。」』！？][ \u3000]/g;

/** Where what stands behind the last such space before an offset begins; `undefined` when there is none. */
function lastGap(line: string, end: number): number | undefined {
  const gap = [...line.slice(0, end).matchAll(GAP)].at(-1);
  return gap && gap.index + 2;
}

/** True for one short sentence that neither reports nor quotes: what a picture shows, when a credit stands beside it. */
export function mayBeLegend(line: string): boolean {
  const fits = line.length <= LONGEST_BARE && !/["“”«„?]/.test(line) && sentenceStarts(line).length === 0;
  return fits && !REPORTS.test(line) && !GOES_ON.test(line);
}

/** True when a short line without a stop reads as a caption rather than a heading. */
export function showsPicture(line: string): boolean {
  return POINTS_INTO_PICTURE.test(line) || (line.length > LONGEST_AS_HEADING && SHOWS.test(line));
}
