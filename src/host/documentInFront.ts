import * as vscode from 'vscode';
import { isSeed } from './articleCache';
import type { Previews } from './previews/previews';

/** The open document with this address; `undefined` when VS Code has none open. */
export function openDocument(source: vscode.Uri): vscode.TextDocument | undefined {
  const address = source.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
}

/** The seed in front of the reader: the focused preview's, else the active editor's; `undefined` when there is none. */
export function documentInFront(previews: Previews): vscode.TextDocument | undefined {
  if (previews.active) return openDocument(previews.active);
  const document = vscode.window.activeTextEditor?.document;
  return isSeed(document) ? document : undefined;
}
