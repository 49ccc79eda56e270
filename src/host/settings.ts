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

/** Runs `apply` now and again whenever the setting `seedReader.<name>` changes, with its present value. */
export function whileSetting<T>(name: string, choices: Choices<T>, apply: (value: T) => void): vscode.Disposable {
  const read = () => apply(settingOf(name, choices));
  read();
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(`seedReader.${name}`)) read();
  });
}
