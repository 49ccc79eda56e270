import type { Article } from '../../article';
import type { Facts } from '../../shared/facts';
import { factsOf, headOf } from './facts';

/** Characters that are counted so soon that the page need not wait. */
const SHORT = 100_000;
/** Milliseconds of rest after a change: counting must not stand in the way of the next key. */
const REST = 300;

/** Tells a page what there is to say of its article as a whole. */
export class FactsFeed {
  readonly #post: (facts: Facts) => void;
  #told: Article | undefined;
  #timer: unknown;

  constructor(post: (facts: Facts) => void) {
    this.#post = post;
  }

  /** The page shows an article anew: a long one's date at once, the rest when there is time. */
  start(article: Article, name: string): void {
    this.#told = undefined;
    if (article.text.length <= SHORT) this.#tell(article, name);
    else {
      this.#post(headOf(article, name));
      this.changed(article, name);
    }
  }

  /** The page shows another state of the article. */
  changed(article: Article, name: string): void {
    if (article === this.#told) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(article, name), REST);
  }

  /** The page shows no article; `name` is that of the file in whose place. */
  clear(name: string): void {
    this.dispose();
    this.#told = undefined;
    this.#post({ title: name, language: undefined, header: '', sections: [], speakers: [] });
  }

  /** Forgets what it was about to tell. */
  dispose(): void {
    clearTimeout(this.#timer);
  }

  #tell(article: Article, name: string): void {
    clearTimeout(this.#timer);
    this.#told = article;
    this.#post(factsOf(article, name));
  }
}
