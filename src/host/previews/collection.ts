import * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';
import { pageFiles } from '../articleModule';
import { setContext } from '../setContext';
import type { PreviewAct } from './pageSubject';
import { Preview, type PreviewKind, type PreviewOptions } from './preview';
import { PAGE_OPTIONS } from './previewPage';
import { readAhead } from './readAhead';

/** The type of our panels, and of the custom editor as well: menus and keys then hold for both. As in package.json. */
export const PREVIEW_TYPE = 'seedReader.preview';

export interface OpenOptions {
  readonly source: vscode.Uri;
  readonly kind: Exclude<PreviewKind, 'editor'>;
  readonly column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside;
  /** The column that counts as the active one; `undefined`: the one that is. */
  readonly from?: vscode.ViewColumn | undefined;
  readonly preserveFocus: boolean;
  /** Offset in the source's text to begin at. */
  readonly offset: number;
  /** As in `PreviewOptions`. */
  readonly seedsAlone?: boolean;
}

/** All open previews. */
export class PreviewCollection implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #articles: ArticleCache;
  readonly #previews = new Set<Preview>();
  readonly #activeChanged = new vscode.EventEmitter<void>();
  readonly #acted = new vscode.EventEmitter<PreviewAct & { readonly preview: Preview }>();
  readonly #added = new vscode.EventEmitter<Preview>();
  readonly #left = new vscode.EventEmitter<Preview>();
  readonly #changes: vscode.Disposable;
  #active: Preview | undefined;
  /** What `when` clauses know as `seedReader.preview.isOpen`; another extension host may have left it behind. */
  #isOpen: boolean | undefined;

  /** Fires when a preview is opened or closed, or its focus, place, source or lock changes: often `active` stays the same. */
  readonly onDidChangeActive = this.#activeChanged.event;
  readonly onDidAct = this.#acted.event;
  readonly onDidAdd = this.#added.event;
  /** Fires when a reader goes back from a preview to its source, before that is shown. */
  readonly onWillLeave = this.#left.event;

  constructor(extension: vscode.Uri, articles: ArticleCache) {
    this.#extension = extension;
    this.#articles = articles;
    // Registered once and first of all: a listener for each preview would wait behind everyone who came before it.
    this.#changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const { source } of this.#previews) if (source.document === document) source.textChanged();
    });
    this.#updateActive();
  }

  /** The preview that has the focus. */
  get active(): Preview | undefined {
    return this.#active;
  }

  /** The open previews, or those of one source. */
  all(source?: vscode.Uri): readonly Preview[] {
    const address = source?.toString();
    return [...this.#previews].filter(preview => address === undefined || preview.source.uri.toString() === address);
  }

  /** The previews of `source` that the reader sees. */
  visible(source: vscode.Uri): readonly Preview[] {
    return this.all(source).filter(({ panel }) => panel.visible);
  }

  /** One of them: the one that has the focus, else the first. */
  inSight(source: vscode.Uri): Preview | undefined {
    const visible = this.visible(source);
    return visible.find(preview => preview === this.#active) ?? visible[0];
  }

  /** As in `Previews`. */
  offsetOf(source: vscode.Uri): number | undefined {
    return this.inSight(source)?.offset;
  }

  /** Takes over a panel that VS Code or `open` made. Throws when the page's files cannot be had, before anything is made. */
  add(options: PreviewOptions): Preview {
    pageFiles();
    const preview = new Preview(options, this.#articles, this.#extension);
    this.#previews.add(preview);
    preview.onDidChange(() => {
      this.#updateActive();
      // Panels learn of their new columns one after another, all in one turn: before its end two may seem to share one.
      void Promise.resolve().then(() => this.#disposeDoublesOf(preview));
    });
    preview.onDidAct(act => this.#acted.fire({ ...act, preview }));
    preview.panel.onDidDispose(() => {
      this.#previews.delete(preview);
      this.#updateActive();
    });
    this.#updateActive();
    this.#added.fire(preview);
    return preview;
  }

  /** Shows a source: in the preview that the column has for it, or in a new one. Throws as `add` does, and leaves no tab. */
  open(options: OpenOptions): Preview {
    const { source, kind, column, from, preserveFocus, offset, seedsAlone } = options;
    const known = this.#find(options);
    if (known) {
      known.follow(source, offset);
      known.panel.reveal(undefined, preserveFocus);
      return known;
    }
    pageFiles();
    // Asked for first: for a while the window hears of nothing but the panel. What may be no seed after all must not show.
    const ahead = offset === 0 && !seedsAlone ? readAhead(source) : undefined;
    const panel = vscode.window.createWebviewPanel(
      PREVIEW_TYPE,
      '',
      { viewColumn: from === undefined ? column : columnFrom(from, column), preserveFocus },
      { ...PAGE_OPTIONS, enableFindWidget: true },
    );
    return this.add({ panel, source, kind, offset, ahead, ...(seedsAlone && { seedsAlone }) });
  }

  /** Tells that a preview is about to be left for its source. */
  leave(preview: Preview): void {
    this.#left.fire(preview);
  }

  /** Puts a new panel, at the same place in the text, where one is whose page is lost. */
  renew(preview: Preview, kind: OpenOptions['kind']): void {
    const { panel, isActive, offset = 0, seedsAlone } = preview;
    const place = { column: vscode.ViewColumn.Active, from: panel.viewColumn, preserveFocus: !isActive } as const;
    this.#previews.delete(preview);
    this.open({ source: preview.source.uri, kind, ...place, offset, seedsAlone });
    panel.dispose();
  }

  dispose(): void {
    for (const preview of this.#previews) preview.panel.dispose();
    vscode.Disposable.from(this.#changes, this.#activeChanged, this.#acted, this.#added, this.#left).dispose();
  }

  #find({ source, kind, column, from }: OpenOptions): Preview | undefined {
    const active = from ?? vscode.window.tabGroups.activeTabGroup.viewColumn;
    return this.all().find(preview => {
      const isBeside = preview.panel.viewColumn !== active;
      const there = isBeside === (column === vscode.ViewColumn.Beside);
      const same = kind === 'dynamic' || preview.source.uri.toString() === source.toString();
      return there && same && preview.kind === kind;
    });
  }

  /** A column has one dynamic preview: one that was moved into it, or unlocked there, takes the place of the other. */
  #disposeDoublesOf(preview: Preview): void {
    if (preview !== this.#active || preview.kind !== 'dynamic') return;
    const { viewColumn } = preview.panel;
    for (const other of this.#previews) {
      const isDouble = other !== preview && other.kind === 'dynamic' && other.panel.viewColumn === viewColumn;
      if (isDouble) other.panel.dispose();
    }
  }

  #updateActive(): void {
    this.#active = [...this.#previews].find(({ panel }) => panel.active);
    this.#activeChanged.fire();
    const isOpen = this.#previews.size > 0;
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    setContext('preview.isOpen', isOpen);
  }
}

function columnFrom(from: vscode.ViewColumn, column: OpenOptions['column']): vscode.ViewColumn {
  return column === vscode.ViewColumn.Beside ? from + 1 : from;
}
