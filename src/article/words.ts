import { AFTER_NAMES, BEFORE_NAMES, BEFORE_NUMBERS, BESIDE_NAMES } from './abbreviations';

/**
 * Where a word begins: a run of letters and digits with the marks that stand inside words ("don't", "well-kept", "3.5"), of
 * which soft hyphens and joiners are not seen. Not the whole of it: in a text that is one word of ten million letters there
 * is no room for that.
 */
const WORD_START = /(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]['’.,\u00ad\u200c-\u200d\u2060-])[\p{L}\p{N}]/gu;

/** A character of a script that puts no space between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * How many of them make a word. Each ideograph and kana counts as one, as word processors count them. Of the others,
 * letters and marks alike, an estimate: the Universal Declaration of Human Rights in these languages has so many in each
 * of the words that ICU's dictionaries (version 78) part it into.
 */
const OF_A_WORD: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1],
  [/\p{Script=Thai}/gu, 3.9],
  [/\p{Script=Lao}/gu, 4.3],
  [/\p{Script=Khmer}/gu, 5.1],
  [/\p{Script=Myanmar}/gu, 4.9],
];

/** Letters before a dot that ends no sentence: an abbreviation, an initial, what comes in two ("U.S.", "e.g.", "z. B."). */
const ABBREVIATION = new RegExp(
  `(?:^|[^\\p{L}])(?:${BEFORE_NAMES}|${BESIDE_NAMES}|[\\p{Lu}zd]|[\\p{Lu}\\p{Ll}]\\.\\s?[\\p{Lu}\\p{Ll}])$`,
  'u',
);
const OF_A_FIRM = new RegExp(`(?:^|[^\\p{L}])(?:${AFTER_NAMES})$`, 'u');
/** After a firm's stop they open a sentence: "Acme Inc. The …", but not "Acme Corp. Chairman Quill". */
const OPENER =
  /^["'”’»)\]]*\s+(?:The|An?|He|She|It|They|We|I|His|Her|Its|Their|Our|This|That|These|But|And|In|On|At)\s/;
const NUMBERED = new RegExp(`(?:^|[^\\p{L}])(?:${BEFORE_NUMBERS})$`, 'u');

/**
 * A full stop, question or exclamation mark with the marks that close after it, where a sentence can end: its next letter, if
 * one is near, is no small one. Georgian, which has no capitals in use, counts its letters as small.
 */
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)(?![^\p{L}\p{N}]{0,8}(?!\p{Script=Georgian})\p{Ll})|[。！？។៕။]/gu;

/** How many words a text has. */
export function countWords(text: string): number {
  const spaceless = text.search(SPACELESS) < 0 ? 0 : countSpaceless(text);
  const spaced = spaceless > 0 ? text.replace(SPACELESS, ' ') : text;
  return spaceless + (spaced.match(WORD_START)?.length ?? 0);
}

function countSpaceless(text: string): number {
  let words = 0;
  for (const [character, ofAWord] of OF_A_WORD) words += Math.ceil((text.match(character)?.length ?? 0) / ofAWord);
  return words;
}

/** True when the dot at `index` belongs to an abbreviation ("Sen. Quill", "J. Marlow", "Oct. 3") and ends no sentence. */
export function isAbbreviationDot(text: string, index: number): boolean {
  if (text.charAt(index) !== '.') return false;
  const before = text.slice(Math.max(0, index - 5), index);
  if (OF_A_FIRM.test(before)) return !OPENER.test(text.slice(index + 1, index + 12));
  return ABBREVIATION.test(before) || (NUMBERED.test(before) && /^\s*\d/.test(text.slice(index + 1, index + 4)));
}

/** How many sentences a text has; one that lacks its stop counts too. */
export function countSentences(text: string): number {
  let count = 0;
  let reached = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const after = index + stop.length;
    if (isAbbreviationDot(text, index) && after < text.length) continue;
    count++;
    reached = after;
  }
  return count + (/[\p{L}\p{N}]/u.test(text.slice(reached)) ? 1 : 0);
}
