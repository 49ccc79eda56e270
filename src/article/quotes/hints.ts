import { lazily } from '../lazily';
import { LANGUAGES } from '../speakers/languages';
import { wordSet, wordsOf } from '../wordSet';
import { type Facts, some } from './facts';
import { NEAR } from './sentence';
import { classesOf, WordClass } from './wordClasses';
import {
  AUTHORS_ELSEWHERE,
  BEARER_AFTER,
  BEARERS,
  BEING,
  ENTITLED_ELSEWHERE,
  FUNCTION_WORDS,
  INSCRIBED,
  NAMING,
  PROGRAMMES,
  WORK_AFTER,
  WORK_BEFORE,
  WORK_ELSEWHERE,
} from './wordLists';

/** Something about a quotation that speaks for words somebody said (above 0) or for a scare quote or title (below 0). */
interface Hint {
  readonly weight: number;
  readonly holds: (facts: Facts) => boolean;
}

const ofWords =
  (least: number, most: number) =>
  ({ words }: Facts) =>
    words >= least && words <= most;
const follows = (words: string) => {
  const set = wordSet(words);
  return ({ previous }: Facts) => set.has(previous);
};
const isNoun = (word: string): boolean => /^\p{Ll}/u.test(word) && !FUNCTION_WORDS.has(word);
const isPossessive = (word: string): boolean => /['’]s?$/.test(word);
const OWNERS = wordSet('his her their its my our');
const isOwner = (word: string): boolean => OWNERS.has(word) || isPossessive(word);
const isDeterminer = follows('the a an his her their its');
const isObject = follows('told tells with on to');
// a ferry named "Old Tom", a street known as "The Long Mile"
const CHRISTENING = wordSet('named christened nicknamed titled entitled');
const isChristened = ({ before: [word = '', verb] }: Facts): boolean =>
  CHRISTENING.has(word) || (word === 'as' && verb === 'known');
const hasWorkBefore = ({ before }: Facts): boolean => some(before, 3, WORK_BEFORE);
// her role in "Lamplight"
const hasRoleIn = ({ before: [word = '', role = ''] }: Facts): boolean => word === 'in' && /^roles?$/.test(role);
// in her memoir, "The Light of the Lamp"; the author of "The Light of the Lamp"
const isWorkNamed = ({ before: [mark, work = ''] }: Facts): boolean =>
  (mark === ',' || mark === 'of') && WORK_BEFORE.has(work);
// "X", su quinta novela; « X », le roman; „X“, ihr Lied
const OWN = wordSet(
  'su un una el la sa son le une suo sua il lo ein eine sein seine ihr ihre der die das seu um uma o a',
);
const OF_WORK = wordSet("de d' di von");
/** What stands before the title of a work: su novela "X"; su novela, "X"; se llama "X"; la autora de "X". */
const isTitledBefore = ({ last, before: [word = '', noun = ''] }: Facts): boolean =>
  WORK_ELSEWHERE.has(word) ||
  ENTITLED_ELSEWHERE.has(word) ||
  (word === ',' && WORK_ELSEWHERE.has(noun) && !/[.?!,]/.test(last)) ||
  (OF_WORK.has(word) && AUTHORS_ELSEWHERE.has(noun));
/** What stands behind it: "X", su quinta novela. */
const isTitledBehind = ({ after: [mark, own = '', ...rest] }: Facts): boolean =>
  mark === ',' && OWN.has(own) && some(rest, 2, WORK_ELSEWHERE);
/** True for the title of a work where titles are written like sentences. */
export const isWorkElsewhere = (facts: Facts): boolean =>
  facts.isRaised && (isTitledBefore(facts) || isTitledBehind(facts));
const WORKS: ReadonlySet<string> = new Set([
  ...PROGRAMMES,
  ...wordsOf('book novel memoir play musical documentary poem ballad essay'),
]);
const hasWorkAfter = ({ after }: Facts): boolean => some(after, 2, WORK_AFTER);
const NICKNAMING = wordSet('dubbed nicknamed');
const INDEFINITE = wordSet('a an');

/** it is called "the old one", but not: it was called "the old one" by Quill */
const isNamedSo = ({ before, after }: Facts): boolean =>
  NAMING.has(before[0] ?? '') && some(before.slice(1), 2, BEING) && after[0] !== 'by';
/** the lamp, dubbed the "old one" by Quill */
const isNickname = ({ before }: Facts): boolean =>
  NICKNAMING.has(before[0] ?? '')
    ? before[1] === ','
    : before[0] === 'the' && NICKNAMING.has(before[1] ?? '') && before[2] === ',';
/** a boat called "Lamplight" */
const isNameOfSome = ({ before: [named = '', noun = '', ...rest] }: Facts): boolean =>
  NAMING.has(named) && isNoun(noun) && some(rest, 2, INDEFINITE);
/** signs reading "Light for All" */
const isInscribed = ({ before }: Facts): boolean => INSCRIBED.has(before[0] ?? '') && some(before.slice(1), 3, BEARERS);
const TERM = wordSet('term terms word words phrase');
const JOINT: ReadonlySet<string> = new Set([',', 'and', 'or']);

function isFirstOfList({ after }: Facts): boolean {
  for (let i = 0; i < after.length && i < 3; i++) {
    const word = after[i] ?? '';
    if (!JOINT.has(word)) return word === '"' || word === '“';
  }
  return false;
}

const ANY_CUE = WordClass.saying | WordClass.thinking;
const isSaying = (word: string): boolean => (classesOf(word) & WordClass.saying) > 0;
const saidBefore = ({ classesBefore }: Facts): boolean => (classesBefore & WordClass.saying) > 0;
const saidAfter = ({ classesAfter }: Facts): boolean => (classesAfter & WordClass.saying) > 0;
const thoughtBefore = ({ classesBefore }: Facts): boolean => (classesBefore & ANY_CUE) === WordClass.thinking;

/** A part of a sentence in a language of which less is known than of English. */
function saidElsewhere({ classesBefore, classesAfter, last }: Facts): boolean {
  return ((classesBefore | classesAfter) & WordClass.elsewhere) > 0 && !/[.?!,]/.test(last);
}

/** Nothing in the sentence says that anybody said or thought anything, not even a colon. */
function lacksCue({ previous, classesBefore, classesAfter }: Facts): boolean {
  return previous !== ':' && ((classesBefore | classesAfter) & ANY_CUE) === 0;
}

/** "Old," Quill said: a comma that belongs to whoever says so. */
const saidOfIt = ({ last, after }: Facts): boolean => last === ',' && after.slice(0, 3).some(isSaying);

/** The verbs of saying of all languages. */
const CUES = lazily(() => new Set(LANGUAGES.flatMap(({ cues }) => wordsOf(cues))));
const BREAKS: ReadonlySet<string> = new Set([',', '—', '–', '-']);

/** True for what begins its sentence and is followed by a comma and a verb of saying: „Nein“, murmelt er. «Sí», contestó ella. */
export function isSaidBehind({ before, after }: Facts): boolean {
  if (before.length > 0) return false;
  let i = 0;
  while (BREAKS.has(after[i] ?? '')) i++;
  return i > 0 && CUES().has(after[i] ?? '');
}

/** What stands right before speech: a colon, a comma, or the mark that ends a question. */
const LEADS_ON: ReadonlySet<string> = new Set([':', ',', '”', '"', '»', '“']);

/**
 * True for what somebody is quoted with as having said it in full: "No." "No," Quill said. Quill said: "No." Quill shouted
 * "No!" Not so for a heading of a few words.
 */
export function isUtterance({ before, after, previous, last, isIdeographic, isRaised }: Facts): boolean {
  // The Greek question mark looks like a semicolon.
  if (isIdeographic || (/[.!?…;]/.test(last) && (before.length === 0 || last !== '.'))) return true;
  if (before.length === 0) return after.length > 0;
  return LEADS_ON.has(previous) || (isRaised && isSaying(previous));
}

// と after the quotation in Japanese; a colon or a verb of saying before or after it in Chinese.
const SPEECH_AFTER: ReadonlySet<string> = new Set(['と', '说', '說', '表', '称']);
const SPEECH_BEFORE: ReadonlySet<string> = new Set(['：', ':', '说', '說', '道', '称', '稱', '，']);

function isIdeographicSpeech({ previous, after }: Facts): boolean {
  return SPEECH_BEFORE.has(previous) || some(after, NEAR, SPEECH_AFTER);
}

/** What every quotation has to start with. */
const BASE = 11;

// Weights: ten times those of a logistic regression on labelled US news, rounded.

/** Hints of the quotation itself, and of a sentence without a cue. */
const HINTS: readonly Hint[] = [
  { weight: -14, holds: ofWords(0, 1) }, // the "old" lamp
  { weight: -8, holds: ofWords(2, 3) }, // the "old brass" lamp
  { weight: 10, holds: ofWords(6, 7) }, // she would "light it again before the winter"
  { weight: 15, holds: ofWords(8, Number.POSITIVE_INFINITY) },
  { weight: -6, holds: facts => facts.words <= 3 && lacksCue(facts) },
  { weight: 17, holds: ({ before }) => before.length === 0 }, // "Old."
  { weight: 3, holds: ({ last }) => last === ',' },
  { weight: 8, holds: ({ last }) => last === '.' },
  { weight: 5, holds: ({ last }) => last === '?' || last === '!' },
];

/** Hints that take a word or sign before the quotation in its sentence. */
const HINTS_BEFORE: readonly Hint[] = [
  { weight: 18, holds: saidBefore }, // Quill said the lamp was "old"
  { weight: 3, holds: ({ before }) => before.some(isSaying) }, // Quill called it "old"
  { weight: 7, holds: thoughtBefore }, // Quill found it "old"
  { weight: -25, holds: facts => facts.words <= 3 && saidElsewhere(facts) }, // Quill nannte sie „alt“
  {
    weight: 13, // her slogan is "light for all"
    holds: ({ classesBefore }) => (classesBefore & ANY_CUE) === 0 && (classesBefore & WordClass.noun) > 0,
  },
  { weight: -5, holds: facts => !facts.isTitle && !facts.isIdeographic && lacksCue(facts) }, // the lamp's "slow" flame
  { weight: 6, holds: ({ previous, last }) => previous === ',' && /[.?!]/.test(last) }, // "Old," said Quill, "and worn."
  { weight: 7, holds: facts => (facts.classesBefore & WordClass.somebody) > 0 }, // her lamp was "old"
  { weight: -6, holds: ({ before }) => some(before, 3, TERM) }, // the word "lamp"
  { weight: -4, holds: facts => (isDeterminer(facts) || isPossessive(facts.previous)) && isNoun(facts.next) }, // an "old" lamp
  { weight: -30, holds: isNamedSo },
  { weight: -30, holds: isNickname },
  { weight: -20, holds: isInscribed },
  { weight: -20, holds: isWorkElsewhere },
  { weight: -5, holds: hasWorkBefore }, // the novel "Lamplight"
];

/** Hints that take a word or sign after it. */
const HINTS_AFTER: readonly Hint[] = [
  { weight: 6, holds: saidOfIt }, // it was "old," Quill said
  { weight: 8, holds: saidAfter }, // the "old" lamp, Quill said
  { weight: 5, holds: ({ after }) => after.some(isSaying) }, // "Old," said Quill
  { weight: -7, holds: facts => saidAfter(facts) && facts.words <= 3 },
  { weight: -6, holds: isFirstOfList }, // "old," "new" and "newer" lamps
  { weight: -8, holds: facts => some(facts.after, 2, BEARER_AFTER) }, // "Light for All" hats
  { weight: -5, holds: hasWorkAfter }, // "Lamplight" author Ada Quill
];

/** Hints about quotations that are written like a title. */
const TITLE_HINTS: readonly Hint[] = [
  { weight: -16, holds: ({ words }) => words > 1 }, // "The Light of the Lamp"
  { weight: -11, holds: ({ words }) => words > 3 },
  { weight: -7, holds: ({ words }) => words === 1 }, // "Lamplight"
  { weight: -23, holds: ({ previous }) => isPossessive(previous) }, // Channel Nine's "Lamplight"
  { weight: -14, holds: facts => facts.words > 1 && isObject(facts) }, // Quill told "Good Evening"
  { weight: -17, holds: ({ words, previous }) => words === 1 && previous === 'on' }, // Quill said on "Lamplight"
  { weight: -12, holds: ({ previous }) => WORKS.has(previous) }, // on a podcast "Lamplight"
  { weight: -12, holds: ({ previous, before }) => WORKS.has(previous) && isOwner(before[1] ?? '') }, // in her book "Lamplight"
  { weight: -15, holds: isNameOfSome },
  { weight: -16, holds: isChristened },
  { weight: -8, holds: facts => hasWorkBefore(facts) || hasRoleIn(facts) },
  { weight: -15, holds: isWorkNamed },
  { weight: -10, holds: hasWorkAfter },
  { weight: 16, holds: ({ previous, last }) => previous === ':' && /[.!?]/.test(last) }, // er sagte: „Kein Kommentar.“
];

/** Hints about quotations in a script without spaces. */
const IDEOGRAPHIC_HINTS: readonly Hint[] = [
  { weight: -20, holds: facts => !isIdeographicSpeech(facts) }, // 喫茶「ランプ」
  { weight: 15, holds: isIdeographicSpeech }, // 「もう遅い」と述べた
];

/** The words and signs that, right before a quotation, are hints. */
const WEIGHT_BEFORE: ReadonlyMap<string, number> = new Map([
  ...[...BEING].map(word => [word, 7] as const), // the lamp was "old"
  ...each(7, ':'), // Quill: "Old."
  ...each(9, 'that'), // Quill wrote that "the lamp is old"
  ...each(-11, 'and or'), // the old and "new" lamp
  ...each(-17, '— – - ―'), // the lamp — "Old Tom" — went out
  ...each(-18, '='), // <lamp name="old">
  ...each(-7, 'so-called self-described self-styled dubbed nicknamed known'), // a so-called "lamp"
]);

function each(weight: number, words: string): readonly (readonly [string, number])[] {
  return wordsOf(words).map(word => [word, weight]);
}

/** How much speaks for words that somebody said, all hints together: more for them above 0, against them below. */
export function scoreOf(facts: Facts): number {
  let score = BASE + sumOf(HINTS, facts);
  if (facts.before.length > 0) score += (WEIGHT_BEFORE.get(facts.previous) ?? 0) + sumOf(HINTS_BEFORE, facts);
  if (facts.after.length > 0) score += sumOf(HINTS_AFTER, facts);
  if (facts.isTitle) score += sumOf(TITLE_HINTS, facts);
  if (facts.isIdeographic) score += sumOf(IDEOGRAPHIC_HINTS, facts);
  return score;
}

function sumOf(hints: readonly Hint[], facts: Facts): number {
  let sum = 0;
  for (const { weight, holds } of hints) if (holds(facts)) sum += weight;
  return sum;
}
