import { NEWS_AGENCIES } from './agencies';
import { WRITER } from './ending';
import { lastSentenceStart } from './sentenceStarts';

/** Longest line that is nothing but a byline. */
const LONGEST_BYLINE = 300;

const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:de|del|della|da|dos|van|von|der|den|la|le|bin|al)\\s)*(?:\\p{Lu}[\\p{L}'’.-]*)){0,4}";
const NAMES = `${NAME}(?:(?:\\s?,|\\s(?:and|und|et|y|e|i|en|og|och|with)|\\s&|,\\sand)\\s${NAME}){0,4}`;
/** ", MDR", " and agencies", " | Ellery Gazette", ", Staff Writer": what may follow the names. */
const ROLE =
  '(?:\\s\\([^()]{2,60}\\))?(?:(?:,|\\s[|–—-]|\\s(?:in|for|FOR|of|from|with|aus|für|à|para)|\\s·|\\s@|\\s/)\\s?[^.!?]{2,70})?';

/** What writers call themselves beside their names: "Jo Hale Harbour correspondent". */
const TRADE = '(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter)';

/** "joh", "joh/ad": how writers sign. */
const INITIALS = '(?!sic|pdf)\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){0,3}';

/** What may stand before an agency that a whole line credits. */
const AGENCY_PREFIX =
  '(?:mit\\s(?:Material\\svon\\s)?|avec\\s|con\\s|com\\s|with\\s|Additional\\sreporting\\s|[(©]|\\(c\\)|©\\s|Quellen?:\\s|Fuente:\\s|Fonte:\\s|Source\\s?:\\s)*';

/** A form that a byline has; `may` is a cheap test that keeps most lines from the pattern. */
interface Form {
  readonly may: RegExp;
  readonly pattern: RegExp;
}

/** Two words with capitals and a verb of the trade. */
const BIO: Form = {
  // Jo Hale is a reporter for the Gazette. Follow her …   Jo Hale covers harbours for the Gazette.
  may: /^[A-ZÀ-Þ]\S* [A-ZÀ-Þ]\S* (?:\S+ ){0,2}(?:is|covers|writes|reports) /,
  pattern:
    /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}\s(?:is\s(?:an?|the)\s(?:\S+\s){0,5}(?:reporter|writer|correspondent|columnist|editor|journalist|contributor)\b|covers\s|writes\s(?:about|for)\s|reports\son\s).{2,200}$/u,
};

/** Lines that say who wrote the article and nothing else. */
const BYLINES: readonly Form[] = [
  {
    // By Jo Hale   Von Jo Hale, MDR   Par Jo Hale et Ana Duarte   Por Jo Hale   Di Jo Hale   Door Jo Hale   Av Jo Hale
    // Von: Jo Hale   Author, Jo Hale
    may: /^(?:by|von|par|por|di|door|av|af|texte?|texto|tekst|oprac|autor|author|a cura)/i,
    pattern: new RegExp(
      `^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|Di|di|Door|door|Av|Af|A\\scura\\sdi)\\s?:?|(?:Texte?|Texto|Tekst|Oprac\\.)\\s?:|(?:Autor(?:in)?|Author)[:,])\\s${NAMES}${ROLE}\\.?$`,
      'u',
    ),
  },
  {
    // By harbour reporter Jo Hale
    may: /^By [a-z]/,
    pattern: new RegExp(`^By\\s(?:[\\p{Ll}-]+\\s){1,4}(?<=${TRADE}\\s)${NAMES}$`, 'u'),
  },
  {
    // Jo Hale Local Democracy Reporter jo.hale@gazette.example
    may: /@/,
    pattern: new RegExp(`^${NAME}\\s(?:\\p{L}+\\s)*${TRADE}\\s\\S+@\\S+$`, 'u'),
  },
  {
    // By JH, in News, Property · 31 Jan 2025, 20:02 · 0 Comments
    may: /^By /,
    pattern: /^By\s\p{Lu}[^!?]{2,80}·[^!?]{2,80}$/u,
  },
  {
    // Advice by Jo Hale   Editor: J.H.   Penulis Jo Hale | Editor Ana Duarte
    may: /^(?:Advice|Analysis|Review|Commentary|Opinion|Essay|Column|Editor|Penulis|Redigatur)/,
    pattern: new RegExp(
      `^\\w+\\sby\\s${NAME}\\s${NAMES}$|^(?:(?:Editor|Redigatur)\\s?:|Penulis)\\s\\p{Lu}[^!?]{1,80}$`,
      'u',
    ),
  },
  {
    // Words: Jo Hale   Written by Jo Hale
    may: /^(?:written|compiled|reported|edited|translated|reviewed|produced|story|words)/i,
    pattern: /^\w+\s?(?:by|:)\s\S.{2,120}$/iu,
  },
  {
    // Reporting by Jo Hale; Editing by Ana Duarte   (Additional reporting by …)   -- Compiled by …   With reports from …
    may: /^[([—–-]*\s?(?:additional|associated|contrib|further|reporting|writing|editing|compiled|with|source)/i,
    pattern:
      /^[([—–-]*\s?(?:contribut(?:ing|ors?):|(?:additional\s|associated\s|further\s)?reporting\s(?:by|from)|writing\sby|editing\sby|compiled\s(?:by|from)|with\s(?:additional\s)?(?:reporting|reports|files|inputs|contributions)\s(?:by|from)|sources?\s?:)\s?\S.{1,260}$/iu,
  },
  {
    // mit dpa   dpa/epd   EFE   (APA, red)   afp/jh   (c)AFP/Jo HALE
    may: new RegExp(`^${AGENCY_PREFIX}(?:${NEWS_AGENCIES})`, 'u'),
    pattern: new RegExp(
      // A longer line with a stop is a sentence: "Reuters, the paper of Port Ellery, …"
      `^(?!©\\sdpa-infocom)(?=.{2,65}$|.{2,80}(?<![.!?…,]\\)?)$)${AGENCY_PREFIX}(?:${NEWS_AGENCIES})(?:\\s?[,/;|]\\s?[\\p{L}\\d:. -]{1,40}){0,4}\\)?\\.?$`,
      'u',
    ),
  },
  {
    // Associated Press writer Jo Hale in Ellery contributed to this report.   Jo Hale reported from Ellery.
    // Jo Hale contributed research. Photographs by Ana Duarte.
    may: / contributed | reported from /,
    pattern:
      /^[—–-]?\s?\p{Lu}.{2,220}\b(?:contributed\s(?:reporting|research|to\sthis\s(?:report|story|article|piece))|reported\sfrom\s\p{Lu}[^.]{2,60})[^.]{0,60}(?:\.\s\p{Lu}[^.]{2,90})?\.?$/u,
  },
  BIO,
  {
    // Das Gespräch führte Jo Hale.   Propos recueillis par …   D'après les informations de …
    may: /^\(?(?:Da|Di|Pr|In|Au|D['’]|Av|Co)/,
    pattern:
      /^\(?(?:Das\s(?:Gespräch|Interview)\sführten?|Die\sFragen\sstellten?|Propos\srecueillis\spar|Interview\sby|Aufgezeichnet\svon|D['’]après\s(?:les\sinformations|un\s(?:texte|reportage))\sde|Avec\sl['’](?:Agence|AFP)|Con\sinformación\sde|Com\sinformações\s(?:de|do|da)|Protokoll:)\s?.{2,140}$/u,
  },
  {
    // Interview: Jo Hale   Ein Gastbeitrag von Jo Hale   Text und Fotos: Jo Hale
    may: /^(?:Interview|Ein|Text|Gespräch|Intervista|Entrevista|Entretien)/,
    pattern: new RegExp(
      `^(?:Interview|Gespräch|Intervista|Entrevista|Entretien|Text\\sund\\sFotos?)(?:\\s?:|\\s(?:von|par|di|de|a\\scura\\sdi))\\s${NAMES}${ROLE}$|^Eine?\\s(?:\\p{Lu}?\\p{Ll}+\\s)?(?:Interview|Gastbeitrag|Kommentar|Essay|Bericht|Analyse|Reportage|Kolumne|Glosse|Protokoll)\\svon\\s${NAMES}${ROLE}$`,
      'u',
    ),
  },
  {
    // Redacción / Ellery   Redazione Cronaca   Da Redação   Van onze verslaggever   De notre correspondante à Ellery
    may: /^(?:Red|La |Da |Van |De |Von uns|Dal )/,
    pattern:
      /^(?:(?:La\s)?(?:Redacción|REDACCIÓN|Redazione|Redaktion|rédaction|Redactie)(?:\s?[/|–-]?\s?\p{Lu}\p{L}*){0,3}|Da\s[Rr]edação|Van\sonze\s(?:\p{Ll}+)?(?:verslaggev(?:er|ster)s?|redact(?:eur|rice|ie)|correspondente?)|De\s(?:notre|nos)\s(?:correspondant|envoyé)e?s?(?:\s\p{Ll}+)?|Von\sunsere[mrn]\s(?:Korrespondent|Reporter|Redakteur|Redaktion)(?:en|in)?|Dal?\s(?:nostro\s)?(?:inviato|corrispondente))(?:\s(?:à|in|aus|te|a|en)\s\p{Lu}[\p{L}-]+)?\.?$/u,
  },
  {
    // Jo Hale (text) and Ana Duarte (photographs)
    may: /^[^(]{4,40} \(\p{Ll}/u,
    pattern: new RegExp(
      `^${NAME}\\s\\(\\p{Ll}[^()]{2,20}\\)(?:(?:,|\\s(?:and|und|et|y|e|og|och))\\s${NAME}\\s\\(\\p{Ll}[^()]{2,20}\\))+$`,
      'u',
    ),
  },
  {
    // 한보라 기자 roe@ellery.example
    may: /^[가-힣]{2,5} ?(?:선임|인턴)?기자/,
    pattern: /^[가-힣]{2,5}\s?(?:선임|인턴)?기자(?:\s\S+@\S+)?$/u,
  },
  {
    // MDR (Jo Hale, Ana Duarte)   MDR (joh)
    may: /^[A-Z]{2,5} ?\(/,
    pattern: new RegExp(`^\\p{Lu}{2,5}\\s?\\((?:${NAMES}|${INITIALS})\\)$`, 'u'),
  },
  {
    // (joh)   (joh/ad/dpa)   joh/dpa   /ritzau/   (Jo Hale, 4.11.2022)   (INTERVIEW: Jo Hale, 4.11.2022)   （林海平）
    may: /^(?:[(/（]|\p{Ll}{2,4}\/)/u,
    pattern: new RegExp(
      `^\\(${INITIALS}(?:/(?:${NEWS_AGENCIES}))?\\)$|^(?:${INITIALS}/)(?:[\\w.]+/)?(?:${NEWS_AGENCIES})$|^/(?:ritzau|${NEWS_AGENCIES})/$|^\\((?:\\p{Lu}+:\\s)?${NAMES},\\s(?:APA,\\s)?\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\)$|^（[\\u3005\\u4e00-\\u9fff]{2,5}）$`,
      'u',
    ),
  },
  {
    // 記者 林海   （記者・林海）
    may: /^[（(【]?[記记文取撰责責编編作采기]/,
    pattern: /^[（(【]?(?:記者|记者|文|取材|作者|采写|撰文|责任编辑|責任編輯|编辑|責編|责编|기자)[・：: /].{1,40}$/u,
  },
];

/** True when a whole line is one about its author. */
export function isBio(line: string): boolean {
  return line.length <= LONGEST_BYLINE && hasForm(line, BIO);
}

/** True when a whole line credits authors or agencies. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && BYLINES.some(form => hasForm(line, form));
}

function hasForm(line: string, { may, pattern }: Form): boolean {
  return may.test(line) && pattern.test(line);
}

/** A name and nothing else: "Jo Hale", "Jo Hale and Ana Duarte". */
const ONLY_NAMES = new RegExp(`^${NAME}\\s${NAMES}$`, 'u');

/** True when a line could be the bare name of an author: two to four words, each with a capital. */
export function isBareName(line: string): boolean {
  return (
    line.length <= 40 &&
    /\s/.test(line) &&
    !/\d|:|\.$/.test(line) &&
    ONLY_NAMES.test(line) &&
    line.split(/\s+/).length <= 4
  );
}

/** What says of whom a line names that they write or research: "Jo Hale, University of Ellery", "Jo Hale Journalist". */
const WRITES =
  /(?:,\s|\s[|–-]\s)(?:.{0,60}\s)?(?:University|Institute|College|Professor|[Ll]ecturer|[Rr]esearcher|Fellow|Staff|[Rr]eporter(?:in)?|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist|author of|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Rr]edaktør|[Rr]edaktör|journaliste|correspondante?|envoyée?|periodista|corresponsal|giornalista|inviat[oa]|jornalista|repórter)(?!\p{L})/u;
const NAMED_WRITER = new RegExp(`^${NAME}\\s${NAME}(?:,|\\s[|–-])\\s[^.!?]{3,90}$`, 'u');
const TITLED_WRITER = new RegExp(
  `^${NAME}\\s(?:Journalist|Reporter|Redaktør|Redaktör|Redakteur(?:in)?)$|^${NAME}\\s${NAME}\\s(?:\\p{Ll}+\\s){0,2}(?=\\p{Ll})${TRADE}$`,
  'u',
);
/** Short words of a script without capitals, or two to five ideographs: where a name is expected, they are one. */
const CASELESS_NAME =
  /^(?!.*[\u3040-\u30ff\uac00-\ud7af]|.* .*[\u4e00-\u9fff])(?:[\u3005\u4e00-\u9fff]{2,5}|(?=.{4,24}$)[\p{Lo}\p{M}\u200c]+(?:[ -][\p{Lo}\p{M}\u200c]+){1,2})$/u;

/** True for a name and a trade, "Jo Hale Journalist", and nothing else. */
export function namesTrade(line: string): boolean {
  return TITLED_WRITER.test(line);
}

/** True for a line that names who wrote the article where it stands between a title and a lead. */
export function mayNameWriter(line: string): boolean {
  if (isBareName(line) || CASELESS_NAME.test(line) || namesTrade(line)) return true;
  return NAMED_WRITER.test(line) && WRITES.test(line);
}

/** Lines that are no longer and end in a name may be captions with a credit. */
const LONGEST_CREDITED_CAPTION = 110;

/** A credit glued to the end of a paragraph, after its last stop. */
interface Glued {
  readonly pattern: RegExp;
  /** True where a caption may end so too: only longer lines are paragraphs. */
  readonly endsCaptions: boolean;
}

/** Each with an example. */
const GLUED: readonly Glued[] = [
  {
    // … ended. EFE   … ended. (dpa)   … ended. — AFP
    pattern: new RegExp(
      `(?<=[.!?…。”"»)]\\s?)(?:[—–-]\\s?)?[(/]?(?:${NEWS_AGENCIES})(?:[/,]\\s?[\\p{L}-]{2,20}){0,2}[)/]?\\.?$`,
      'u',
    ),
    endsCaptions: true,
  },
  {
    // …。(c)AFP/Jo HALE
    pattern: new RegExp(`\\(c\\)\\s?(?:${NEWS_AGENCIES})(?:[/,]\\s?[\\p{L} .-]{2,40}){0,2}$`, 'u'),
    endsCaptions: false,
  },
  {
    // … ended. (joh)   … ended. (joh/ad)
    pattern: WRITER,
    endsCaptions: false,
  },
  {
    // …出海。（林海平）   …出海。（参与采写：林海平）【责任编辑：安娜】
    pattern:
      /(?<=[。」！？”])\s?(?:[（【](?:(?:参与采写|參與採寫|责任编辑|責任編輯|编辑|記者|记者|文|撰文)[:：]\s?)?[\u3005\u4e00-\u9fff、]{2,12}[）】]\s?)+$/u,
    endsCaptions: false,
  },
  {
    // … ended. (J.H.)   … ended. (Jo Hale)   … ended. (Jo Hale in Bremen, Ana Duarte, 3.5.2024)
    pattern: new RegExp(
      `(?<=[.!?…”"»]\\s)\\((?:(?:\\p{Lu}\\.[- ]?){2,3}|${NAME}\\s${NAMES}(?:\\s(?:aus|in|from)\\s\\p{Lu}\\p{L}+)?(?:,\\s${NAMES})*(?:,\\s[\\d./ ]+)?)\\)$`,
      'u',
    ),
    endsCaptions: true,
  },
];

/** Longest byline that is glued to the end of a paragraph. */
const LONGEST_GLUED = 90;

/** Ends that a glued byline can have: a bracket, or a capital letter of an agency's name. */
const MAY_END_GLUED = /[)\]/A-Za-z\u00c0-\uffff]\.?$/;

/** Where a byline begins that is glued to the end of a paragraph; `undefined` when there is none. */
export function gluedByline(line: string): number | undefined {
  const tailAt = Math.max(0, line.length - LONGEST_GLUED);
  const last = line.charAt(line.length - (line.endsWith('.') ? 2 : 1));
  if (last === ')' || last === '/' || !line.endsWith('.')) {
    const tail = line.slice(tailAt);
    if (MAY_END_GLUED.test(tail)) {
      for (const { pattern, endsCaptions } of GLUED) {
        if (endsCaptions && line.length <= LONGEST_CREDITED_CAPTION) continue;
        const match = pattern.exec(tail);
        if (match && tailAt + match.index > 0) return tailAt + match.index;
      }
    }
  }
  return gluedReporting(line);
}

/** How far before "reporting by" its sentence may begin: "(Writing by Jo Hale, additional reporting by …)". */
const LONGEST_BEFORE_REPORTING = 60;

/** Where "(Reporting by …)" begins at the end of a paragraph. */
function gluedReporting(line: string): number | undefined {
  if (line.endsWith('.') ? !line.endsWith(').') : !/[\p{L})]$/u.test(line.slice(-2))) return undefined;
  const reporting = line.lastIndexOf('eporting by ');
  if (reporting < 0 || line.length - reporting > LONGEST_BYLINE) return undefined;
  const start = lastSentenceStart(line, reporting + 1, Math.max(0, reporting - LONGEST_BEFORE_REPORTING));
  return start !== undefined && isByline(line.slice(start)) ? start : undefined;
}
