import { fill, type Texts } from '../../shared/texts';
import { type QuoteMark, quoteMarkAt, quoteMarks } from './quoteMarks';
import { createWalkBar, type WalkBar } from './walkBar';

export interface QuoteWalkEvents {
  readonly speakerChosen: (speaker: string | undefined) => void;
  /** The walk came to a quotation without giving it the focus, which stays on the bar. */
  readonly gone: (mark: QuoteMark) => void;
}

/** Walks through the quotations of the page: all of them, or those of one speaker, who is then named at its foot. */
export class QuoteWalk {
  readonly bar: WalkBar;
  readonly #article: HTMLElement;
  readonly #texts: Texts;
  readonly #events: QuoteWalkEvents;
  #speaker: string | undefined;
  /** Where the walk is while the quotation has not the focus: the bar may have it, or another part of the window. */
  #last: QuoteMark | undefined;

  constructor(article: HTMLElement, texts: Texts, events: QuoteWalkEvents) {
    this.#article = article;
    this.#texts = texts;
    this.#events = events;
    this.bar = createWalkBar({ texts, step: step => this.step(step), close: () => this.choose(undefined) });
  }

  get speaker(): string | undefined {
    return this.#speaker;
  }

  /** Walks through what one speaker said from now on, beginning with the first; `undefined`: through all quotations. */
  choose(speaker: string | undefined): void {
    this.#speaker = speaker;
    this.#last = undefined;
    this.#events.speakerChosen(speaker);
    const [first] = this.#stops();
    if (speaker === undefined) this.bar.hide();
    else if (first) this.#goTo(first);
  }

  /** Goes to the next or the previous quotation from the focused one, or from what is on the screen; around at the ends. */
  step(direction: 1 | -1): void {
    this.#step(this.#stops(), direction);
  }

  /** The same among what was said by whom the walk is at; among all quotations as long as it is at nobody's. */
  stepOfSpeaker(direction: 1 | -1): void {
    const here = this.#here();
    this.#step(this.#stops(typeof here === 'number' ? undefined : here.dataset.speaker), direction);
  }

  #step(stops: readonly QuoteMark[], direction: 1 | -1): void {
    const here = this.#here();
    const next = stops.findIndex(mark => isAfter(mark, here));
    // Without a focused one, the first on the screen is the next; walking back skips the one that one stands on.
    const last = stops.findLastIndex(mark => isBefore(mark, here));
    const to = direction > 0 ? (stops[next] ?? stops[0]) : (stops[last] ?? stops.at(-1));
    if (to) this.#goTo(to);
  }

  #stops(speaker = this.#speaker): readonly QuoteMark[] {
    return quoteMarks(this.#article, speaker).filter(mark => mark.checkVisibility());
  }

  #here(): QuoteMark | number {
    const focused = quoteMarkAt(document.activeElement);
    const last = this.#last?.isConnected ? this.#last : undefined;
    // Without the focus in the page, its focused element is where the walk was before that.
    return (document.hasFocus() ? (focused ?? last) : (last ?? focused)) ?? 0;
  }

  #goTo(mark: QuoteMark): void {
    mark.scrollIntoView({ block: 'center' });
    // From elsewhere in the window, such as the outline, the focus must not be taken.
    const mayFocus = document.hasFocus() && !this.bar.element.contains(document.activeElement);
    this.#last = mayFocus && this.#speaker === undefined ? undefined : mark;
    if (mayFocus) {
      mark.tabIndex = -1;
      mark.focus({ preventScroll: true });
    } else this.#events.gone(mark);
    if (this.#speaker === undefined) return;
    const stops = this.#stops();
    this.bar.show(`${this.#speaker} · ${fill(this.#texts.ofTotal, stops.indexOf(mark) + 1, stops.length)}`);
  }
}

/** `here` is a quotation or a height on the screen in pixels. */
function isAfter(mark: QuoteMark, here: QuoteMark | number): boolean {
  if (typeof here === 'number') return mark.getBoundingClientRect().top > here;
  return (here.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isBefore(mark: QuoteMark, here: QuoteMark | number): boolean {
  if (typeof here === 'number') return mark.getBoundingClientRect().top < here;
  return (here.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
