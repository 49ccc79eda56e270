import * as vscode from 'vscode';

/** Tells the `when` clauses of package.json a value of ours; `key` is its name there without `seedReader.` before it. */
export function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `seedReader.${key}`, value);
}
