import type { Span } from '../model';
import { AGENCIES, PICTURE_AGENCIES } from './agencies';
import { beginsPromoSentence } from './promo';
import { type Ending, endingOf, isCapitalised, sentenceStarts, wordCount } from './shape';

/** Longest line that is a caption as a whole; a longer one that ends in a credit is a paragraph with a caption glued on. */
const LONGEST_CAPTION = 340;

/** Shortest text that a bare name after it can be the credit of. */
const SHORTEST_LEGEND = 20;

/** Longest line that is a caption by a credit without a label. */
const LONGEST_BARE = 220;

/** Longest credit. */
const LONGEST_CREDIT = 110;

/** Words that a credit begins with, in many languages. */
const LABEL_WORDS = [
  ...[
    'photo',
    'photos',
    'photograph',
    'photographs',
    'image',
    'images',
    'picture',
    'pictures',
    'pic',
    'pix',
    'credit',
    'credits',
  ],
  ...[
    'photo credit',
    'image credit',
    'photo illustration',
    'illustration',
    'screenshot',
    'screenshots',
    'screen grab',
    'video grab',
  ],
  ...[
    'foto',
    'fotos',
    'bild',
    'bilder',
    'grafik',
    'quelle',
    'crédit',
    'crédits',
    'crédit photo',
    'fotografía',
    'imagen',
    'imagem',
  ],
  ...['immagine', 'zdjęcie', 'fot.', 'kuva', 'mynd', 'fotoğraf', 'kép', 'фото', 'відео', '写真', '사진', '图', '圖'],
];
const anyOf = (words: readonly string[]): string =>
  `(?:${words.map(word => word.replace(/\./g, '\\.').replace(/ /g, '\\s')).join('|')})`;
const LABEL = anyOf(LABEL_WORDS);

/** The same where it begins with a capital: "Photo" and "PHOTO" are labels, the photo of a sentence is none. */
const CAPITAL_LABEL = anyOf(
  LABEL_WORDS.flatMap(word => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);

/** What every label above holds, in any language: the cheap test before the patterns. */
const MAY_LABEL =
  /Phot|PHOT|Im[am]|IMAG|Pi[cx]|PIC|Cr[eé]d|CRED|Fot|FOT|Bild|Grafik|Illus|Scree|Video g|Quelle|Zdję|Kuva|Mynd|Kép|Фот|Від|写真|사진|[图圖]/;

/** Credits at the end of a caption. `may` is a cheap test that keeps most lines from the pattern. */
const CREDITS: readonly { readonly may: RegExp; readonly pattern: RegExp }[] = [
  {
    // (credit: Ellery Wire)   (Photo by Jo Hale)   (Jo Hale/Ellery Wire via AP)   [File: Jo Hale/Ellery Wire]   (Archivbild)
    may: /[)\]）】]\.?$/,
    pattern: new RegExp(
      `[([（](?=${LABEL}|${CAPITAL_LABEL}|\\p{Lu}|\\p{Lo}|file|courtesy|archiv)(?:[^()[\\]]{0,60}\\b)?(?:${LABEL}\\b|${CAPITAL_LABEL}\\b|[Ff]ile\\b|[Cc]ourtesy|Getty|\\bvia\\s|[Aa]rchiv|Symbolbild|Handout|Pool|Stock)[^()[\\]]{0,90}[)\\]）]\\.?$`,
      'u',
    ),
  },
  {
    // (Jo Hale / Ellery Gazette)   [Ellery Wire | Jo Hale]
    may: /[/|][^/|]*[)\]]\.?$/,
    pattern: new RegExp(`[([](?:${AGENCIES}|\\p{Lu}[^()/]{1,40})\\s?[/|]\\s?\\p{Lu}[^()]{1,50}[)\\]]\\.?$`, 'u'),
  },
  {
    // (Published Monday, Nov. 18, 2019)
    may: /\d\)$/,
    pattern: /\((?:Published|Aired)\s[^()]{4,40}\d{4}\)$/u,
  },
  {
    // Photo: Jo Hale   Photograph: Jo Hale/Ellery Wire.   — Foto: Jo Hale   Credit: Jo Hale   Photos by Jo Hale
    may: MAY_LABEL,
    pattern: new RegExp(
      `(?:[—–|/-]\\s?)?(?<!\\p{L})${CAPITAL_LABEL}(?:\\s?[:：]|\\s(?:[Bb]y|BY|courtesy\\sof|via|de|von)\\s)\\s?[^:!?]{2,80}$`,
      'u',
    ),
  },
  {
    // © Jo Hale/dpa
    may: /©/,
    pattern: /©\s?[^!?©]{2,90}$/u,
  },
  {
    // / Фото Ellery   / LRT nuotr.   | Foto Ellery
    may: / [/|] /,
    pattern: /\s[/|]\s(?:(?:фото|foto|photo|bild)\s[^.!?]{2,50}|[^./]{2,40}nuotr\.)$/iu,
  },
  {
    // … the pier AP Photo/Jo Hale, File   … the pier REUTERS/Jo Hale   … the pier. Keystone/Jo Hale
    may: /\//,
    pattern:
      /(?:AP\sPhoto|REUTERS|Reuters|AFP|EPA|Imago|IMAGO|Keystone|KEYSTONE|Getty\sImages|picture\salliance)\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|via|for|and|file|pool)){0,7}\.?$/u,
  },
  {
    // … on the pier. Getty Images   … on the pier. EFE
    may: /[.!?…”"»)] ?[^.!?]{2,60}$/,
    pattern: new RegExp(`(?<=[.!?…”"»)]\\s?)(?:${AGENCIES})(?:\\s(?:via|for)\\s[^.!?]{2,40})?$`, 'u'),
  },
  {
    // Screenshots Instagram/TikTok
    may: /\sScreenshot/,
    pattern: /(?<=[.!?…]\s)Screenshots?\s[^.!?]{2,50}$/u,
  },
];

