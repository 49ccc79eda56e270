import type { Position } from '../shared/protocol';
import { closestTo, listen } from './dom';
import type { Page } from './page';
import { offsetIn } from './textPlace';

/** Takes clicks to the source: double-click and Ctrl/Cmd-click open it at the word, a click may lead the editor there. */
export function installPointer(page: Page): void {
  let opensByDoubleClick = false;
  page.on('state', ({ settings }) => {
    opensByDoubleClick = settings.doubleClickToSource;
  });

  listen(document, 'dblclick', event => {
    const position = positionAt(page, event);
    if (position && opensByDoubleClick) page.tellPlace('open', position);
  });
  listen(document, 'click', event => {
    const position = positionAt(page, event);
    if (!position) return;
    if (event.ctrlKey || event.metaKey) page.tellPlace('open', position);
    // What selects text is no click.
    else if (getSelection()?.isCollapsed) page.tellPlace('clicked', position);
  });
}

/**
 * The character of the article under the pointer; `undefined` when there is none, on a control, and in Safari before 26.2, which
 * cannot tell.
 */
function positionAt({ content }: Page, event: MouseEvent): Position | undefined {
  // A link and a button keep their own clicks.
  if (closestTo(event.target, 'a, button')) return undefined;
  const { clientX, clientY } = event;
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const block = caret ? content.blockOf(caret.offsetNode) : undefined;
  const element = content.element(block);
  if (!caret || block === undefined || !element) return undefined;
  return { block, offset: offsetIn(element, caret.offsetNode, caret.offset) };
}
