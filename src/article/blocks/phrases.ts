import { lazily } from '../lazily';
import { pushTo } from '../pushTo';
import { isBlank } from './blank';
import { FirstWords, firstHash, firstWord, isDenseCode, isWordCode, lengthOf, small, UNTOLD } from './firstWord';

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
  readonly tail: (() => RegExp) | undefined;
}

function beginningsOf(table: PhraseTable): readonly Beginning[] {
  return Object.values(table)
    .flatMap(phrasesOf)
    .flatMap(phrase => {
      const [start = '', rest] = phrase.split(' … ');
      const tail = rest === undefined ? undefined : lazily(() => tailOf(rest.split('/')));
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
  return small(text.slice(0, reach)).replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** Phrases by their first word and by its hash, and the cheap test that most texts begin with none of them. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly Beginning[]>;
  readonly byHash: ReadonlyMap<number, readonly Beginning[]>;
  readonly words: FirstWords;
}

function indexOf(table: PhraseTable): Index {
  const byWord = new Map<string, Beginning[]>();
  const byHash = new Map<number, Beginning[]>();
  const words = new FirstWords();
  for (const beginning of beginningsOf(table)) {
    words.add(beginning.head);
    pushTo(byWord, firstWord(beginning.head), beginning);
    pushTo(byHash, firstHash(beginning.head, 0), beginning);
  }
  return { byWord, byHash, words };
}

/** Says whether a text begins, at an offset, with one of some phrases; `hash` is that of the first word there. */
export type Begins = (text: string, from?: number, hash?: number) => boolean;

/**
 * A test for texts that begin with one of the phrases, as whole words. Phrases are found by their first word, so the cost
 * does not grow with the table.
 */
export function beginsWithAny(table: PhraseTable): Begins {
  const index = lazily(() => indexOf(table));
  return (text, from = 0, hash = firstHash(text, from)) =>
    index().words.mayBegin(text, from, hash) && beginsWith(index(), text, from, hash);
}

function beginsWith({ byWord, byHash }: Index, text: string, from: number, hash: number): boolean {
  const word = hash === UNTOLD ? firstWord(text, from) : undefined;
  const phrases = word === undefined ? byHash.get(hash) : byWord.get(word);
  const length = word?.length ?? lengthOf(hash);
  if (!phrases?.some(({ head }) => mayBeginWith(text, from, head, length))) return false;
  const start = folded(text.slice(from, from + SENTENCE_REACH), SENTENCE_REACH);
  return phrases.some(
    ({ head, tail }) =>
      start.startsWith(head) && endsWord(start, head.length) && (!tail || tail().test(start.slice(head.length))),
  );
}

/**
 * False when a text whose first word is so long certainly does not begin with a phrase: most lines part from every one
 * at the first letter of the second word or soon after it, and need not be folded.
 */
function mayBeginWith(text: string, from: number, head: string, length: number): boolean {
  if (head.length > length + 1 && (head.charCodeAt(length + 1) | 32) !== (text.charCodeAt(from + length + 1) | 32))
    return false;
  for (let i = length; i < head.length; i++) {
    const code = text.charCodeAt(from + i);
    if (!isPlainLetter(code)) {
      // Folding changes white space and apostrophes, and letters that are not English.
      if (code === head.charCodeAt(i)) continue;
      return code >= 0x80 || isBlank(code);
    }
    if ((code | 32) !== head.charCodeAt(i)) return false;
  }
  return true;
}

function isPlainLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
}

/** True when no word of a script with spaces runs across an offset. */
function endsWord(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return !isWordCode(before) || isDenseCode(before) || !isWordCode(text.charCodeAt(offset));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where the first character stands that may be a letter or a digit: the text's length where there is none. */
function behindSigns(text: string): number {
  let at = 0;
  while (at < text.length && isSign(text.charCodeAt(at))) at++;
  return at;
}

/** True for the signs of ASCII, the punctuation of all scripts, and Chinese brackets and quotation marks. */
function isSign(code: number): boolean {
  if (code < 0x80) return !isWordCode(code);
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3008 && code <= 0x301f);
}

/** A test for texts that are one of the phrases and nothing else, but for marks around it. */
export function isOneOf(table: PhraseTable): (text: string) => boolean {
  const known = lazily(() => {
    const phrases = new Set(allPhrases(table));
    const words = new FirstWords();
    for (const phrase of phrases) words.add(firstWord(phrase));
    return { phrases, words, longest: Math.max(...[...phrases].map(phrase => phrase.length)) + 4 };
  });
  return text => {
    const { phrases, words, longest } = known();
    const from = behindSigns(text);
    if (text.length > longest || from === text.length) return false;
    // Further signs may stand there, which are set aside too: ・Share
    if (LETTER.test(text.charAt(from)) && !words.mayBegin(text, from, firstHash(text, from))) return false;
    return phrases.has(folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  };
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
