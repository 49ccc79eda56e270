import * as vscode from 'vscode';
import { comparisonOf } from './tabs';

/**
 * The editor of a document that the reader works in, a comparison's as well: the active one, else the first in sight;
 * `undefined` when no editor shows it.
 */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const editors = vscode.window.visibleTextEditors.filter(editor => editor.document === document && isInTab(editor));
  return editors.find(editor => editor === vscode.window.activeTextEditor) ?? editors[0];
}

/** True for an editor that a tab shows. Peek, the Output panel and other parts hold text editors too. */
export function isInTab({ document, viewColumn }: vscode.TextEditor): boolean {
  return viewColumn !== undefined || comparisonOf(document.uri) !== undefined;
}
