import * as vscode from 'vscode';
import type { Article } from '../../article';
import type { Follows, QuoteStep } from '../../shared/protocol';
import type { ArticleCache } from '../articleCache';
import { fileName } from '../fileName';
import { isSeedSoon } from '../seed';
import { Source } from '../source';
import { tabIcon } from '../tabIcon';
import { cursorIn } from './editors';
import type { PageSubject, PreviewAct } from './pageSubject';
import { PreviewPage } from './previewPage';
import type { Ahead } from './readAhead';
import type { Beginning } from './readingPlace';
import { previewSettings } from './settings';

/**
 * `dynamic` follows the active seed, `locked` stays with its source, `editor` is the custom editor, whose tab VS Code
 * itself binds to one file.
 */
export type PreviewKind = 'dynamic' | 'locked' | 'editor';

export interface PreviewOptions extends Beginning {
  readonly panel: vscode.WebviewPanel;
  readonly source: vscode.Uri;
  readonly kind: PreviewKind;
  /** What the source begins with, for a page that comes before there is a document; as from `readAhead`. */
  readonly ahead?: Promise<Ahead | undefined> | undefined;
  /** True for a source that a page has remembered: whatever got into that page may have put any file there. */
  readonly seedsAlone?: boolean;
}

/** One preview: a panel and the source that its page shows. Lives as long as its panel. */
export class Preview implements PageSubject {
  readonly panel: vscode.WebviewPanel;
  readonly source: Source;
  readonly #articles: ArticleCache;
  readonly #page: PreviewPage;
  readonly #changed = new vscode.EventEmitter<void>();
  #kind: PreviewKind;
  #seedsAlone: boolean;
  /** The source that the page and everyone else were last told of. */
  #told: string;

  /** Fires when the kind, the source, or the focus of the panel changes. */
  readonly onDidChange = this.#changed.event;
  /** Fires when the reader scrolls, clicks, or asks for the source. */
  readonly onDidAct: vscode.Event<PreviewAct>;

  constructor(options: PreviewOptions, articles: ArticleCache, extension: vscode.Uri) {
    const { panel, source, kind, ahead, seedsAlone = false } = options;
    this.panel = panel;
    this.source = new Source(source, () => panel.visible, ahead !== undefined);
    this.#articles = articles;
    this.#kind = kind;
    this.#seedsAlone = seedsAlone;
    this.#told = source.toString();
    this.#page = new PreviewPage(panel.webview, this, options, ahead);
    this.onDidAct = this.#page.onDidAct;
    const subscriptions = vscode.Disposable.from(
      this.source,
      this.#page,
      this.#changed,
      this.source.onDidChange(() => this.#sourceChanged()),
      // A document is opened before it is recognised, and opened again then.
      vscode.workspace.onDidOpenTextDocument(document => {
        if (this.#seedsAlone && document === this.source.document) this.#sourceChanged();
      }),
      panel.onDidChangeViewState(() => {
        // VS Code throws a hidden panel's page away.
        if (panel.visible) this.source.shown();
        else this.#page.left();
        this.#changed.fire();
      }),
    );
    panel.onDidDispose(() => subscriptions.dispose());
    // The tab of a custom editor has its file's icon.
    if (kind !== 'editor') panel.iconPath = tabIcon(extension, 'preview');
    this.#setTitle();
  }

  get kind(): PreviewKind {
    return this.#kind;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get isLocked(): boolean {
    return this.#kind === 'locked';
  }

  /** True while the source is none that a page's own memory may bring to light. */
  get isRefused(): boolean {
    return this.#seedsAlone && this.source.document !== undefined && !isSeedSoon(this.source.document);
  }

  /** The document that is shown; `undefined` while there is none, and for a source that is refused. */
  get document(): vscode.TextDocument | undefined {
    return this.isRefused ? undefined : this.source.document;
  }

  /** The article to show; `undefined` while there is no document. */
  get article(): Article | undefined {
    const { document } = this;
    if (!document) return undefined;
    // What was shown once stays, whatever becomes of its text.
    this.#seedsAlone = false;
    return this.#articles.get(document);
  }

  beginning(offset: number): Article | undefined {
    return this.document && this.#articles.beginning(this.document, offset);
  }

  get marked(): number | undefined {
    const { document, uri } = this.source;
    return document && previewSettings(uri).markActiveParagraph ? cursorIn(document) : undefined;
  }

  /** The offset in the source's text of what is at the top of the page; `undefined` when the page has not said it. */
  get offset(): number | undefined {
    return this.#page.offset;
  }

  /** The address of the source that the page remembers; `undefined` when it was told none. */
  get heard(): string | undefined {
    return this.#page.heard;
  }

  /** As in `PreviewOptions`. */
  get seedsAlone(): boolean {
    return this.#seedsAlone;
  }

  /** Locks a dynamic preview to its source, or lets it follow again. A custom editor is neither. */
  toggleLock(): void {
    if (this.#kind === 'editor') return;
    this.#kind = this.isLocked ? 'dynamic' : 'locked';
    this.#setTitle();
    this.#page.stateChanged();
    this.#changed.fire();
  }

  /** Shows another source from now on, beginning at an offset of its text. */
  follow(uri: vscode.Uri, offset: number): void {
    if (uri.toString() === this.source.uri.toString()) return;
    this.#page.leaveFor(offset);
    this.#seedsAlone = false;
    this.source.follow(uri);
  }

  /**
   * Brings a place of the source's text to the top of the page, or a writer's into sight; a hidden page shows it when it
   * comes back.
   */
  reveal(offset: number, follows: Follows = false): void {
    this.#page.reveal(offset, follows);
  }

  /** Brings a place to the top of the page, as if the reader scrolled there. */
  goTo(offset: number): void {
    this.#page.goTo(offset);
  }

  /** Goes to the next or the previous quotation on the page and gives it the focus. */
  step(step: QuoteStep): void {
    this.#page.step(step);
  }

  /** Shows or hides the list of sections on the page. */
  toggleContents(): void {
    this.#page.toggleContents();
  }

  /** An editor of the source came, went, or is at another place: the page marks the paragraph that its cursor is in. */
  markChanged(): void {
    this.#page.markChanged();
  }

  /** Loads the page anew, and asks for the file again. Calls `missing` where a page that is in sight does not come. */
  refresh(missing: () => void): void {
    this.#page.load();
    // A hidden panel gets a page only when it is shown.
    this.#page.wait(() => {
      if (this.panel.visible) missing();
    });
    this.source.refresh();
  }

  #sourceChanged(): void {
    this.#page.textChanged();
    this.#setTitle();
    const address = this.source.uri.toString();
    if (address === this.#told) return;
    this.#told = address;
    // The page remembers it for after a reload.
    this.#page.stateChanged();
    this.#changed.fire();
  }

  #setTitle(): void {
    if (this.#kind === 'editor') return;
    const name = fileName(this.source.uri);
    this.panel.title = this.isLocked ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview {0}', name);
  }
}
