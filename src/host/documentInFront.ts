import * as vscode from 'vscode';
import { textInFront } from './inFront';
import { openDocument } from './openDocument';
import type { Previews } from './previews/previews';
import { isSeed } from './seed';

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
