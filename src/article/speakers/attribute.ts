import type { BlockDraft } from '../blocks/segment';
import type { Quote } from '../model';
import { sameQuotes } from '../same-quotes';
import { attributeBlock } from './attribute-block';
import { Earlier } from './earlier';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Lesson, People, type Person, relearn, unlearn } from './people';
import { type LastSpeaker, type Narrated, PROSE_REACH, type Reading } from './reading';
import { REACH } from './recall';
import type { Name } from './scan';

/** What attributing the quotes of one block came to; nothing in it depends on where the block stands. */
interface Told {
  readonly quotes: readonly Quote[];
  /** What it taught about people, in order. */
  readonly lessons: readonly Lesson[];
  /** Who spoke the block's last attributed quote. */
  readonly spoke: Person | undefined;
}

/** The quotations of every block with who said each of them, and what it takes to go on from here after an edit. */
export interface Attributed extends Narrated {
  readonly lexicon: Lexicon;
  readonly people: People;
  /** As many as there are blocks. */
  readonly told: readonly Told[];
  /** True once a later pass changed the people. */
  spent: boolean;
}

const SILENT: Told = { quotes: [], lessons: [], spoke: undefined };

/** How many blocks back anything looks: a quote to the narration before it, a pronoun there to who was named before. */
const SIGHT = PROSE_REACH * (1 + REACH);

/**
 * Says who spoke each quotation. Quotes are read in order, and each may teach something for the later ones: who spoke
 * last, that "he" means someone, what someone without a name is called. What each block taught is kept, so after an
 * edit the pass takes it back as far as the first block that changed, reads on from there, and stops as soon as all is
 * as it was before. Lists of quotes that come out the same are the same objects as in `before`, where `origins` says
 * which block each one was.
 */
export function attributeQuotes(
  now: Narrated,
  origins: readonly (number | undefined)[],
  before: Attributed | undefined,
): Attributed {
  const lexicon = lexiconOf(sampleOf(now.drafts));
  const kept = before && keptOf(before, now);
  const goesOn = before && kept && !before.spent && before.lexicon === lexicon && sameNames(before, now, kept);
  const reading = { ...now, lexicon, people: goesOn ? before.people : peopleOf(now), last: undefined };
  const read = (block: number): Told => readBlock(reading, block, before?.told[origins[block] ?? -1]);
  const told = goesOn ? readOn(reading, read, before, kept) : now.drafts.map((_, block) => read(block));
  if (goesOn) before.spent = true;
  return { ...now, lexicon, people: reading.people, told, spent: false };
}

function peopleOf({ names }: Narrated): People {
  const people = new People();
  for (const scan of names) for (const name of scan.names) people.add(name);
  return people;
}

/** Characters that tell the language. */
const SAMPLE = 500;

function sampleOf(drafts: readonly BlockDraft[]): string {
  let sample = '';
  for (let i = 0; i < drafts.length && sample.length < SAMPLE; i++) sample += ` ${drafts[i]?.text.slice(0, SAMPLE)}`;
  return sample;
}

function readBlock(reading: Reading, block: number, known: Told | undefined): Told {
  if (reading.quotes[block]?.length === 0) return SILENT;
  const quotes = attributeBlock(reading, block);
  const spoke = reading.last?.block === block ? reading.last.person : undefined;
  const lessons = reading.people.takeLessons();
  return { quotes: known && sameQuotes(known.quotes, quotes) ? known.quotes : quotes, lessons, spoke };
}

/** How many blocks at either end are the same in two states of an article. */
interface Kept {
  readonly head: number;
  readonly tail: number;
}

function keptOf(before: Narrated, now: Narrated): Kept {
  const most = Math.min(before.drafts.length, now.drafts.length);
  const shift = before.drafts.length - now.drafts.length;
  let head = 0;
  while (head < most && sameBlock(before, head, now, head)) head++;
  let end = now.drafts.length;
  while (now.drafts.length - end < most - head && sameBlock(before, end - 1 + shift, now, end - 1)) end--;
  return { head, tail: now.drafts.length - end };
}

function sameBlock(before: Narrated, i: number, now: Narrated, j: number): boolean {
  return before.drafts[i] === now.drafts[j] && before.quotes[i] === now.quotes[j] && before.names[i] === now.names[j];
}

/** True when the blocks that changed hold the same names in the same order: then the people are the same. */
function sameNames(before: Narrated, now: Narrated, kept: Kept): boolean {
  const olds = changedNames(before, kept);
  const news = changedNames(now, kept);
  return olds.length === news.length && olds.every((name, i) => sameName(name, news[i]));
}

function changedNames({ names }: Narrated, { head, tail }: Kept): readonly Name[] {
  return names.slice(head, names.length - tail).flatMap(scan => scan.names);
}

function sameName(a: Name, b: Name | undefined): boolean {
  return a.core === b?.core && a.first === b.first && a.last === b.last && a.sex === b.sex;
}

/** Reads the blocks that changed and what follows them as far as it takes; the others are told as before. */
function readOn(
  reading: Reading,
  read: (block: number) => Told,
  before: Attributed,
  { head, tail }: Kept,
): readonly Told[] {
  for (let i = before.told.length - 1; i >= head; i--) unlearn(before.told[i]?.lessons ?? []);
  const told = before.told.slice(0, head);
  reading.last = lastOf(told);
  const earlier = new Earlier(reading.last);
  const end = reading.drafts.length - tail;
  const shift = before.told.length - reading.drafts.length;
  const passEarlier = (i: number): void => {
    const old = before.told[i] ?? SILENT;
    earlier.pass(i, old.lessons, old.spoke);
  };
  for (let i = head; i < end + shift; i++) passEarlier(i);
  for (let i = head; i < reading.drafts.length; i++) {
    if (i >= end + SIGHT && earlier.equals(reading.last, i, shift)) break;
    const fresh = read(i);
    told.push(fresh);
    earlier.note(fresh.lessons);
    if (i >= end) passEarlier(i + shift);
  }
  const rest = before.told.slice(told.length + shift);
  for (const { lessons } of rest) relearn(lessons);
  return told.concat(rest);
}

function lastOf(told: readonly Told[]): LastSpeaker | undefined {
  const block = told.findLastIndex(({ spoke }) => spoke);
  const person = told[block]?.spoke;
  return person && { person, block };
}
