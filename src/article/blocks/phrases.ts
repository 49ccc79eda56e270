/** Phrases by the language they belong to: lower case, straight apostrophes, `|` or a new line between them. */
export type PhraseTable = Readonly<Record<string, string>>;

/** The phrases of one string of a table. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
}

function allPhrases(table: PhraseTable): readonly string[] {
  return Object.values(table).flatMap(phrasesOf);
}

/** Longest beginning of a line that is compared. */
const REACH = 64;

/** The beginning of a text as phrase tables have it: lower case, one kind of apostrophe and space. */
function folded(text: string): string {
  return text.slice(0, REACH).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** True for the UTF-16 code of a letter or a digit; punctuation beyond Latin-1 is told by its Unicode blocks. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00;
}

function isDenseCode(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7af;
}

/**
 * What phrases are found by: the first word in lower case; its first two characters in a script without spaces; the
 * first character where the text does not begin with a word.
 */
export function firstWord(text: string, from = 0): string {
  const code = text.charCodeAt(from);
  if (isDenseCode(code)) return text.slice(from, from + 2);
  let end = from;
  while (end < text.length && end < from + REACH && isWordCode(text.charCodeAt(end))) end++;
  return end === from ? text.charAt(from) : text.slice(from, end).toLowerCase();
}

/**
 * A test for texts that begin, at an offset, with one of the phrases, as whole words. Phrases are found by their first
 * word, so the cost does not grow with the table.
 */
export function beginsWithAny(table: PhraseTable): (text: string, from?: number) => boolean {
  const byWord = new Map<string, string[]>();
  for (const phrase of allPhrases(table)) {
    const word = firstWord(phrase);
    byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return (text, from = 0) => {
    const word = firstWord(text, from);
    const phrases = byWord.get(word);
    // Most lines part from every phrase at the first letter of the second word: no need to fold those.
    const second = text.charCodeAt(from + word.length + 1) | 32;
    if (
      !phrases?.some(phrase => phrase.length <= word.length + 1 || (phrase.charCodeAt(word.length + 1) | 32) === second)
    )
      return false;
    const start = folded(text.slice(from, from + REACH));
    return phrases.some(phrase => start.startsWith(phrase) && endsWord(start, phrase.length));
  };
}

/** True when no word of a script with spaces runs across an offset. */
function endsWord(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return !isWordCode(before) || isDenseCode(before) || !isWordCode(text.charCodeAt(offset));
}

/** A test for texts that are one of the phrases and nothing else, but for marks around it. */
export function isOneOf(table: PhraseTable): (text: string) => boolean {
  const known = new Set(allPhrases(table));
  const longest = Math.max(...[...known].map(phrase => phrase.length)) + 4;
  return text => text.length <= longest && known.has(folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** A test for texts that hold one of the phrases as whole words. */
export function holdsAny(...tables: readonly PhraseTable[]): (text: string) => boolean {
  // The longest first: of "newsletter" and "newsletters" the one that ends with the word must be tried.
  const phrases = tables.flatMap(allPhrases).toSorted((a, b) => b.length - a.length);
  const escaped = phrases.map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"));
  // Without the flag `u`, and with the ends of words tested afterwards: that is several times faster.
  const once = new RegExp(escaped.join('|'), 'i');
  const pattern = new RegExp(once, 'gi');
  return text => {
    if (!once.test(text)) return false;
    for (const { index, 0: found } of text.matchAll(pattern))
      if (endsWord(text, index + found.length) && (index === 0 || endsWord(text, index))) return true;
    return false;
  };
}
