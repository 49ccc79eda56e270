import * as vscode from 'vscode';
import { PREVIEW_TYPE } from './collection';

export interface CustomEditorOptions {
  readonly column: vscode.ViewColumn;
  /** True to leave the focus, and what the column shows, as they are. */
  readonly background: boolean;
}

/** Turns the tab that shows a file's text in a column into its preview, whatever is active meanwhile. */
export async function turnIntoPreview(uri: vscode.Uri, { column, background }: CustomEditorOptions): Promise<void> {
  const options = { viewColumn: column, preserveFocus: background, background };
  await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW_TYPE, options);
  const group = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
  const text = group?.tabs.find(({ input }) => isTextOf(input, uri));
  if (text) await vscode.window.tabGroups.close(text, true);
}

/** Closes the preview of a file that a tab shows, which has no unsaved changes, and opens another in its place. */
export async function renewCustomEditor(tab: vscode.Tab, uri: vscode.Uri): Promise<void> {
  const { viewColumn, isActive } = tab.group;
  // A column that holds nothing else would go with the tab, and VS Code opens a file of this type only once in a column.
  const place = vscode.window.createWebviewPanel('seedReader.place', tab.label, { viewColumn, preserveFocus: true });
  await vscode.window.tabGroups.close(tab, true);
  await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW_TYPE, { viewColumn, preserveFocus: !isActive });
  place.dispose();
}

function isTextOf(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
