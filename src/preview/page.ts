import {
  LONGEST_WORDS,
  type PageState,
  type PlaceMessage,
  type Position,
  type Splice,
  type ToPage,
} from '../shared/protocol';
import { Content } from './content';
import { isInView, listen } from './dom';
import { remember, remembered, tell } from './host';
import { part } from './part';
import { Reading } from './reading';
import { lineAt } from './textPlace';

type Message<T extends ToPage['type']> = Extract<ToPage, { readonly type: T }>;

/**
 * A window that changes its size wraps the editors' lines anew as well, and they tell of other lines at their top: that long
 * the page does not follow them.
 */
const RESIZE_MS = 400;

/** The page, as its features see it. A feature is one function `install…(page)` in a file of its own. */
export class Page {
  readonly content: Content;
  readonly reading: Reading;
  readonly #listeners = new Map<ToPage['type'], ((message: ToPage) => void)[]>();
  readonly #changed: ((splice: Splice) => void)[] = [];
  #subject: Omit<PageState, 'position'> | undefined;
  #remembering = false;
  #resized = -RESIZE_MS;

  /** `root` is the element that holds the article's blocks. */
  constructor(root: HTMLElement) {
    this.content = new Content(root);
    this.reading = new Reading(this.content, position => this.#moved(position));
    this.on('splice', splice => this.#apply(splice));
    this.on('show', ({ position, follows }) => {
      // Meant for the page that was here before this one, which comes with the place to show.
      if (this.content.total === 0) return;
      const element = this.content.element(position.block);
      // As when the browser finds words in what is folded away.
      if (!follows) element?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      if (follows === 'writer') {
        if (!element || isInView(lineAt(element, position.offset))) return;
        position = { ...position, line: innerHeight / 2 };
      }
      if (!follows || performance.now() > this.#resized + RESIZE_MS) this.reading.show(position);
      this.tellPlace('shows', this.reading.position);
      this.#rememberSoon();
    });
    this.on('state', ({ source, locked }) => {
      this.#subject = { source, locked };
      this.#rememberSoon();
    });
  }

  /** Calls the listener with each message of a type from the host. */
  on<T extends ToPage['type']>(type: T, listener: (message: Message<T>) => void): void {
    const listeners = this.#listeners.get(type) ?? [];
    // The map gives a listener only messages of the type that it stands under.
    this.#listeners.set(type, [...listeners, listener as (message: ToPage) => void]);
  }

  /** Calls the listener after each change of the blocks on the page. */
  onBlocksChanged(listener: (splice: Splice) => void): void {
    this.#changed.push(listener);
  }

  /** The reader goes to a place by one of the page's own controls: it is shown as one of the host's, and counts as scrolled to. */
  goTo(position: Position): void {
    this.#hear({ type: 'show', position, follows: false });
    this.#moved(this.reading.position);
  }

  /** Tells the host of a place in what the page holds now. */
  tellPlace(type: PlaceMessage['type'], position: Position): void {
    tell({ type, position, version: this.content.version });
  }

  /** Shows what a new page comes with, begins to listen, and says that the page is there. */
  start(): void {
    const before = remembered();
    if (!before) for (const message of JSON.parse(part('#first').innerHTML)) this.#hear(message);
    listen(window, 'resize', () => {
      this.#resized = performance.now();
    });
    listen(window, 'message', ({ data }: MessageEvent<ToPage>) => this.#hear(data));
    tell({ type: 'ready', position: before?.position });
  }

  #hear(message: ToPage): void {
    for (const listener of this.#listeners.get(message.type) ?? []) listener(message);
  }

  #apply(splice: Splice): void {
    if (this.reading.through(splice, () => this.#change(splice))) this.#rememberSoon();
    else tell({ type: 'ready', position: this.reading.position });
  }

  /** What listeners make of the new blocks, such as folding them, moves the text as well. */
  #change(splice: Splice): boolean {
    if (!this.content.apply(splice)) return false;
    const answer = (): void => tell({ type: 'applied', version: splice.version });
    // Before the browser has to lay the page out for the reader's place: meanwhile the host goes on.
    if (splice.idle) requestIdleCallback(answer, { timeout: 200 });
    else answer();
    for (const listener of this.#changed) listener(splice);
    return true;
  }

  #moved(position: Position): void {
    this.#rememberSoon();
    this.tellPlace('scrolled', position);
  }

  /** Once in a while is enough. */
  #rememberSoon(): void {
    if (this.#remembering) return;
    this.#remembering = true;
    requestIdleCallback(
      () => {
        this.#remembering = false;
        const { position } = this.reading;
        const words = this.content.element(position.block)?.textContent?.trim().slice(0, LONGEST_WORDS) ?? '';
        if (this.#subject) remember({ ...this.#subject, position: { ...position, words } });
      },
      { timeout: 300 },
    );
  }
}
