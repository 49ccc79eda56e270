import { handOnFocus, hasFocus, onPress } from '../dom';
import { part } from '../part';

export interface WalkBarOptions {
  readonly step: (step: 1 | -1) => void;
  readonly close: () => void;
  /** What gets the focus when the bar goes that has it. */
  readonly after: () => HTMLElement | undefined;
}

/** A small bar at the foot of the page to walk through places of the article, one after another. */
export class WalkBar {
  readonly element: HTMLElement;
  readonly #label: HTMLElement;
  readonly #after: () => HTMLElement | undefined;

  constructor(bar: HTMLElement, { step, close, after }: WalkBarOptions) {
    this.element = bar;
    this.#label = part('.label', bar);
    this.#after = after;
    onPress(part('.previous', bar), () => step(-1));
    onPress(part('.next', bar), () => step(1));
    onPress(part('.close', bar), close);
  }

  /** Shows the bar with these words. */
  show(words: string): void {
    this.element.hidden = false;
    this.element.ariaLabel = words;
    // A live region speaks only of changes: the same words twice stay silent.
    if (this.#label.textContent !== words) this.#label.textContent = words;
  }

  hide(): void {
    const hadFocus = hasFocus(this.element);
    this.element.hidden = true;
    if (hadFocus) handOnFocus(this.#after());
  }
}
