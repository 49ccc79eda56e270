import { type Origins, originOf, sharedEnds, spliced } from '../blocks/changes';
import type { BlockDraft } from '../blocks/segment';
import type { Quote } from '../model';
import { sameQuotes } from '../sameQuotes';
import { attributeBlock, DISPLAY_REACH, isDisplayed } from './attributeBlock';
import { Earlier, type Heard } from './earlier';
import { type Lesson, relearn, unlearn } from './lessons';
import { type Lexicon, lexiconOf } from './lexicon';
import { coreOf, type Name } from './name';
import { NameList } from './nameList';
import { People } from './people';
import { isProse, type LastSpeaker, lastSpeaker, type Narrated, noScenes, PROSE_REACH, type Reading } from './reading';
import { FAR } from './recall';

/** What attributing the quotes of one block came to; nothing in it depends on where the block stands. */
interface Told extends Heard {
  readonly quotes: readonly Quote[];
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

const NONE: readonly Lesson[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

const SILENT: Told = { quotes: [], lessons: NONE, consulted: [], spoke: undefined };

/** How many steps from prose to prose back anything looks: a quote to the narration before it, a pronoun there to who was named before. */
const STEPS = 1 + FAR;

/**
 * Says who spoke each quotation. Quotes are read in order, and each may teach something for the later ones: who spoke
 * last, that "he" means someone, what someone without a name is called. What each block taught is kept, so after an
 * edit the pass takes it back as far as the edit can matter and reads again only blocks near the edit, blocks near a
 * name that means something else now, and blocks at which something else is known than before. Lists of quotes that
 * come out the same are the same objects as in `before`, where `origins` says which block each one was.
 */
export function attributeQuotes(now: Narrated, origins: Origins, before: Attributed | undefined): Attributed {
  const lexicon = lexiconOf(sampleOf(now.drafts));
  const kept = before && keptOf(before, now);
  const goesOn = before && kept && !before.spent && before.lexicon === lexicon;
  const { drafts, quotes, names } = now;
  const people = goesOn ? before.people : peopleOf(now);
  // Written out, for objects made of others by spreading lose the code that was made for their shape.
  const reading: Reading = { drafts, quotes, names, lexicon, people, scenes: noScenes(), last: undefined };
  const read = (block: number): Told => toldBy(reading, block, before?.told[originOf(origins, block)]);
  const told = goesOn ? readOn(reading, read, before, kept) : now.drafts.map((_, block) => read(block));
  if (goesOn) before.spent = true;
  return { drafts, quotes, names, lexicon, people, told, spent: false };
}

function peopleOf({ names, quotes }: Narrated): People {
  const people = new People();
  const list = new NameList();
  for (let i = 0; i < names.length; i++) {
    const scan = names[i];
    if (!scan) continue;
    // Those of a block with quotations will be needed again at once.
    if (quotes[i]?.length) for (const name of scan.names) people.add(name);
    else {
      scan.readInto(list);
      for (let k = 0; k < list.length; k++) {
        const name = list.at(k);
        if (name) people.add(name);
      }
    }
  }
  return people;
}

/** Characters that tell the language. */
const SAMPLE = 500;

function sampleOf(drafts: readonly BlockDraft[]): string {
  let sample = '';
  for (let i = 0; i < drafts.length && sample.length < SAMPLE; i++) sample += ` ${drafts[i]?.text.slice(0, SAMPLE)}`;
  return sample;
}

function toldBy(reading: Reading, block: number, known: Told | undefined): Told {
  if (reading.quotes[block]?.length === 0) return SILENT;
  const quotes = attributeBlock(reading, block);
  const spoke = reading.last?.block === block ? reading.last : undefined;
  const lessons = reading.people.takeLessons();
  const consulted = reading.people.takeConsulted();
  return { quotes: known && sameQuotes(known.quotes, quotes) ? known.quotes : quotes, lessons, consulted, spoke };
}

/** The blocks at either end that are the same in two states of an article. */
function keptOf(before: Narrated, now: Narrated): Origins {
  return sharedEnds(before.drafts.length, now.drafts.length, (i, j) => {
    return before.drafts[i] === now.drafts[j] && before.quotes[i] === now.quotes[j] && before.names[i] === now.names[j];
  });
}

/** The names that came or went with an edit. */
function changesOf(before: Narrated, now: Narrated, { head, resumes, shift }: Origins): readonly Name[] {
  const olds = namesBetween(before, head, resumes + shift);
  const news = namesBetween(now, head, resumes);
  const shared = sharedEnds(olds.length, news.length, (i, j) => sameName(olds[i], news[j]));
  return [...olds.slice(shared.head, shared.resumes + shared.shift), ...news.slice(shared.head, shared.resumes)];
}

function namesBetween({ names }: Narrated, start: number, end: number): readonly Name[] {
  return names.slice(start, end).flatMap(scan => scan.names);
}

function sameName(a: Name | undefined, b: Name | undefined): boolean {
  if (!a || !b || a.first !== b.first || a.last !== b.last || a.sex !== b.sex) return false;
  return coreOf(a) === coreOf(b);
}

/** Reads what an edit can have changed; the other blocks are told as before. */
function readOn(reading: Reading, read: (block: number) => Told, before: Attributed, kept: Origins): readonly Told[] {
  const { head, resumes, shift } = kept;
  const changed = changesOf(before, reading, kept);
  // A name means something to blocks before it as well: it may be someone's fullest. A few before, what it says may be shown.
  const start = changed.length > 0 ? 0 : Math.max(0, head - DISPLAY_REACH);
  for (let i = before.told.length - 1; i >= start; i--) unlearn(before.told[i]?.lessons ?? NONE);
  const affected = changed.length > 0 ? reading.people.revise(reading.names, changed) : NO_NAMES;
  const told: Told[] = [];
  reading.last = lastBefore(start, before.told);
  const earlier = new Earlier(reading.last, affected);
  let until = 0;
  for (let i = start; i < reading.drafts.length; i++) {
    if (i === head) {
      for (let j = i; j < resumes + shift; j++) earlier.pass(j, before.told[j] ?? SILENT);
      until = Math.max(until, sightOf(reading, resumes - 1));
    }
    if (earlier.concerns(reading.names[i])) until = Math.max(until, sightOf(reading, i));
    const origin = originOf(kept, i);
    const old = before.told[origin];
    // Most blocks: nobody is quoted there, before and now.
    if (old === SILENT) {
      told.push(old);
      continue;
    }
    // The next block may sign it otherwise, and one of the next few may be what it shows.
    const reach = isDisplayed(reading, i) ? DISPLAY_REACH : 1;
    let isSettled = i >= until && (i >= head || i + reach < head);
    for (let next = i + 1; isSettled && next <= i + reach; next++) isSettled = !earlier.concerns(reading.names[next]);
    if (old && isSettled && earlier.agrees(reading.last, i, origin) && !earlier.knewOtherwise(old)) {
      if (i >= resumes && earlier.isSettled) {
        for (let j = origin; j < before.told.length; j++) relearn(before.told[j]?.lessons ?? NONE);
        return spliced(before.told, { head: start, resumes: i, shift }, told);
      }
      relearn(old.lessons);
      earlier.share(origin, old);
      if (old.spoke) reading.last = lastSpeaker(old.spoke, i);
      told.push(old);
      continue;
    }
    const fresh = read(i);
    told.push(fresh);
    earlier.note(fresh.lessons);
    if (old) earlier.pass(origin, old);
    earlier.settle(fresh.lessons);
    if (old) earlier.settle(old.lessons);
  }
  return spliced(before.told, { head: start, resumes: reading.drafts.length, shift }, told);
}

/** The end, exclusive, of the blocks from which something looks back as far as to `block`. */
function sightOf({ drafts }: Reading, block: number): number {
  const farthest = Math.min(drafts.length, block + 1 + STEPS * PROSE_REACH);
  let end = block + 1;
  for (let steps = 0; end < farthest && steps < STEPS; end++) if (isProse(drafts[end])) steps++;
  return end;
}

/** Who spoke last in the blocks before this one. */
function lastBefore(end: number, told: readonly Told[]): LastSpeaker | undefined {
  for (let block = end - 1; block >= 0; block--) {
    const spoke = told[block]?.spoke;
    if (spoke) return lastSpeaker(spoke, block);
  }
  return undefined;
}