/** Beginnings that only captions have, each with an example. */
const CAPTION_BEGINNINGS: readonly RegExp[] = [
  // Image caption The harbour   Image copyright Ellery Wire   Image source, Ellery Wire   Media caption
  /^(?:Image|Media|Video|Picture)\s(?:caption|copyright|source)\b/u,
  // FILE - The harbour …   FILE PHOTO: The harbour …   File photo of …   Pictured: …   Legende: …   PHOTO: …
  /^(?:FILE\s[-–—]|FILE\sPHOTO|File\s(?:photo|picture|image)\b|PHOTO\s?:|Photo\s?:|Image\s?:|IMAGE\s?:|Caption\s?:|Pictured\s?[:,]|Legende:|Bild:|Foto:|Légende\s?:|Main\simage|Photos?\sby\s|Photo\scourtesy|Photo\sillustration|Image\scourtesy|Image\svia|Credits?\s?:|Photo\scredit)/u,
  // In this March 3, 2019, photo, …   In this image from video …   This undated photo …
  /^(?:In\s(?:this|an?)\b.{0,50}\b(?:photo|photograph|image|picture|frame\sgrab)\b|This\s.{0,40}\b(?:photo|image|photograph)\s(?:shows|taken|provided|released|from|made)\b|An?\s(?:file|undated|aerial|handout)\s(?:photo|image|view|picture)\b)/u,
  // [1/5] The harbour …
  /^\[\d{1,2}\/\d{1,2}\]\s/u,
  // By Jo Hale/Ellery Images.
  /^By\s\p{Lu}[^.!?]{2,40}\/\p{Lu}[^.!?]{2,40}\.?$/u,
];

/** What the beginnings above have in common: the cheap test before them. */
const MAY_BEGIN_CAPTION =
  /^(?:\[\d|Image|IMAGE|Media|Video|Picture|FILE|File|PHOTO|Photo|Caption|Legende|L[ée]gende|Bild|Foto|Main|Credit|In (?:this|an?) |This |An? (?:file|undated|aerial|handout) |By )/;

/** Lines that are a credit and nothing else: Jo Hale/Ellery Images.   Jo Hale via Getty Images   Getty. */
const CREDIT_LINE = new RegExp(
  `^(?!\\P{Ll}+$)\\p{Lu}[\\p{L}.]+(?:[ -]\\p{Lu}[\\p{L}.'’-]*){0,4}\\s?(?:/|\\svia\\s)\\s?\\p{Lu}\\p{L}[\\p{L} ./-]{1,40}$|^(?:${PICTURE_AGENCIES})\\.?$`,
  'u',
);

const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
const LOWER_AGENCY = /(^|[\s/])(?:dpa|epa|efe|afp|sda|apa|epd|imago|picture alliance)(?=$|[\s/-])/gu;

/** Words that point into a picture: (left), (pictured above), (file photo), (Archivbild), (à gauche). */
const POINTS_INTO_PICTURE =
  /\((?:(?:from\s)?(?:left|right|l|r|L|top|bottom|below|centre|center|links|rechts|Mitte|l\.|r\.|M\.|à\s(?:gauche|droite)|izq(?:uierda|\.)|der(?:echa|\.)|pictured[^)]*|file\sphoto|file|Archivbild|Archivfoto|Symbolbild|Archiv|sinistra|a\s(?:sinistra|destra)|esq\.|dir\.))\)/u;

