import * as vscode from 'vscode';

/** Runs `apply` now and again whenever the setting `seedReader.<name>` changes, with its present value. */
export function whileSetting<T>(name: string, fallback: T, apply: (value: T) => void): vscode.Disposable {
  const read = () => apply(vscode.workspace.getConfiguration('seedReader').get<T>(name, fallback));
  read();
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(`seedReader.${name}`)) read();
  });
}
