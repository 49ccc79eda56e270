import type { Page } from './page';
import { part } from './part';

/** Shows what the host has to say above the article, such as that the file is gone. */
export function installNotice(page: Page): void {
  const notice = part('#notice');
  page.on('notice', ({ text }) => {
    notice.textContent = text ?? '';
  });
}
