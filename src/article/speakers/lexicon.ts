import { lazily } from '../lazily';
import { wordSet, wordsOf } from '../wordSet';
import { LANGUAGES } from './languages';
import { en } from './languages/en';
import type { Language } from './languages/language';
import { SMALL_LANGUAGES } from './languages/small';
import { PackedMap } from './packedMap';

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
  /** Someone or something that speaks. */
  person: 1 << 12,
  and: 1 << 13,
  genitive: 1 << 14,
  enclitic: 1 << 15,
  human: 1 << 16,
  /** A name that a title or a known first name tells to be a person's. */
  told: 1 << 17,
  /** Of a word: a verb that is nobody's by itself, "saying". No name has it, so it shares the bit. */
  participle: 1 << 17,
  /** A name of one word. */
  solo: 1 << 18,
  /** Of a word: a verb before its subject, "قال رو". No word is a name, so it shares the bit. */
  initial: 1 << 18,
  /** A name in capitals: "NATO". */
  capitals: 1 << 19,
  /** Of a word: a verb of what stands somewhere, "steht in dem Brief". No word is a name, so it shares the bit. */
  written: 1 << 19,
  /** An unknown word or a loose cue that ends like a past tense: after a name it is the verb, no part of the phrase. */
  past: 1 << 20,
  /** A noun by its capital, in a language that gives one to all of them. */
  noun: 1 << 21,
  /** A word that goes on with a noun's phrase: "familiar with the plan"; of a source, one that needs "of": "in the words of". */
  attribute: 1 << 22,
  /** The "es" of "heißt es in dem Bericht". */
  impersonal: 1 << 23,
  /** A verb of a language that has the subject after it when something else stands first: "Dem Rat sagte Roe". */
  second: 1 << 24,
  /** What an office is of, before the name of who holds it: "secretary of state Ada Roe". */
  office: 1 << 27,
  /** A pronoun for a body: "it". */
  it: 1 << 28,
  /** A cue before whom it is said to, never before who says it: "told Roe". */
  telling: 1 << 29,
  /** A preposition before whose view it is, where it opens a sentence: "Pour Ada Roe, …". */
  view: 1 << 30,
  /** A name that an office in capitals stands before: "CEO Ada Roe". */
  officer: 1 << 31,
} as const;

/** A cue, for sure or loosely. */
export const ANY_CUE = WORD.cue | WORD.weakCue;

/** "who", of people alone: it is both. */
export const HUMAN_RELATIVE = WORD.relative | WORD.human;

/** A pronoun of any kind. */
export const PRONOUN = WORD.he | WORD.she | WORD.they | WORD.other;

/** The two bits from here up, 25 and 26, say of what nature a name is. */
export const NATURE_BIT = 25;

/** One language's words, and what else its table says of how it is read. */
export interface Lexicon
  extends Pick<
    Language,
    'capitalNouns' | 'dropsSubject' | 'namesFirst' | 'meansNobody' | 'hasEnglishEndings' | 'ofMen' | 'ofWomen'
  > {
  /** What each word may be. */
  readonly words: ReadonlyMap<string, number>;
  /** The same for words whose letters can be packed. */
  readonly packed: PackedMap;
  /** True where only a few words are known. */
  readonly isSmall: boolean;
  /** What goes back to the subject before a clause. */
  readonly rejoins: ReadonlySet<string>;
  /** Verbs whose mood says that someone's words are reported. */
  readonly reporting: ReadonlySet<string>;
}

/** For each list of a language's words, what it makes of them. */
const LISTS = {
  common: WORD.function,
  openers: WORD.function,
  determiners: WORD.function | WORD.determiner,
  prepositions: WORD.function | WORD.preposition,
  fillers: WORD.function | WORD.filler,
  he: WORD.function | WORD.he,
  she: WORD.function | WORD.she,
  they: WORD.function | WORD.they,
  other: WORD.function | WORD.other,
  it: WORD.function | WORD.other | WORD.it,
  relatives: WORD.function | WORD.relative,
  humanRelatives: WORD.function | HUMAN_RELATIVE,
  and: WORD.function | WORD.and,
  genitives: WORD.function | WORD.genitive,
  attributes: WORD.attribute,
  offices: WORD.office,
  impersonals: WORD.impersonal,
  cues: WORD.cue,
  weakCues: WORD.weakCue,
  telling: WORD.telling,
  sources: WORD.source,
  wordings: WORD.source | WORD.attribute,
  written: WORD.written,
  views: WORD.view,
  people: WORD.person | WORD.human,
  bodies: WORD.person,
} as const;

function build(language: Language): Lexicon {
  const words = new Map<string, number>();
  const add = (word: string, bits: number): unknown => words.set(word, (words.get(word) ?? 0) | bits);
  for (const [list, bits] of Object.entries(LISTS)) {
    // Object.entries loses the names of the keys, which are those of `LISTS`.
    for (const word of wordsOf(language[list as keyof typeof LISTS])) add(word, bits);
  }
  const { capitalNouns, dropsSubject, namesFirst, meansNobody, hasEnglishEndings, ofMen, ofWomen } = language;
  if (language.verbSecond) for (const [word, bits] of words) if (bits & ANY_CUE) words.set(word, bits | WORD.second);
  if (language.leadsWithVerb)
    for (const [word, bits] of words) if (bits & WORD.cue) words.set(word, bits | WORD.initial);
  if (hasEnglishEndings) for (const [word, bits] of words) if (bits & ANY_CUE) words.set(word, bits | formOf(word));
  for (const ending of wordsOf(language.enclitics))
    add(ending, WORD.function | WORD.enclitic | enclisis(words, ending));
  return {
    words,
    isSmall: SMALL_LANGUAGES.includes(language),
    packed: new PackedMap(words),
    rejoins: wordSet(language.rejoins),
    reporting: wordSet(language.reporting),
    capitalNouns,
    dropsSubject,
    namesFirst,
    meansNobody,
    hasEnglishEndings,
    ofMen,
    ofWomen,
  };
}

/** What the ending of an English verb says; "reading" says what stands on something: "a flag reading". */
function formOf(word: string): number {
  if (word.endsWith('ing')) return word === 'reading' ? 0 : WORD.participle;
  return word.endsWith('ed') ? WORD.past : 0;
}

/** "-t-il" means what "il" means. */
function enclisis(words: ReadonlyMap<string, number>, ending: string): number {
  return words.get(ending.slice(ending.lastIndexOf('-') + 1)) ?? 0;
}

const lexicons = new Map<Language, Lexicon>();

/** Which languages count each common word among theirs, by their places in `LANGUAGES`. */
const commonWords = lazily(() => {
  const words = new Map<string, number[]>();
  LANGUAGES.forEach(({ common }, i) => {
    for (const word of wordsOf(common)) {
      const places = words.get(word);
      if (places) places.push(i);
      else words.set(word, [i]);
    }
  });
  return words;
});

const NOWHERE: readonly number[] = [];

/** The lexicon of the language that `sample` is written in; English when nothing tells. */
export function lexiconOf(sample: string): Lexicon {
  const votes = LANGUAGES.map(() => 0);
  for (const word of sample.split(' ')) {
    for (const i of commonWords().get(word) ?? NOWHERE) votes[i] = (votes[i] ?? 0) + 1;
  }
  const language = LANGUAGES[votes.indexOf(Math.max(...votes))] ?? en;
  const lexicon = lexicons.get(language) ?? build(language);
  lexicons.set(language, lexicon);
  return lexicon;
}
