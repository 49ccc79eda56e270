import type { Texts } from '../../shared/texts';
import type { Content } from '../content';
import { boxOf, focusInPlace, hasFocus, isInView, listen } from '../dom';
import type { Page } from '../page';
import { part } from '../part';
import type { Reading } from '../reading';
import { type Followed, newFollowed } from './followed';
import { placeAmong, type QuoteMark, quoteMarkAt, quoteMarks } from './quoteMarks';
import { WalkBar } from './walkBar';

export interface QuoteWalkEvents {
  readonly speakerChosen: (speaker: string | undefined) => void;
  /** The walk came to a quotation, and gave it the focus or left that on the bar or elsewhere. */
  readonly arrived: (mark: QuoteMark, focused: boolean) => void;
}

/** Walks through the quotations of the page: all of them, or those of one speaker, who is then named at its foot. */
export class QuoteWalk {
  readonly bar: WalkBar;
  readonly #content: Content;
  readonly #reading: Reading;
  readonly #texts: Texts;
  readonly #events: QuoteWalkEvents;
  #speaker: string | undefined;
  /** Where the walk came to last: its bar, a menu or another part of the window may have taken the focus from it. */
  readonly #last: Followed;

  constructor(page: Page, texts: Texts, events: QuoteWalkEvents) {
    this.#content = page.content;
    this.#reading = page.reading;
    this.#texts = texts;
    this.#events = events;
    this.#last = newFollowed(page);
    this.bar = new WalkBar(part('#quotes-bar'), {
      step: step => this.step(step),
      close: () => this.choose(undefined),
      after: () => this.#last.element,
    });
    // Who clicks somewhere else goes on from what is on the screen there.
    listen(page.content.root, 'click', () => {
      if (!this.#speaker) this.#last.set();
    });
  }

  get speaker(): string | undefined {
    return this.#speaker;
  }

  /** Walks through what one speaker said from now on, beginning with the first; `undefined`: through all quotations. */
  choose(speaker: string | undefined): void {
    if (!speaker) this.bar.hide();
    this.#speaker = speaker;
    this.#last.set();
    this.#events.speakerChosen(speaker);
    const first = speaker && this.#stops()[0];
    if (first) this.#goTo(first);
    // Where the page does not hold their quotations yet, the bar waits for them.
    else this.check();
  }

  /** Goes to the next or the previous quotation from the focused one, or from what is on the screen; around at the ends. */
  step(direction: 1 | -1): void {
    this.#step(this.#stops(), direction);
  }

  /** The same among what was said by whom the walk is at; among all quotations as long as it is at nobody's. */
  stepOfSpeaker(direction: 1 | -1): void {
    const here = this.#here();
    this.#step(this.#stops(quoteMarkAt(here ?? null)?.dataset.speaker), direction);
  }

  /** Says in the bar where among the speaker's quotations the walk is, also after an edit; not, where it is at none of them. */
  check(): void {
    if (!this.#speaker) return;
    const place = placeAmong(this.#stops(), this.#last.element, this.#texts);
    this.bar.show(place ? `${this.#speaker} · ${place}` : this.#speaker);
  }

  #step(stops: readonly QuoteMark[], direction: 1 | -1): void {
    const here = this.#here();
    const next = stops.findIndex(mark => isOn(1, mark, here));
    // Without a focused one, the first on the screen is the next; walking back skips the one that one stands on.
    const last = stops.findLastIndex(mark => isOn(-1, mark, here));
    const to = direction > 0 ? (stops[next] ?? stops[0]) : (stops[last] ?? stops.at(-1));
    if (to) this.#goTo(to);
  }

  #stops(speaker = this.#speaker): readonly QuoteMark[] {
    return quoteMarks(this.#content.root, speaker);
  }

  /** A quotation or the block at the top of the window; `undefined`: the page's head is there. */
  #here(): HTMLElement | undefined {
    const focused = quoteMarkAt(document.activeElement);
    // A walk through all quotations begins anew where the reader has scrolled to since.
    const { element } = this.#last;
    const last = element && (this.#speaker || isInView(boxOf(element))) ? element : undefined;
    // Without the focus in the page, its focused element is where the walk was before that.
    return (
      (document.hasFocus() ? (focused ?? last) : (last ?? focused)) ??
      this.#content.element(this.#reading.position.block)
    );
  }

  #goTo(mark: QuoteMark): void {
    this.#reading.bring(mark);
    // From elsewhere in the window, such as the outline, the focus must not be taken.
    const mayFocus = document.hasFocus() && !hasFocus(this.bar.element);
    this.#last.set(mark);
    // No stop of the Tab key, but it may be given the focus.
    mark.tabIndex = -1;
    if (mayFocus) focusInPlace(mark);
    this.#events.arrived(mark, mayFocus);
    this.check();
  }
}

/**
 * True for a quotation after `here`, or before it: a quotation, the block at the top of the window, or `undefined` for the
 * page's head. Only inside that block heights are compared: what the browser does not lay out is not where it seems to be.
 */
function isOn(side: 1 | -1, mark: QuoteMark, here: HTMLElement | undefined): boolean {
  // `Node.DOCUMENT_POSITION_FOLLOWING` and `Node.DOCUMENT_POSITION_PRECEDING`: the numbers make the client shorter, here above all.
  const FOLLOWING = 4;
  const PRECEDING = 2;
  if (!here) return side > 0;
  if (here !== mark && here.contains(mark)) return boxOf(mark).top * side > 0;
  return (here.compareDocumentPosition(mark) & (side > 0 ? FOLLOWING : PRECEDING)) !== 0;
}
