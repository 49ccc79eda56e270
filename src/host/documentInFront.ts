import * as vscode from 'vscode';
import { editorOf, isInTab } from './editorOf';
import { openDocument } from './openDocument';
import type { Previews } from './previews/previews';
import { isSeed } from './seed';

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
 * The editor in front of the reader, a comparison's and that of a seed in Peek as well. While another part has the focus,
 * such as the Output panel, it is that of the tab in front.
 */
export function editorInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && (isInTab(editor) || isSeed(editor.document))) return editor;
  const document = documentOfTab();
  return document && editorOf(document);
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

/** The same for a command, which tells the reader when there is none. */
export function documentToUse(previews: Previews, resource?: unknown): vscode.TextDocument | undefined {
  const document = documentInFront(previews, resource);
  if (!document) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There is no article to read here. VS Code hands no extension the text of a file that is gone, or larger than 50 MB.',
      ),
    );
  }
  return document;
}
