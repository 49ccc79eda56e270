import * as vscode from 'vscode';
import { isSeed } from './articleCache';
import { openDocument } from './openDocument';
import type { Previews } from './previews/previews';

function documentOfTab(): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText) return openDocument(input.uri);
  return input instanceof vscode.TabInputTextDiff ? openDocument(input.modified) : undefined;
}

/**
 * The text in front of the reader. The Output panel and other parts hold text editors too, but in no column: the reader still
 * has the tab in front.
 */
export function textInFront(): vscode.TextDocument | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.viewColumn === undefined ? documentOfTab() : editor.document;
}

/**
 * The seed in front of the reader: the focused preview's, else the active editor's; `undefined` when there is none. A command
 * of a title's menu means that of the title: `resource` is what the menu handed over.
 */
export function documentInFront(previews: Previews, resource?: unknown): vscode.TextDocument | undefined {
  if (resource instanceof vscode.Uri) return previews.documentOf(resource) ?? openDocument(resource);
  if (previews.active) return previews.document;
  const document = textInFront();
  return isSeed(document) ? document : undefined;
}
