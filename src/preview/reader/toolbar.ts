import { listen, marginOf } from '../dom';
import { part } from '../part';

/**
 * The row of controls at the top of the page: one stop for the Tab key, arrow keys move within. It stays out of the way
 * of the text: where it would cover the text it leaves when the reader scrolls down, and comes back with a scroll up,
 * with the focus, or with the pointer at the top of the page.
 */
export function connectToolbar(text: HTMLElement): void {
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
    const to = nextStop(event.key, at, all.length);
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    last = all[to];
    setStop();
    last?.focus();
  });
  leaveWhileReading(bar, text);
}

/** Index of the stop that a key leads to; `undefined` for all other keys. */
function nextStop(key: string, at: number, count: number): number | undefined {
  const stops: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return stops[key];
}

function leaveWhileReading(bar: HTMLElement, text: HTMLElement): void {
  /** Pixels of scrolling that are no wish to move on, only a twitch. */
  const TWITCH = 8;
  let before = scrollY;
  listen(window, 'scroll', () => {
    if (Math.abs(scrollY - before) < TWITCH) return;
    bar.toggleAttribute(
      'data-away',
      scrollY > before && scrollY > bar.offsetHeight && bar.offsetWidth > marginOf(text),
    );
    before = scrollY;
  });
  listen(document, 'pointermove', event => {
    if (event.clientY < bar.offsetHeight) bar.removeAttribute('data-away');
  });
}
