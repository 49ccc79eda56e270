import type { BlockKind } from '../model';
import { isBareName } from './byline';
import { kindByNeighbours } from './neighbours';
import type { Guess, Piece } from './piece';
import { endingOf, isAllCapitals, isCapitalised, sentenceStarts, wordCount } from './shape';

/** From how many short lines in a row they are a list: after a line that introduces them, and without one. */
const INTRODUCED_LIST = 3;
const BARE_LIST = 4;

/** Longest item of a list without markers, longest titles, and shortest caption among captions. In characters. */
const LONGEST_ITEM = 120;
const LONGEST_TITLE = 160;
const LONGEST_STOPPED_TITLE = 120;
const SHORTEST_LEGEND = 70;

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
  /** Index of the first prose of the article proper; -1 when there is none. */
  readonly lead: number;
  /** Index of the last piece that is prose or an item; -1 when there is none. */
  readonly lastText: number;
  /** Texts of labels that occur more than once: furniture. */
  readonly repeated: ReadonlySet<string>;
  /** How many captions without a credit the article seems to have: one that has several writes them all so. */
  readonly legends: number;
}

/** Says what each piece is, from its own guess and what stands around it. As many kinds as pieces. */
export function classify(pieces: readonly Piece[]): readonly BlockKind[] {
  const context = contextOf(pieces);
  const kinds: BlockKind[] = new Array<BlockKind>(pieces.length);
  for (let i = 0; i < pieces.length; ) {
    const guess = pieces[i]?.guess ?? 'prose';
    const settled = SETTLED[guess];
    if (settled) {
      kinds[i] = guess === 'item' && i < context.lead && isShort(pieces[i]) ? 'promo' : settled;
      i++;
      continue;
    }
    const end = runEnd(pieces, i);
    for (const kind of classifyRun(context, i, end)) kinds[i++] = kind;
  }
  kinds.fill('heading', 0, titlesWithStop(pieces));
  if (context.lead >= 0) kinds[context.lead] = 'lead';
  return kinds.map((kind, i) => (i > context.lead && kindByNeighbours(pieces, i)) || kind);
}

function contextOf(pieces: readonly Piece[]): Context {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let legends = 0;
  for (const { guess, text } of pieces) {
    if (guess === 'legend') legends++;
    if (guess !== 'label') continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  const titles = titlesWithStop(pieces);
  const lead = pieces.findIndex(({ guess, text }, i) =>
    guess === 'legend' ? i === 0 && text.length > LONGEST_TITLE : guess === 'prose' && i >= titles,
  );
  const lastText = pieces.findLastIndex(({ guess }) => guess === 'prose' || guess === 'item');
  // An article of nothing but short lines has the first of them as its lead.
  return {
    pieces,
    lead: lead >= 0 ? lead : pieces.findIndex(({ guess }) => !SETTLED[guess]),
    lastText,
    repeated,
    legends,
  };
}

/** How many lines at the beginning are titles that end in a stop: one, or two where the first ends in a semicolon. */
function titlesWithStop(pieces: readonly Piece[]): number {
  const [first, second, third] = pieces;
  if (first?.guess !== 'clause') return isTitleWithStop(pieces) ? 1 : 0;
  const under = second?.guess === 'prose' && second.text.length <= LONGEST_STOPPED_TITLE && third !== undefined;
  return under && sentenceStarts(second.text).length === 0 ? 2 : 0;
}

/** True when the first line is a title although a stop follows it: "Harbour Master Leaves After Storm." */
function isTitleWithStop(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (first?.guess !== 'prose' || first.introduces) return false;
  const { text } = first;
  if (text.length > LONGEST_STOPPED_TITLE || !STOPPED_TITLE.test(text) || sentenceStarts(text).length > 0) return false;
  if (second?.guess === 'dateline') return true;
  if (second?.guess !== 'prose') return false;
  if ((isCapitalised(text) && wordCount(text) > 2) || ASKS.test(text)) return true;
  return second.text.length > text.length && !SENTENCE_WORD.test(text);
}

const STOPPED_TITLE = /^[^"“].*[\p{L}\p{N}][.;][’”]?$/u;
const ASKS = /^(?:How|Why|What|Which|Where|Who|When)\s/;

/** Words that headline English leaves out: a first line without any of them is a headline. */
const SENTENCE_WORD =
  /[^\x20-\x7e‘’“”–—]|\b(?:an?|the|has|have|had|was|were|been|is|are|am|be|said|says|that|which|who|would|could|his|her|their|its|it|he|she|they|we|i|i'm|you|there|this|these|those)\b/i;

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
  if (before?.guess === 'opener') return run.map((_, i) => (i < run.length - 1 ? 'promo' : 'heading'));
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

/** A short line between paragraphs. */
function betweenText(context: Context, candidate: Piece): BlockKind {
  const captioned = context.legends > 1 && candidate.text.length >= SHORTEST_LEGEND;
  if (isLegend(candidate) || (captioned && candidate.guess === 'label')) return 'caption';
  if (candidate.guess === 'scrap') return 'paragraph';
  return context.repeated.has(candidate.text) ? 'promo' : 'heading';
}

/** Before the lead: a title, a second heading under it, names, and site furniture. */
function beforeLead({ pieces }: Context, start: number, run: readonly Piece[]): readonly BlockKind[] {
  const titled = pieces.slice(0, start).some(isHeadingLike);
  const underTitle = start > 0 && isHeadingLike(pieces[start - 1]);
  return run.map((candidate, i) => {
    const first = i === 0 && !titled;
    if (candidate.guess === 'scrap' || (i === run.length - 1 && isMenuWord(candidate))) return 'promo';
    if (first || (i === 1 && !titled) || (i === 0 && underTitle) || isAllCapitals(candidate.text)) {
      if (!first && isBareName(candidate.text)) return 'byline';
      return candidate.text.length <= LONGEST_TITLE ? 'heading' : 'caption';
    }
    return isLegend(candidate) ? 'caption' : isBareName(candidate.text) ? 'byline' : 'promo';
  });
}

/** After the last running text: names, links, and lists long enough to be the article's own. */
function afterText(context: Context, run: readonly Piece[], before: Piece | undefined): readonly BlockKind[] {
  const listed = run.length >= BARE_LIST && before?.guess !== 'opener' && before?.guess !== 'promo';
  return run.map((candidate, i) => {
    if (isLegend(candidate)) return listed && i > 0 ? 'list-item' : 'caption';
    if (listed && !context.repeated.has(candidate.text)) return i === 0 ? 'heading' : 'list-item';
    return isBareName(candidate.text) ? 'byline' : 'promo';
  });
}

/** "Privacy", "Special Offer": a title has more words. */
function isMenuWord({ guess, text }: Piece): boolean {
  return guess === 'label' && text.length <= LONGEST_MENU_WORD && /^\p{Lu}\p{Ll}+(?:\s\p{L}\p{Ll}+)?$/u.test(text);
}

function isHeadingLike(candidate: Piece | undefined): boolean {
  return candidate?.guess === 'label' || candidate?.guess === 'question' || candidate?.guess === 'numbered';
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
