import { en } from './languages/en';
import type { Language } from './languages/language';

/** What a word may be, as bits; a word can be several things. */
export const WORD = {
  function: 1 << 0,
  determiner: 1 << 1,
  preposition: 1 << 2,
  filler: 1 << 3,
  he: 1 << 4,
  she: 1 << 5,
  they: 1 << 6,
  other: 1 << 7,
  relative: 1 << 8,
  cue: 1 << 9,
  weakCue: 1 << 10,
  source: 1 << 11,
  person: 1 << 12,
  title: 1 << 13,
  male: 1 << 14,
  female: 1 << 15,
} as const;

/** The words of one language, with what each may be. */
export type Lexicon = ReadonlyMap<string, number>;

const LANGUAGES: readonly Language[] = [en];

function build(language: Language): Lexicon {
  const lexicon = new Map<string, number>();
  const list = (words: string, bits: number): void => {
    for (const word of words.split(/\s+/)) lexicon.set(word, (lexicon.get(word) ?? 0) | bits);
  };
  list(language.common, WORD.function);
  list(language.openers, WORD.function);
  list(language.determiners, WORD.function | WORD.determiner);
  list(language.prepositions, WORD.function | WORD.preposition);
  list(language.fillers, WORD.function | WORD.filler);
  list(language.he, WORD.function | WORD.he);
  list(language.she, WORD.function | WORD.she);
  list(language.they, WORD.function | WORD.they);
  list(language.other, WORD.function | WORD.other);
  list(language.relatives, WORD.function | WORD.relative);
  list(language.cues, WORD.cue);
  list(language.weakCues, WORD.weakCue);
  list(language.sources, WORD.source);
  list(language.people, WORD.person);
  list(language.titles, WORD.title);
  list(language.maleTitles, WORD.male);
  list(language.femaleTitles, WORD.female);
  return lexicon;
}

const lexicons = new Map<Language, Lexicon>();

/** The lexicon of the language that `sample` is written in; English when nothing tells. */
export function lexiconOf(_sample: string): Lexicon {
  const language = LANGUAGES[0] ?? en;
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
