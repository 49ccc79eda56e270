import type { Article } from '../model';
import { isOwnText } from '../places';
import { LANGUAGES, LATIN, type OwnLetters, SCRIPTS, type Script, WORDS } from './languages';

/** How much of a block is looked at, in UTF-16 units: a language shows within a few lines. */
const SAMPLE = 240;
/** How much of an article, in UTF-16 units: it may begin with names, headings and lines of another language. */
const ARTICLE_SAMPLE = 2_000;
/** Frequent words that must speak for a language before it is believed. */
const LEAST = 3;
/** So many more must speak for it than for any other: languages share words, and a few names look like some. */
const MARGIN = 2;
/** One of so many words at least must speak for it: a language that has no table has such words only by chance. */
const ONE_IN = 7;
/** No word of the tables is longer. */
const LONGEST_WORD = 6;
/** Letters of a language's own that must stand in a text: one alone may stand in a name. */
const LEAST_OWN = 2;
/** The same in Latin letters, in which many languages write the names of others: "Kılıçdaroğlu" has three. */
const LEAST_OWN_LATIN = 6;

/**
 * The language of a block's text as a BCP 47 tag, for hyphenation and voices, where it is plainly another than the
 * article's; `undefined` where the block is in the article's, or where nothing tells.
 */
export function foreignLanguage(text: string, ofArticle: string | undefined): string | undefined {
  const language = languageIn(text.slice(0, SAMPLE), ofArticle);
  return language === ofArticle ? undefined : language;
}

/** The language of an article as a BCP 47 tag, by the beginning of its own text; `undefined` when it does not show. */
export function languageOfArticle({ blocks }: Article): string | undefined {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= ARTICLE_SAMPLE) break;
    if (isOwnText(block)) sample += `${block.text.slice(0, ARTICLE_SAMPLE - sample.length)} `;
  }
  return languageIn(sample, undefined);
}

function languageIn(sample: string, ofArticle: string | undefined): string | undefined {
  if (!mostlyLatin(sample)) return languageOfScript(sample, ofArticle);
  return byWords(sample) ?? byOwnLetters(sample, LATIN, sample.length, LEAST_OWN_LATIN);
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

/** How many words of a sample speak for each language; counted anew for every text. */
const COUNTS = new Uint16Array(LANGUAGES.length);

/** Reads characters, not a regular expression's matches: every block that is shown passes here. */
function byWords(text: string): string | undefined {
  COUNTS.fill(0);
  let words = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) continue;
    if (code >= 0xc0 && code < 0x250) continue;
    if (i > start) {
      words++;
      if (i - start <= LONGEST_WORD) countWord(text.slice(start, i).toLowerCase());
    }
    start = i + 1;
  }
  return bestOf(words);
}

function countWord(word: string): void {
  for (const language of WORDS.get(word) ?? []) COUNTS[language] = (COUNTS[language] ?? 0) + 1;
}

/** The language that enough of a text's `words` speak for. */
function bestOf(words: number): string | undefined {
  let best = 0;
  let second = 0;
  let language: string | undefined;
  for (let i = 0; i < COUNTS.length; i++) {
    const count = COUNTS[i] ?? 0;
    if (count > best) {
      second = best;
      best = count;
      language = LANGUAGES[i];
    } else if (count > second) second = count;
  }
  return best >= LEAST && best >= second + MARGIN && best * ONE_IN >= words ? language : undefined;
}

/** By the letters of its own that a language has; a text without any is in the article's language, if that has its script. */
function languageOfScript(text: string, ofArticle: string | undefined): string | undefined {
  let most = 0;
  let found: Script | undefined;
  for (const script of SCRIPTS) {
    const count = countOf(text, script.letters);
    if (count > most) [most, found] = [count, script];
    // No other can have more.
    if (2 * most >= text.length) break;
  }
  if (!found) return undefined;
  const own = byOwnLetters(text, found.own, most);
  if (own) return own;
  const isArticles = found.own.some(({ language }) => language === ofArticle);
  return isArticles && most < found.least ? undefined : found.language;
}

/** The first language that has enough letters of its own in the text, at least `least` and enough `among` so many. */
function byOwnLetters(text: string, all: readonly OwnLetters[], among: number, least = LEAST_OWN): string | undefined {
  return all.find(({ letters, oneIn }) => {
    const count = countOf(text, letters);
    return count >= least && count * oneIn >= among;
  })?.language;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
