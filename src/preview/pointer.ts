import type { PageSettings, Position } from '../shared/protocol';
import type { Page } from './page';
import { offsetIn } from './textPlace';

/** Takes clicks to the source: double-click and Ctrl/Cmd-click open it at the word, a click may lead the editor there. */
export function installPointer(page: Page): void {
  let settings: PageSettings | undefined;
  page.on('state', state => {
    settings = state.settings;
  });

  document.ondblclick = event => {
    if (isOnControl(event)) return;
    const position = settings?.doubleClickToSource ? positionAt(page, event) : undefined;
    if (position) page.tell({ type: 'open', position });
  };
  document.onclick = event => {
    if (isOnControl(event)) return;
    const position = positionAt(page, event);
    if (!position) return;
    if (event.ctrlKey || event.metaKey) page.tell({ type: 'open', position });
    // What selects text is no click.
    else if (getSelection()?.isCollapsed) page.tell({ type: 'clicked', position });
  };
}

/** A link and a button keep their own clicks. */
function isOnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** The character of the article under the pointer; `undefined` when there is none. */
function positionAt({ content }: Page, { clientX, clientY }: MouseEvent): Position | undefined {
  const caret = document.caretRangeFromPoint(clientX, clientY);
  const block = caret ? content.blockOf(caret.startContainer) : undefined;
  const element = content.element(block);
  if (!caret || block === undefined || !element) return undefined;
  return { block, offset: offsetIn(element, caret.startContainer, caret.startOffset) };
}
