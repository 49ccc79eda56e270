import { lazily } from '../lazily';
import { GLUED_AGENCIES, NEWS_AGENCIES } from './agencies';

/** How much of a line's beginning a dateline can take, in characters. */
const REACH = 120;

const DASH = '(?:[-–—]{1,3}|\\.[-–—]{1,2})';
const DATE =
  '(?:,?\\s+(?:\\p{Lu}[\\p{L}]{2,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?)(?:,?\\s+\\d{4})?)';
const PLACE = "\\p{Lu}[\\p{L}'’./-]*(?:\\s(?:(?:de|del|do|da|la|el|upon|am|an|der)\\s)?\\p{Lu}[\\p{L}'’./-]*){0,3}";
/** One to three words in capitals, or four with DE or DO among them: MADRID, NEW ORLEANS, RIO DE JANEIRO. */
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+(?:\\s(?:(?:DE|DO|DA|LA)\\s)?\\p{Lu}[\\p{Lu}.'’/-]*){0,2}";
/** ", Vietnam", ", Wis.", " and GENEVA": what may stand between the place and the dash. */
const REGION = '(?:,\\s\\p{Lu}[\\p{L}. ]{1,24}){0,2}';
const FOLLOW = '\\s*(?=[\\p{L}\\p{N}"“„«‘\'(¿¡])';

/** Datelines that are known by their brackets wherever they begin a line, each with an example. */
const IN_BRACKETS: readonly RegExp[] = [
  // (ANSA) - ROMA, 12 GEN -   first, for (ANSA) - is one by itself
  new RegExp(
    `^\\((?:${NEWS_AGENCIES})\\)\\s*${DASH}\\s*${CAPITALS},\\s*\\d{1,2}\\s\\p{Lu}{3}\\s*${DASH}${FOLLOW}`,
    'u',
  ),
  // HANOI, Vietnam (AP) —   London, Jun 11 (efe-epa).-   (CNN) —   OSLO (NTB):   Wien (APA/dpa) –
  new RegExp(
    `^(?:${PLACE}${REGION}${DATE}?\\s+)?\\((?:${NEWS_AGENCIES})(?:[/ -][\\p{L} -]{2,20}){0,2}\\)\\s*(?:${DASH}|:)${FOLLOW}`,
    'u',
  ),
  // (CNN)The harbour …   ROMA (ANSA) The harbour …
  new RegExp(`^(?:${CAPITALS}\\s+)?\\((?:${GLUED_AGENCIES})\\)\\s*(?=\\p{Lu})`, 'u'),
  // LONDON--(ELLERY WIRE)--The harbour …
  new RegExp(`^${CAPITALS}${REGION}${DATE}?--\\(\\p{Lu}[\\p{Lu} ]{2,28}\\)--${FOLLOW}`, 'u'),
];

/** The same that begin with no Latin capital. */
const IN_OTHER_SCRIPTS: readonly RegExp[] = [
  // 【6月18日 AFP】   【ロンドン時事】   [서울=뉴시스]   (서울=연합뉴스) 김항구 기자 =
  /^【[^】\s][^】]{1,28}(?:AFP|時事|共同|CNN|ロイター|日|＝|=)[^】]{0,20}】\s*/u,
  /^[[(][^\])=]{1,12}=[^\])=]{1,16}[\])](?:\s?[^=.]{2,24}\s?=)?\s*/u,
  // 新华社埃港3月9日电（记者林海）   （中央社記者林海台北9日電）
  /^(?:新华社|新華社|中新社|中新网)[^。，]{2,16}[电電](?:[（(][^）)]{2,30}[）)])?\s*/u,
  /^[（(](?:中央社)?記者[^）)]{2,24}[電导導][）)]\s*/u,
  // رام الله (رويترز) - …
  /^[\u0621-\u064a ]{2,30}\((?:رويترز|أ ف ب|ا ف ب|فرانس برس|د ب أ|أ ب|وام|وفا|واس|وكالات|الأناضول)\)\s?[-–—]\s*/u,
  // МОСКВА, 12 января. /ТАСС/.   КИЕВ. 12 октября. УНН.   МОСКВА, 12 янв — РИА Новости.
  /^[А-ЯЁІЇЄҐ-]{3,}[.,]\s\d{1,2}\s\p{L}{3,10}\.?\s?(?:\/[^/]{2,20}\/|[—–-]\s[\p{L} ]{2,20}|[\p{L}]{2,12})\.\s*(?=\p{Lu})/u,
];

