import type { Texts } from '../../shared/texts';
import { button, element, icon } from './dom';

export interface WalkBarOptions {
  readonly texts: Texts;
  /** A button of the walk's own, between the two that step. */
  readonly middle?: HTMLElement;
  readonly step: (step: 1 | -1) => void;
  readonly close: () => void;
  /** What gets the focus when the bar goes that has it. */
  readonly after: () => HTMLElement | undefined;
}

export interface WalkBar {
  readonly element: HTMLElement;
  /** Shows the bar with these words. */
  show(label: string): void;
  hide(): void;
}

/** A small bar at the foot of the page to walk through places of the article, one after another. */
export function createWalkBar({ texts, middle, step, close, after }: WalkBarOptions): WalkBar {
  const label = element('span', { class: 'label', dir: 'auto', 'aria-live': 'polite' });
  const bar = element(
    'div',
    { class: 'walk-bar', role: 'group', hidden: true },
    label,
    button(texts.previous, () => step(-1), icon('previous')),
    ...(middle ? [middle] : []),
    button(texts.next, () => step(1), icon('next')),
    button(texts.close, close, icon('close')),
  );
  return {
    element: bar,
    show: words => {
      bar.hidden = false;
      bar.ariaLabel = words;
      // A live region speaks only of changes: the same words twice stay silent.
      if (label.textContent !== words) label.textContent = words;
    },
    hide: () => {
      const hadFocus = document.hasFocus() && bar.contains(document.activeElement);
      bar.hidden = true;
      if (hadFocus) after()?.focus({ preventScroll: true });
    },
  };
}
