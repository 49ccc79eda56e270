import type { QuoteKind, Span } from '../model';
import { isQuotation } from '../places';
import { appended } from './appended';
import { arrange, inside, type Outermost } from './arrange';
import { looksLikeTitle } from './facts';
import { findMarks, type Mark } from './findMarks';
import { between, dialogueIn, incisesIn } from './incise';
import { kindOf } from './kind';
import { leaveOpen } from './leaveOpen';
import { glyphOf } from './markTable';
import { pairMarks, UNPAIRED } from './pairMarks';
import type { QuoteDraft } from './quoteDraft';
import { joinSplit } from './split';

/** What one block's own text says of its quotations. */
export interface QuoteScan {
  /** Its quotations where double marks hold speech and single marks hold scare quotes. */
  readonly quotes: readonly QuoteDraft[];
  /** Its quotations where single marks hold speech too; the same array when that changes nothing. */
  readonly singles: readonly QuoteDraft[];
  /** What speaks for double marks around speech: a pair of them outside single ones counts `PAIR`. */
  readonly double: number;
  /** What speaks for single marks around speech: a pair of them that holds some counts `PAIR`, a doubtful one `DOUBTFUL`. */
  readonly single: number;
  /** Where a mark closes a quotation that an earlier block opened; `undefined` when none does. */
  readonly tail: Mark | undefined;
}

/**
 * The same of a block without double marks, which says that the article has its speech between single ones: how it would
 * read otherwise is found out only where the article as a whole turns out to be of another mind.
 */
class SinglesScan implements QuoteScan {
  readonly singles: readonly QuoteDraft[];
  readonly double = 0;
  readonly single: number;
  readonly tail = undefined;
  readonly #text: string;
  readonly #isSeed: boolean;
  #quotes: readonly QuoteDraft[] | undefined;

  constructor(text: string, singles: readonly QuoteDraft[], isSeed: boolean) {
    this.singles = singles;
    this.single = countSingle(text, singles);
    this.#text = text;
    this.#isSeed = isSeed;
  }

  get quotes(): readonly QuoteDraft[] {
    if (!this.#quotes) {
      const marks = findMarks(this.#text, this.#isSeed);
      this.#quotes = read(this.#text, marks, pairMarks(this.#text, marks), false, this.#isSeed);
    }
    return this.#quotes;
  }
}

const NONE: readonly QuoteDraft[] = [];
const NOTHING: QuoteScan = { quotes: NONE, singles: NONE, double: 0, single: 0, tail: undefined };

/** Whole numbers, which take no room of their own. */
const PAIR = 4;
const DOUBTFUL = 1;

// What a family of marks says by itself; the others hold whatever the words around them say.
function kindOfMarks({ family }: Mark, singlesSpeak: boolean): QuoteKind | undefined {
  if (family === 'book') return 'title';
  return family === 'single' && !singlesSpeak ? 'scare' : undefined;
}

function draft(
  text: string,
  { opener, closer, nested }: Outermost,
  singlesSpeak: boolean,
  isSeed: boolean,
): QuoteDraft {
  const span = inside(text, opener.end, closer ? closer.start : text.length);
  const outer = { start: opener.start, end: closer ? closer.end : text.length };
  const kind = kindOfMarks(opener, singlesSpeak) ?? kindOf(text, span, outer, isSeed);
  const { start, end } = span;
  return { start, end, kind, outer, open: !closer, joins: undefined, nested, attribution: undefined };
}

/** Shortest quotation that who said it can stand in, in characters. */
const SHORTEST_WITH_INCISE = 16;

/** A quotation in the pieces that it falls into where who said it stands inside its marks. */
function piecesOf(text: string, whole: QuoteDraft): readonly QuoteDraft[] {
  const { start, end, kind, outer, open, nested } = whole;
  if (end - start < SHORTEST_WITH_INCISE || !isQuotation(whole)) return [whole];
  const incises = incisesIn(text, whole);
  if (incises.length === 0) return [whole];
  let next = 0;
  const within = (span: Span): readonly Span[] => {
    const own: Span[] = [];
    for (let inner = nested[next]; inner && inner.end <= span.end; inner = nested[++next]) {
      if (inner.start >= span.start) own.push(inner);
    }
    return own;
  };
  return between(text, whole, incises).map((span, i) => ({
    ...span,
    kind,
    outer: { start: i === 0 ? outer.start : span.start, end: span.end === end ? outer.end : span.end },
    open: open && span.end === end,
    joins: i === 0 ? undefined : 'split',
    nested: within(span),
    attribution: undefined,
  }));
}

/** The quotations of a paragraph that begins with a dash; `undefined` where it holds none. */
function scanDialogue(text: string): QuoteScan | undefined {
  const pieces = dialogueIn(text);
  if (pieces.length === 0) return undefined;
  const quotes = pieces.map((span, i): QuoteDraft => {
    const joins = i === 0 ? undefined : 'split';
    return { ...span, kind: 'speech', outer: span, open: false, joins, nested: [], attribution: undefined };
  });
  return { quotes, singles: quotes, double: 0, single: 0, tail: undefined };
}

/** How much a quotation speaks for the use of its marks for speech: in full, in part, or not at all. */
function proof(text: string, quote: QuoteDraft): number {
  if (!isQuotation(quote) || looksLikeTitle(text, quote)) return 0;
  const words = text.slice(quote.start, quote.end);
  return FOUR_WORDS.test(words) && SENTENCE_END.test(words) ? PAIR : DOUBTFUL;
}

// Four words or more that end like a sentence or lead to an attribution.
const FOUR_WORDS = /^(?:\S+\s+){3}/;
const SENTENCE_END = /[,.?!]$/;

/** Counts what speaks for double marks around speech: those that stand outside of `singles`. */
function countDouble(text: string, marks: readonly Mark[], singles: readonly QuoteDraft[]): number {
  let double = 0;
  let within = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.family === 'single') continue;
    while (
      within < singles.length &&
      !(isBySingle(text, singles[within]) && mark.start < (singles[within]?.outer.end ?? 0))
    )
      within++;
    if (mark.start < (singles[within]?.outer.start ?? text.length)) double += PAIR / 2;
  }
  return double;
}

