import { lazily } from '../lazily';
import { wordsOf } from '../wordSet';
import { DIGIT, kindAt } from './chars';
import { MEN, WOMEN } from './firstNames';
import { LANGUAGES } from './languages';
import { SMALL_LANGUAGES } from './languages/small';
import type { Sex } from './name';
import { ADJECTIVES, BODIES, BODIES_OF, PLACES, THINGS } from './natures';

/** What a word may be to a name, as bits. */
export const NAME_WORD = {
  /** Capitalised where it opens a sentence, or always, and yet no name: "However", "Monday". */
  never: 1 << 0,
  title: 1 << 1,
  maleTitle: 1 << 2,
  femaleTitle: 1 << 3,
  man: 1 << 4,
  woman: 1 << 5,
  /** A small word inside names of people: "Osman bin Rashid". */
  particle: 1 << 6,
  /** A word after which "of", "for" and "the" go on with the name: "Department of Works". */
  institution: 1 << 7,
  /** A word whose full stop does not end the name: "Sen. Ada Roe". */
  abbreviated: 1 << 8,
  /** "Jr." is no surname. */
  suffix: 1 << 9,
  /** A small word between an institution and what it is for. */
  link: 1 << 10,
  /** A small word after a particle, "Ludwig van der Berg"; by itself it is an article or a preposition ("Roe den Rat"). */
  inner: 1 << 11,
  /** A verb of headlines: it ends a name, also behind what may be a first name: "Ada Wins Falk". */
  verb: 1 << 12,
  /** The last word of the name of a place, a thing or an event, of a body, of none but an adjective: "South Falk", "Western". */
  place: 1 << 13,
  body: 1 << 14,
  adjective: 1 << 15,
  /** What someone is, with a capital where it opens a sentence: "Farmer Ada Roe". */
  role: 1 << 16,
} as const;

const PARTICLES = 'van von de del della di da do dos du el al bin ibn ben bint abu ter ten af av ul';

/** Words, in small letters, after which "of", "for" and "the" go on with the name: "Department of Works", "Duchess of Falk". */
const INSTITUTIONS = `${BODIES_OF}
  city state secretary centers americans citizens republic kingdom archdiocese diocese bishop archbishop duke prince
  duchess daughters sons friends doctors reporters attorney speaker faculty`;

const ABBREVIATED = `mr mrs ms dr sen sens rep reps gov govs gen col capt lt sgt maj adm prof rev hon st sr jr me mme sra sig
  a b c d e f g h i j k l m n o p q r s t u v w x y z`;

// In headlines they have a capital: "Roe Wins Falk", "Falk Urges Dorn".
const HEADLINES = `accuses admits advises agrees announces argues asks attacks backs beats becomes begins blames blasts blocks breaks brings
  builds buys calls challenges claims condemns confirms criticizes criticises cuts declares defends demands denies dies dismisses drops
  ends endorses explains faces fights fires gets gives goes hails hires hits holds insists joins keeps kills lands lashes launches
  leads leaves loses makes meets mocks moves mulls needs offers opens opposes picks pledges praises predicts proposes pulls pushes
  puts quits raises rallies rebukes recalls refuses rejects releases resigns responds returns reveals says seeks seems sees sells
  sends shows signs slams spars speaks starts sues suggests takes talks targets tells thanks threatens touts tries turns unveils
  urges visits vows wants warns weighs welcomes wins`;

/** Words, in small letters, for what a ministry is of. */
const MINISTRIES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ ministries }) => wordsOf(ministries)));

/** True for a word, in small letters, that says what a ministry is of. */
export function isMinistryWord(word: string): boolean {
  return MINISTRIES.has(word);
}

const known = lazily(build);

/** What a word, in small letters, may be to a name; in all languages together, for a block does not know its own. */
export function nameBits(word: string): number {
  return known().get(word) ?? 0;
}

/** What a name is, by its last word, that nothing tells to be a person's. */
export const NATURE = { unknown: 0, place: 1, body: 2, adjective: 3 } as const;

/**
 * The nature of a name by its first and last word. One with a first name in it, "Kerry Boston", may be a person's; one that
 * ends in a digit, "G20", is a thing's.
 */
export function natureOf(first: string, last: string): number {
  return natureOfWords(nameBits(first), nameBits(last), last);
}

