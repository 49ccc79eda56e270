import type { Splice } from '../shared/protocol';

/** Blocks in one chunk at most; twice as many before it is cut in two. */
const CHUNK = 64;
/** Rough height of a character of text, in pixels, for chunks that were never on the screen. */
const PIXELS_PER_CHARACTER = 0.42;

/**
 * The article's blocks on the page: a list of elements, one a block, kept in chunks whose layout the browser skips while
 * they are far from the screen. Knows which of the article's blocks it holds.
 */
export class Content {
  readonly root: HTMLElement;
  readonly #blocks: HTMLElement[] = [];
  #version = 0;
  #first = 0;
  #total = 0;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** Elements of the blocks on the page, in order. */
  get blocks(): readonly HTMLElement[] {
    return this.#blocks;
  }

  /** Blocks in the whole article; more than `blocks` has while the page is being filled. */
  get total(): number {
    return this.#total;
  }

  /** True when the page holds all of them. */
  get isWhole(): boolean {
    return this.#blocks.length === this.#total;
  }

  /** What the page was last told that it holds; 0: its first screen, or nothing. */
  get version(): number {
    return this.#version;
  }

  /** The element of the article's block; `undefined` when it is not on the page, or there is no block. */
  element(block = -1): HTMLElement | undefined {
    return this.#blocks[block - this.#first];
  }

  /** The article's block that a node of the page is in; `undefined` when it is in none. */
  blockOf(node: Node | null | undefined): number | undefined {
    let element = node;
    while (element && element.parentNode?.parentNode !== this.root) element = element.parentNode;
    const index = element instanceof HTMLElement ? this.#blocks.indexOf(element) : -1;
    return index < 0 ? undefined : this.#first + index;
  }

  /**
   * Takes a splice in; `false` when it does not fit what the page holds. Then nothing is done, but that a splice with base 0,
   * which begins anew, has emptied the page.
   */
  apply({ base, version, at, remove, insert, first, total }: Splice): boolean {
    if (base === 0) {
      this.#blocks.length = 0;
      this.root.replaceChildren();
    } else if (base !== this.#version) return false;
    if (at + remove > this.#blocks.length) return false;
    const elements = parseBlocks(insert);
    if (elements.length !== insert.length) return false;
    this.#replace(at, remove, elements);
    this.#version = version;
    this.#first = first;
    this.#total = total;
    return true;
  }

  #replace(at: number, remove: number, elements: readonly HTMLElement[]): void {
    const before = this.#blocks[at - 1];
    const removed = this.#blocks.slice(at, at + remove);
    const kept = Math.min(remove, elements.length);
    elements.slice(0, kept).forEach((element, i) => {
      // A promo that its reader has shown is not folded away by each letter typed in it.
      if (removed[i]?.hasAttribute('data-shown')) element.dataset.shown = '';
      removed[i]?.replaceWith(element);
    });
    const last = kept > 0 ? elements[kept - 1] : before;
    for (const element of removed.slice(kept)) {
      const chunk = element.parentElement;
      element.remove();
      if (chunk && chunk.childElementCount === 0) chunk.remove();
    }
    this.#blocks.splice(at, remove, ...elements);
    if (elements.length > kept) this.#insertAfter(last, elements.slice(kept), this.#blocks[at + elements.length]);
  }

  /** Puts elements after one block or else before another: few into its chunk, many into chunks of their own. */
  #insertAfter(
    before: HTMLElement | undefined,
    elements: readonly HTMLElement[],
    after: HTMLElement | undefined,
  ): void {
    const chunk = before?.parentElement ?? after?.parentElement;
    if (chunk && elements.length < CHUNK / 2) {
      if (before) before.after(...elements);
      else chunk.prepend(...elements);
      const middle = chunk.children[CHUNK];
      if (middle && chunk.childElementCount > 2 * CHUNK) splitAfter(chunk, middle);
      return;
    }
    const chunks: HTMLElement[] = [];
    for (let i = 0; i < elements.length; i += CHUNK) chunks.push(newChunk(elements.slice(i, i + CHUNK)));
    if (!chunk) this.root.append(...chunks);
    else if (!before) chunk.before(...chunks);
    else {
      splitAfter(chunk, before);
      chunk.after(...chunks);
    }
  }
}

function parseBlocks(blocks: readonly string[]): readonly HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = blocks.join('');
  // The page takes them over as they are when they are put in: a copy of each would only cost time.
  return [...template.content.children].filter(element => element instanceof HTMLElement);
}

function newChunk(elements: readonly Element[]): HTMLElement {
  const chunk = document.createElement('div');
  chunk.className = 'chunk';
  const characters = elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  chunk.style.containIntrinsicSize = `auto 100px auto ${Math.ceil(characters * PIXELS_PER_CHARACTER + elements.length * 16)}px`;
  chunk.append(...elements);
  return chunk;
}

/** Moves what follows an element of a chunk into a chunk of its own. */
function splitAfter(chunk: HTMLElement, last: Element): void {
  const all = [...chunk.children];
  const rest = all.slice(all.indexOf(last) + 1);
  if (rest.length > 0) chunk.after(newChunk(rest));
}
