import type { Page } from './page';

/** Shows what the page says above the article: its date and facts. */
export function installHeader(page: Page): void {
  const header = document.getElementById('header');
  page.on('facts', ({ facts }) => {
    if (header && header.innerHTML !== facts.header) header.innerHTML = facts.header;
  });
}
