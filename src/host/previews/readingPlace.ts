import type { Article } from '../../article';
import type { Position } from '../../shared/protocol';
import { followed, foundAgain, offsetOf, positionAt, TOP } from './places';

/** How long after a reload of the window VS Code takes, or may take, to bring its editors back to their places. */
const RESTORING_MS = 2000;

/** Where the reader of a preview begins: offsets in the source's text. */
export interface Beginning {
  /** `undefined`: where the page was before. */
  readonly offset: number | undefined;
  /** Where to begin on a page that remembers no place; `undefined`: at the article's beginning. */
  readonly otherwise?: number | undefined;
}

/** Where the reader of one preview is, in an article that changes meanwhile and on a page that comes and goes. */
export class ReadingPlace {
  /** The newest article. */
  #article: Article | undefined;
  /** The article that positions on the page count in. */
  #onPage: Article | undefined;
  #position: Position | undefined;
  /** Where to begin when the page comes; `undefined`: where it was before, or as `#otherwise` says. */
  #pending: number | undefined;
  /** As in `Beginning`. */
  #otherwise: number | undefined;
  /** Until then editors come back to their places too, and the preview has its own. */
  #restoredUntil: number;

  constructor({ offset, otherwise }: Beginning) {
    this.#pending = offset;
    this.#otherwise = otherwise;
    this.#restoredUntil = offset === undefined ? Number.POSITIVE_INFINITY : 0;
  }

  /** What is at the top of the page; its own head while nothing else is known. */
  get position(): Position {
    return this.#position ?? TOP;
  }

  /** The offset in the text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#position && this.offsetOf(this.#position);
  }

  /** The offset in the text at which a page that comes begins; 0 while no place is known. */
  get start(): number {
    return this.#pending ?? this.offset ?? this.#otherwise ?? 0;
  }

  /** True while the page keeps its own place, whatever place editors come back to. */
  get isBeingRestored(): boolean {
    return Date.now() < this.#restoredUntil;
  }

  /** The offset in the text of a place on the page; `undefined` when there is no article. */
  offsetOf(position: Position): number | undefined {
    return this.#article && this.#onPage && offsetOf(this.#article, followed(position, this.#onPage, this.#article));
  }

  /** The page says what is at its top. */
  tell(position: Position): void {
    // In the first words of a text that is still to come.
    if (!this.#onPage) this.#pending = undefined;
    this.#position = position;
  }

  /** Where the page shall begin when it comes. */
  beginAt(offset: number): void {
    this.#pending = offset;
  }

  /** Another article is to be read, from an offset on. */
  leaveFor(offset: number): void {
    this.#onPage = undefined;
    this.#position = undefined;
    this.#otherwise = undefined;
    this.#pending = offset;
  }

  /** Where a page that is new would begin to show the article; nothing is taken to have begun. */
  beginning(article: Article): Position {
    return this.#pending === undefined ? (this.#position ?? this.#first(article)) : positionAt(article, this.#pending);
  }

  /** A page begins to show the article. `kept` is the place that it remembers from before. */
  begin(article: Article, kept: Position | undefined): Position {
    if (this.#pending !== undefined) this.#position = positionAt(article, this.#pending);
    else this.follow(article, article);
    this.#pending = undefined;
    this.#restoredUntil = kept ? Math.min(this.#restoredUntil, Date.now() + RESTORING_MS) : 0;
    this.#article = article;
    this.#onPage = article;
    this.#position ??= kept ? foundAgain(article, kept) : this.#first(article);
    return this.#position;
  }

  /** The article changed, and the page was sent `onPage` of it: the place stays with its block. */
  follow(article: Article, onPage: Article): void {
    if (this.#position && this.#onPage) this.#position = followed(this.#position, this.#onPage, onPage);
    this.#article = article;
    this.#onPage = onPage;
  }

  /** Where a page begins that has no place of its own. */
  #first(article: Article): Position {
    return this.#otherwise === undefined ? TOP : positionAt(article, this.#otherwise);
  }
}
