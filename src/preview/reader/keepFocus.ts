import type { Page } from '../page';
import { focusInPlace } from './dom';

/** What has the focus inside the article, so that it can be found again in the block that takes its block's place. */
interface Focused {
  readonly element: HTMLElement;
  readonly block: number;
  /** Index among the elements inside its block; -1 is the block itself. */
  readonly index: number;
}

/** Keeps the focus where it is in the article when an edit replaces the block that has it. */
export function keepFocus(page: Page): void {
  const { content } = page;
  let focused: Focused | undefined;

  const remember = (element: HTMLElement): void => {
    const block = content.blockOf(element);
    const index = partsOf(content.element(block)).indexOf(element);
    focused = block === undefined ? undefined : { element, block, index };
  };
  content.root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) remember(target);
  });
  content.root.addEventListener('focusout', () => {
    // An element that is taken out loses its focus too: only afterwards does it show whether the reader moved on.
    queueMicrotask(() => {
      if (focused?.element.isConnected && focused.element !== document.activeElement) focused = undefined;
    });
  });
  page.onBlocksChanged(() => {
    // While the reader types in the editor, the page must not take the focus from it.
    if (!focused || !document.hasFocus()) return;
    if (focused.element.isConnected) return remember(focused.element);
    const block = content.element(focused.block);
    const successor = focused.index < 0 ? block : partsOf(block)[focused.index];
    if (!successor || successor.localName !== focused.element.localName) return;
    if (focused.element.hasAttribute('tabindex')) successor.tabIndex = -1;
    focusInPlace(successor);
  });
}

function partsOf(block: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(block?.querySelectorAll<HTMLElement>('*') ?? [])];
}
