import type { Span } from '../model';
import { AGENCIES, SLASHED_AGENCIES } from './agencies';
import { endsInBracket } from './ending';
import { phrasesOf } from './phrases';

/** Longest credit. In characters. */
const LONGEST_CREDIT = 110;

/** Words that a credit begins with, in many languages; those of scripts without spaces need no end of a word. */
const LABEL_WORDS = phrasesOf(
  `photo | photos | photograph | photographs | image | images | picture | pictures | pic | pix | credit | credits
  photo credit | image credit | photo illustration | illustration | graphic | drawing | map | screenshot | screenshots
  screen grab | video grab | foto | fotos | bild | bilder | grafik | quelle | crédit | crédits | crédit photo | fotografía
  imagen | imagem | immagine | zdjęcie | fot. | kuva | mynd | fotoğraf | kép | fotó | bildrechte | bildquelle | gif | ảnh | φωτογραφία
  фото | відео | صورة | تصوير | צילום`,
);
const DENSE_LABEL = '(?:写真|撮影|사진|图|圖|摄影|攝影)';
const anyLabel = (words: readonly string[]): string =>
  `(?:(?:${words.map(word => word.replace('.', '\\.').replace(' ', '\\s')).join('|')})(?!\\p{L})|${DENSE_LABEL})`;

/** The same where it begins with a capital: "Photo" and "PHOTO" are labels, the photo of a sentence is none. */
const CAPITAL_LABEL_WORDS = LABEL_WORDS.flatMap(word => [
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
]);
const CAPITAL_LABEL = anyLabel(CAPITAL_LABEL_WORDS);
const LABEL = anyLabel([...LABEL_WORDS, ...CAPITAL_LABEL_WORDS]);

/** What every label with a capital holds, in any language: the cheap test before the patterns. */
const MAY_LABEL = new RegExp(
  `${[...new Set(CAPITAL_LABEL_WORDS.map(word => word.slice(0, 3)))].join('|')}|${DENSE_LABEL}`,
);

/** What stands between a label and whom it credits. */
const AFTER_LABEL = '\\s?[:：]|\\s(?:[Bb]y|BY|courtesy\\sof|via|de|von)\\s';

/** A photographer's name. */
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";

/** Signs that many credits hold. */
const SIGN = /[©/|]/;

/** A form that a credit has; `may` is a cheap test that keeps most lines from the pattern. */
interface Form {
  /** What ends every line that has it: a bracket, or anything but a stop. `undefined` when that may be anything. */
  readonly ends?: 'bracket' | 'unstopped';
  /** True when it always holds one of the signs. */
  readonly isSigned?: boolean;
  readonly may: RegExp;
  /** A second test, which costs more. */
  readonly mayToo?: RegExp;
  readonly pattern: RegExp;
}

