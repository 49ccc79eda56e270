import { SOFT_HYPHEN_CODE, withoutSoftHyphens } from '../softHyphen';
import { ELSEWHERE, SAYING, SPEECH_NOUNS, THINKING } from './cueWords';

/** What a word tells about quotations near it: bits, as a sentence has the classes of all its words together. */
export const WordClass = { saying: 1, thinking: 2, noun: 4, somebody: 8, elsewhere: 16 } as const;

const CLASSES = new Map<string, number>();

function classify(words: readonly string[], bit: number): void {
  for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}

classify(SAYING, WordClass.saying);
classify(ELSEWHERE, WordClass.elsewhere);
classify(THINKING, WordClass.thinking);
classify(SPEECH_NOUNS, WordClass.noun);
classify(['he', 'she', 'i', 'his', 'her', 'they'], WordClass.somebody);

/** No longer word has a class, though it has as many soft hyphens as words of that length do. */
const MOST_SOFT_HYPHENS = 4;
const LONGEST_CLASSED = Math.max(...[...CLASSES.keys()].map(word => word.length)) + MOST_SOFT_HYPHENS;

/** The classes of a lower-case word; 0 when it has none. */
export function classesOf(word: string): number {
  return CLASSES.get(word) ?? 0;
}

/** Many times as many slots as there are words with a class: few other words fall into one of theirs. */
const SLOTS = 1 << 14;
const IS_CLASSED = new Uint8Array(SLOTS);
for (const word of CLASSES.keys()) IS_CLASSED[slotOf(word, 0, word.length)] = 1;

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== SOFT_HYPHEN_CODE) hash = Math.imul(hash + code, 0x9e35);
  }
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The classes of the word from `start` to `end` if it is in lower case; 0 when it has none. */
export function classesAt(text: string, start: number, end: number): number {
  // Most words have none, which costs no string of their own to tell.
  if (end - start > LONGEST_CLASSED || IS_CLASSED[slotOf(text, start, end)] === 0) return 0;
  return classesOf(withoutSoftHyphens(text.slice(start, end)));
}
