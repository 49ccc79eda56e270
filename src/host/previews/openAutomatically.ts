import * as vscode from 'vscode';
import { isSeed } from '../articleCache';
import { PREVIEW_TYPE, type PreviewCollection } from './collection';
import { topOfEditor } from './editors';
import { previewSettings } from './settings';

/**
 * Opens the preview of a seed by itself where the setting asks for it: once for each time that the seed is opened, so that
 * a reader who closes the preview or goes back to the source is left alone.
 */
export function registerOpenAutomatically(previews: PreviewCollection): vscode.Disposable {
  const seen = new Set<string>();

  const look = (editor: vscode.TextEditor | undefined): void => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!editor || !isSeed(editor.document) || !(input instanceof vscode.TabInputText)) return;
    const { uri } = editor.document;
    const { openAutomatically } = previewSettings(uri);
    if (openAutomatically === 'off' || input.uri.toString() !== uri.toString() || seen.has(uri.toString())) return;
    seen.add(uri.toString());
    if (openAutomatically === 'instead') {
      void vscode.commands.executeCommand('reopenActiveEditorWith', PREVIEW_TYPE);
    } else {
      const column = vscode.ViewColumn.Beside;
      previews.open({ source: uri, kind: 'dynamic', column, preserveFocus: true, offset: topOfEditor(editor) });
    }
  };

  look(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    // A document gets our language when it is recognised, a moment after its editor became the active one.
    vscode.workspace.onDidOpenTextDocument(document => {
      if (vscode.window.activeTextEditor?.document === document) look(vscode.window.activeTextEditor);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) {
        if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) forget(seen, input.uri);
      }
    }),
  );
}

/** Forgets a seed that has no tab any more; one that only changed its kind of tab still has one. */
function forget(seen: Set<string>, uri: vscode.Uri): void {
  const address = uri.toString();
  const open = vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) &&
        input.uri.toString() === address,
    ),
  );
  if (!open) seen.delete(address);
}
