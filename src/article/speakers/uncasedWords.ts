import { lazily } from '../lazily';
import { wordSet } from '../wordSet';
import type { Language } from './languages/language';
import { UNCASED } from './languages/uncased';

/** What tells names apart from other words in a script without capitals. Words parted by white space. */
interface Table {
  /** Words that a name never goes on with, beside the language's common ones. */
  readonly stops: string;
  /** Titles that stand right before a name and are no part of it. */
  readonly titles: string;
  readonly femaleTitles: string;
  /** What someone is, or a body: what goes on behind it is of it, before the name. */
  readonly offices: string;
  /** Words between or before the parts of one name: "بن". */
  readonly links: string;
  /** With which a word begins that is no name: the article, which surnames have too where `article` says so. */
  readonly article: string;
  /** Beginnings of words that end a name: a preposition and the article in one. */
  readonly beginnings: string;
  /** True where who says it is named before the verb as a rule, and where it never is behind it. */
  readonly leads: boolean;
  readonly endsWithVerb: boolean;
  /** Words before a sentence that are no part of it: "but". */
  readonly conjunctions: string;
  /** With which a verb in the present tense begins. */
  readonly present: string;
  /** A passive, "it was given", and the preposition hung on whoever gave it. */
  readonly given: string;
  readonly from: string;
}

const TABLES: Readonly<Record<string, Table>> = {
  ar: {
    stops: `إنه إنها أنه أنها بأنه بأنها بأن ساخرا ضاحكا مازحا مبتسما باكيا أيضا أمس اليوم له لها لهم به بها لنا لي ردا تعليقا نقلا
      الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت ضرورة أهمية وجود وقف بدء استمرار عدم صحة رفض إنه فيه فيها هناك
      والتي والذي مفضلا مفضلة وسط كذلك هو هي هم نحن أنا إطلاق تنظيم مقتل إصابة تسجيل وقوع استعداد حرص اسمه اسمها`,
    titles: `السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الحاج الحاجة الشيخ المهندس المهندسة د القابلة الفنان الفنانة الأمير الملك اللواء العميد العقيد المقدم الرائد النقيب
      المستشار المستشارة النائب النائبة الكابتن الفريق البابا الأنبا الإعلامي الإعلامية المخرج المخرجة الكاتب الكاتبة الشاعر الشاعرة
      الصحفي الصحفية المحامي المحامية الطبيب الطبيبة الطالب الطالبة المواطن المواطنة اللاعب المدرب`,
    femaleTitles: `السيدة الدكتورة الأستاذة الحاجة المهندسة القابلة الفنانة المستشارة النائبة الإعلامية المخرجة الكاتبة
      الشاعرة الصحفية المحامية الطبيبة الطالبة المواطنة`,
    offices: `رئيس رئيسة وزير وزيرة مدير مديرة المتحدث المتحدثة متحدث متحدثة الناطق الناطقة الأمين أمين قائد نائب نائبة عضو عضوة
      خبير خبيرة الخبير الخبيرة مسؤول مسؤولة محافظ سفير سفيرة أستاذ أستاذة مستشار مستشارة مصدر مصادر وزارة شركة منظمة هيئة
      مجلس لجنة مركز مكتب نقابة جمعية حزب حركة قناة صحيفة وكالة بلدية جامعة مؤسسة إدارة محكمة شرطة صاحب صاحبة والد والدة
      شقيق زوج زوجة ابن ابنة أحد إحدى مدرب لاعب طبيب طبيبة محامي محامية شاهد شاهدة باسم شؤون مزارع تاجر`,
    links: 'بن ابن بنت أبو أبي أم عبد آل ولد',
    article: 'ال',
    beginnings: 'لل بال وال كال',
    leads: false,
    endsWithVerb: false,
    conjunctions: '',
    present: '',
    given: '',
    from: '',
  },
  he: {
    stops: `הוא היא הם הן אני אנחנו לו לה להם לי לנו אותו אותה אתמול היום אמש כאן שם מה מי למה איך אולי אחת אחד לדבריו לדבריה
      לדבריהם עמו איתו איתה בריאיון בראיון בשיחה כלומר למשל בינתיים כעת עכשיו לבסוף`,
    titles: `מר גב' הגב' ד"ר ד״ר פרופ' פרופ׳ פרופסור עו"ד עו״ד ח"כ ח״כ השר השרה הרב תא"ל סא"ל רס"ן סרן ניצב השופט השופטת הנשיא
      האלוף רא"ל שופט השחקן השחקנית הסופר הסופרת אדריכל`,
    femaleTitles: `גב' הגב' השרה השופטת השחקנית הסופרת`,
    offices: `ראש ראשת שר שרת מנכ"ל מנכ״ל מנכ"לית סמנכ"ל יו"ר יו״ר דובר דוברת נשיא נשיאת מנהל מנהלת מפקד מפקדת מזכיר מזכ"ל סגן
      סגנית חבר חברת יועץ יועצת גורם גורמים בכיר משרד משטרת עיריית חברה ארגון תושב תושבת בעל בעלת בן בת אם אב אחי אחות עובד
      עובדת בית מכון מועצת ועד רשות המשרד בעלי קצין מאמן מאמנת`,
    links: 'בן בר אבו',
    article: 'ה',
    beginnings: '',
    leads: true,
    endsWithVerb: false,
    conjunctions: 'אבל אך ואילו אולם',
    present: '',
    given: 'נמסר',
    from: 'מ',
  },
  fa: {
    stops: `او وی آنها آنان ما من به در از را با بر تا که برای درباره روز دیروز امروز اما ولی اگر پس چرا چگونه وقتی می نمی است بود
      همچنین پیشتر همین همه بسیاری برخی کمتر هیچ این آن دیگر سپس حالا اکنون البته شاید همچنان`,
    titles: 'آقای خانم دکتر مهندس استاد سردار سرهنگ حجت‌الاسلام آیت‌الله شیخ سید',
    femaleTitles: 'خانم',
    offices: `رئیس رییس وزیر سخنگوی سخنگو مدیر معاون دبیر استاندار شهردار فرماندار نماینده عضو فرمانده رهبر نخست یک یکی کارشناس
      پلیس وزارت سازمان شرکت اداره خبرگزاری روزنامه دفتر شورای مقام مقام‌های منبع منابع کارشناسان`,
    links: 'پور',
    article: '',
    beginnings: 'می\u200c نمی\u200c',
    leads: true,
    endsWithVerb: true,
    conjunctions: 'اما ولی و',
    present: 'می\u200c',
    given: '',
    from: '',
  },
};

