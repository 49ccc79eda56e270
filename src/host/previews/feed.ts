import { type Article, type Block, languageOfArticle, renderBlock } from '../../article';
import { type Change, changeBetween, movedIndex, runsBetween } from '../../shared/change';
import type { Position, Splice } from '../../shared/protocol';
import { type Held, heldAfter, isLong } from './held';
import { TOP } from './places';

/** Characters of text that a page comes with: what most screens show. Each millisecond that they cost comes before the first. */
const SCREEN_CHARACTERS = 4_000;
/** Characters of text in the first message: more than any screen shows. */
const FIRST_CHARACTERS = 16_000;
/** Characters of text in each later one: few enough that the page takes them in between two frames. */
const IDLE_CHARACTERS = 60_000;
/** Runs of blocks that one change may replace apart; where there are more, everything between the first and the last goes. */
const MOST_RUNS = 12;

const NO_BLOCKS: readonly Block[] = [];

/** What a page that is new may come with: the blocks around a place, under a version that it need not answer. */
export function firstScreen(article: Article, show: Position): Splice {
  return { ...spliceAround(article, show, SCREEN_CHARACTERS), version: 0 };
}

/** Fills an empty page with `room` characters around a place. */
function spliceAround(article: Article, show: Position, room: number): Omit<Splice, 'version'> {
  const { blocks } = article;
  const block = blockOf(blocks, show);
  const first = startOfSlice(blocks, block, room / 4);
  const insert = rendered(blocks.slice(first, endOfSlice(blocks, block, room)), languageOfArticle(article));
  return { type: 'splice', base: 0, at: 0, remove: 0, insert, first, total: blocks.length, idle: false, show };
}

function rendered(blocks: readonly Block[], language: string | undefined): readonly string[] {
  return blocks.map(block => renderBlock(block, language));
}

/** Index of the block that a place is in, or is next to; 0 when there is none. */
function blockOf(blocks: readonly Block[], { block }: Position): number {
  return Math.max(0, Math.min(block, blocks.length - 1));
}

/**
 * Keeps one page's list of blocks equal to the article's: first what is around the reader, then the rest in slices as the
 * page gets idle, and each change of the text as splices of what changed.
 *
 * A change goes out at once; only while the page has not answered the one before do further changes wait and go as one.
 */
export class Feed {
  readonly #post: (splice: Splice) => void;
  /** The article of which the page holds a run of blocks. */
  #sent: Article | undefined;
  /** The article's language, as those blocks were told it. */
  #language: string | undefined;
  #held: Held = { start: 0, end: 0 };
  #article: Article | undefined;
  #centre = 0;
  #version = 0;
  /** The version that last filled the page anew. */
  #filling = 0;
  /** The newest version that the page says it has. */
  #answered = 0;
  /** The newest version that carried a change of the text. */
  #change = 0;
  /** The runs of blocks that this change replaces, each a version of its own, the last `#change`. */
  #runs: readonly Change[] = [];

  constructor(post: (splice: Splice) => void) {
    this.#post = post;
  }

  /** The newest article. */
  get article(): Article | undefined {
    return this.#article;
  }

  /** The article as the page last heard of it: positions count in its blocks. */
  get sent(): Article | undefined {
    return this.#sent;
  }

