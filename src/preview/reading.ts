import { followCharacter } from '../shared/change';
import type { Position, Splice } from '../shared/protocol';
import type { Content } from './content';
import { boxOf, listen, moveMark, ROOT } from './dom';
import { part } from './part';
import { firstOf, lineAt, offsetAtHeight } from './textPlace';

/** The reader's place: a character of a block, and where in the window its line is. */
interface Anchor {
  readonly element: HTMLElement;
  readonly offset: number;
  /** Pixels from the top of the window down to the top of the character's line. */
  readonly line: number;
}

/**
 * Where the reader is, kept through everything that moves the text. It is taken anew only when the reader scrolls, so that
 * no rounding adds up. The browser's own scroll anchoring is off: it would move the window behind our back.
 */
export class Reading {
  readonly #content: Content;
  readonly #notice = part('#notice');
  readonly #moved: (position: Position) => void;
  /** `undefined`: the page's own head is at the top, or there is nothing yet. */
  #anchor: Anchor | undefined;
  /** The run of blocks that the reader's place is in. */
  #chunk: Element | null = null;
  /** Where this class itself last put the window. */
  #ownScroll = 0;
  /** True from a change of the blocks until the frame in which the browser lays them out. */
  #changed = false;
  /** A place to show that the page does not hold yet. */
  #wanted: Position | undefined;

  /** Calls `moved` when the reader scrolls. */
  constructor(content: Content, moved: (position: Position) => void) {
    this.#content = content;
    this.#moved = moved;
    listen(window, 'scroll', () => this.#scrolled());
    const observer = new ResizeObserver(() => this.keep());
    // What stands above the blocks moves them too: the body grows with it.
    for (const element of [document.body, content.root]) observer.observe(element);
  }

  /** What is at the top of the window, below what is said there. */
  get position(): Position {
    if (this.#wanted) return this.#wanted;
    if (!this.#anchor) return { block: -1, offset: 0 };
    const { element, offset, line } = this.#anchor;
    return { block: this.#content.blockOf(element) ?? -1, offset, line };
  }

  /** Pixels at the top of the window that what is said there covers. */
  get #top(): number {
    return this.#notice.offsetHeight;
  }

  /** Brings a place to the top of the window, below what is said there, at once or as soon as the page holds it. */
  show(position: Position): void {
    const element = this.#content.element(position.block);
    this.#wanted = element || position.block < 0 ? undefined : position;
    if (this.#wanted) return;
    this.#anchor = element && { element, offset: position.offset, line: position.line ?? this.#top };
    if (element) this.keep();
    else this.#scrollTo(0);
  }

  /** Brings a part of a block to the middle of the window, as the reader's own scrolling would. */
  bring(part: HTMLElement): void {
    this.#layOut(part.closest('.chunk'));
    part.scrollIntoView({ block: 'center' });
  }

  /** The reader was brought to a character of a block, wherever in the window it stands: that is their place now. */
  arriveAt(element: HTMLElement, offset: number): void {
    this.#wanted = undefined;
    this.#ownScroll = scrollY;
    this.#anchor = { element, offset, line: lineTop(element, offset) };
    this.#moved(this.position);
  }

  /** Runs a change of the blocks and keeps the reader's place through it. `false` when the change says so. */
  through(splice: Splice, change: () => boolean): boolean {
    const wanted = splice.show ?? this.#wanted;
    const { at, remove, insert } = splice;
    const { blocks } = this.#content;
    const anchor = this.#anchor;
    const index = anchor ? blocks.indexOf(anchor.element) - at : -1;
    const texts = (count: number) => blocks.slice(at, at + count).map(({ textContent }) => textContent ?? '');
    const replaced = index >= 0 && index < remove ? texts(remove) : undefined;
    if (!change()) return false;
    if (wanted) this.show(wanted);
    else if (anchor && replaced) {
      // The same character is found in the new blocks, or what stands for it.
      const [block, offset] = followCharacter(index, anchor.offset, replaced, texts(insert.length));
      const element = blocks[at + block] ?? blocks.at(-1);
      this.#anchor = element && { ...anchor, element, offset };
    }
    this.#keepSoon();
    return true;
  }

  /** To keep the place at once would have the browser lay the page out for that alone, before the frame that shows it. */
  #keepSoon(): void {
    if (this.#changed) return;
    this.#changed = true;
    requestAnimationFrame(() => this.keep());
  }

  /** Puts the reader's place back to where it was in the window. */
  keep(): void {
    this.#changed = false;
    if (!this.#anchor?.element.isConnected) return;
    if (!isThere(this.#anchor.element)) this.#leaveFolded(this.#anchor);
    const { element, offset, line } = this.#anchor;
    this.#layOut(element.parentElement);
    const moved = lineTop(element, offset) - line;
    if (Math.abs(moved) >= 1) this.#scrollTo(scrollY + moved);
  }

  /** What the browser skips is not as high as it takes it to be: a place in it can be found only once it is laid out. */
  #layOut(chunk: Element | null): void {
    if (chunk === this.#chunk) return;
    moveMark(this.#chunk, chunk, 'data-laid-out');
    this.#chunk = chunk;
  }

  /** The block at the top was folded away: the next one that is shown takes its place. */
  #leaveFolded({ element, line }: Anchor): void {
    const { blocks } = this.#content;
    const next = blocks.slice(blocks.indexOf(element)).find(isThere);
    if (next) this.#anchor = { element: next, offset: 0, line: Math.max(0, line) };
  }

  #scrollTo(top: number): void {
    scrollTo({ top, behavior: 'instant' });
    this.#ownScroll = scrollY;
  }

  #scrolled(): void {
    const by = scrollY - this.#ownScroll;
    if (Math.abs(by) < 1) return;
    if (this.#changed) {
      // A text that became shorter may have moved the window by itself, to its new end.
      const isEnd = scrollY + innerHeight > ROOT.scrollHeight - 1;
      this.keep();
      if (isEnd) return;
      this.#scrollTo(scrollY + by);
    }
    this.#ownScroll = scrollY;
    this.#wanted = undefined;
    const top = this.#top;
    const element = scrollY > 0 ? topElement(this.#content.root, top) : undefined;
    const offset = element ? offsetAtHeight(element, top) : 0;
    this.#anchor = element && { element, offset, line: lineTop(element, offset) };
    this.#moved(this.position);
  }
}

/** False for a block that is folded away. */
function isThere(block: HTMLElement): boolean {
  return block.offsetHeight > 0;
}

/** Pixels from the top of the window down to the line of a character; of the first one, to the block's top. */
function lineTop(element: HTMLElement, offset: number): number {
  return (offset > 0 ? lineAt(element, offset) : boxOf(element)).top;
}

/** The first block that reaches below `y`, in pixels from the top of the window. */
function topElement({ children }: HTMLElement, y: number): HTMLElement | undefined {
  const isBelow = (element: Element | undefined) => element !== undefined && boxOf(element).bottom > y;
  const chunk = children[firstOf(children.length, index => isBelow(children[index]))];
  // Only the chunk at the top may be measured inside: measuring in a skipped one would make the browser lay it out.
  // One by one, because a folded block has no place of its own.
  const blocks = [...(chunk?.children ?? [])];
  // The last one's margin belongs to the chunk, and may be all of it that is in sight.
  const found = blocks.find(isBelow) ?? blocks.at(-1);
  return found instanceof HTMLElement ? found : undefined;
}
