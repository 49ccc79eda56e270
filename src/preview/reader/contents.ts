import { followIndex } from '../../shared/change';
import type { SectionFact } from '../../shared/facts';
import { button, element, handOnFocus, listen, marginOf, moveMark, onPress } from '../dom';
import { part } from '../part';
import { connectPanel } from './panel';

/** Pixels beside the text that the list needs to stand there. */
const ROOM = 216;

export interface ContentsOptions {
  readonly opener: HTMLElement;
  /** The column of the text. */
  readonly text: HTMLElement;
  readonly goTo: (block: number) => void;
  /** Hears when the reader wants the list beside the text, or no longer. */
  readonly keep: (shown: boolean) => void;
}

const textOf = ({ text }: SectionFact): string => text;

/** The list of the article's sections: beside the text where there is room, else in a panel that its button opens. */
export class Contents {
  readonly #goTo: (block: number) => void;
  readonly #place: (close?: boolean) => void;
  readonly #opener: HTMLElement;
  #sections: readonly SectionFact[] = [];
  /** One for each of them. */
  #entries: readonly HTMLElement[] = [];
  #marked: HTMLElement | undefined;
  #wanted = false;

  constructor({ opener, text, goTo, keep }: ContentsOptions) {
    this.#goTo = goTo;
    this.#opener = opener;
    const list = part('.contents');
    const isBeside = () => list.classList.contains('beside');
    const setOpen = connectPanel({ opener, panel: list, stays: isBeside, kept: keep });
    onPress(opener, () => this.#showMarked());
    // A panel over the text stays as its reader left it.
    this.#place = (close = isBeside()) => {
      const room = marginOf(text);
      const beside = room >= ROOM;
      list.style.setProperty('--room', `${room}px`);
      list.classList.toggle('beside', beside);
      const isEmpty = this.#sections.length === 0;
      if (beside || close || isEmpty) setOpen(beside && this.#wanted && !isEmpty);
    };
    listen(window, 'resize', () => this.#place());
  }

  /** Says whether the list shall stand beside the text where it can. */
  want(shown: boolean): void {
    this.#wanted = shown;
    this.#place();
  }

  /** Shows the sections of the article, with the focus where it was among them; the button goes when there are none. */
  list(sections: readonly SectionFact[]): void {
    if (JSON.stringify(sections) === JSON.stringify(this.#sections)) return;
    const focused = this.#entries.findIndex(entry => entry.matches(':focus'));
    const next = followIndex(focused, this.#sections.map(textOf), sections.map(textOf));
    this.#sections = sections;
    this.#opener.hidden = sections.length === 0;
    this.#entries = sections.map(section => this.#newEntry(section));
    part('.contents ol').replaceChildren(...this.#entries.map(entry => element('li', {}, entry)));
    this.#place();
    handOnFocus(this.#entries[next]);
  }

  /**
   * Marks the section that the reader is in, and brings it into sight in a long list: the last one that begins at or above
   * the block at the top of the page.
   */
  mark(block: number): void {
    const at = this.#sections.findLastIndex(section => section.block <= block);
    const entry = this.#entries[at];
    if (entry === this.#marked) return;
    moveMark(this.#marked, entry, 'aria-current', 'location');
    this.#marked = entry;
    this.#showMarked();
  }

  #showMarked(): void {
    this.#marked?.scrollIntoView({ block: 'nearest' });
  }

  #newEntry({ block, text }: SectionFact): HTMLElement {
    const made = button({ dir: 'auto' }, text);
    onPress(made, () => {
      this.#place(true);
      this.#goTo(block);
    });
    return made;
  }
}
