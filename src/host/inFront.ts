import * as vscode from 'vscode';
import { editorOf, isInTab } from './editorOf';
import { openDocument } from './openDocument';
import { isSeed } from './seed';

function documentOfTab(): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText) return openDocument(input.uri);
  return input instanceof vscode.TabInputTextDiff ? openDocument(input.modified) : undefined;
}

/**
 * The text in front of the reader, of a comparison that of the side with the focus. The Output panel and other parts hold text
 * editors too, but in no tab: the reader still has the tab in front.
 */
export function textInFront(): vscode.TextDocument | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isInTab(editor) ? editor.document : documentOfTab();
}

/**
 * The editor in front of the reader, a comparison's and that of a seed in Peek as well. While another part has the focus,
 * such as the Output panel, it is that of the tab in front.
 */
export function editorInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && (isInTab(editor) || isSeed(editor.document))) return editor;
  const document = documentOfTab();
  return document && editorOf(document);
}
