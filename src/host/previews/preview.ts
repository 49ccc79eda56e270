import * as vscode from 'vscode';
import type { Article } from '../../article';
import type { Position, QuoteStep, ToHost, ToPage } from '../../shared/protocol';
import { readMessage } from '../../shared/readMessage';
import { type ArticleCache, isSeed } from '../articleCache';
import { fileName } from '../fileName';
import { changeLook, resetLook } from './look';
import { noticeOf, stateMessages } from './pageMessages';
import { positionAt } from './places';
import { onDidChangePreviewSettings } from './settings';
import { mediaRoot, shellHtml } from './shell';
import { ShownArticle } from './shownArticle';
import { Source } from './source';
import { Valve } from './valve';

/**
 * `dynamic` follows the active seed, `locked` stays with its source, `editor` is the custom editor, whose tab VS Code
 * itself binds to one file.
 */
export type PreviewKind = 'dynamic' | 'locked' | 'editor';

export interface PreviewOptions {
  readonly panel: vscode.WebviewPanel;
  readonly source: vscode.Uri;
  readonly kind: PreviewKind;
  /** Offset in the source's text to show at the top; `undefined`: where its page was before, or at its beginning. */
  readonly offset: number | undefined;
  /** True for a source that a page has remembered: whatever got into that page may have put any file there. */
  readonly seedsAlone?: boolean;
}

/** What a reader did on the page; `offset` is the place in the source's text. */
export interface PreviewAct {
  readonly type: 'scrolled' | 'clicked' | 'open';
  readonly offset: number;
}

/** One preview: a panel, the source it shows and what flows between them. Lives as long as its panel. */
export class Preview {
  readonly panel: vscode.WebviewPanel;
  readonly source: Source;
  readonly #articles: ArticleCache;
  readonly #shown: ShownArticle;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #acted = new vscode.EventEmitter<PreviewAct>();
  #kind: PreviewKind;
  #seedsAlone: boolean;
  /** Where the page says that it was before. */
  #kept: Position | undefined;
  /** True while a page is there to hear us; a hidden panel has none. */
  #loaded = false;
  #mark: number | undefined;
  #notice: string | undefined;

  /** Fires when the kind, the source, or the focus of the panel changes. */
  readonly onDidChange = this.#changed.event;
  /** Fires when the reader scrolls, clicks, or asks for the source. */
  readonly onDidAct = this.#acted.event;

