import * as vscode from 'vscode';
import { isSeed } from '../articleCache';
import type { Previews } from '../previews/previews';

/** The document of the preview that has the focus, else of the active editor; `undefined` when it is no seed. */
export async function activeSeed(previews: Previews): Promise<vscode.TextDocument | undefined> {
  if (previews.active) return vscode.workspace.openTextDocument(previews.active);
  const document = vscode.window.activeTextEditor?.document;
  return isSeed(document) ? document : undefined;
}

/** The last part of a document's path: "000_fbfb3a8a241e9158.txt". */
export function fileName({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