/** A table, ready to be asked. */
export interface Uncased extends Pick<Table, 'article' | 'leads' | 'endsWithVerb' | 'present' | 'given' | 'from'> {
  readonly stops: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly femaleTitles: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const tables = lazily(() => new Map(UNCASED.map(language => [language.code, tableOf(language)])));

function tableOf({ code, common, prepositions, relatives, cues, weakCues, sources }: Language): Uncased {
  // There is one for each of the languages.
  const { stops, titles, femaleTitles, offices, links, beginnings, conjunctions, ...rest } = TABLES[code] as Table;
  return {
    ...rest,
    stops: wordSet(`${stops} ${common} ${prepositions} ${relatives} ${weakCues} ${cues} ${sources}`),
    titles: wordSet(titles),
    femaleTitles: wordSet(femaleTitles),
    offices: wordSet(offices),
    links: wordSet(links),
    conjunctions: wordSet(conjunctions),
    verbs: wordSet(cues),
    sources: wordSet(sources),
    beginnings: beginnings === '' ? [] : beginnings.split(' '),
  };
}

const PERSIAN = /[پچژگکی]/;
/** How much of a text tells which language of the Arabic script it is in. In characters. */
const SAMPLE = 200;

/** The table for the language of a text that has a letter of such a script at `at`; `undefined` where there is none. */
export function uncasedAt(text: string, at: number): Uncased | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x5d0 || code > 0x6ff) return undefined;
  if (code < 0x600) return tables().get('he');
  return tables().get(PERSIAN.test(text.slice(at, at + SAMPLE)) ? 'fa' : 'ar');
}
