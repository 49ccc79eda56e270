import { listen } from '../dom';
import type { Page } from '../page';
import { quoteMarkAt } from './quoteMarks';

/**
 * Tells VS Code's context menu which quotation it was opened on. VS Code reads the attribute when the menu opens, so that
 * it is enough to write it then.
 */
export function describeQuotesToMenu(page: Page): void {
  listen(
    window,
    'contextmenu',
    ({ target }) => {
      const mark = quoteMarkAt(target);
      const block = mark && page.content.blockOf(mark);
      if (!mark || block === undefined) return;
      const context = { webviewSection: 'quote', block, quote: Number(mark.dataset.q) };
      mark.setAttribute('data-vscode-context', JSON.stringify(context));
    },
    true,
  );
}
