import * as vscode from 'vscode';
import type { Article } from '../../article';
import type { Follows, PlaceMessage, Position, QuoteStep, ToHost, ToPage } from '../../shared/protocol';
import { readMessage } from '../../shared/readMessage';
import { fileName } from '../fileName';
import { changeLook, currentLook, resetLook } from '../look';
import { noticeOf } from '../notice';
import { Timer } from '../timer';
import type { PageSubject, PreviewAct } from './pageSubject';
import { positionAt } from './places';
import type { Ahead } from './readAhead';
import type { Beginning } from './readingPlace';
import { onDidChangePreviewSettings } from './settings';
import { shellHtml } from './shell';
import { ShownArticle } from './shownArticle';
import { stateMessages } from './stateMessages';
import { namesPlace, Valve } from './valve';

/**
 * What every page may do. A panel of our own is made with them: VS Code loads a page anew, if only an empty one, for options
 * that change.
 */
export const PAGE_OPTIONS: vscode.WebviewOptions = { enableScripts: true, enableForms: false, localResourceRoots: [] };

/** How long a page may take to come, in milliseconds. VS Code leaves one that crashed empty, and tells nobody. */
const PATIENCE = 3000;

/** The page inside a panel: all that is said to it, and all that it says. It comes and goes while its panel lives. */
export class PreviewPage implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #subject: PageSubject;
  readonly #shown: ShownArticle;
  readonly #valve = new Valve(message => this.#receive(message));
  readonly #acted = new vscode.EventEmitter<PreviewAct>();
  readonly #subscriptions: vscode.Disposable;
  /** Where the page says that it was before. */
  #kept: Position | undefined;
  #heard: string | undefined;
  /** True while a page is there to hear us; a hidden panel has none. */
  #loaded = false;
  /** The theme in the HTML of the page that is there, or will be when its panel is shown. */
  #theme: string | undefined;
  #mark: number | undefined;
  #notice: string | undefined;
  /** True while the article that was shown last holds nothing. */
  #isBlank = false;
  /** Set while the page shows the beginning of an article that is still to be read. */
  readonly #reading = new Timer();

  /** Set while someone waits for the page. */
  readonly #waiting = new Timer();
  #isGone = false;

  /** Fires when the reader scrolls, clicks, or asks for the source. */
  readonly onDidAct = this.#acted.event;

  constructor(
    webview: vscode.Webview,
    subject: PageSubject,
    beginning: Beginning,
    ahead: Promise<Ahead | undefined> | undefined,
  ) {
    this.#webview = webview;
    this.#subject = subject;
    this.#shown = new ShownArticle(message => this.#post(message), beginning);
    this.#subscriptions = vscode.Disposable.from(
      this.#valve,
      this.#shown,
      this.#acted,
      webview.onDidReceiveMessage((message: unknown) => {
        const known = readMessage(message);
        // Of the article before there may be much under way: it must not be taken for a place in this one.
        if (known && !(this.#shown.isLeaving && namesPlace(known))) this.#valve.push(known);
      }),
      onDidChangePreviewSettings(() => {
        this.stateChanged();
        // A page that comes back only later must not begin in colours of before.
        if (!this.#loaded && this.#theme !== currentLook().theme) this.load();
      }),
    );
    webview.options = PAGE_OPTIONS;
    if (ahead) void this.#loadWith(ahead);
    else {
      const article = this.#beginning();
      this.load(article ? this.#first(article, false) : this.#first(subject.article, true));
    }
  }

  /** The offset in the source's text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#shown.offset;
  }

  /** The address of the source that the page was last told, and remembers; a hidden page hears of no new name. */
  get heard(): string | undefined {
    return this.#heard;
  }

  /** Loads the page, or loads it anew; `first` is what one that is new shows before it can ask. */
  load(first: readonly ToPage[] = []): void {
    this.left();
    this.#theme = currentLook().theme;
    this.#webview.html = shellHtml(this.#theme, first);
  }

  /** Calls `missing` should no page come in good time. */
  wait(missing: () => void): void {
    this.#waiting.set(missing, PATIENCE);
  }

  /** The page is gone: what is posted to it is lost, and the next one says `ready`. */
  left(): void {
    this.#loaded = false;
    this.#empty();
  }

  /** Another source is to be shown from an offset of its text on. */
  leaveFor(offset: number): void {
    this.#reading.dispose();
    this.#valve.drop(namesPlace);
    this.#shown.leaveFor(offset);
    this.#kept = undefined;
  }

  /** The settings, the source or the lock changed. */
  stateChanged(): void {
    this.#postState();
    this.markChanged();
  }

  /** The text changed, or there is one now, or none any more. */
  textChanged(): void {
    if (!this.#loaded) return;
    this.#postNotice();
    this.#showText();
  }

  /** Brings an offset to the top of the page, or a writer's into sight, at once or when the page comes. */
  reveal(offset: number, follows: Follows): void {
    this.#shown.reveal(offset, follows);
  }

  /** Brings an offset to the top of the page, as if the reader scrolled there. */
  goTo(offset: number): void {
    this.reveal(offset, false);
    this.#acted.fire({ type: 'scrolled', offset });
  }

  /** Goes to the next or the previous quotation. */
  step(step: QuoteStep): void {
    this.#post({ type: 'step', ...step });
  }

  /** Shows or hides the list of sections. */
  toggleContents(): void {
    this.#post({ type: 'toggleContents' });
  }

  /** An editor came, went, or is at another place: marks the block that it is in. */
  markChanged(): void {
    if (!this.#loaded || this.#reading.isSet) return;
    const { article, marked } = this.#subject;
    // While a change waits, the page would look for the block in another text: it is marked when the change has gone out.
    if (article && !this.#shown.wasSent(article)) return;
    const block = article && marked !== undefined ? Math.max(0, positionAt(article, marked).block) : undefined;
    if (block === this.#mark) return;
    this.#mark = block;
    this.#post({ type: 'mark', block });
  }

  dispose(): void {
    this.#isGone = true;
    this.#waiting.dispose();
    this.#reading.dispose();
    this.#subscriptions.dispose();
  }

  get #name(): string {
    return fileName(this.#subject.source.uri);
  }

  /** Loads the page with what the source begins with, or empty where that is not known; then the source is to be opened at once. */
  async #loadWith(ahead: Promise<Ahead | undefined>): Promise<void> {
    const { article, isWhole = false } = (await ahead) ?? {};
    if (this.#isGone) return;
    if (!article) this.#subject.source.begin();
    this.load(this.#first(article, isWhole));
  }

  /** What a page comes with to show what is known of the article. */
  #first(article: Article | undefined, isWhole: boolean): readonly ToPage[] {
    const { source, isLocked } = this.#subject;
    return article ? [...stateMessages(source, isLocked), ...this.#shown.first(article, this.#name, isWhole)] : [];
  }

  #beginning(): Article | undefined {
    return this.#subject.beginning(this.#shown.start);
  }

  /** Shows the text as it is. A page that comes with nothing gets the beginning of a long article before the rest is read. */
  #showText(): void {
    if (this.#reading.isSet) return;
    const article = this.#shown.isEmpty && !this.#kept ? this.#beginning() : undefined;
    if (article) {
      for (const message of this.#shown.first(article, this.#name, false)) this.#post(message);
      this.#reading.set(() => this.#showAll(), 0);
    } else this.#showAll();
  }

  #showAll(): void {
    const { article } = this.#subject;
    if (article) this.#shown.update(article, this.#name, this.#kept);
    // Its first words may be there.
    else if (this.#subject.source.trouble !== 'slow') this.#shown.clear(this.#name);
    this.#isBlank = article?.blocks.length === 0;
    this.#postNotice();
    this.markChanged();
  }

  /** The page holds nothing of the article any more. */
  #empty(): void {
    this.#reading.dispose();
    this.#shown.stop();
  }

  #receive(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#ready(message.position);
        break;
      case 'applied':
        this.#shown.tellVersion(message.version, this.#name);
        this.markChanged();
        break;
      case 'shows':
        this.#shown.tellPlace(message);
        break;
      case 'scrolled':
        this.#shown.tellPlace(message);
        this.#act(message.type, message);
        break;
      case 'clicked':
      case 'open':
        this.#act(message.type, message);
        break;
      case 'toggle':
        // Whoever pressed a key did it where the focus is: other tabs are none of a page's business.
        if (this.#subject.isActive) void vscode.commands.executeCommand('seedReader.togglePreview');
        break;
      case 'look':
        void changeLook(message.change);
        break;
      case 'resetLook':
        void resetLook();
        break;
    }
  }

  #ready(position: Position | undefined): void {
    this.#waiting.dispose();
    this.#loaded = true;
    this.#mark = undefined;
    this.#notice = undefined;
    this.#kept = position;
    this.#empty();
    this.#postState();
    this.#postNotice();
    const { source, isRefused } = this.#subject;
    source.begin();
    if (source.document && !isRefused) this.#showText();
    // What it came with was of another source.
    else if (this.#shown.isLeaving) this.#shown.clear(this.#name);
  }

  #act(type: PreviewAct['type'], place: PlaceMessage): void {
    const offset = this.#shown.offsetOf(place);
    if (offset !== undefined) this.#acted.fire({ type, offset });
  }

  #postState(): void {
    const { source, isLocked } = this.#subject;
    if (this.#loaded) this.#heard = source.uri.toString();
    for (const message of stateMessages(source, isLocked)) this.#post(message);
  }

  #postNotice(): void {
    const text = noticeOf(this.#subject.source, this.#subject.isRefused, this.#isBlank);
    if (text === this.#notice) return;
    this.#notice = text;
    this.#post({ type: 'notice', text });
  }

  #post(message: ToPage): void {
    if (this.#loaded) void this.#webview.postMessage(message);
  }
}