/** Credits at the end of a caption. */
const CREDITS: readonly Form[] = [
  {
    // (credit: Ellery Wire)   (Photo by Jo Hale)   (Jo Hale/Ellery Wire via AP)   [File: Jo Hale/Ellery Wire]   (Archivbild)
    ends: 'bracket',
    may: /[)\]）】]\.?$/,
    pattern: new RegExp(
      `[([（](?=${LABEL}|\\p{Lu}|\\p{Lo}|file|courtesy|archiv)(?:[^()[\\]]{0,60}(?<!\\p{L}))?(?:${LABEL}|[Ff]ile\\b|[Cc]ourtesy|Getty|\\bvia\\s|[Aa]rchiv|Symbolbild|Handout|Pool|Stock)[^()[\\]]{0,90}[)\\]）]\\.?$`,
      'u',
    ),
  },
  {
    // (Jo Hale / Ellery Gazette)   [Ellery Wire | Jo Hale]
    ends: 'bracket',
    may: /[/|][^/|]*[)\]]\.?$/,
    pattern: new RegExp(`[([](?:${AGENCIES}|\\p{Lu}[^()/]{1,40})\\s?[/|]\\s?\\p{Lu}[^()]{1,50}[)\\]]\\.?$`, 'u'),
  },
  {
    // … on the pier [Getty]
    ends: 'bracket',
    may: /\]$/,
    pattern: new RegExp(`\\[(?:${AGENCIES})\\]$`, 'u'),
  },
  {
    // (Published Monday, Nov. 18, 2019)
    ends: 'bracket',
    may: /\d\)$/,
    pattern: /\((?:Published|Aired)\s[^()]{4,40}\d{4}\)$/u,
  },
  {
    // Photo: Jo Hale   Photograph: Jo Hale/Ellery Wire.   — Foto: Jo Hale   Credit: Jo Hale   Photos by Jo Hale
    may: new RegExp(AFTER_LABEL),
    mayToo: MAY_LABEL,
    pattern: new RegExp(`(?:[—–|/-]\\s?)?(?<!\\p{Lu})${CAPITAL_LABEL}(?:${AFTER_LABEL})\\s?[^:!?]{2,80}$`, 'u'),
  },
  {
    // …を見る人＝3日、林海撮影
    ends: 'unstopped',
    may: /(?:撮影|提供)$/,
    pattern: /＝[^。＝]{2,60}(?:撮影|提供)$/u,
  },
  {
    // © Jo Hale/dpa
    isSigned: true,
    may: /©/,
    pattern: /©\s?[^!?©]{2,90}$/u,
  },
  {
    // … no cais - Jo Hale/Divulgação   … en el muelle. / EUROPA PRESS
    isSigned: true,
    may: /\/ ?[A-Z]/,
    pattern: new RegExp(
      `(?<=\\s)[-–]\\s\\p{Lu}[^/.!?]{2,40}/\\s?(?:Divulgação|Reprodução|Folhapress|Arquivo|Agência|Estadão)[^.!?]{0,30}$|(?<=[.!?…”"»)]\\s?)/\\s?(?:(?:${AGENCIES})|\\p{Lu}[\\p{Lu}.]*(?:\\s\\p{Lu}[\\p{Lu}.]*){1,3})$`,
      'u',
    ),
  },
  {
    // … na moście. Fot. Jo Hale
    ends: 'unstopped',
    may: /[Ff]ot\. /,
    pattern: /(?:[—–|/-]\s?)?(?<!\p{L})[Ff]ot\.\s\p{Lu}[^.!?:]{2,60}$/u,
  },
  {
    // … on the pier. Credit Jo Hale/Ellery Wire — Getty Images   … on the pier.CreditCreditJo Hale for The Gazette
    ends: 'unstopped',
    may: /[.!?”"] ?Credit/,
    pattern: new RegExp(
      `(?<=[.!?…”"]\\s?)(?:Credit){1,2}(?:\\.{3}|\\s)?${NAME}(?:(?:\\s?/|,|\\s[—–]|\\sfor(?:\\s[Tt]he)?|\\svia)\\s?${NAME}){1,3}$`,
      'u',
    ),
  },
  {
    // … 新华社记者 林海 摄   /사진=박준호 기자
    ends: 'unstopped',
    may: /[摄攝]$|사진 ?=/,
    pattern: /(?:\p{Lo}{2,6})?(?:记者|記者)\s?[^\s。]{2,8}\s?[摄攝]$|[/[(]?사진\s?=\s?[^.=]{2,40}$/u,
  },
  {
    // / Фото Ellery   / LRT nuotr.   | Foto Ellery
    isSigned: true,
    may: / [/|] /,
    pattern: /\s[/|]\s(?:(?:фото|foto|photo|bild):?\s[^.!?]{2,50}|[^./]{2,40}nuotr\.)$/iu,
  },
  {
    // … the pier AP Photo/Jo Hale, File   … the pier REUTERS/Jo Hale   … the pier. Keystone/Jo Hale
    isSigned: true,
    may: /\//,
    pattern: new RegExp(
      `(?:${SLASHED_AGENCIES})\\s?/\\s?\\p{Lu}[\\p{L}.'’-]*(?:,?\\s(?:\\p{Lu}[\\p{L}.'’-]*|via|for|and|file|pool)){0,7}\\.?$`,
      'u',
    ),
  },
  {
    // … on the pier. Getty Images   … on the pier. EFE
    ends: 'unstopped',
    may: /[.!?…”"»)] ?[^.!?]{2,60}$/,
    pattern: new RegExp(`(?<=[.!?…”"»)]\\s?)(?:${AGENCIES})(?:\\s(?:via|for)\\s[^.!?]{2,40})?$`, 'u'),
  },
  {
    // … on the pier. Jo Hale/Getty Images   … on the pier. Jo Hale via AP
    ends: 'unstopped',
    may: new RegExp(`(?:/\\s?|via\\s)(?:${AGENCIES})$`),
    pattern: new RegExp(`(?<=[.!?…”"»)]\\s?)${NAME}(?:\\s?/\\s?|\\svia\\s)(?:${AGENCIES})$`, 'u'),
  },
  {
    // … on the pier.Jo Hale / Ellery Gazette
    ends: 'unstopped',
    isSigned: true,
    may: / \/ /,
    pattern: new RegExp(`(?<=\\p{Ll}[.!?]["”]?)${NAME}\\s/\\s\\p{Lu}[\\p{L}\\d. -]{1,40}$`, 'u'),
  },
  {
    // Screenshots Instagram/TikTok
    ends: 'unstopped',
    may: /\sScreenshot/,
    pattern: /(?<=[.!?…]\s)Screenshots?\s[^.!?]{2,50}$/u,
  },
  {
    // … an der Mole. bild: keystone   … na moście. zdj. ilustracyjne
    ends: 'unstopped',
    may: /bild: |foto: |gif: |zdj/,
    pattern: /(?<=[.!?…”"»]\s|^)(?:bild|foto|gif):\s[^.!?:]{2,40}$|,\s(?:zdj\.|zdjęcie)\silustracyjne$/u,
  },
  {
    // … στην πόρτα. [ΑΝΝΑ ΡΟΕ]   الميناء القديم (رويترز)   옛 항구 [연합뉴스 자료사진]   老码头。新华社发（林海 摄）
    ends: 'bracket',
    may: /[\p{Lu}\p{Lo}][\])）]$/u,
    pattern:
      /\[\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){1,4}\]$|\((?:الجزيرة|رويترز|الفرنسية|أسوشيتد برس|الأوروبية|الأناضول|غيتي)[^()]{0,30}\)$|\[[^\][]{2,20}\s?(?:자료사진|제공|캡처)\]$|(?:新华社(?:发|记者)?)?[（(][^（()）]{1,12}\s?[摄攝][)）]$/u,
  },
  {
    // 老碼頭。圖／林海提供   記者林海／攝影
    ends: 'unstopped',
    may: /[/／]/,
    pattern: /[圖图照]片?[／/][^。]{2,30}$|(?:記者|记者)[^。／/]{2,8}[／/](?:攝影|翻攝|摄影|提供)$/u,
  },
  {
    // The harbour master in the new hall of the town - TOWN OF ELLERY   … | ELLERY GAZETTE   … | Jo Hale/ELLERY WIRE
    // … no cais - Divulgação
    ends: 'unstopped',
    may: /[-–|] \p{Lu}/u,
    pattern:
      /(?<=.{16}\s)\|\s\p{Lu}[^|/.!?]{2,40}\/\p{Lu}[^|/.!?]{2,30}$|(?<=.{36}\s)[-–|]\s\p{Lu}{2,}(?:[ .'’/-]+\p{Lu}{2,}){1,6}$|(?<=.{16}\s)[-–]\s(?:Divulgação|Reprodução|Arquivo(?:\spessoal)?)$/u,
  },
  {
    // … en el muelle.JO HALE   … on the pier. - Ellery Television   … na cais do porto LUSA   … con Ana DuarteGentileza Ellery
    ends: 'unstopped',
    may: /\.\p{Lu}{2,} \p{Lu}|[.!?] - \p{Lu}|\p{Ll} (?:LUSA|EFE|AFP|ANSA|EPA|APA|DPA)$|Gentileza /u,
    pattern:
      /(?<=\p{Ll}\.)\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}$|(?<=[.!?]\s)-\s\p{Lu}[^.!?]{2,40}$|(?<=.{28}\p{Ll}\s)(?:LUSA|EFE|AFP|ANSA|EPA|APA|DPA)$|(?<=[\p{Ll}.)]\s?)Gentileza\s\p{Lu}[^.!?]{2,50}$/u,
  },
  {
    // 休憩室（提供：エレリー）   염전의 한 장면. 엘러리 제공
    may: /[）)]$|[공처진]$/,
    pattern: /[（(](?:提供|写真|画像)[：:＝=][^）)]{2,30}[）)]$|(?<=\.\s)[^.]{2,20}\s(?:제공|캡처|자료사진)$/u,
  },
  {
    // … at the pier. Jo Hale, CC BY-SA   … at the pier. Jo Hale/Wikimedia Commons
    ends: 'unstopped',
    may: /CC BY|Wikimedia Commons$/,
    pattern: /(?<=[.!?]\s)\p{Lu}[^.!?]{1,60}(?:,\sCC\sBY(?:-[A-Z]+)*|Wikimedia\sCommons)$/u,
  },
  {
    // … an der Mole. APA/ELLERY.AT/JO HALE
    ends: 'unstopped',
    isSigned: true,
    may: /\/[^/]*$/,
    pattern: new RegExp(`(?<=[.!?…”"»]\\s)(?:${AGENCIES})(?:/\\p{Lu}[\\p{L}. -]{1,30}){1,3}$`, 'u'),
  },
];

const STOPPED: readonly Form[] = CREDITS.filter(({ ends }) => ends === undefined);
const BRACKETED: readonly Form[] = CREDITS.filter(({ ends }) => ends !== 'unstopped');
const UNSTOPPED: readonly Form[] = CREDITS.filter(({ ends }) => ends !== 'bracket');

/** The forms that can end a line which ends as this one does. */
function formsFor(line: string): readonly Form[] {
  if (!/[.!?]$/.test(line)) return endsInBracket(line) ? CREDITS : UNSTOPPED;
  return endsInBracket(line) ? BRACKETED : STOPPED;
}

/** The credit at the end of a line; `undefined` when it has none. */
export function creditAt(line: string): Span | undefined {
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  const tail = line.slice(from);
  const hasSign = SIGN.test(tail);
  for (const { isSigned, may, mayToo, pattern } of formsFor(line)) {
    if (isSigned && !hasSign) continue;
    const match = may.test(tail) && mayToo?.test(tail) !== false ? pattern.exec(tail) : undefined;
    if (match) return { start: from + match.index, end: line.length };
  }
  return undefined;
}
