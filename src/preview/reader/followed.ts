import type { Page } from '../page';

/** An element inside the article or, after an edit that replaces its block, what stands in its place in the new one. */
export interface Followed {
  /** `undefined`: there is none, or nothing took its place. */
  readonly element: HTMLElement | undefined;
  /** Follows another element from now on; `undefined`: none. */
  readonly set: (element?: HTMLElement) => void;
}

/** What follows no element yet; it calls `replaced` with each one that took the place of another. */
export function newFollowed(page: Page, replaced?: (element: HTMLElement) => void): Followed {
  const { content } = page;
  let element: HTMLElement | undefined;
  let block = -1;
  /** Index among the elements of its name inside its block; -1 is the block itself. */
  let index = -1;

  const set = (next?: HTMLElement): void => {
    element = next;
    if (!next) return;
    block = content.blockOf(next) ?? -1;
    index = namesakes(content.element(block), next).indexOf(next);
  };
  page.onBlocksChanged(({ first, at, insert }) => {
    const before = element;
    if (!before || before.isConnected) return set(before);
    // Where fewer blocks came than went, what stands there now stood behind it.
    const now = block < first + at + insert.length ? content.element(block) : undefined;
    const successor = index < 0 ? now : namesakes(now, before)[index];
    set(successor);
    if (!successor) return;
    successor.tabIndex = before.tabIndex;
    replaced?.(successor);
  });
  return {
    get element() {
      return element;
    },
    set,
  };
}

function namesakes(block: HTMLElement | undefined, { localName }: HTMLElement): readonly HTMLElement[] {
  return [...(block?.querySelectorAll<HTMLElement>(localName) ?? [])];
}