/** Words in capitals that a dash follows and that are no places. */
const NO_PLACE =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|NOTE|FILE|OPINION|ANALYSIS|LIVE|ADVERTISEMENT|DEVELOPING|CORRECTION|RELATED|READ|MORE|Q|A)\b/;

/** " (Ellery Wire)", " /ElleryWire/": whoever a report in capitals is from, without being a known agency; " (March 3)": when. */
const SOURCE =
  "(?:\\s\\(\\p{Lu}[\\p{L}. /'-]{1,28}\\)|\\s\\(\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?\\)|\\s/\\p{Lu}[\\p{L}. -]{1,28}/)?";

/** Datelines by their capitals: MADRID —   GREEN BAY, Wis. --   MANILA, Philippines (Ellery Wire) –   LONDON, March 3 -   LONDON (March 3) -- */
const IN_CAPITALS = new RegExp(`^${CAPITALS}${REGION}${DATE}?${SOURCE}\\s+${DASH}\\s${FOLLOW}`, 'u');

/** "ADA ROE – Sim.": a short dash after nothing but capitals is as often that of an interview. */
const LABEL = /^[^\p{Ll},(\d]+\s[–-]\s*$/u;

/** Where papers set a colon after the place. Any name would do, if transcripts did not name their speakers so. */
const COLON_PLACES =
  `Abu Dhabi|Abuja|Accra|Ahmedabad|Amritsar|Bangkok|Beijing|Bengaluru|Bhopal|Cairo|Chandigarh|Chennai|Colombo|Dehradun|Delhi
Dhaka|Dubai|Guwahati|Harare|Hyderabad|Islamabad|Jaipur|Jakarta|Jammu|Kampala|Karachi|Kathmandu|Kochi|Kolkata|Kuala Lumpur|Lagos|Lahore
London|Lucknow|Manila|Mumbai|Nagpur|Nairobi|New Delhi|Patna|Peshawar|Pune|Quetta|Ranchi|Rawalpindi|Riyadh|Shimla|Singapore|Srinagar
Washington`.replace(/\n/g, '|');

/** No second dash in the sentence: "Boston — Ada Roe's old band — has broken up." */
const NO_ASIDE = '(?![^.!?—–]*\\s(?:--|[—–])\\s[^.!?—–]*[.!?])';

/** Cities that a report names alone and in small letters before a dash: those that AP's stylebook has stand alone. */
const DASH_PLACES =
  `Amsterdam|Athens|Atlanta|Baghdad|Baltimore|Bangkok|Beijing|Beirut|Berlin|Boston|Brussels|Cairo|Chicago|Cincinnati|Cleveland
Dallas|Denver|Detroit|Dublin|Geneva|Havana|Hong Kong|Honolulu|Houston|Indianapolis|Islamabad|Istanbul|Jerusalem|Johannesburg|Kabul|Kyiv
Lansing|Las Vegas|London|Los Angeles|Madrid|Manila|Melbourne|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Montreal|Moscow|Mumbai|Munich
Nairobi|New Delhi|New Orleans|New York|Oklahoma City|Ottawa|Paris|Philadelphia|Phoenix|Pittsburgh|Prague|Rio de Janeiro|Rome
Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|Santiago|Sao Paulo|Seattle|Seoul|Shanghai|Singapore|St. Louis|Stockholm
Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Vancouver|Vienna|Warsaw|Washington|Zurich`
    .replace(/\n/g, '|')
    .replace('.', '\\.');

const BEGINS_CAPITALS = /^[A-ZÀ-Þ]{2}/;

/** A form that a dateline has, and a cheap test that keeps most lines from it: the form takes long to be made ready. */
interface Form {
  readonly may: RegExp;
  readonly pattern: () => RegExp;
}

/** Only believed at the beginning of the article proper, each with an example. */
const LEAD_DATELINES: readonly Form[] = [
  // BELÉM – O porto …
  { may: BEGINS_CAPITALS, pattern: () => IN_CAPITALS },
  {
    // NEW DELHI: The harbour …   KUALA LUMPUR, March 3: …   Mumbai: The harbour …
    may: /^[A-Z][^:]*:\s/,
    pattern: lazily(() => new RegExp(`^(?:${COLON_PLACES}|${COLON_PLACES.toUpperCase()})${DATE}?:\\s${FOLLOW}`, 'u')),
  },
  {
    // Austin, Texas — The harbour …
    may: /^[^,]+,\s.*(?:--|[—–])/,
    pattern: lazily(
      () =>
        new RegExp(
          `^${PLACE},\\s\\p{Lu}[\\p{L}.]{1,14}(?:\\s\\p{Lu}[\\p{L}.]+)?${DATE}?\\s(?:--|[—–])\\s(?=[\\p{Lu}"“])`,
          'u',
        ),
    ),
  },
  {
    // Washington — The harbour …   Los Angeles – The harbour …
    may: /^[A-Z][a-z].{2,14} (?:--|[—–]) /,
    pattern: lazily(() => new RegExp(`^(?:${DASH_PLACES})\\s(?:--|[—–])\\s(?=[\\p{Lu}"“])${NO_ASIDE}`, 'u')),
  },
  {
    // Ellery, 4. Februar 2025 – Der Hafen …   Lyon, le 18 septembre 2024 - Le port …   San Roque, 12 de marzo de 2024. El puerto …
    may: /^[^,]+,\s(?:le\s)?\d{1,2}/,
    pattern: lazily(
      () =>
        new RegExp(
          `^${PLACE},\\s(?:le\\s)?\\d{1,2}(?:er|\\.|º)?\\s(?:de\\s)?\\p{L}{3,10}\\.?\\s(?:de\\s)?\\d{4}(?:\\s?${DASH}|[.:])\\s(?=[\\p{Lu}"“„«])`,
          'u',
        ),
    ),
  },
  {
    // Bremen/Emden. Der Hafen …   Port Ellery. Der Hafen …
    may: /^[^. ]+(?: [^. ]+){0,2}\.\s/,
    pattern: lazily(
      () =>
        /^\p{Lu}\p{Ll}{2,}(?:[ /-]\p{Lu}?\p{Ll}{2,}){0,2}\.\s(?=[\p{Lu}„»].{0,120}\s(?:der|das|und|ist|ein|eine|dem|mit|sich|nicht)\s)/u,
    ),
  },
];

/** What most of the forms above begin with: a bracket, two capitals, an Arabic letter, or a news agency's name in Chinese. */
const BEGINS_DATELINE = /^(?:[【[(（新中\u0621-\u064a]|[A-ZÀ-ÞА-ЯЁІЇЄҐ][A-ZÀ-ÞА-ЯЁІЇЄҐ.'’])/;

/** What the others begin with, and how far their bracket is from the line's beginning: London, Jun 11 (efe-epa) */
const BEGINS_PLACE = /^[A-ZÀ-Þ]/;
const NEAREST_BRACKET = 3;
const FURTHEST_BRACKET = 71;

function mayBeDateline(line: string): boolean {
  if (BEGINS_DATELINE.test(line)) return true;
  const bracket = line.indexOf('(');
  return bracket >= NEAREST_BRACKET && bracket <= FURTHEST_BRACKET && BEGINS_PLACE.test(line);
}

/** Length of a dateline in front of a line, without the white space after it; 0 when there is none. */
export function datelineLength(whole: string): number {
  if (!mayBeDateline(whole)) return 0;
  const line = whole.slice(0, REACH);
  const length =
    (line.includes('(') && lengthOfAny(IN_BRACKETS, line)) ||
    (!BEGINS_PLACE.test(line) && lengthOfAny(IN_OTHER_SCRIPTS, line));
  if (length) return length;
  const capitals = NO_PLACE.test(line) ? undefined : IN_CAPITALS.exec(line)?.[0];
  return capitals === undefined || LABEL.test(capitals) ? 0 : capitals.trimEnd().length;
}

/** Length of the first form that a line begins with and goes on after; 0 when there is none. */
function lengthOfAny(patterns: readonly RegExp[], line: string): number {
  for (const pattern of patterns) {
    const length = pattern.exec(line)?.[0].trimEnd().length ?? 0;
    if (length > 0 && length < line.length) return length;
  }
  return 0;
}

/** Like `datelineLength`, for the forms that only the beginning of an article makes sure. */
export function leadDatelineLength(whole: string): number {
  const line = whole.slice(0, REACH);
  if (NO_PLACE.test(line)) return 0;
  for (const { may, pattern } of LEAD_DATELINES) {
    const length = may.test(line) ? (pattern().exec(line)?.[0].trimEnd().length ?? 0) : 0;
    if (length > 0) return length;
  }
  return 0;
}
