import { movedIndex } from '../../shared/change';
import type { Splice } from '../../shared/protocol';
import type { Texts } from '../../shared/texts';
import type { Content } from '../content';
import { listen, moveMark, onPress } from '../dom';
import { part } from '../part';
import { WalkBar } from './walkBar';

/** `undefined` where the browser has none, whatever its type says. */
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

  /** `opener` shows where the machine has a voice to read with, and gets the focus when the bar goes that has it. */
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
    listen(window, 'pagehide', () => this.stop());
    const look = (): void => {
      opener.hidden = !localVoice('');
    };
    look();
    // Many a browser learns of its voices late.
    voice?.addEventListener('voiceschanged', look);
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

  #read(block: HTMLElement, index: number): void {
    const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
    const speaker = localVoice(lang);
    // Voices may go, and without one the browser would take any.
    if (!speaker) {
      this.stop();
      return;
    }
    this.#silence();
    this.#mark(index);
    this.#showPaused(false);
    // biome-ignore lint/performance/useDomNodeTextContent: what does not show, such as a list's marker, is not read
    const speech = new SpeechSynthesisUtterance(block.innerText);
    speech.lang = lang;
    speech.voice = speaker;
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
    // Promos that are folded away are left out.
    while (blocks[next]?.matches('.promo:not([data-shown])')) next += step;
    const block = blocks[next];
    if (block) this.#read(block, next);
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
    voice[this.#paused ? 'resume' : 'pause']();
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

/**
 * A voice of the machine's own: all others send the text to whoever made them. One for the language if there is one, and the
 * reader's own choice if it is one of them; `undefined` when the machine has no voice.
 */
function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const voices = voice?.getVoices().filter(({ localService }) => localService);
  voices?.sort((a, b) => +b.default - +a.default);
  return voices?.find(one => `${one.lang.replace('_', '-')}-`.startsWith(`${lang}-`)) ?? voices?.[0];
}
