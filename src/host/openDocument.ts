import * as vscode from 'vscode';

/** True for a text that no file holds, but a program tells. VS Code turns it into no other kind of editor. */
export function isTold({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) === undefined;
}

/** The open document with this address; `undefined` when VS Code has none open. */
export function openDocument(source: vscode.Uri): vscode.TextDocument | undefined {
  const address = source.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
}
