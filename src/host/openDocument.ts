import * as vscode from 'vscode';

/** The open document with this address; `undefined` when VS Code has none open. */
export function openDocument(source: vscode.Uri): vscode.TextDocument | undefined {
  const address = source.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
}
