import type { BlockKind } from '../model';
import { isBareName, mayNameWriter } from './byline';
import { isAllCapitals } from './capitals';
import { type Origins, originsOf, spliced } from './changes';
import { endingOf } from './ending';
import { kindByNeighbours, LONGEST_END } from './neighbours';
import type { Guess, Piece } from './piece';
import { isDateLine } from './timeLine';
import { isHeadingLike, LONGEST_TITLE, titleBefore, titlesWithStop } from './title';

/** From how many short lines in a row they are a list: after a line that introduces them, and without one. */
const INTRODUCED_LIST = 3;
const BARE_LIST = 4;

/** Longest item of a list without markers, and shortest caption among captions. In characters. */
const LONGEST_ITEM = 120;
const SHORTEST_CAPTION = 70;

/** Longest line before the lead that is a word or two of a menu. */
const LONGEST_MENU_WORD = 20;

const SETTLED: Readonly<Record<Guess, BlockKind | undefined>> = {
  caption: 'caption',
  promo: 'promo',
  opener: 'promo',
  byline: 'byline',
  dateline: 'dateline',
  item: 'list-item',
  prose: 'paragraph',
  dashed: undefined,
  label: undefined,
  scrap: undefined,
  question: undefined,
  legend: undefined,
  clause: undefined,
  numbered: undefined,
};

/** What the decisions about one run of open pieces rest on. Piece indices, ends exclusive. */
interface Context {
  readonly pieces: readonly Piece[];
  /** How many lines at the beginning are titles that end in a stop. */
  readonly titles: number;
  /** Index of the first prose of the article proper; -1 when there is none. */
  readonly lead: number;
  /** Index of the title; the lead's when there is none. */
  readonly title: number;
  /** Index of the last piece that is prose or an item; -1 when there is none. */
  readonly lastText: number;
  readonly labels: Labels;
}

/** What short lines and captions anywhere in an article say about each other. */
interface Labels {
  /** Texts of labels that occur more than once: furniture. */
  readonly repeated: ReadonlySet<string>;
  /** True when several captions have no credit: an article that has several writes them all so. */
  readonly hasLegends: boolean;
}

/** What the pieces of an article are, and what an edit can leave of that. */
export interface Classified {
  /** As many as pieces. */
  readonly kinds: readonly BlockKind[];
  readonly context: Context;
}

/**
 * Says what each piece is, from its own guess and what stands around it. With `before`, looks only at those that
 * something has changed for.
 */
export function classify(pieces: readonly Piece[], before?: Classified): Classified {
  const origins = originsOf(before?.context.pieces ?? [], pieces);
  const context = contextOf(pieces, origins, before?.context);
  const { head, resumes } = before ? widened(origins, context, before.context) : { head: 0, resumes: pieces.length };
  const kinds = kindsBetween(context, head, resumes);
  if (!before) return { kinds, context };
  return { kinds: spliced(before.kinds, { head, resumes, shift: origins.shift }, kinds), context };
}

/** The kinds of the pieces from `start` to `end`, where no run of open pieces goes on beyond either. */
function kindsBetween(context: Context, start: number, end: number): readonly BlockKind[] {
  const { pieces, titles, lead } = context;
  const kinds: BlockKind[] = [];
  for (let i = start; i < end; ) {
    const guess = pieces[i]?.guess ?? 'prose';
    const settled = SETTLED[guess];
    if (settled) {
      kinds.push(guess === 'item' && i < lead && isShort(pieces[i]) ? 'promo' : settled);
      i++;
      continue;
    }
    const run = classifyRun(context, i, runEnd(pieces, i));
    for (const kind of run) kinds.push(kind);
    i += run.length;
  }
  for (let i = start; i < end; i++) {
    if (i < titles) kinds[i - start] = 'heading';
    if (i === lead) kinds[i - start] = 'lead';
    if (i > lead) kinds[i - start] = kindByNeighbours(pieces, i) ?? kinds[i - start] ?? 'paragraph';
  }
  return kinds;
}

/** The pieces for which an edit may change something: those that it made and what looks at them. */
function widened({ head, resumes, shift }: Origins, now: Context, before: Context): Pick<Origins, 'head' | 'resumes'> {
  const { pieces } = now;
  if (now.labels !== before.labels) return { head: 0, resumes: pieces.length };
  let start = Math.min(head - 1, Math.min(pieces.length, before.pieces.length) - LONGEST_END - 1);
  while (start > 0 && isOpen(pieces[start]) && isOpen(pieces[start - 1])) start--;
  // What stands before the lead is told by it, and titles by how many there are.
  let end = Math.max(resumes, openingOf(now), openingOf(before) - shift) + 1;
  while (end < pieces.length && isOpen(pieces[end - 1]) && isOpen(pieces[end])) end++;
  const begins = start <= Math.max(now.lead, before.lead);
  // Behind the last text short lines are something else; whether text stands behind the edit it does not change.
  const sameText = now.lastText >= start === before.lastText >= start;
  return { head: begins || !sameText ? 0 : start, resumes: Math.min(end, pieces.length) };
}

