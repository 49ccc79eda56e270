import type { NameList } from './nameList';
import { NATURE } from './nameWords';
import type { Uncased } from './uncasedWords';

/** A word of a text in a script without capitals. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands between the word before and it, without spaces; `.` where nothing stands before. */
  readonly lead: string;
}

/** A letter of a script with capitals, or of another one whose names are not read here. */
const OTHER_SCRIPT = /[A-Za-z\u00c0-\u058f\u0700-\u1fff]/g;

const LETTER = '\\u05d0-\\u05ea\\u0620-\\u0669\\u066e-\\u06d3\\u06ee-\\u06ff\\u200c';
// No letter of another script: a run of letters is read once.
const WORD = new RegExp(`[${LETTER}\\d]+(?:["'׳״־-][${LETTER}]+)*`, 'g');
const NUMBER = /^[\d\u0660-\u0669\u06f0-\u06f9]/;

const SPACES = /\s+/g;

/** Words whose last sign is an apostrophe: "פרופ'". */
const APOSTROPHE = /['׳]/;

/**
 * Reads names of a text in a script without capitals, from a letter at `from` up to one of another script: by the verbs,
 * titles and marks that they stand beside. Gives where to go on.
 */
export function readUncased(text: string, from: number, table: Uncased, names: NameList): number {
  OTHER_SCRIPT.lastIndex = from;
  const end = OTHER_SCRIPT.test(text) ? OTHER_SCRIPT.lastIndex - 1 : text.length;
  const words = wordsIn(text, from, end, table);
  for (let i = 0; i < words.length; ) {
    const after = nameAt(words, i, table) ? put(text, words, i, table, names) : i;
    i = Math.max(after, i + 1);
  }
  return end;
}

function wordsIn(text: string, from: number, end: number, { titles }: Uncased): readonly Word[] {
  const words: Word[] = [];
  let last = from;
  WORD.lastIndex = from;
  for (let found = WORD.exec(text); found && found.index < end; found = WORD.exec(text)) {
    const start = found.index;
    const apostrophe = text.charAt(start + found[0].length);
    const isCut = APOSTROPHE.test(apostrophe) && titles.has(found[0] + apostrophe);
    const word = isCut ? found[0] + apostrophe : found[0];
    const lead = words.length === 0 ? leadOf(text, start) : text.slice(last, start).replace(SPACES, '');
    last = start + word.length;
    words.push({ start, end: last, text: word, lead });
    WORD.lastIndex = last;
  }
  return words;
}

/** What stands before the first word, as far as it tells. */
function leadOf(text: string, start: number): string {
  return start === 0
    ? '.'
    : text
        .slice(Math.max(0, start - 3), start)
        .replace(SPACES, '')
        .slice(-1);
}

const STARTS = /[.!?؟…:"“”«»\n]$/;
const PAUSE = /^[،,]$/;
const QUOTED = /^:?["“„«]/;
/** After an age: "رو (66 عاما)". */
const AGE = /^\($/;

/** How far behind who is named their verb may stand, in words. */
const REACH = 30;

/** True where a name may begin at a word: behind a verb, a source or a title, first in a sentence that says so, or between commas. */
function nameAt(words: readonly Word[], i: number, table: Uncased): boolean {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (isStop(word, table)) return false;
  if (before && word.lead === '') {
    if (table.sources.has(before.text) || (!table.endsWithVerb && isVerb(before, table))) return true;
  }
  if (table.titles.has(word.text)) return true;
  const end = phraseEnd(words, i, table);
  const next = words[end];
  if (end - i === 2 && AGE.test(next?.lead ?? '') && NUMBER.test(next?.text ?? '')) return true;
  if (!table.leads) return isSubject(words, i, end, table);
  if (opensSentence(words, i, table)) {
    if (QUOTED.test(next?.lead ?? '')) return next?.lead[0] === ':';
    const isClosed = end - i <= MOST_NAMES && next !== undefined && (PAUSE.test(next.lead) || isVerb(next, table));
    return (isClosed || isOffice(words, i, table)) && hasVerb(words, end, table);
  }
  // "אחת היוזמות, רות רו, מבטיחה".
  return asideEnd(words, i, table) > 0;
}

/** True for the first word of a sentence, or the one behind "but". */
function opensSentence(words: readonly Word[], i: number, { conjunctions }: Uncased): boolean {
  const { lead } = words[i] as Word;
  const before = words[i - 1];
  return (
    STARTS.test(lead) ||
    (lead === '' && before !== undefined && STARTS.test(before.lead) && conjunctions.has(before.text))
  );
}

/** True for a verb of saying, be it in the present tense: "می‌گوید". */
function isVerb({ text }: Word, { verbs, present }: Uncased): boolean {
  return verbs.has(text) || (present !== '' && text.startsWith(present) && verbs.has(text.slice(present.length)));
}

/** True for whoever stands before their verb all the same: "أن الخبير رو يرى". */
function isSubject(words: readonly Word[], i: number, end: number, table: Uncased): boolean {
  const next = words[end];
  const before = words[i - 1];
  const opens = before === undefined || /^(?:أن|إن|لكن|ولكن)$/.test(before.text) || words[i]?.lead !== '';
  return opens && end - i > 1 && next?.lead === '' && isVerb(next, table);
}

function hasVerb(words: readonly Word[], from: number, table: Uncased): boolean {
  for (let i = from; i < from + REACH; i++) {
    const word = words[i];
    if (!word || /[.!?؟…]$/.test(word.lead)) return false;
    if (isVerb(word, table)) return true;
    if (QUOTED.test(word.lead)) return word.lead[0] === ':';
  }
  return false;
}

function isStop({ text }: Word, { stops, offices, beginnings }: Uncased): boolean {
  if (offices.has(text)) return false;
  return stops.has(text) || NUMBER.test(text) || beginnings.some(beginning => text.startsWith(beginning));
}

/** Words that who is said to speak may have, their office and all. */
const LONGEST = 8;

/** The first word from `i` on that goes on with no name. */
function phraseEnd(words: readonly Word[], i: number, table: Uncased): number {
  let end = i + 1;
  for (let word = words[end]; end < i + LONGEST && word; word = words[++end]) {
    if (word.lead !== '' || isStop(word, table)) break;
  }
  return end;
}

/** Puts what a phrase from `i` on names into the list: a name without the titles and the office before it, or else all of it. */
function put(text: string, words: readonly Word[], i: number, table: Uncased, names: NameList): number {
  let first = i;
  let end = phraseEnd(words, i, table);
  while (first < end - 1 && table.titles.has(words[first]?.text ?? '')) first++;
  const isTitled = first > i;
  const isHeld = isOffice(words, first, table);
  if (isHeld) {
    const holder = holderIn(words, first, end, table);
    const aside = holder > 0 ? -1 : asideEnd(words, end, table);
    if (holder > 0) first = holder;
    // "שר התחבורה, יוסי רו, אמר".
    if (aside > 0) {
      first = end;
      end = aside;
    }
  } else {
    const most = nameEnd(words, first, end, table);
    if (end > most && (isTitled || isOffice(words, most, table) || end - first > MOST_NAMES)) end = most;
  }
  const opening = words[i] as Word;
  const core = words[first] as Word;
  const last = words[end - 1] as Word;
  const isOne = table.links.has(core.text);
  // "ממשרד האוצר נמסר": the preposition is no part of it.
  const isFrom =
    table.from !== '' &&
    core.text.startsWith(table.from) &&
    [words[i - 1], words[end]].some(word => word?.text === table.given);
  const from = isFrom ? table.from.length : 0;
  const firstWord = isOne ? last.text : core.text.slice(from);
  const sex = isTitled && table.femaleTitles.has(opening.text) ? 'she' : undefined;
  names.put(
    text,
    opening.start,
    last.end,
    core.start + from,
    firstWord,
    end - first === 1 ? firstWord : last.text,
    sex,
    NATURE.unknown,
  );
  return end;
}

/** The end of two words between commas, the first of which is at `i`; -1 where there is something else. */
function asideEnd(words: readonly Word[], i: number, table: Uncased): number {
  const word = words[i];
  if (!word || !PAUSE.test(word.lead) || isStop(word, table) || isOffice(words, i, table)) return -1;
  const end = phraseEnd(words, i, table);
  return end - i === 2 && PAUSE.test(words[end]?.lead ?? '') ? end : -1;
}

/** A name has so many words at most, but for "بن" and the like. */
const MOST_NAMES = 3;

/** Where a name that begins at `first` ends after its second word. */
function nameEnd(words: readonly Word[], first: number, end: number, { links }: Uncased): number {
  let at = first;
  for (let parts = 0; parts < 2 && at < end; at++) if (!links.has(words[at]?.text ?? '')) parts++;
  return at;
}

function isOffice(words: readonly Word[], i: number, { offices, article }: Uncased): boolean {
  const word = words[i]?.text ?? '';
  const next = words[i + 1];
  return offices.has(word) || (article === 'ال' && next?.lead === '' && word.startsWith(article));
}

/** The word with which the name of who holds an office begins, behind all that tells of the office; -1 where nobody is named. */
function holderIn(words: readonly Word[], first: number, end: number, { offices, links, article }: Uncased): number {
  const isNoName = (i: number): boolean => {
    const word = words[i]?.text ?? '';
    return offices.has(word) || (article !== '' && word.startsWith(article));
  };
  let at = end - 1;
  const isDefinite = isNoName(at);
  while (at - 1 > first && links.has(words[at - 1]?.text ?? '')) at--;
  if (at - 1 > first && !isNoName(at - 1)) return at - 1;
  // "الرئيس رو".
  return !isDefinite && at - 1 === first && article !== '' && (words[first]?.text ?? '').startsWith(article) ? at : -1;
}
