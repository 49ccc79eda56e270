import type { Page } from './page';

/** Shows what the host has to say above the article, such as that the file is gone. */
export function installNotice(page: Page): void {
  const notice = document.getElementById('notice');
  page.on('notice', ({ text }) => {
    if (!notice) return;
    notice.textContent = text ?? '';
    notice.hidden = text === undefined;
  });
}