  get #blocks(): readonly Block[] {
    return this.#sent?.blocks ?? NO_BLOCKS;
  }

  /** True when what the page was last filled with has come to it. */
  get hasCome(): boolean {
    return this.#article !== undefined && this.#filling <= this.#answered;
  }

  /** True when the page holds the newest article whole. */
  get settled(): boolean {
    const { start, end } = this.#held;
    const isWhole = start === 0 && end === this.#blocks.length;
    return this.#answered === this.#version && isWhole && this.#sent === this.#article;
  }

  /** Fills an empty page, beginning with what is around `show`. */
  start(article: Article, show: Position): void {
    const splice = spliceAround(article, show, FIRST_CHARACTERS);
    const { first, insert } = splice;
    this.#article = article;
    this.#sent = article;
    this.#language = languageOfArticle(article);
    this.#centre = blockOf(article.blocks, show);
    this.#held = { start: first, end: first + insert.length };
    this.#change = this.#filling = ++this.#version;
    this.#runs = [];
    this.#post({ ...splice, version: this.#version });
  }

  /** Empties the page. */
  clear(): void {
    this.stop();
    this.#post({ type: 'splice', ...this.#next(0, 0), base: 0, at: 0, remove: 0, idle: false, show: TOP });
  }

  /** The text changed. `reading` is what is at the top of the page, in what it was sent. */
  update(article: Article, reading: Position): void {
    this.#article = article;
    if (this.#change <= this.#answered) this.#sendChange(article, reading);
  }

  /** The page says that it has a version. `reading` is as for `update`. */
  answered(version: number, reading: Position): void {
    if (version > this.#version) return;
    this.#answered = Math.max(this.#answered, version);
    if (!this.#article || this.#change > this.#answered) return;
    if (this.#article !== this.#sent) this.#sendChange(this.#article, reading);
    else if (this.#answered === this.#version) this.#sendMore();
  }

  /** Where a place in a version that the page held is in what it was sent: of the last change some or all may come after it. */
  moved(position: Position, version: number): Position {
    const held = Math.max(0, version - (this.#change - this.#runs.length));
    return this.#runs.slice(held).reduce(movedPlace, position);
  }

  /** The page is gone, or holds another article now. */
  stop(): void {
    this.#article = undefined;
    this.#sent = undefined;
    this.#held = { start: 0, end: 0 };
  }

  #sendChange(article: Article, reading: Position): void {
    const { blocks } = article;
    const language = languageOfArticle(article);
    const changes =
      language === this.#language ? changesBetween(this.#blocks, blocks) : everything(this.#blocks, blocks);
    this.#sent = article;
    this.#language = language;
    this.#change = this.#version + changes.length;
    this.#runs = changes;
    let place = reading;
    for (const change of changes) place = this.#sendRun(change, place);
  }

  /** Sends what one replaced run is to the page. Takes what is at the top of the page, and returns it as it is afterwards. */
  #sendRun(change: Change, reading: Position): Position {
    const { at, remove: gone } = change;
    const place = movedPlace(reading, change);
    this.#centre = movedIndex(this.#centre, change);
    const { held, remove, from, to, at: index } = heldAfter(this.#held, change, place.block);
    // Where the page has little of what there was and of what comes, it cannot find its place in it again by the text.
    const isLost = isLong(change) && reading.block >= at && reading.block < at + gone;
    // The place that a page waits for has another number now.
    const isAwaited = reading.block >= this.#held.end || (reading.block >= 0 && reading.block < this.#held.start);
    this.#held = held;
    const base = this.#version;
    const show = isLost || isAwaited ? place : undefined;
    this.#post({ type: 'splice', ...this.#next(from, to), base, at: index, remove, idle: false, show });
    return place;
  }

  /** Sends the next slice of what the page does not hold, on the side that it holds less of. */
  #sendMore(): void {
    const { start, end } = this.#held;
    const base = this.#version;
    const rest = { base, remove: 0, idle: true, show: undefined };
    const above = this.#centre - start;
    const below = end - this.#centre;
    if (end < this.#blocks.length && (start === 0 || below <= above)) {
      const to = endOfSlice(this.#blocks, end, IDLE_CHARACTERS);
      this.#held = { start, end: to };
      this.#post({ type: 'splice', ...this.#next(end, to), ...rest, at: end - start });
    } else if (start > 0) {
      const from = startOfSlice(this.#blocks, start, IDLE_CHARACTERS);
      this.#held = { start: from, end };
      this.#post({ type: 'splice', ...this.#next(from, start), ...rest, at: 0 });
    }
  }

  /** What the next splice says of the page as it will be, and the blocks [from, to) that it brings. */
  #next(from: number, to: number): Pick<Splice, 'version' | 'insert' | 'first' | 'total'> {
    this.#version++;
    const insert = rendered(this.#blocks.slice(from, to), this.#language);
    return { version: this.#version, insert, first: this.#held.start, total: this.#blocks.length };
  }
}

/** Above the first block, in the page's own head, nothing moves. */
function movedPlace(place: Position, change: Change): Position {
  return place.block < 0 ? place : { ...place, block: movedIndex(place.block, change) };
}

function changesBetween(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  const runs = runsBetween(before, after);
  return runs.length > 0 && runs.length <= MOST_RUNS ? runs : [changeBetween(before, after)];
}

/** Each block says which language it is in by that of its article: where that is another now, all may say something else. */
function everything(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  return [{ at: 0, remove: before.length, insert: after.length }];
}

/** The end of a run of blocks from `start` that has at least `room` characters, if there are as many. */
function endOfSlice(blocks: readonly Block[], start: number, room: number): number {
  let end = start;
  for (let left = room; end < blocks.length && left > 0; end++) left -= blocks[end]?.text.length ?? 0;
  return end;
}

/** The start of a run of blocks up to `end` that has at least `room` characters, if there are as many. */
function startOfSlice(blocks: readonly Block[], end: number, room: number): number {
  let start = end;
  for (let left = room; start > 0 && left > 0; start--) left -= blocks[start - 1]?.text.length ?? 0;
  return start;
}
