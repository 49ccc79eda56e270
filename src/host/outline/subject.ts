import * as vscode from 'vscode';
import { isInTab } from '../editorOf';
import { openDocument } from '../openDocument';
import type { Previews } from '../previews/previews';
import { isSeed, isSeedSoon } from '../seed';
import { hasTab, isCompared } from '../tabs';

/** The article that the outline is of; or why there is none: no editor, or one whose text is no seed. */
export type Subject = vscode.TextDocument | 'none' | 'not-seed';

/**
 * Knows which article is in front: that of the focused preview or of the active editor. It stays when neither has the
 * focus, for as long as a tab shows it.
 */
export class SubjectTracker implements vscode.Disposable {
  readonly #previews: Previews;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  #subject: Subject = 'none';

  /** Fires when another article, or none, is in front. */
  readonly onDidChange = this.#changed.event;

  constructor(previews: Previews) {
    this.#previews = previews;
    const update = () => this.#update();
    this.#listeners = vscode.Disposable.from(
      this.#changed,
      previews.onDidChangeActive(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
    );
    update();
  }

  get subject(): Subject {
    return this.#subject;
  }

  /** The article in front; `undefined` when there is none. */
  get document(): vscode.TextDocument | undefined {
    return typeof this.#subject === 'string' ? undefined : this.#subject;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #update(): void {
    const source = this.#previews.active;
    const subject = source ? this.#fromPreview(source) : this.#fromEditors();
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#changed.fire();
  }

  #fromPreview(source: vscode.Uri): Subject {
    // The preview itself opens its source, and knows of which files it must not ask for the text. It keeps that of one that is
    // gone.
    const document = openDocument(source) ?? this.#previews.document;
    if (!document) return 'none';
    return this.#previews.seedsAlone && !isSeedSoon(document) ? 'not-seed' : document;
  }

  #fromEditors(): Subject {
    const editor = vscode.window.activeTextEditor;
    if (editor && isInTab(editor)) return isSeed(editor.document) ? editor.document : 'not-seed';
    if (this.document) {
      const document = openDocument(this.document.uri) ?? this.document;
      // VS Code closes a text that only a preview shows, which opens it again or keeps that of a file that is gone.
      if (this.#previews.isOpen(document.uri)) return document;
      const address = document.uri.toString();
      return !document.isClosed && isSeed(document) && (hasTab(address) || isCompared(address)) ? document : 'none';
    }
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    return activeTab?.input instanceof vscode.TabInputText ? this.#subject : 'none';
  }
}
