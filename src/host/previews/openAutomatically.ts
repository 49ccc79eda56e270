import * as vscode from 'vscode';
import { notifyIfFails } from '../notifyOfError';
import { isTold } from '../openDocument';
import { isSeed } from '../seed';
import type { PreviewCollection } from './collection';
import { turnIntoPreview } from './customEditor';
import { topOfEditor } from './editors';
import { SeenSeeds } from './seenSeeds';
import { previewSettings } from './settings';

/** So far apart the clicks of a double-click may be, in milliseconds: the second one opens the text again, to stay. */
const DOUBLE_CLICK_MS = 500;

/**
 * Opens the preview of a seed by itself where the setting asks for it: once for each time that the seed is opened, so that
 * a reader who closes the preview or goes back to the source is left alone, also after a reload of the window.
 */
export function registerOpenAutomatically(previews: PreviewCollection, state: vscode.Memento): vscode.Disposable {
  const seen = new SeenSeeds(state);
  let turned: { readonly address: string; readonly at: number } | undefined;
  const isClickedAgain = (uri: vscode.Uri): boolean =>
    turned?.address === uri.toString() && Date.now() - turned.at < DOUBLE_CLICK_MS;
  const turn = async (uri: vscode.Uri, column: vscode.ViewColumn): Promise<void> => {
    await turnIntoPreview(uri, { column });
    turned = { address: uri.toString(), at: Date.now() };
  };
  const open = (editor: vscode.TextEditor, column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside): void => {
    const preserveFocus = column === vscode.ViewColumn.Beside;
    previews.open({
      source: editor.document.uri,
      kind: 'dynamic',
      column,
      preserveFocus,
      offset: topOfEditor(editor),
    });
  };

  const look = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !isSeed(editor.document)) return;
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputText)) return;
    const { uri } = editor.document;
    const { openAutomatically } = previewSettings(uri);
    if (openAutomatically === 'off' || input.uri.toString() !== uri.toString()) return;
    if (seen.has(uri) && !isClickedAgain(uri)) return;
    seen.add(uri);
    if (openAutomatically === 'instead') {
      // Nobody's text is taken away while they write.
      if (editor.document.isDirty || editor.document.isUntitled) return;
      if (isTold(uri)) open(editor, vscode.ViewColumn.Active);
      else notifyIfFails(turn(uri, editor.viewColumn ?? vscode.ViewColumn.Active));
    } else open(editor, vscode.ViewColumn.Beside);
  };

  look(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    seen,
    vscode.window.onDidChangeActiveTextEditor(look),
    // A document gets our language when it is recognised, a moment after its editor became the active one.
    vscode.workspace.onDidOpenTextDocument(document => {
      if (vscode.window.activeTextEditor?.document !== document || !isSeed(document)) return;
      // What became a seed while it was written has been open before.
      if (document.version > 1) seen.add(document.uri);
      else look(vscode.window.activeTextEditor);
    }),
    // What is open when the setting is changed is not opened by that.
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('seedReader.preview.openAutomatically')) return;
      for (const { tabs } of vscode.window.tabGroups.all) {
        for (const { input } of tabs) if (input instanceof vscode.TabInputText) seen.add(input.uri);
      }
    }),
    previews.onWillLeave(() => {
      turned = undefined;
    }),
    // Whoever goes back to the source from a custom editor wants the source, however that was opened.
    previews.onDidAdd(({ kind, source }) => {
      if (kind === 'editor') seen.add(source.uri);
    }),
  );
}
