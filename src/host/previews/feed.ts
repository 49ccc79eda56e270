import { type Article, type Block, renderBlock } from '../../article';
import { type Change, changeBetween, movedIndex } from '../../shared/change';
import type { Position, Splice } from '../../shared/protocol';

/** Characters of text in the first message: more than any screen shows. */
const FIRST_CHARACTERS = 16_000;
/** Characters of text in each later one: few enough that the page takes them in between two frames. */
const IDLE_CHARACTERS = 60_000;
/** Blocks that one change may bring at once; of a longer paste the rest comes in idle slices. */
const MOST_INSERTED = 200;

/** The run of an article's blocks that the page holds: [start, end). */
interface Held {
  readonly blocks: readonly Block[];
  readonly start: number;
  readonly end: number;
}

const NOTHING: Held = { blocks: [], start: 0, end: 0 };

/**
 * Keeps one page's list of blocks equal to the article's: first what is around the reader, then the rest in slices as the
 * page gets idle, and each change of the text as one splice of what changed.
 *
 * A change goes out at once; only while the page has not answered the one before do further changes wait and go as one.
 */
export class Feed {
  readonly #post: (splice: Splice) => void;
  #held = NOTHING;
  #article: Article | undefined;
  #centre = 0;
  #version = 0;
  /** The newest version that the page says it has. */
  #answered = 0;
  /** The newest version that carried a change of the text. */
  #change = 0;

  constructor(post: (splice: Splice) => void) {
    this.#post = post;
  }

  /** The article as the page last heard of it. */
  get article(): Article | undefined {
    return this.#article;
  }

  /** True when the page holds the newest article whole. */
  get settled(): boolean {
    const { blocks, start, end } = this.#held;
    return this.#answered === this.#version && start === 0 && end === blocks.length && blocks === this.#article?.blocks;
  }

  /** Fills an empty page, beginning with what is around `show`. */
  start(article: Article, show: Position): void {
    const { blocks } = article;
    const block = Math.max(0, Math.min(show.block, blocks.length - 1));
    const start = startOfSlice(blocks, block, FIRST_CHARACTERS / 4);
    this.#article = article;
    this.#centre = block;
    const end = endOfSlice(blocks, block, FIRST_CHARACTERS);
    const insert = blocks.slice(start, end).map(renderBlock);
    this.#change = this.#version + 1;
    this.#send({ base: 0, at: 0, remove: 0, insert, idle: false, show }, { blocks, start, end });
  }

  /** The text changed. `reading` is the block at the top of the page. */
  update(article: Article, reading: number): void {
    this.#article = article;
    if (this.#change <= this.#answered) this.#sendChange(article.blocks, reading);
  }

  /** The page says that it has a version. `reading` is the block at the top of the page. */
  answered(version: number, reading: number): void {
    if (version > this.#version) return;
    this.#answered = Math.max(this.#answered, version);
    if (!this.#article || this.#change > this.#answered) return;
    if (this.#article.blocks !== this.#held.blocks) this.#sendChange(this.#article.blocks, reading);
    else if (this.#answered === this.#version) this.#sendMore();
  }

  /** The page is gone, or holds another article now. */
  stop(): void {
    this.#article = undefined;
    this.#held = NOTHING;
  }

  #sendChange(blocks: readonly Block[], reading: number): void {
    const change = changeBetween(this.#held.blocks, blocks);
    this.#centre = movedIndex(this.#centre, change);
    this.#change = this.#version + 1;
    this.#sendDifference(heldAfter(this.#held, blocks, change, reading), false);
  }

  /** Sends the next slice of what the page does not hold, on the side that it holds less of. */
  #sendMore(): void {
    const { blocks, start, end } = this.#held;
    const above = this.#centre - start;
    const below = end - this.#centre;
    if (end < blocks.length && (start === 0 || below <= above)) {
      this.#sendDifference({ blocks, start, end: endOfSlice(blocks, end, IDLE_CHARACTERS) }, true);
    } else if (start > 0) {
      this.#sendDifference({ blocks, start: startOfSlice(blocks, start, IDLE_CHARACTERS), end }, true);
    }
  }

  #sendDifference(after: Held, idle: boolean): void {
    const { blocks, start, end } = this.#held;
    const { at, remove, insert } = changeBetween(blocks.slice(start, end), after.blocks.slice(after.start, after.end));
    const first = after.start + at;
    const inserted = after.blocks.slice(first, first + insert).map(renderBlock);
    this.#send({ base: this.#version, at, remove, insert: inserted, idle, show: undefined }, after);
  }

  #send(splice: Omit<Splice, 'type' | 'version' | 'first' | 'total'>, held: Held): void {
    this.#held = held;
    this.#version++;
    const { start, blocks } = held;
    this.#post({ type: 'splice', ...splice, version: this.#version, first: start, total: blocks.length });
  }
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

/** What the page shall hold after a change: as before, with what the change brought; of very much only the reader's side. */
function heldAfter(
  { start, end }: Held,
  blocks: readonly Block[],
  { at, remove, insert }: Change,
  reading: number,
): Held {
  const from = start <= at ? start : Math.max(at, start + insert - remove);
  const to = end >= at + remove ? end + insert - remove : Math.min(end, at + insert);
  if (insert <= MOST_INSERTED) return { blocks, start: from, end: Math.max(from, to) };
  return reading >= at + remove
    ? { blocks, start: Math.max(from, at + insert - MOST_INSERTED), end: to }
    : { blocks, start: from, end: Math.min(to, Math.max(from, at + MOST_INSERTED)) };
}
