import { moveMark } from './dom';
import type { Page } from './page';

/** Marks the paragraph that the editor's cursor is in, also when an edit replaces its element. */
export function installMark(page: Page): void {
  let marked: HTMLElement | undefined;
  let block: number | undefined;

  const mark = (): void => {
    const element = page.content.element(block);
    if (element === marked) return;
    moveMark(marked, element, 'data-active');
    marked = element;
  };

  page.on('mark', message => {
    block = message.block;
    mark();
  });
  page.onBlocksChanged(mark);
}
