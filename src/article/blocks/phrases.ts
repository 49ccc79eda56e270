import { lazily } from '../lazily';

/**
 * Phrases by the language they belong to: lower case, straight apostrophes, `|` or a new line between them. A word may
 * be one of several: "read/learn more". "get … inbox/the latest" begins with "get" and has one of the others, which are
 * words in a row, further on in the same sentence.
 */
export type PhraseTable = Readonly<Record<string, string>>;

/** The phrases of one string of a table. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
}

/** "read/learn more" as two phrases. */
function spelledOut(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .reduce<readonly string[]>(
      (heads, word) =>
        heads.flatMap(head => word.split('/').map(choice => (head === '' ? choice : `${head} ${choice}`))),
      [''],
    );
}

function allPhrases(table: PhraseTable): readonly string[] {
  return Object.values(table).flatMap(phrasesOf).flatMap(spelledOut);
}

/** A phrase that a text begins with, and what must follow in the same sentence; `undefined` when nothing must. */
interface Beginning {
  readonly head: string;
  readonly tail: RegExp | undefined;
}

function beginningsOf(table: PhraseTable): readonly Beginning[] {
  return Object.values(table)
    .flatMap(phrasesOf)
    .flatMap(phrase => {
      const [start = '', rest] = phrase.split(' … ');
      const tail = rest === undefined ? undefined : tailOf(rest.split('/'));
      return spelledOut(start).map(head => ({ head, tail }));
    });
}

/** Holds one of the choices, as whole words, before the sentence ends. */
function tailOf(choices: readonly string[]): RegExp {
  const words = choices.map(choice => (/^\p{L}/u.test(choice) ? `(?<!\\p{L})${choice}(?!\\p{L})` : choice));
  return new RegExp(`^(?:[^.!?]|[.!?](?!\\s))*?(?:${words.join('|')})`, 'u');
}

/** Longest beginning of a line that is compared, and longest sentence in which what must follow is looked for. */
const REACH = 64;
const SENTENCE_REACH = 240;

/** The beginning of a text as phrase tables have it: lower case, one kind of apostrophe and space. */
function folded(text: string, reach = REACH): string {
  return text.slice(0, reach).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
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

function byFirstWord(table: PhraseTable): ReadonlyMap<string, readonly Beginning[]> {
  const byWord = new Map<string, Beginning[]>();
  for (const beginning of beginningsOf(table)) {
    const word = firstWord(beginning.head);
    const known = byWord.get(word);
    if (known) known.push(beginning);
    else byWord.set(word, [beginning]);
  }
  return byWord;
}

/**
 * A test for texts that begin, at an offset, with one of the phrases, as whole words. Phrases are found by their first
 * word, so the cost does not grow with the table.
 */
export function beginsWithAny(table: PhraseTable): (text: string, from?: number) => boolean {
  const beginnings = lazily(() => byFirstWord(table));
  return (text, from = 0) => {
    const word = firstWord(text, from);
    const phrases = beginnings().get(word);
    // Most lines part from every phrase at the first letter of the second word: no need to fold those.
    const second = text.charCodeAt(from + word.length + 1) | 32;
    if (
      !phrases?.some(({ head }) => head.length <= word.length + 1 || (head.charCodeAt(word.length + 1) | 32) === second)
    )
      return false;
    const start = folded(text.slice(from, from + SENTENCE_REACH), SENTENCE_REACH);
    return phrases.some(
      ({ head, tail }) =>
        start.startsWith(head) && endsWord(start, head.length) && (!tail || tail.test(start.slice(head.length))),
    );
  };
}

/** True when no word of a script with spaces runs across an offset. */
function endsWord(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return !isWordCode(before) || isDenseCode(before) || !isWordCode(text.charCodeAt(offset));
}

/** A test for texts that are one of the phrases and nothing else, but for marks around it. */
export function isOneOf(table: PhraseTable): (text: string) => boolean {
  const known = lazily(() => {
    const phrases = new Set(allPhrases(table));
    return { phrases, longest: Math.max(...[...phrases].map(phrase => phrase.length)) + 4 };
  });
  return text =>
    text.length <= known().longest &&
    known().phrases.has(folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** A test for texts that hold one of the phrases as whole words. */
export function holdsAny(...tables: readonly PhraseTable[]): (text: string) => boolean {
  const pattern = lazily(() => {
    // The longest first: of "newsletter" and "newsletters" the one that ends with the word must be tried.
    const phrases = tables.flatMap(allPhrases).toSorted((a, b) => b.length - a.length);
    const escaped = phrases.map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"));
    // Without the flag `u`, and with the ends of words tested afterwards: that is several times faster.
    const once = new RegExp(escaped.join('|'), 'i');
    return { once, all: new RegExp(once, 'gi') };
  });
  return text => {
    const { once, all } = pattern();
    if (!once.test(text)) return false;
    for (const { index, 0: found } of text.matchAll(all))
      if (endsWord(text, index + found.length) && (index === 0 || endsWord(text, index))) return true;
    return false;
  };
}
