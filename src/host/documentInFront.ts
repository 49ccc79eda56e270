import * as vscode from 'vscode';
import { isSeed } from './articleCache';
import type { Previews } from './previews/previews';

/** The seed in front of the reader: the focused preview's, else the active editor's; `undefined` when there is none. */
export function documentInFront(previews: Previews): vscode.TextDocument | undefined {
  if (previews.active) return previews.document;
  const document = vscode.window.activeTextEditor?.document;
  return isSeed(document) ? document : undefined;
}
