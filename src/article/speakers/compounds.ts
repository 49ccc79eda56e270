import { type Lexicon, WORD } from './lexicon';

/** A noun at the end of a compound has at least so many letters: "Chef", and at most so many: "Wissenschaftlerin". */
const SHORTEST_NOUN = 4;
const LONGEST_NOUN = 20;

/** What an unknown noun in small letters means by its last part, where nouns are compounds: "stadtsprecherin". */
export function compoundBits({ words, capitalNouns }: Lexicon, noun: string): number {
  for (let i = Math.max(2, noun.length - LONGEST_NOUN); capitalNouns && i <= noun.length - SHORTEST_NOUN; i++) {
    const bits = words.get(noun.slice(i)) ?? 0;
    if (bits & WORD.person) return bits & (WORD.person | WORD.human);
  }
  return 0;
}
