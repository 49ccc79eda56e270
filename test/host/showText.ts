import * as vscode from 'vscode';
import * as assert from './assert';
import { until } from './until';

/** Opens a text as a seed of no file and returns its editor. */
export async function showText(text: string, column?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'seed-article', content: text });
  await vscode.window.showTextDocument(document, column);
  // What VS Code gives back may be the editor of what was shown there just before.
  let editor: vscode.TextEditor | undefined;
  await until(() => {
    editor = vscode.window.activeTextEditor;
    return editor?.document.getText() === text;
  }, 'the text is in the active editor');
  assert.ok(editor);
  return editor;
}