  constructor(options: PreviewOptions, articles: ArticleCache, extension: vscode.Uri) {
    const { panel, source, kind, offset, seedsAlone = false } = options;
    this.panel = panel;
    this.source = new Source(source);
    this.#articles = articles;
    this.#kind = kind;
    this.#seedsAlone = seedsAlone;
    this.#shown = new ShownArticle(message => this.#post(message), offset);
    const valve = new Valve(message => this.#receive(message));
    const subscriptions = [
      this.source,
      valve,
      this.#shown,
      this.#changed,
      this.#acted,
      this.source.onDidChange(() => this.#sourceChanged()),
      // A document is opened before it is recognised, and opened again then.
      vscode.workspace.onDidOpenTextDocument(document => {
        if (this.#seedsAlone && document === this.source.document) this.#sourceChanged();
      }),
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const known = readMessage(message);
        if (known) valve.push(known);
      }),
      panel.onDidChangeViewState(() => this.#viewStateChanged()),
      onDidChangePreviewSettings(() => this.#postState()),
    ];
    panel.onDidDispose(() => vscode.Disposable.from(...subscriptions).dispose());
    panel.webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [mediaRoot(extension)] };
    panel.webview.html = shellHtml(panel.webview, extension);
    this.#setTitle();
  }

  get kind(): PreviewKind {
    return this.#kind;
  }

  /** Locks a dynamic preview to its source, or lets it follow again. A custom editor is neither. */
  toggleLock(): void {
    if (this.#kind === 'editor') return;
    this.#kind = this.#kind === 'locked' ? 'dynamic' : 'locked';
    this.#setTitle();
    this.#postState();
    this.#changed.fire();
  }

  /** Shows another source from now on, beginning at an offset of its text. */
  follow(uri: vscode.Uri, offset: number): void {
    if (uri.toString() === this.source.uri.toString()) return;
    this.#shown.leaveFor(offset);
    this.#kept = undefined;
    this.#seedsAlone = false;
    this.source.follow(uri);
    this.#postState();
    this.#changed.fire();
  }

  /**
   * Brings a place of the source's text to the top of the page; a hidden page shows it when it comes back. `follows` says
   * that it is for an editor's sake and not the reader's own wish.
   */
  reveal(offset: number, follows = false): void {
    this.#shown.reveal(offset, follows);
  }

  /** Goes to the next or the previous quotation on the page and gives it the focus. */
  step(step: QuoteStep): void {
    this.#post({ type: 'step', ...step });
  }

  /** Marks the block at an offset of the source's text as the one that the editor is in. */
  mark(offset: number | undefined): void {
    const article = this.#loaded ? this.#currentArticle() : undefined;
    const block = article && offset !== undefined ? Math.max(0, positionAt(article, offset).block) : undefined;
    if (block === this.#mark) return;
    this.#mark = block;
    this.#post({ type: 'mark', block });
  }

  /** Loads the page anew and reads the source again. */
  refresh(extension: vscode.Uri): void {
    this.#loaded = false;
    this.#shown.stop();
    this.panel.webview.html = shellHtml(this.panel.webview, extension);
  }

  /** The offset in the source's text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#shown.offset;
  }

  get #name(): string {
    return fileName(this.source.uri);
  }

  /** The article to show; `undefined` while there is none, and for a source that is refused. */
  #currentArticle(): Article | undefined {
    const { document } = this.source;
    if (!document || this.#isRefused) return undefined;
    this.#seedsAlone = false;
    return this.#articles.get(document);
  }

  get #isRefused(): boolean {
    return this.#seedsAlone && this.source.document !== undefined && !isSeed(this.source.document);
  }

  #sourceChanged(): void {
    this.#setTitle();
    if (!this.#loaded) return;
    const article = this.#currentArticle();
    if (article) this.#shown.update(article, this.#name, this.#kept);
    this.#postNotice();
  }

  #viewStateChanged(): void {
    // VS Code throws a hidden panel's page away: what is posted to it is lost, and its return says `ready` again.
    if (!this.panel.visible) {
      this.#loaded = false;
      this.#shown.stop();
    }
    this.#changed.fire();
  }

  #receive(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#loaded = true;
        this.#mark = undefined;
        this.#notice = undefined;
        this.#kept = message.position;
        this.#postState();
        this.#postNotice();
        this.#begin();
        break;
      case 'applied':
        this.#shown.tellVersion(message.version, this.#name);
        break;
      case 'shows':
        this.#shown.tellPlace(message.position);
        break;
      case 'scrolled':
        this.#shown.tellPlace(message.position);
        this.#act(message.type, message.position);
        break;
      case 'clicked':
      case 'open':
        this.#act(message.type, message.position);
        break;
      case 'toggle':
        void vscode.commands.executeCommand('seedReader.togglePreview');
        break;
      case 'look':
        void changeLook(message.change);
        break;
      case 'resetLook':
        void resetLook();
        break;
    }
  }

  #act(type: PreviewAct['type'], position: Position): void {
    const offset = this.#shown.offsetOf(position);
    if (offset !== undefined) this.#acted.fire({ type, offset });
  }

  #begin(): void {
    const article = this.#currentArticle();
    if (article) this.#shown.begin(article, this.#name, this.#kept);
  }

  #setTitle(): void {
    if (this.#kind === 'editor') return;
    const { l10n } = vscode;
    this.panel.title =
      this.#kind === 'locked' ? l10n.t('[Preview] {0}', this.#name) : l10n.t('Preview {0}', this.#name);
  }

  #postState(): void {
    for (const message of stateMessages(this.source, this.#kind === 'locked')) this.#post(message);
  }

  #postNotice(): void {
    const text = noticeOf(this.source, this.#isRefused);
    if (text === this.#notice) return;
    this.#notice = text;
    this.#post({ type: 'notice', text });
  }

  #post(message: ToPage): void {
    if (this.#loaded) void this.panel.webview.postMessage(message);
  }
}
