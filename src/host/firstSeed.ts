import * as vscode from 'vscode';
import { isSeed } from './seed';

/**
 * Calls `register` when there is a seed, now or as soon as the first is opened, and keeps what it registers from then on: a
 * window in which no article is opened does without what only articles have a use for.
 */
export function withFirstSeed(register: () => vscode.Disposable): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const look = (document: vscode.TextDocument) => {
    if (isSeed(document)) registered ??= register();
  };
  vscode.workspace.textDocuments.forEach(look);
  const opening = vscode.workspace.onDidOpenTextDocument(look);
  return new vscode.Disposable(() => vscode.Disposable.from(opening, ...(registered ? [registered] : [])).dispose());
}