function openingOf({ lead, titles }: Context): number {
  return Math.max(lead, titles);
}

function contextOf(pieces: readonly Piece[], origins: Origins, before: Context | undefined): Context {
  const titles = titlesWithStop(pieces);
  const prose = pieces.findIndex(({ guess, text }, i) =>
    guess === 'legend' ? i === 0 && text.length > LONGEST_TITLE : guess === 'prose' && i >= titles,
  );
  // An article of nothing but short lines has the first of them as its lead.
  const lead = prose >= 0 ? prose : pieces.findIndex(({ guess }) => !SETTLED[guess]);
  return {
    pieces,
    titles,
    lead,
    title: titleBefore(pieces, lead),
    lastText: pieces.findLastIndex(({ guess }) => guess === 'prose' || guess === 'item' || guess === 'dashed'),
    labels: labelsOf(pieces, origins, before),
  };
}

/** The same object as before when nothing about it has changed. */
function labelsOf(pieces: readonly Piece[], { head, resumes, shift }: Origins, before: Context | undefined): Labels {
  const isLabel = ({ guess }: Piece): boolean => guess === 'label' || guess === 'legend';
  const gone = before?.pieces.slice(head, resumes + shift) ?? [];
  if (before && !gone.some(isLabel) && !pieces.slice(head, resumes).some(isLabel)) return before.labels;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let legends = 0;
  for (const { guess, text } of pieces) {
    if (guess === 'legend' && !TEASER.test(text)) legends++;
    if (guess !== 'label') continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  const labels = { repeated, hasLegends: legends > 1 };
  return before && sameLabels(before.labels, labels) ? before.labels : labels;
}

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.hasLegends !== b.hasLegends || a.repeated.size !== b.repeated.size) return false;
  return [...a.repeated].every(text => b.repeated.has(text));
}

/** The end of the run of open pieces that begins at `start`. A question or a dashed line always stands alone. */
function runEnd(pieces: readonly Piece[], start: number): number {
  if (standsAlone(pieces[start])) return start + 1;
  let end = start + 1;
  while (end < pieces.length && isOpen(pieces[end])) end++;
  return end;
}

function standsAlone(candidate: Piece | undefined): boolean {
  return candidate?.guess === 'question' || candidate?.guess === 'dashed';
}

function isOpen(candidate: Piece | undefined): boolean {
  return candidate !== undefined && !standsAlone(candidate) && !SETTLED[candidate.guess];
}

/** The kinds of the open pieces from `start` to `end`. */
function classifyRun(context: Context, start: number, end: number): readonly BlockKind[] {
  const { pieces, lead } = context;
  const run = pieces.slice(start, end);
  const before = pieces[start - 1];
  if (run[0]?.guess === 'dashed') return [isBullet(context, start) ? 'list-item' : 'paragraph'];
  if (start < lead) return beforeLead(context, start, run);
  if (isList(run, before)) return listKinds(context, run, before);
  if (start > context.lastText) return afterText(context, run, before);
  if (before?.guess === 'opener') return run.map((_, i) => (i < run.length - 1 || isLink(run) ? 'promo' : 'heading'));
  if (run.length >= BARE_LIST && run.filter(isLegend).length * 2 < run.length)
    return run.map((_, i) => (i === 0 ? 'heading' : 'list-item'));
  return run.map(candidate => betweenText(context, candidate));
}

/** A hyphen is a bullet where several stand together, where a list was announced, and before a few words. */
function isBullet({ pieces }: Context, at: number): boolean {
  const isDashed = (index: number): boolean => pieces[index]?.guess === 'dashed' || pieces[index]?.guess === 'item';
  const before = pieces[at - 1];
  return (
    isDashed(at - 1) || isDashed(at + 1) || before?.introduces === true || endingOf(pieces[at]?.text ?? '') !== 'stop'
  );
}

/** True when a run is a list by what announces it or by its own numbers and semicolons. */
function isList(run: readonly Piece[], before: Piece | undefined): boolean {
  const numbered = run.filter(({ guess }) => guess === 'numbered').length;
  if (numbered > 1 || (before?.guess === 'item' && numbered === run.length)) return true;
  return run.some(({ guess }) => guess === 'clause') || (before?.introduces === true && run.length >= INTRODUCED_LIST);
}

/**
 * The items of a list, which are promos under "Most read"; behind the last number of a numbered one, a short line heads
 * what follows.
 */
