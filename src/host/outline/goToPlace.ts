import * as vscode from 'vscode';
import { editorOf } from '../editorOf';
import type { Previews } from '../previews/previews';
import { type ArticlePlace, showPlace } from '../showPlace';

/** Shows the place and moves the focus there: into the preview where that is in front, else into the editor. */
export async function enterPlace(previews: Previews, place: ArticlePlace): Promise<void> {
  await showPlace(previews, place, { preserveFocus: true });
  const inPreview = previews.active?.toString() === place.document.uri.toString();
  const column = editorOf(place.document)?.viewColumn;
  if (inPreview || column === undefined)
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  else await vscode.window.showTextDocument(place.document, column, false);
}

/** Shows the place in the previews alone, opening one by `command` when none is in sight. */
export async function showInPreview(
  previews: Previews,
  { document, start }: ArticlePlace,
  command: 'seedReader.showPreview' | 'seedReader.showPreviewToSide',
): Promise<void> {
  if (previews.reveal(document.uri, start)) return;
  await vscode.commands.executeCommand(command, document.uri);
  previews.reveal(document.uri, start);
}
