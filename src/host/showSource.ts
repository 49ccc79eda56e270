import * as vscode from 'vscode';
import { editorOf } from './editorOf';
import { openSource } from './openSource';
import { comparisonOf, tabsOf } from './tabs';

/**
 * Shows the source in the editor that shows it already, a comparison's as well, or in the tab behind others that holds it,
 * or in the given column. `undefined`, and the reader is told, when it cannot be opened.
 */
export async function showSource(uri: vscode.Uri, column: vscode.ViewColumn): Promise<vscode.TextEditor | undefined> {
  const document = await openSource(uri);
  if (!document) return undefined;
  const editor = editorOf(document);
  if (!editor || editor.viewColumn !== undefined)
    return vscode.window.showTextDocument(document, (editor ?? tabsOf(uri)[0]?.group)?.viewColumn ?? column);
  await focusComparison(uri);
  return editor;
}

/** VS Code gives a comparison the focus that is opened once more in its column. */
async function focusComparison(uri: vscode.Uri): Promise<void> {
  const { input, label, group } = comparisonOf(uri) ?? {};
  if (!(input instanceof vscode.TabInputTextDiff)) return;
  const options = { viewColumn: group?.viewColumn };
  await vscode.commands.executeCommand('vscode.diff', input.original, input.modified, label, options);
}
