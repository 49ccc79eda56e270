import * as vscode from 'vscode';
import { goTo } from '../editor/navigation';
import type { Previews } from '../previews/previews';

/** A place in an article. UTF-16 offsets, end exclusive. */
export interface ArticlePlace {
  readonly document: vscode.TextDocument;
  readonly start: number;
  readonly end: number;
}

const editorsOf = (document: vscode.TextDocument) =>
  vscode.window.visibleTextEditors.filter(editor => editor.document === document && editor.viewColumn !== undefined);

/** Shows the place in every editor and preview that shows the article, or else in an editor; the focus stays where it is. */
export async function showPlace(previews: Previews, { document, start, end }: ArticlePlace): Promise<void> {
  const previewed = previews.reveal(document.uri, start);
  const editors = editorsOf(document);
  for (const editor of editors) goTo(editor, start, end);
  if (editors.length > 0 || previewed) return;
  goTo(await vscode.window.showTextDocument(document, { preserveFocus: true }), start, end);
}

/** Shows the place and moves the focus there: into the preview where that is in front, else into the editor. */
export async function enterPlace(previews: Previews, place: ArticlePlace): Promise<void> {
  await showPlace(previews, place);
  const inPreview = previews.active?.toString() === place.document.uri.toString();
  const [editor] = editorsOf(place.document);
  if (inPreview || !editor) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  else await vscode.window.showTextDocument(place.document, editor.viewColumn, false);
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