/** Present-tense words of captions without a credit: "Jo Hale, pictured at the pier", "The pier, seen from the harbour". */
const SHOWS =
  /\b(?:pictured|poses?\s(?:for|with|in)|(?:is|are)\sseen\b|,?\sseen\s(?:here|from|in|at|on)\b|,\s(?:left|right|centre|center),|file\sphoto|above,|looks?\son\b|gestures\b|speaks?\s(?:during|at|to)\b|arrives?\s(?:at|for)\b|attends?\b|walks?\s(?:past|through|out|to|with)\b|stands?\s(?:in|on|at|next|outside)\b)/u;

/** The credit at the end of a line; `undefined` when it has none. */
function creditAt(line: string): Span | undefined {
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  const tail = line.slice(from);
  for (const { may, pattern } of CREDITS) {
    const match = may.test(tail) ? pattern.exec(tail) : undefined;
    if (match) return { start: from + match.index, end: line.length };
  }
  return undefined;
}

/**
 * The credit that a short capitalised phrase after the last stop is: "The pier at noon. Jo Hale for the Gazette". Weaker
 * than a labelled one, so only in a short line.
 */
function bareCreditAt(line: string): Span | undefined {
  if (line.length > LONGEST_BARE || endingOf(line) !== 'none' || LOWER_CASE.test(line)) return undefined;
  const starts = sentenceStarts(line);
  const start = starts.at(-1) ?? 0;
  if (start < SHORTEST_LEGEND || starts.length > 3) return undefined;
  const credit = line.slice(start);
  const fits = credit.length > 3 && credit.length <= 60 && wordCount(credit) <= 8 && /^\p{Lu}/u.test(credit);
  return fits && isNames(credit) && !beginsPromoSentence(credit) ? { start, end: line.length } : undefined;
}

/** True for words with capitals; agencies may be written without: "Jo Hale/dpa". */
function isNames(credit: string): boolean {
  return isCapitalised(credit.replace(LOWER_AGENCY, '$1'));
}

/** The credit in brackets after a legend that is no title: "Jo Hale, who runs the harbour (Ellery Boat Co.)". */
function bracketedCreditAt(line: string): Span | undefined {
  const match = /\s\((\p{Lu}[^()\d]{2,40})\)$/u.exec(line);
  if (!match || line.length > LONGEST_BARE || match.index < 50) return undefined;
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
  const open = ending === 'none' || /[)\]）】]\.?$/.test(line.slice(-2));
  const credit = creditAt(line);
  if (line.length > LONGEST_CAPTION) return credit && glued(line, credit);
  if (credit) return { start: 0, credit };
  if (line.length <= 260 && line.includes('(') && POINTS_INTO_PICTURE.test(line) && sentenceStarts(line).length === 0)
    return { start: 0, credit: undefined };
  if (!open && line.length > 80) return undefined;
  if (CREDIT_LINE.test(line)) return { start: 0, credit: { start: 0, end: line.length } };
  const bare = bareCreditAt(line) ?? bracketedCreditAt(line);
  return bare && { start: 0, credit: bare };
}

/** True when a line begins as only a caption does. */
export function beginsCaption(line: string): boolean {
  return (
    line.length <= LONGEST_CAPTION &&
    MAY_BEGIN_CAPTION.test(line) &&
    CAPTION_BEGINNINGS.some(pattern => pattern.test(line))
  );
}

/** Cuts the sentence that carries the credit off the paragraph before it. */
function glued(line: string, credit: Span): Caption | undefined {
  const starts = sentenceStarts(line).filter(start => start < credit.start);
  // A credit that is a sentence of its own belongs to the one before it.
  const start = starts.at(-1);
  if (start === undefined || start < 60 || credit.end - start > LONGEST_CAPTION) return undefined;
  return { start, credit };
}

/** True when a short line without a stop reads as a caption rather than a heading. */
export function showsPicture(line: string): boolean {
  return POINTS_INTO_PICTURE.test(line) || (line.length > 50 && SHOWS.test(line));
}
