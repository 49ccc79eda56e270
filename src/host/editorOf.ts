import * as vscode from 'vscode';

/**
 * The editor of a document that the reader works in: the active one, else the first in sight; `undefined` when no editor
 * shows it. The Output panel and other parts hold text editors too, but in no column: they are none.
 */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const editors = vscode.window.visibleTextEditors.filter(
    editor => editor.document === document && editor.viewColumn !== undefined,
  );
  return editors.find(editor => editor === vscode.window.activeTextEditor) ?? editors[0];
}
