import * as vscode from 'vscode';
import type { Article } from '../../article';
import { followIndex } from '../../shared/change';
import type { Position, ToHost, ToPage } from '../../shared/protocol';
import { readMessage } from '../../shared/readMessage';
import type { ArticleCache } from '../articleCache';
import { fileName } from '../fileName';
import { FactsFeed } from './factsFeed';
import { Feed } from './feed';
import { changeLook, currentLook, resetLook } from './look';
import { foundAgain, offsetOf, positionAt, TOP } from './places';
import { onDidChangePreviewSettings, previewSettings } from './settings';
import { mediaRoot, shellHtml } from './shell';
import { Source } from './source';
import { pageTexts } from './texts';

/** How long after a reload of the window VS Code takes, or may take, to bring its editors back to their places. */
const RESTORING_MS = 2000;

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
  readonly #feed = new Feed(splice => this.#post(splice));
  readonly #facts = new FactsFeed(facts => this.#post({ type: 'facts', facts }));
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #acted = new vscode.EventEmitter<PreviewAct>();
  #kind: PreviewKind;
  /** True while a page is there to hear us; a hidden panel has none. */
  #loaded = false;
  /** The block list that `#reading` counts in. */
  #article: Article | undefined;
  #reading: Position | undefined;
  #pendingOffset: number | undefined;
  /** Until then editors come back to their places too, and the preview has its own. */
  #restoredUntil: number;
  #mark: number | undefined;
  #notice: string | undefined;

  /** Fires when the kind, the source, or the focus of the panel changes. */
  readonly onDidChange = this.#changed.event;
  /** Fires when the reader scrolls, clicks, or asks for the source. */
  readonly onDidAct = this.#acted.event;

  constructor({ panel, source, kind, offset }: PreviewOptions, articles: ArticleCache, extension: vscode.Uri) {
    this.panel = panel;
    this.source = new Source(source);
    this.#articles = articles;
    this.#kind = kind;
    this.#pendingOffset = offset;
    this.#restoredUntil = offset === undefined ? Number.POSITIVE_INFINITY : 0;
    const subscriptions = [
      this.source,
      this.#facts,
      this.#changed,
      this.#acted,
      this.source.onDidChange(() => this.#sourceChanged()),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(readMessage(message))),
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
    this.#feed.stop();
    this.#article = undefined;
    this.#reading = undefined;
    this.#pendingOffset = offset;
    this.source.follow(uri);
    this.#postState();
    this.#changed.fire();
  }

  /**
   * Brings a place of the source's text to the top of the page; a hidden page shows it when it comes back. `follows` says
   * that it is for an editor's sake and not the reader's own wish.
   */
  reveal(offset: number, follows = false): void {
    if (follows && Date.now() < this.#restoredUntil) return;
    if (!this.#article || !this.#loaded) {
      this.#pendingOffset = offset;
      return;
    }
    this.#post({ type: 'show', position: positionAt(this.#article, offset), follows });
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
    this.#feed.stop();
    this.panel.webview.html = shellHtml(this.panel.webview, extension);
  }

  /** The offset in the source's text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#article && this.#reading && offsetOf(this.#article, this.#reading);
  }

  #currentArticle(): Article | undefined {
    return this.source.document && this.#articles.get(this.source.document);
  }

  #sourceChanged(): void {
    this.#setTitle();
    if (!this.#loaded) return;
    const article = this.#currentArticle();
    if (article && this.#feed.article) {
      this.#feed.update(article, this.#reading?.block ?? -1);
      this.#moveReading(article);
    } else {
      this.#start(undefined);
    }
    this.#postNotice();
  }

  #viewStateChanged(): void {
    // VS Code throws a hidden panel's page away: what is posted to it is lost, and its return says `ready` again.
    if (!this.panel.visible) {
      this.#loaded = false;
      this.#feed.stop();
    }
    this.#changed.fire();
  }

  #receive(message: ToHost | undefined): void {
    switch (message?.type) {
      case 'ready':
        this.#loaded = true;
        this.#mark = undefined;
        this.#notice = undefined;
        this.#postState();
        this.#postNotice();
        this.#start(message.position);
        break;
      case 'applied':
        this.#feed.answered(message.version, this.#reading?.block ?? -1);
        if (this.#feed.settled && this.#article) this.#facts.changed(this.#article, fileName(this.source.uri));
        break;
      case 'shows':
        this.#reading = message.position;
        break;
      case 'scrolled':
        this.#reading = message.position;
        this.#act(message.type, message.position);
        break;
      case 'clicked':
      case 'open':
        this.#act(message.type, message.position);
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
    if (this.#article) this.#acted.fire({ type, offset: offsetOf(this.#article, position) });
  }

  #start(kept: Position | undefined): void {
    const article = this.#currentArticle();
    if (!article) return;
    if (this.#pendingOffset !== undefined) this.#reading = positionAt(article, this.#pendingOffset);
    else this.#moveReading(article);
    this.#pendingOffset = undefined;
    this.#restoredUntil = Math.min(this.#restoredUntil, Date.now() + RESTORING_MS);
    this.#reading ??= kept ? foundAgain(article, kept) : TOP;
    this.#article = article;
    this.#feed.start(article, this.#reading);
    this.#facts.start(article, fileName(this.source.uri));
  }

  #moveReading(article: Article): void {
    if (this.#reading && this.#article && this.#reading.block >= 0) {
      const block = followIndex(this.#reading.block, this.#article.blocks, article.blocks);
      this.#reading = { ...this.#reading, block };
    }
    this.#article = article;
  }

  #setTitle(): void {
    if (this.#kind === 'editor') return;
    const name = fileName(this.source.uri);
    this.panel.title =
      this.#kind === 'locked' ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview {0}', name);
  }

  #postState(): void {
    const { scrollEditorWithPreview, doubleClickToSource } = previewSettings(this.source.uri);
    const settings = { scrollEditorWithPreview, doubleClickToSource };
    this.#post({ type: 'state', source: this.source.uri.toString(), locked: this.#kind === 'locked', settings });
    this.#post({ type: 'reader', texts: pageTexts(), look: currentLook() });
  }

  #postNotice(): void {
    const text = this.source.gone
      ? vscode.l10n.t(
          'This file is not there any more, or cannot be read. What you see is the last that was read of it.',
        )
      : undefined;
    if (text === this.#notice) return;
    this.#notice = text;
    this.#post({ type: 'notice', text });
  }

  #post(message: ToPage): void {
    if (this.#loaded) void this.panel.webview.postMessage(message);
  }
}
