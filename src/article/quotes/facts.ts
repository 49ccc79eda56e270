import type { Context } from './context';
import { CUE_WORDS } from './cue-words';
import { SMALL_IN_TITLES } from './word-lists';

/** What hints ask about a quotation; its surroundings in lower case. */
export interface Facts extends Context {
  readonly words: number;
  /** Written like a title: capitals throughout but for small words. */
  readonly isTitle: boolean;
  /** The word or sign just before; empty at the start of the sentence. */
  readonly previous: string;
  /** The word or sign just after; empty at the end of the sentence. */
  readonly next: string;
  /** Whether a verb of saying, or else one of thinking, stands in the sentence before and after. */
  readonly sayingBefore: boolean;
  readonly sayingAfter: boolean;
  readonly thinkingBefore: boolean;
  readonly thinkingAfter: boolean;
}

/** True when one of the words is in the set. */
export function some(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some(word => set.has(word));
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** True when words are written like a title: capitals throughout but for small words. */
export function looksLikeTitle(quoted: readonly string[]): boolean {
  return quoted.some(isCapital) && quoted.every(word => isCapital(word) || SMALL_IN_TITLES.has(word.toLowerCase()));
}

/** Reads what the hints need from the surroundings of a quotation. */
export function factsOf(context: Context): Facts {
  const before = context.before.map(word => word.toLowerCase());
  const after = context.after.map(word => word.toLowerCase());
  const sayingBefore = some(before, CUE_WORDS.saying);
  const sayingAfter = some(after, CUE_WORDS.saying);
  return {
    ...context,
    before,
    after,
    words: context.quoted.length,
    isTitle: looksLikeTitle(context.quoted),
    previous: before.at(-1) ?? '',
    next: after[0] ?? '',
    sayingBefore,
    sayingAfter,
    thinkingBefore: !sayingBefore && some(before, CUE_WORDS.thinking),
    thinkingAfter: !sayingAfter && some(after, CUE_WORDS.thinking),
  };
}
