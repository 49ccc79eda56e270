import { listen } from './dom';
import { tell } from './host';
import type { Page } from './page';

/** Tells the host of the key that turns the preview into the text, where VS Code itself does not hear it. */
export function installToggleKey(page: Page): void {
  let tells = false;
  page.on('state', ({ settings }) => {
    tells = settings.tellsToggleKey;
  });
  listen(window, 'keydown', event => {
    const { code, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (!tells || code !== 'KeyV' || !shiftKey || altKey || ctrlKey === metaKey) return;
    event.preventDefault();
    tell({ type: 'toggle' });
  });
}
