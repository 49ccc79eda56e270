import type { PageSettings, Position } from '../shared/protocol';
import { listen } from './dom';
import { tell } from './host';
import type { Page } from './page';
import { offsetIn } from './textPlace';

/** Takes clicks to the source: double-click and Ctrl/Cmd-click open it at the word, a click may lead the editor there. */
export function installPointer(page: Page): void {
  let settings: PageSettings | undefined;
  page.on('state', state => {
    settings = state.settings;
  });

  listen(document, 'dblclick', event => {
    if (isOnControl(event)) return;
    const position = settings?.doubleClickToSource ? positionAt(page, event) : undefined;
    if (position) tell({ type: 'open', position });
  });
  listen(document, 'click', event => {
    if (isOnControl(event)) return;
    const position = positionAt(page, event);
    if (!position) return;
    if (event.ctrlKey || event.metaKey) tell({ type: 'open', position });
    // What selects text is no click.
    else if (getSelection()?.isCollapsed) tell({ type: 'clicked', position });
  });
}

/** A link and a button keep their own clicks. */
function isOnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** The character of the article under the pointer; `undefined` when there is none, and in Safari before 26.2, which cannot tell. */
function positionAt({ content }: Page, { clientX, clientY }: MouseEvent): Position | undefined {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const block = caret ? content.blockOf(caret.offsetNode) : undefined;
  const element = content.element(block);
  if (!caret || block === undefined || !element) return undefined;
  return { block, offset: offsetIn(element, caret.offsetNode, caret.offset) };
}
