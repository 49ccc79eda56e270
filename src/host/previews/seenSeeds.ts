import * as vscode from 'vscode';

/** Where the workspace keeps them through a reload of the window. */
const KEY = 'seedReader.seenSeeds';

/** The seeds that are open and need no preview opened for them any more. */
export class SeenSeeds implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #addresses: Set<string>;
  readonly #closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    if (closed.length > 0) this.#forgetClosed();
  });

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
    this.#closing.dispose();
  }

  #forgetClosed(): void {
    const gone = [...this.#addresses].filter(address => !isOpen(address));
    for (const address of gone) this.#addresses.delete(address);
    if (gone.length > 0) this.#keep();
  }

  #keep(): void {
    void this.#state.update(KEY, [...this.#addresses]);
  }
}

/** True when a file has a tab; one that only changed its kind of tab still has one. */
function isOpen(address: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) &&
        input.uri.toString() === address,
    ),
  );
}
