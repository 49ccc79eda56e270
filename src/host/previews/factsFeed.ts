import type { Article } from '../../article';
import type { Facts } from '../../shared/facts';
import { SHORT } from '../articleCache';
import { Timer } from '../timer';
import { factsOf, headOf } from './facts';

/** Milliseconds of rest after a change: counting must not stand in the way of the next key. */
const REST = 300;

/** What can be said of an article at once: of a long one its date, the rest when there is time. */
export function firstFactsOf(article: Article, name: string): Facts {
  return isShort(article) ? factsOf(article, name) : headOf(article, name);
}

function isShort({ text }: Article): boolean {
  return text.length <= SHORT;
}

/** Tells a page what there is to say of its article as a whole. */
export class FactsFeed {
  readonly #post: (facts: Facts) => void;
  #told: Article | undefined;
  readonly #timer = new Timer();

  constructor(post: (facts: Facts) => void) {
    this.#post = post;
  }

  /** The page shows an article anew. */
  start(article: Article, name: string): void {
    this.dispose();
    this.#post(firstFactsOf(article, name));
    this.#told = isShort(article) ? article : undefined;
    this.changed(article, name);
  }

  /** The page shows another state of the article. */
  changed(article: Article, name: string): void {
    if (article === this.#told) return;
    this.#timer.set(() => this.#tell(article, name), REST);
  }

  /** The page shows no article; `name` is that of the file in whose place. */
  clear(name: string): void {
    this.dispose();
    this.#told = undefined;
    this.#post({ title: name, language: undefined, header: '', sections: [], speakers: [] });
  }

  /** Forgets what it was about to tell. */
  dispose(): void {
    this.#timer.dispose();
  }

  #tell(article: Article, name: string): void {
    this.#timer.dispose();
    this.#told = article;
    this.#post(factsOf(article, name));
  }
}
