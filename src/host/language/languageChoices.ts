import * as vscode from 'vscode';
import { isAtOrBelow, renamedAddress } from '../renamed';

/** What the user decided for one file: show it as a seed article, or keep away from it. */
export type LanguageChoice = 'seed' | 'plain';

const KEY = 'seedReader.languageChoices';

/** Remembers decisions by file, or by untitled document, over restarts of the window. */
export class LanguageChoices {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** `undefined` when the user decided nothing. */
  get(uri: vscode.Uri): LanguageChoice | undefined {
    return this.#saved()[keyOf(uri)];
  }

  /** Holds at once; settles when it outlives the extension host. */
  set(uri: vscode.Uri, choice: LanguageChoice): Thenable<void> {
    return this.#memento.update(KEY, { ...this.#saved(), [keyOf(uri)]: choice });
  }

  /**
   * Lets the decisions for a renamed file, or for all files in a renamed folder, follow it. Those for what had that name
   * before are forgotten.
   */
  move(from: vscode.Uri, to: vscode.Uri): void {
    const staying: [string, LanguageChoice][] = [];
    const moved: [string, LanguageChoice][] = [];
    const saved = Object.entries(this.#saved());
    for (const [key, choice] of saved) {
      const uri = vscode.Uri.parse(key);
      const now = renamedAddress(uri, { oldUri: from, newUri: to });
      if (now) moved.push([now.toString(), choice]);
      else if (!isAtOrBelow(uri, to)) staying.push([key, choice]);
    }
    const isSame = staying.length === saved.length;
    if (!isSame) void this.#memento.update(KEY, Object.fromEntries([...staying, ...moved]));
  }

  /** An untitled document is gone: its name will be given to another one. */
  forgetUntitled(uri: vscode.Uri): void {
    const { [uri.toString()]: forgotten, ...staying } = this.#saved();
    if (forgotten) void this.#memento.update(KEY, staying);
  }

  #saved(): Readonly<Record<string, LanguageChoice>> {
    return this.#memento.get(KEY, {});
  }
}

/** The address of the file for the versions that Git has of it, such as the left side of a comparison: they are treated as it is. */
function keyOf(uri: vscode.Uri): string {
  return (uri.scheme === 'git' ? uri.with({ scheme: 'file', query: '' }) : uri).toString();
}
