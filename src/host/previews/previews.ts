import * as vscode from 'vscode';
import type { QuoteStep } from '../../shared/protocol';
import type { ArticleCache } from '../articleCache';
import { PreviewCollection } from './collection';
import { registerPreviewCommands } from './commands';
import { registerFollowing } from './following';
import { registerLostPreviews } from './lostPreviews';
import { previewMeant } from './meant';
import { registerOpenAutomatically } from './openAutomatically';
import { registerRenaming } from './renaming';
import { registerRestoring } from './restoring';
import { registerScrollSync } from './scrollSync';

/** Shows places in the visible previews of a source for a while. */
export interface Visit {
  show(offset: number): void;
  /** Brings each of them back to where it was. */
  back(): void;
}

/** What the rest of the extension may know of the open previews. Offsets are UTF-16 offsets in the source's text. */
export interface Previews extends vscode.Disposable {
  /** The source of the preview that has the focus; `undefined` when none has. */
  readonly active: vscode.Uri | undefined;
  /**
   * The document that the preview shows that has the focus, also when its file is gone and VS Code has closed it;
   * `undefined` when no preview has the focus, or it shows none.
   */
  readonly document: vscode.TextDocument | undefined;
  /** True when the preview that has the focus shows its source only if that is a seed. */
  readonly seedsAlone: boolean;
  /** The document that the preview shows in whose title a menu stands, by what it hands over; `undefined` when none is there. */
  documentOf(resource: vscode.Uri): vscode.TextDocument | undefined;
  /** Fires when `active` may have changed: whenever any preview is opened or closed, or changes. */
  readonly onDidChangeActive: vscode.Event<void>;
  /** Fires when a reader scrolls a preview: the offset of the text at its top. */
  readonly onDidScroll: vscode.Event<{ readonly source: vscode.Uri; readonly offset: number }>;
  /**
   * Brings the place into view in every preview of `source`, in a hidden one when it is shown again; does not move the
   * focus. True when one is visible.
   */
  reveal(source: vscode.Uri, offset: number): boolean;
  /** Begins a visit to the visible previews of `source`, from where they are now. */
  visit(source: vscode.Uri): Visit;
  /** Moves the focus into a preview of `source` that is in sight: into the one that is active, where there are several. */
  focus(source: vscode.Uri): void;
  /** True when a preview of `source` is open, in sight or not. */
  isOpen(source: vscode.Uri): boolean;
  /**
   * The place at the top of a preview of `source`: of the one that has the focus, else of one in sight; `undefined` when its
   * page has not said it.
   */
  offsetOf(source: vscode.Uri): number | undefined;
  /** An editor is about to be scrolled to a place that the previews are shown as well: they do not follow it there. */
  lead(editor: vscode.TextEditor): void;
  /** Goes to a place in the preview that has the focus, as if the reader scrolled there: whatever follows scrolling follows. */
  goTo(offset: number): void;
  /** Goes to the next or the previous quotation in the preview that has the focus. */
  step(step: QuoteStep): void;
}

/** Registers the preview's commands, its panels and their restoring. */
export function registerPreviews(context: vscode.ExtensionContext, articles: ArticleCache): Previews {
  const collection = new PreviewCollection(context.extensionUri, articles);
  const scrollSync = registerScrollSync(collection);
  const lost = registerLostPreviews(collection, context.workspaceState);
  const scrolled = new vscode.EventEmitter<{ source: vscode.Uri; offset: number }>();
  const subscriptions = vscode.Disposable.from(
    collection,
    scrolled,
    collection.onDidAct(({ type, preview, offset }) => {
      if (type === 'scrolled') scrolled.fire({ source: preview.source.uri, offset });
    }),
    registerPreviewCommands(collection, scrollSync.lead),
    lost,
    registerRestoring(collection, lost),
    registerRenaming(collection),
    registerFollowing(collection),
    scrollSync,
    registerOpenAutomatically(collection, context.workspaceState),
  );
  return {
    get active() {
      return collection.active?.source.uri;
    },
    get document() {
      return collection.active?.document;
    },
    get seedsAlone() {
      return collection.active?.seedsAlone === true;
    },
    documentOf: resource => previewMeant(collection, resource)?.document,
    onDidChangeActive: collection.onDidChangeActive,
    onDidScroll: scrolled.event,
    reveal: (source, offset) => {
      const previews = collection.all(source);
      for (const preview of previews) preview.reveal(offset);
      return previews.some(({ panel }) => panel.visible);
    },
    visit: source => visitTo(collection, source),
    focus: source => {
      const panel = collection.inSight(source)?.panel;
      panel?.reveal(panel.viewColumn);
    },
    isOpen: source => collection.all(source).length > 0,
    offsetOf: source => collection.offsetOf(source),
    lead: scrollSync.lead,
    goTo: offset => collection.active?.goTo(offset),
    step: step => collection.active?.step(step),
    dispose: () => subscriptions.dispose(),
  };
}

function visitTo(previews: PreviewCollection, source: vscode.Uri): Visit {
  const before = new Map(previews.visible(source).map(preview => [preview, preview.offset]));
  return {
    show: offset => {
      for (const preview of previews.visible(source)) preview.reveal(offset);
    },
    back: () => {
      for (const preview of previews.visible(source)) {
        const offset = before.get(preview);
        if (offset !== undefined) preview.reveal(offset);
      }
    },
  };
}