/** Counts what speaks for single marks around speech. */
function countSingle(text: string, singles: readonly QuoteDraft[]): number {
  let single = 0;
  for (const quote of singles) if (isBySingle(text, quote)) single += proof(text, quote);
  return single;
}

/** True for a quotation between single marks. */
function isBySingle(text: string, quote: QuoteDraft | undefined): boolean {
  if (!quote) return false;
  const code = text.charCodeAt(quote.outer.start);
  return glyphOf(code)?.family === 'single' && text.charCodeAt(quote.outer.start + 1) !== code;
}

// The rest of a sentence, or a whole one: a name alone signs the quotation before it.
const TAIL = /^(?:\p{Ll}|(?:\S+\s+){11})/u;

function tailOf(text: string, marks: readonly Mark[], closers: readonly number[]): Mark | undefined {
  const [first] = marks;
  if (first?.side !== 'close' || first.family === 'single' || closers[0] !== UNPAIRED) return undefined;
  return TAIL.test(text.slice(0, first.start)) ? first : undefined;
}

/** What may be speech behind a dash. */
const DASHED = /^(?:[–—]|- )/;

/** No prose has so many marks so close to each other: a drawing has, or a table. */
const MANY = 400;
const CLOSEST = 8;

/** The quotations of one block's text, by its own words alone. `isSeed` as for `findMarks`. */
export function scanQuotes(text: string, isSeed: boolean): QuoteScan {
  const dialogue = DASHED.test(text) ? scanDialogue(text) : undefined;
  if (dialogue) return dialogue;
  const marks = findMarks(text, isSeed);
  if (marks.length === 0 || (marks.length > MANY && marks.length * CLOSEST > text.length)) return NOTHING;
  const paired = pairMarks(text, marks);
  const mayBeSingles = marks.some(mayOpenSingle);
  if (mayBeSingles && marks.every(isSingle)) {
    const singles = read(text, marks, paired, true, isSeed);
    return singles.length > 0 ? new SinglesScan(text, singles, isSeed) : NOTHING;
  }
  const tail = tailOf(text, marks, paired);
  // A plural's apostrophe alone is the commonest of all: it opens nothing.
  const quotes = marks.some(mayOpen) ? read(text, marks, paired, false, isSeed) : NONE;
  const singles = mayBeSingles ? read(text, marks, paired, true, isSeed) : quotes;
  const double = countDouble(text, marks, singles);
  if (singles.length === 0 && quotes.length === 0 && double === 0 && !tail) return NOTHING;
  return { quotes, singles, double, single: countSingle(text, singles), tail };
}

function mayOpen({ side }: Mark): boolean {
  return side !== 'close';
}

function isSingle({ family }: Mark): boolean {
  return family === 'single';
}

function mayOpenSingle({ family, side }: Mark): boolean {
  return family === 'single' && side !== 'close';
}

/** One of the two readings: with single marks that hold speech, or with none that do. */
function read(
  text: string,
  marks: readonly Mark[],
  paired: readonly number[],
  singlesSpeak: boolean,
  isSeed: boolean,
): readonly QuoteDraft[] {
  const outermost = arrange({ text, marks, closers: leaveOpen(text, marks, paired, singlesSpeak) }, singlesSpeak);
  let drafts: QuoteDraft[] | undefined;
  for (const found of outermost) {
    const made = draft(text, found, singlesSpeak, isSeed);
    if (made.end <= made.start) continue;
    for (const piece of piecesOf(text, made)) drafts = appended(drafts, piece);
  }
  return drafts ? joinSplit(text, drafts) : NONE;
}
