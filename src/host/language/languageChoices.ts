import type * as vscode from 'vscode';

/** What the user decided for one file: show it as a seed article, or keep away from it. */
export type LanguageChoice = 'seed' | 'plain';

const KEY = 'seedReader.languageChoices';

/** Remembers decisions by file over restarts of the window, and for untitled documents until it closes. */
export class LanguageChoices {
  readonly #memento: vscode.Memento;
  readonly #untitled = new Map<string, LanguageChoice>();

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** `undefined` when the user decided nothing. */
  get(uri: vscode.Uri): LanguageChoice | undefined {
    return uri.scheme === 'untitled' ? this.#untitled.get(uri.toString()) : this.#saved()[uri.toString()];
  }

  set(uri: vscode.Uri, choice: LanguageChoice): void {
    if (uri.scheme === 'untitled') this.#untitled.set(uri.toString(), choice);
    else void this.#memento.update(KEY, { ...this.#saved(), [uri.toString()]: choice });
  }

  /** Lets the decisions for a renamed file, or for all files in a renamed folder, follow it. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    const old = from.toString();
    const follows = (key: string) => key === old || key.startsWith(`${old}/`);
    const saved = this.#saved();
    if (!Object.keys(saved).some(follows)) return;
    const moved = Object.entries(saved).map(([key, choice]) => [
      follows(key) ? to.toString() + key.slice(old.length) : key,
      choice,
    ]);
    void this.#memento.update(KEY, Object.fromEntries(moved));
  }

  /** An untitled document is gone: its name will be given to another one. */
  forgetUntitled(uri: vscode.Uri): void {
    this.#untitled.delete(uri.toString());
  }

  #saved(): Readonly<Record<string, LanguageChoice>> {
    return this.#memento.get(KEY, {});
  }
}