/** The same where it is known what the two words may be to a name. */
export function natureOfWords(firstBits: number, bits: number, last: string): number {
  if (isFirstName(firstBits | bits)) return NATURE.unknown;
  if (bits & NAME_WORD.place || kindAt(last, last.length - 1) === DIGIT) return NATURE.place;
  if (bits & NAME_WORD.body) return NATURE.body;
  return bits & NAME_WORD.adjective ? NATURE.adjective : NATURE.unknown;
}

/** True for the bits of a word that may be a first name. */
export function isFirstName(bits: number): boolean {
  return (bits & (NAME_WORD.man | NAME_WORD.woman)) !== 0;
}

/** True where a word, in small letters, or its first part is a title or what someone is: "ministro". */
export function isTitle(word: string): boolean {
  const first = word.split(/[ .-]/)[0] ?? '';
  const bits = MINISTRIES.has(first) ? 0 : nameBits(first) | nameBits(word);
  return (bits & (NAME_WORD.title | NAME_WORD.role)) !== 0;
}

/** The sex that a first name tells, by its bits; `undefined` for one of both and for what is none. */
export function sexOfFirst(bits: number): Sex {
  const sexes = bits & (NAME_WORD.man | NAME_WORD.woman);
  if (sexes === NAME_WORD.man) return 'he';
  return sexes === NAME_WORD.woman ? 'she' : undefined;
}

/** The sex that a noun or a title tells, by its bits: "spokeswoman", "father". */
export function sexOfNoun(bits: number): Sex {
  if (bits & NAME_WORD.maleTitle) return 'he';
  return bits & NAME_WORD.femaleTitle ? 'she' : undefined;
}

/** The small letters of a word of five at most, one after the other, as one number; `packed` is that of those before. */
export function packLetter(packed: number, code: number): number {
  return (packed << 5) | (code - 0x60);
}

const LINKS = 'of for the and';
const INNER = 'der den das la le les zu zum';

/** For the small words that can stand inside a name, by their packed letters, what they may be to it. */
export const particles = lazily(() => {
  const pack = (word: string): number =>
    [...word].reduce((packed, letter) => packLetter(packed, letter.charCodeAt(0)), 0);
  const words = wordsOf(`${PARTICLES} ${LINKS} ${INNER}`);
  return new Map(words.map(word => [pack(word), nameBits(word)]));
});

/** Words of languages of which little is known that may be names in others: "Han", "Te", "Hans"; the short ones listed never are. */
const SHORT =
  /(?<!\p{L})(?!(?:ale|als|czy|een|gdy|het|hij|hoe|hur|hva|jak|jeg|kto|nog|och|ook|vad|wat|wie|wij|zij)(?!\p{L}))(?:[a-z]{1,3}|alla|care|elke|hans|jaar|meer|mert|sina|sine|theo|till|vara|yang)(?!\p{L})/gu;

function build(): Map<string, number> {
  const words = new Map<string, number>();
  const list = (text: string, bits: number): void => {
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) | bits);
  };
  for (const language of LANGUAGES) {
    const { common, determiners, prepositions, openers, he, she, they, it, other, relatives, humanRelatives } =
      language;
    const pronouns = [he, she, they, it, other, relatives, humanRelatives];
    for (const text of [common, determiners, prepositions, openers, ...pronouns]) {
      list(SMALL_LANGUAGES.includes(language) ? text.replace(SHORT, '') : text, NAME_WORD.never);
    }
    list(language.people, NAME_WORD.role);
    list(language.titles, NAME_WORD.title);
    list(language.maleTitles, NAME_WORD.maleTitle);
    list(language.femaleTitles, NAME_WORD.femaleTitle);
  }
  for (const word of MINISTRIES) list(word, NAME_WORD.role);
  list(HEADLINES, NAME_WORD.never | NAME_WORD.verb);
  list(MEN, NAME_WORD.man);
  list(WOMEN, NAME_WORD.woman);
  list(PARTICLES, NAME_WORD.particle);
  list(INSTITUTIONS, NAME_WORD.institution);
  list(ABBREVIATED, NAME_WORD.abbreviated);
  list('jr sr ii iii iv kc qc mp mep msp obe mbe cbe phd md', NAME_WORD.suffix);
  list(LINKS, NAME_WORD.link);
  list(INNER, NAME_WORD.inner);
  list(PLACES, NAME_WORD.place);
  list(THINGS, NAME_WORD.place);
  list(ADJECTIVES, NAME_WORD.adjective);
  list(BODIES, NAME_WORD.body);
  return words;
}
