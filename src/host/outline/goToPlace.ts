import * as vscode from 'vscode';
import { editorOf } from '../editorOf';
import type { Previews } from '../previews/previews';
import { type ArticlePlace, showPlace } from '../showPlace';
import { showSource } from '../showSource';

/**
 * Shows the place and moves the focus there: into the preview where that is in front or no editor shows the text. In the editor
 * the cursor comes to stand at its start: what is selected there would be typed over.
 */
export async function enterPlace(previews: Previews, place: ArticlePlace): Promise<void> {
  await showPlace(previews, { ...place, end: place.start }, { preserveFocus: true });
  const { uri } = place.document;
  const inPreview = previews.active?.toString() === uri.toString();
  if (inPreview || !editorOf(place.document)) previews.focus(uri);
  else await showSource(uri, vscode.ViewColumn.Active);
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
