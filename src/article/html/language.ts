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

const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT)) {
  for (const word of words.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
}

/** How much of a text is looked at, in UTF-16 units: languages show within a few lines. */
const SAMPLE = 400;
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

function languageOfLatin(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const language of LANGUAGES.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}

/** The language of an article, by its first blocks; `undefined` when it does not show. */
export function languageOfArticle({ blocks }: Article): string | undefined {
  const first = blocks.slice(0, 8).map(({ text }) => text);
  return languageOf(first.join(' '));
}
