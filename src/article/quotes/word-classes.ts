import { ELSEWHERE, SAYING, SPEECH_NOUNS, THINKING } from './cue-words';

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

/** No longer word has a class. */
export const LONGEST_CLASSED = Math.max(...[...CLASSES.keys()].map(word => word.length));

/** The classes of a lower-case word; 0 when it has none. */
export function classesOf(word: string): number {
  return CLASSES.get(word) ?? 0;
}