function listKinds(context: Context, run: readonly Piece[], before: Piece | undefined): readonly BlockKind[] {
  const lastNumbered = run.findLastIndex(({ guess }) => guess === 'numbered');
  const headed = !before?.introduces && run[0]?.guess === 'label' && run[1]?.guess === 'clause';
  return run.map((candidate, i) => {
    if (headed && i === 0) return 'heading';
    if (lastNumbered >= 0 && i > lastNumbered && candidate.guess === 'label') return betweenText(context, candidate);
    return before?.guess === 'opener' && candidate.guess === 'numbered' ? 'promo' : asItem(candidate);
  });
}

/** True where the last of several lines under "Most read" is a link as well: the heading of what follows is shorter. */
function isLink(run: readonly Piece[]): boolean {
  const last = run.at(-1)?.text.length ?? 0;
  return run.length > 1 && last > LONGEST_MENU_WORD / 2 && run.every(({ text }) => last > text.length / 2);
}

/** A link to another article, and what it is about: "The storm's toll: Harbours up and down the coast count …". */
const TEASER = /^\p{Lu}[^.!?:;,"“]{1,30} [^.!?:;,"“]{2,30}: \p{Lu}/u;

/** A short line between paragraphs. */
function betweenText(context: Context, candidate: Piece): BlockKind {
  if (
    (candidate.guess === 'label' && candidate.text.includes(' | ')) ||
    (isLegend(candidate) && TEASER.test(candidate.text))
  )
    return 'promo';
  const captioned = context.labels.hasLegends && candidate.text.length >= SHORTEST_CAPTION;
  if (isLegend(candidate) || (captioned && candidate.guess === 'label')) return 'caption';
  if (candidate.guess === 'scrap') return 'paragraph';
  return context.labels.repeated.has(candidate.text) ? 'promo' : 'heading';
}

/** What stands under "By Jo Hale": "Harbour correspondent". */
const TRADE =
  /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,3}(?<=(?:^|\s)(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist))$/u;

/** Before the lead: a title, a second heading under it, names, and site furniture. */
function beforeLead({ pieces, title }: Context, start: number, run: readonly Piece[]): readonly BlockKind[] {
  const before = pieces[start - 1];
  // Some pages sum an article up under its title.
  const listed = run.filter(isLegend).length >= INTRODUCED_LIST;
  return run.map((candidate, i) => {
    const at = start + i;
    if (listed && at !== title && isLegend(candidate)) return 'list-item';
    if (at < title && isHeadingLike(candidate)) return 'promo';
    const first = at === title || (i === 0 && title >= start);
    if (i === 0 && before?.guess === 'byline' && TRADE.test(candidate.text)) return 'byline';
    const isDate = isDateLine(candidate.text) && !(first && run.length === 1);
    if (at === title + 1 && isBareName(candidate.text)) return 'byline';
    if (candidate.guess === 'scrap' || isDate || (i === run.length - 1 && isMenuWord(candidate))) return 'promo';
    const under = at === title + 1 || (i === 0 ? isHeadingLike(before) : i === 1 && title >= start);
    if (first || under || isAllCapitals(candidate.text)) {
      if (!first && mayNameWriter(candidate.text)) return 'byline';
      return candidate.text.length <= LONGEST_TITLE ? 'heading' : 'caption';
    }
    return isLegend(candidate) ? 'caption' : mayNameWriter(candidate.text) ? 'byline' : 'promo';
  });
}

/** After the last running text: names, links, and lists long enough to be the article's own. */
function afterText(context: Context, run: readonly Piece[], before: Piece | undefined): readonly BlockKind[] {
  const listed = run.length >= BARE_LIST && before?.guess !== 'opener' && before?.guess !== 'promo';
  return run.map((candidate, i) => {
    if (isLegend(candidate) && !candidate.text.includes('@')) return listed && i > 0 ? 'list-item' : 'caption';
    if (listed && !context.labels.repeated.has(candidate.text)) return i === 0 ? 'heading' : 'list-item';
    return isBareName(candidate.text) ? 'byline' : 'promo';
  });
}

/** "Privacy", "Special Offer": a title has more words. */
function isMenuWord({ guess, text }: Piece): boolean {
  return guess === 'label' && text.length <= LONGEST_MENU_WORD && /^\p{Lu}\p{Ll}+(?:\s\p{L}\p{Ll}+)?$/u.test(text);
}

/** Before the lead a bullet with a word or two belongs to a menu. */
function isShort(candidate: Piece | undefined): boolean {
  return candidate !== undefined && candidate.text.length <= 40;
}

function isLegend({ guess }: Piece): boolean {
  return guess === 'legend';
}

function asItem(candidate: Piece): BlockKind {
  return isLegend(candidate) && candidate.text.length > LONGEST_ITEM ? 'caption' : 'list-item';
}
