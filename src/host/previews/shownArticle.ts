import type { Article } from '../../article';
import type { Follows, PlaceMessage, Position, ToPage } from '../../shared/protocol';
import { headOf } from './facts';
import { FactsFeed, firstFactsOf } from './factsFeed';
import { Feed, firstScreen } from './feed';
import { followed, positionAt } from './places';
import { type Beginning, ReadingPlace } from './readingPlace';

/** A place that the page is to show. */
interface Revealed {
  readonly article: Article;
  readonly position: Position;
  readonly follows: Follows;
}

/** The article as one page shows it: its blocks, what there is to say of it, and where its reader is. */
export class ShownArticle {
  readonly #post: (message: ToPage) => void;
  readonly #feed: Feed;
  readonly #facts: FactsFeed;
  readonly #place: ReadingPlace;
  #isLeaving = false;
  /** Waits until the page was sent the newest text: in what it has before, the place may be another, or none. */
  #revealed: Revealed | undefined;
  /** Offset that was to be shown while there was nothing yet: what is folded away there opens once there is. */
  #asked: number | undefined;

  /** `post` speaks to the page. */
  constructor(post: (message: ToPage) => void, beginning: Beginning) {
    this.#post = post;
    this.#feed = new Feed(post);
    this.#facts = new FactsFeed(facts => post({ type: 'facts', facts }));
    this.#place = new ReadingPlace(beginning);
  }

  /** The offset in the source's text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#place.offset;
  }

  /** The offset in the source's text of a place that the page speaks of; `undefined` when the page shows no article. */
  offsetOf({ position, version }: PlaceMessage): number | undefined {
    return this.#place.offsetOf(this.#feed.moved(position, version));
  }

  /** True when the page was sent this state of the article: what is posted to it now may count in its blocks. */
  wasSent(article: Article): boolean {
    return article === this.#feed.sent;
  }

  /** True while the page was given no article. */
  get isEmpty(): boolean {
    return this.#feed.article === undefined;
  }

  /** True while what the page says of places may still mean the article that was left. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** The offset in the source's text at which a page that comes begins, as far as is known. */
  get start(): number {
    return this.#place.start;
  }

  /**
   * What a page that is new may come with, so that its text need not wait for the page; it is filled all the same. Of a mere
   * beginning nothing is counted.
   */
  first(article: Article, name: string, isWhole: boolean): readonly ToPage[] {
    const facts = isWhole ? firstFactsOf(article, name) : headOf(article, name);
    return [firstScreen(article, this.#place.beginning(article)), { type: 'facts', facts }];
  }

  /**
   * The text changed, or fills a page that is empty. `name` is that of the article's file; `kept` is the place that the page
   * remembers.
   */
  update(article: Article, name: string, kept: Position | undefined): void {
    if (this.isEmpty) {
      this.#feed.start(article, this.#place.begin(article, kept));
      this.#facts.start(article, name);
      if (this.#asked !== undefined) this.reveal(this.#asked, false);
      this.#asked = undefined;
    } else {
      this.#feed.update(article, this.#place.position);
      this.#follow();
    }
  }

  /** There is no article to show, or not yet: another one's text must not stand under this one's name. */
  clear(name: string): void {
    if (this.#feed.article) return;
    this.#feed.clear();
    this.#facts.clear(name);
  }

  /** The page is gone, or will be filled anew. */
  stop(): void {
    this.#feed.stop();
    this.#revealed = undefined;
  }

  /** Another article is to be shown, from an offset of its text on. */
  leaveFor(offset: number): void {
    this.stop();
    this.#isLeaving = true;
    this.#asked = undefined;
    this.#place.leaveFor(offset);
  }

  /** Brings an offset to the top of the page, or a writer's into sight, at once or when the page comes. */
  reveal(offset: number, follows: Follows): void {
    if (follows && this.#place.isBeingRestored) return;
    const { article } = this.#feed;
    if (article) {
      this.#revealed = { article, position: positionAt(article, offset), follows };
      this.#show();
    }
    // A page that is only coming back has a place of its own, and one that comes begins where it was opened.
    else if (!follows || (follows === 'reader' && this.#place.offset === undefined)) {
      this.#place.beginAt(offset);
      if (!follows) this.#asked = offset;
    }
  }

  /** The page says what is at its top. */
  tellPlace({ position, version }: PlaceMessage): void {
    this.#place.tell(this.#feed.moved(position, version));
  }

  /** The page says which version it has. */
  tellVersion(version: number, name: string): void {
    this.#feed.answered(version, this.#place.position);
    this.#follow();
    const { article, settled, hasCome } = this.#feed;
    if (hasCome) this.#isLeaving = false;
    if (settled && article) this.#facts.changed(article, name);
  }

  /** The reader's place stays in what the page was sent: while a change waits, that is not yet the newest article. */
  #follow(): void {
    const { article, sent } = this.#feed;
    if (article && sent) this.#place.follow(article, sent);
    this.#show();
  }

  #show(): void {
    const { article, sent } = this.#feed;
    if (!this.#revealed || !article || article !== sent) return;
    const { follows } = this.#revealed;
    const position = followed(this.#revealed.position, this.#revealed.article, article);
    this.#revealed = undefined;
    this.#post({ type: 'show', position, follows });
    // The next step from there may come before the page has answered.
    if (!follows) this.#place.tell(position);
  }

  /** Forgets what it was about to say. */
  dispose(): void {
    this.#facts.dispose();
  }
}
