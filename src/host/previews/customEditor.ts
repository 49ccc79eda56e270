import * as vscode from 'vscode';
import { tabsOf } from '../tabs';
import { PREVIEW_TYPE, type PreviewCollection } from './collection';

export interface CustomEditorOptions {
  readonly column: vscode.ViewColumn;
  /** True to leave what the column shows as it is, and the focus. */
  readonly background?: boolean;
}

/**
 * Turns the tab that shows a file's text in a column into its preview, whatever is active meanwhile. One with unsaved
 * changes must be in front to be turned without a question whether to save them; another one stays. A pin is kept; the
 * place among the tabs of one that is not in front is not: VS Code puts what it opens beside the tab that is.
 */
export async function turnIntoPreview(uri: vscode.Uri, { column, background }: CustomEditorOptions): Promise<void> {
  const text = textTabOf(uri, column);
  // What is only looked at in passing, by a single click in the Explorer, stays so and takes no focus from there.
  const isPassing = text?.isPreview ?? false;
  const isInFront = text?.isActive && text.group.isActive;
  if (text?.isDirty || (isInFront && !isPassing)) {
    if (isInFront) await vscode.commands.executeCommand('reopenActiveEditorWith', PREVIEW_TYPE);
    return;
  }
  const open = async (preview: boolean): Promise<void> => {
    const options = { viewColumn: column, preview, preserveFocus: background || preview, background };
    await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW_TYPE, options);
  };
  await open(isPassing);
  const left = textTabOf(uri, column);
  // Another click meanwhile keeps it.
  if (isPassing && left && !left.isPreview) await open(false);
  // Whoever has gone back to the text meanwhile keeps it.
  const isThere = tabsOf(uri, vscode.TabInputCustom).some(({ group }) => group.viewColumn === column);
  if (!left || left.isDirty || !isThere) return;
  const { isPinned } = left;
  await vscode.window.tabGroups.close(left, true);
  if (isPinned) await vscode.commands.executeCommand('workbench.action.pinEditor', uri);
}

/**
 * Closes the preview of a file that a tab shows, which has no unsaved changes, and opens another in its place. `offset` is
 * what is to be at its top; `undefined`: wherever it begins.
 */
export async function renewCustomEditor(
  previews: PreviewCollection,
  tab: vscode.Tab,
  uri: vscode.Uri,
  offset: number | undefined,
): Promise<void> {
  const { viewColumn, isActive } = tab.group;
  // A column that holds nothing else would go with the tab, and VS Code opens a file of this type only once in a column.
  const place = vscode.window.createWebviewPanel('seedReader.place', tab.label, { viewColumn, preserveFocus: true });
  try {
    await vscode.window.tabGroups.close(tab, true);
    await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW_TYPE, {
      viewColumn,
      preserveFocus: !isActive,
    });
  } finally {
    place.dispose();
  }
  revealInCustomEditor(previews, uri, viewColumn, offset);
}

/** Brings an offset to the top of a file's custom editor in a column, and of no other preview there; `undefined`: nothing. */
export function revealInCustomEditor(
  previews: PreviewCollection,
  uri: vscode.Uri,
  column: vscode.ViewColumn,
  offset: number | undefined,
): void {
  if (offset === undefined) return;
  for (const preview of previews.all(uri)) {
    if (preview.kind === 'editor' && preview.panel.viewColumn === column) preview.reveal(offset);
  }
}

function textTabOf(uri: vscode.Uri, column: vscode.ViewColumn): vscode.Tab | undefined {
  return tabsOf(uri).find(({ group }) => group.viewColumn === column);
}
