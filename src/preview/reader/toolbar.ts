import { listen, marginOf } from '../dom';
import type { Page } from '../page';
import { part } from '../part';

/**
 * The row of controls at the top of the page: one stop for the Tab key, arrow keys move within. It stays out of the way
 * of the text: where it would cover the text it leaves when the reader scrolls down or is shown a place, and comes back with
 * a scroll up, with the focus, or with the pointer at the top of the page.
 */
export function connectToolbar(page: Page): void {
  const bar = part('.toolbar');
  const buttons = [...bar.querySelectorAll('button')];
  const stops = () => buttons.filter(one => !one.hidden);
  let last: HTMLButtonElement | undefined;
  const setStop = () => {
    const stop = last?.hidden === false ? last : stops()[0];
    for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
  };
  setStop();
  // A button comes and goes with what it is for: with sections, or with a voice.
  new MutationObserver(setStop).observe(bar, { subtree: true, attributeFilter: ['hidden'] });
  listen(bar, 'keydown', event => {
    const all = stops();
    const at = all.findIndex(one => one.matches(':focus'));
    const places: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = places[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    last = all.at(to % all.length);
    setStop();
    last?.focus();
  });
  leaveWhileReading(bar, page);
}

function leaveWhileReading(bar: HTMLElement, page: Page): void {
  /** Pixels of scrolling that are no wish to move on, only a twitch. */
  const TWITCH = 8;
  let before = scrollY;
  const moved = (on: boolean) => {
    before = scrollY;
    bar.toggleAttribute('data-away', on && before > bar.offsetHeight && bar.offsetWidth > marginOf(page.content.root));
  };
  listen(window, 'scroll', () => {
    if (Math.abs(scrollY - before) >= TWITCH) moved(scrollY > before);
  });
  // The page has gone there already; the scroll event of it is still to come.
  page.on('show', () => moved(true));
  listen(document, 'pointermove', event => {
    if (event.clientY < bar.offsetHeight) bar.removeAttribute('data-away');
  });
}
