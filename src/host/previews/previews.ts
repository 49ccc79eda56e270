import * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';

/** What the rest of the extension may know of the open previews. Offsets are UTF-16 offsets in the source's text. */
export interface Previews extends vscode.Disposable {
  /** The source of the preview that has the focus; `undefined` when none has. */
  readonly active: vscode.Uri | undefined;
  /** Fires when `active` changes. */
  readonly onDidChangeActive: vscode.Event<void>;
  /** Fires when a reader scrolls a preview: the offset of the text at its top. */
  readonly onDidScroll: vscode.Event<{ readonly source: vscode.Uri; readonly offset: number }>;
  /** Brings the place into view in every visible preview of `source`; does not move the focus. */
  reveal(source: vscode.Uri, offset: number): void;
}

/** Registers the preview's commands, its panels and their restoring. */
export function registerPreviews(_context: vscode.ExtensionContext, _articles: ArticleCache): Previews {
  const activeChanged = new vscode.EventEmitter<void>();
  const scrolled = new vscode.EventEmitter<{ source: vscode.Uri; offset: number }>();
  return {
    active: undefined,
    onDidChangeActive: activeChanged.event,
    onDidScroll: scrolled.event,
    reveal: () => undefined,
    dispose: () => vscode.Disposable.from(activeChanged, scrolled).dispose(),
  };
}
