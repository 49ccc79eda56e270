import type { Article } from '../model';

/** Words that are frequent in one of these languages and rare in the others. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and of to was that with for his which',
  de: 'der die und das den von mit nicht ist auf',
  fr: 'le les des et une dans est pour qui du',
  es: 'el los las que del y una por con su',
  it: 'il che di della per una sono gli non le',
  pt: 'o os que não uma do da em com ao',
  nl: 'het een van de en dat niet voor op zijn',
  sv: 'och att det som för på är av den inte',
  pl: 'w na się że z nie do jest to i',
  tr: 've bir bu için ile da de olarak çok daha',
};

/** Scripts that name their language well enough; the first that fits is taken. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/[ٹڈڑے]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

const LANGUAGES = Object.keys(FREQUENT);
/** The languages of a word, as indices in `LANGUAGES`. */
const WORDS = new Map<string, number[]>();
LANGUAGES.forEach((language, index) => {
  for (const word of FREQUENT[language]?.split(' ') ?? []) WORDS.set(word, [...(WORDS.get(word) ?? []), index]);
});
const NONE: readonly number[] = [];
/** No word of the table is longer. */
const LONGEST_WORD = 6;

/** How much of a text is looked at, in UTF-16 units: languages show within a few lines. */
const SAMPLE = 240;
/** Words that must speak for a language before it is believed. */
const LEAST = 3;

/** The language of a text as a BCP 47 tag, for hyphenation and voices; `undefined` when it does not show. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return mostlyLatin(sample) ? languageOfLatin(sample) : SCRIPTS.find(([script]) => script.test(sample))?.[1];
}

function mostlyLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x370 && (code < 0x1e00 || code >= 0x3000)) other++;
    else if ((code | 0x20) >= 0x61) latin++;
  }
  return latin >= other;
}

/** How many words of a sample, which has fewer than 256, speak for each language; counted anew for every text. */
const COUNTS = new Uint8Array(LANGUAGES.length);

/** Reads characters, not a regular expression's matches: every block that is shown passes here. */
function languageOfLatin(text: string): string | undefined {
  COUNTS.fill(0);
  let known = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) continue;
    if (code >= 0xc0 && code < 0x250) continue;
    if (i > start && i - start <= LONGEST_WORD) {
      const languages = WORDS.get(text.slice(start, i).toLowerCase()) ?? NONE;
      for (const language of languages) COUNTS[language] = (COUNTS[language] ?? 0) + 1;
      if (languages.length > 0) known++;
    }
    start = i + 1;
  }
  if (known < LEAST) return undefined;
  const most = Math.max(...COUNTS);
  const [best, ...others] = LANGUAGES.filter((_language, i) => COUNTS[i] === most);
  return most >= LEAST && others.length === 0 ? best : undefined;
}

/** The language of an article, by its first blocks; `undefined` when it does not show. */
export function languageOfArticle({ blocks }: Article): string | undefined {
  const first = blocks.slice(0, 8).map(({ text }) => text);
  return languageOf(first.join(' '));
}
