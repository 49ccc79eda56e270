import { movedIndex } from '../../shared/change';
import type { Splice } from '../../shared/protocol';
import type { Texts } from '../../shared/texts';
import type { Content } from '../content';
import { moveMark, onPress } from '../dom';
import { part } from '../part';
import { WalkBar } from './walkBar';

/** Where the browser has none, only `whenVoiceIsThere` is asked anything. */
const voice = window.speechSynthesis;

/** Reads the article aloud, paragraph by paragraph, and marks the one that is being read. */
export class ReadAloud {
  readonly bar: WalkBar;
  readonly #content: Content;
  readonly #texts: Texts;
  readonly #opener: HTMLElement;
  readonly #toggle: HTMLElement;
  /** What is being said. */
  #speech: SpeechSynthesisUtterance | undefined;
  /** Index on the page of the block that is being read, whatever becomes of its element. */
  #index = -1;
  #marked: HTMLElement | undefined;
  #paused = false;

  /** `opener` gets the focus when the bar goes that has it. */
  constructor(content: Content, texts: Texts, opener: HTMLElement) {
    this.#content = content;
    this.#texts = texts;
    this.#opener = opener;
    const bar = part('#aloud-bar');
    this.#toggle = part('.pause', bar);
    onPress(this.#toggle, () => this.#pauseOrResume());
    this.bar = new WalkBar(bar, {
      step: step => this.#step(step),
      close: () => this.stop(),
      after: () => opener,
    });
    addEventListener('pagehide', () => this.stop());
  }

  /** Starts with this block of the article, the first one for `undefined`, or with the next that is read; or stops. */
  toggle(first: number | undefined): void {
    if (this.#speech) this.stop();
    else {
      const { blocks } = this.#content;
      this.#index = Math.max(0, blocks.indexOf(this.#content.element(first) as HTMLElement)) - 1;
      this.#step(1);
    }
  }

  stop(): void {
    if (!this.#speech) return;
    this.#silence();
    this.#mark(-1);
    this.bar.hide();
  }

  /** The blocks on the page changed: the mark stays with its paragraph. Another article is not read on. */
  follow({ base, at, remove, insert }: Splice): void {
    if (!this.#speech) return;
    if (base === 0) this.stop();
    else this.#mark(movedIndex(this.#index, { at, remove, insert: insert.length }));
  }

  #read(index: number): void {
    const block = this.#content.blocks[index];
    if (!block) return;
    this.#silence();
    this.#mark(index);
    this.#showPaused(false);
    // biome-ignore lint/performance/useDomNodeTextContent: what does not show, such as a list's marker, is not read
    const speech = new SpeechSynthesisUtterance(block.innerText);
    speech.lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
    // The end of what was cut off must not start the paragraph after it.
    speech.onend = () => {
      if (this.#speech === speech) this.#step(1);
    };
    speech.onerror = () => {
      if (this.#speech === speech) this.stop();
    };
    this.#speech = speech;
    voice.speak(speech);
    block.scrollIntoView({ block: 'nearest' });
  }

  #step(step: 1 | -1): void {
    const { blocks } = this.#content;
    let next = this.#index + step;
    while (blocks[next] && !isRead(blocks[next])) next += step;
    if (blocks[next]) this.#read(next);
    else if (step > 0) this.stop();
  }

  #silence(): void {
    this.#speech = undefined;
    voice.cancel();
    // What is paused stays so for what is said next.
    if (this.#paused) voice.resume();
    this.#paused = false;
  }

  #pauseOrResume(): void {
    if (this.#paused) voice.resume();
    else voice.pause();
    this.#showPaused(!this.#paused);
  }

  #showPaused(paused: boolean): void {
    this.#paused = paused;
    const name = paused ? this.#texts.resume : this.#texts.pause;
    this.#toggle.title = name;
    this.#toggle.ariaLabel = name;
    this.#toggle.toggleAttribute('data-paused', paused);
    this.bar.show(this.#opener.title);
  }

  #mark(index: number): void {
    this.#index = index;
    const block = this.#content.blocks[index];
    moveMark(this.#marked, block, 'data-reading');
    this.#marked = block;
  }
}

/** Promos that are folded away are left out. */
function isRead(block: HTMLElement | undefined): boolean {
  return block?.matches('.promo:not([data-shown])') === false;
}

/** Calls back as soon as the page turns out to have a voice to read with; never, where it has none. */
export function whenVoiceIsThere(callback: () => void): void {
  if (!voice) return;
  if (voice.getVoices().length > 0) callback();
  else voice.addEventListener('voiceschanged', callback, { once: true });
}
