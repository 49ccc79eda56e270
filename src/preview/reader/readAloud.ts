import type { Texts } from '../../shared/texts';
import { button, icon } from './dom';
import { createWalkBar, type WalkBar } from './walkBar';

/** Reads the article aloud, paragraph by paragraph, and marks the one that is being read. */
export class ReadAloud {
  readonly bar: WalkBar;
  /** The article's blocks as the page holds them now. */
  readonly #blocks: () => readonly HTMLElement[];
  readonly #texts: Texts;
  readonly #toggle: HTMLButtonElement;
  #block: HTMLElement | undefined;
  #paused = false;

  constructor(blocks: () => readonly HTMLElement[], texts: Texts) {
    this.#blocks = blocks;
    this.#texts = texts;
    this.#toggle = button(texts.pause, () => this.#pauseOrResume(), icon('pause'));
    this.bar = createWalkBar({ texts, middle: this.#toggle, step: step => this.#step(step), close: () => this.stop() });
    addEventListener('pagehide', () => this.stop());
  }

  /** Starts with the first paragraph on the screen, or stops. */
  toggle(): void {
    const first = this.#paragraphs().find(block => block.getBoundingClientRect().bottom > 0);
    if (this.#block) this.stop();
    else if (first) this.#read(first);
  }

  stop(): void {
    this.#mark(undefined);
    speechSynthesis.cancel();
    this.bar.hide();
  }

  #read(block: HTMLElement): void {
    // The end of what is cut off must not start the paragraph after it.
    this.#mark(undefined);
    speechSynthesis.cancel();
    this.#mark(block);
    this.#showPaused(false);
    // biome-ignore lint/performance/useDomNodeTextContent: what does not show, such as a list's marker, is not read
    const speech = new SpeechSynthesisUtterance(block.innerText);
    const language = block.closest('[lang]')?.getAttribute('lang');
    if (language) speech.lang = language;
    speech.onend = () => {
      if (this.#block === block) this.#step(1);
    };
    speechSynthesis.speak(speech);
    block.scrollIntoView({ block: 'nearest' });
  }

  #step(step: 1 | -1): void {
    const paragraphs = this.#paragraphs();
    const next = this.#block && paragraphs[paragraphs.indexOf(this.#block) + step];
    if (next) this.#read(next);
    else if (step > 0) this.stop();
  }

  #pauseOrResume(): void {
    if (this.#paused) speechSynthesis.resume();
    else speechSynthesis.pause();
    this.#showPaused(!this.#paused);
  }

  #showPaused(paused: boolean): void {
    this.#paused = paused;
    const name = paused ? this.#texts.resume : this.#texts.pause;
    this.#toggle.title = name;
    this.#toggle.setAttribute('aria-label', name);
    this.#toggle.replaceChildren(icon(paused ? 'play' : 'pause'));
    this.bar.show(this.#texts.readAloud);
  }

  #mark(block: HTMLElement | undefined): void {
    this.#block?.removeAttribute('data-reading');
    this.#block = block;
    block?.setAttribute('data-reading', '');
  }

  /** What there is to read: promos that are folded away are left out. */
  #paragraphs(): readonly HTMLElement[] {
    return this.#blocks().filter(block => !block.matches('.promo:not([data-shown])'));
  }
}

/** Calls back as soon as the page turns out to have a voice to read with; never, where it has none. */
export function whenVoiceIsThere(callback: () => void): void {
  if (!('speechSynthesis' in window)) return;
  if (speechSynthesis.getVoices().length > 0) callback();
  else speechSynthesis.addEventListener('voiceschanged', () => callback(), { once: true });
}
