import { handOnFocus, listen } from '../dom';
import type { Page } from '../page';
import { newFollowed } from './followed';

/** Keeps the focus where it is in the article when an edit replaces the block that has it. */
export function keepFocus(page: Page): void {
  const { root } = page.content;
  const focused = newFollowed(page, handOnFocus);
  listen(root, 'focusin', ({ target }) => {
    if (target instanceof HTMLElement) focused.set(target);
  });
  listen(root, 'focusout', () => {
    // An element that is taken out loses its focus too: only afterwards does it show whether the reader moved on.
    queueMicrotask(() => {
      if (focused.element !== document.activeElement) focused.set();
    });
  });
}
