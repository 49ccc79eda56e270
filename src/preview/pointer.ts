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

/** The character of the article under the pointer; `undefined` when there is none, and on a control. */
function positionAt({ content }: Page, event: MouseEvent): Position | undefined {
  // A link and a button keep their own clicks.
  if (closestTo(event.target, 'a, button')) return undefined;
  const { clientX, clientY } = event;
  // Safari before 26.2 has only the one, Firefox only the other.
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const node = caret?.offsetNode ?? range?.startContainer;
  const block = content.blockOf(node);
  const element = content.element(block);
  if (!node || block === undefined || !element) return undefined;
  return { block, offset: offsetIn(element, node, caret?.offset ?? range?.startOffset ?? 0) };
}
