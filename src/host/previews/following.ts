import * as vscode from 'vscode';
import { isInTab } from '../editorOf';
import { isSeed } from '../seed';
import type { PreviewCollection } from './collection';
import { topOfEditor } from './editors';

/** Lets the dynamic previews follow the active editor from seed to seed. */
export function registerFollowing(previews: PreviewCollection): vscode.Disposable {
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !isSeed(editor.document) || !isInTab(editor)) return;
    for (const preview of previews.all()) {
      if (preview.kind === 'dynamic') preview.follow(editor.document.uri, topOfEditor(editor));
    }
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    // A document gets our language when it is recognised, a moment after its editor became the active one.
    vscode.workspace.onDidOpenTextDocument(document => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) follow(editor);
    }),
  );
}
