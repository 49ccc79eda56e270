import * as vscode from 'vscode';

/** What a setting may be; the first is its default, as in package.json. */
export type Choices<T> = readonly [T, ...T[]];

export const ON: Choices<boolean> = [true, false];
export const OFF: Choices<boolean> = [false, true];

/**
 * The value of `seedReader.<name>` that holds for a resource, or for the window. Settings are files that anyone may write:
 * a value that is none of `choices` counts as the default.
 */
export function settingOf<T>(name: string, choices: Choices<T>, resource?: vscode.Uri): T {
  const value = vscode.workspace.getConfiguration('seedReader', resource ?? null).get<unknown>(name);
  return choices.find(choice => choice === value) ?? choices[0];
}

/**
 * A setting of the window, kept at hand. It is read when it is first asked for: VS Code puts all settings together for the
 * first one that is read, which takes longer than all else at the start.
 */
export class WindowSetting<T> implements vscode.Disposable {
  readonly #read: () => T;
  readonly #changes: vscode.Disposable;
  #known: { readonly value: T } | undefined;

  /** `changed` is called whenever the setting `seedReader.<name>` has changed. */
  constructor(name: string, choices: Choices<T>, changed?: () => void) {
    this.#read = () => settingOf(name, choices);
    this.#changes = vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration(`seedReader.${name}`)) return;
      this.#known = undefined;
      changed?.();
    });
  }

  get value(): T {
    this.#known ??= { value: this.#read() };
    return this.#known.value;
  }

  dispose(): void {
    this.#changes.dispose();
  }
}
