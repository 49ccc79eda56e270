import * as vscode from 'vscode';
import { type Renamed, renamedAddress } from '../renamed';
import { isSavedAs } from '../savedAs';
import { hasTab } from '../tabs';
import { Timer } from '../timer';

/** Where the workspace keeps them through a reload of the window. */
const KEY = 'seedReader.seenSeeds';

/** VS Code tells that a tab is closed before it tells of the one in its place, but not longer before than this. */
const REPLACED_MS = 20;

/** The seeds that are open and need no preview opened for them any more. */
export class SeenSeeds implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #addresses: Set<string>;
  readonly #timer = new Timer();
  readonly #listeners = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) this.#forgetSoon();
    }),
    // VS Code shows a file under its new name before it tells that it was renamed.
    vscode.workspace.onWillRenameFiles(({ files }) => {
      for (const file of files) this.#renamed(file);
    }),
    vscode.workspace.onDidSaveTextDocument(document => this.#saved(document)),
  );

  constructor(state: vscode.Memento) {
    this.#state = state;
    this.#addresses = new Set(state.get<readonly string[]>(KEY, []));
    this.#forgetClosed();
  }

  has(uri: vscode.Uri): boolean {
    return this.#addresses.has(uri.toString());
  }

  add(uri: vscode.Uri): void {
    this.#addresses.add(uri.toString());
    this.#keep();
  }

  dispose(): void {
    this.#timer.dispose();
    this.#listeners.dispose();
  }

  #renamed(file: Renamed): void {
    for (const address of [...this.#addresses]) {
      const to = renamedAddress(vscode.Uri.parse(address), file);
      if (to) this.add(to);
    }
  }

  /**
   * A text that is saved under a first or another name is not opened anew by that: VS Code saves the file first, and only
   * then shows it in the place of the text.
   */
  #saved(file: vscode.TextDocument): void {
    if (this.has(file.uri)) return;
    const isWritten = vscode.workspace.textDocuments.some(
      one => (one.isUntitled || this.has(one.uri)) && isSavedAs(one, file),
    );
    if (isWritten) this.add(file.uri);
  }

  #forgetSoon(): void {
    this.#timer.set(() => this.#forgetClosed(), REPLACED_MS);
  }

  #forgetClosed(): void {
    const gone = [...this.#addresses].filter(address => !hasTab(address));
    for (const address of gone) this.#addresses.delete(address);
    if (gone.length > 0) this.#keep();
  }

  #keep(): void {
    void this.#state.update(KEY, [...this.#addresses]);
  }
}
