import * as vscode from 'vscode';
import { editorOf } from './editorOf';
import type { Previews } from './previews/previews';
import { rangeOf } from './rangeOf';
import { tabsOf } from './tabs';

/** A place in an article. UTF-16 offsets, end exclusive. */
export interface ArticlePlace {
  readonly document: vscode.TextDocument;
  readonly start: number;
  readonly end: number;
}

/** Selects the text from `start` to `end` in the editor and brings it into view, where it is not in view already. */
export function goTo(editor: vscode.TextEditor, start: number, end: number): void {
  const range = rangeOf(editor.document, start, end);
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Shows the place in the previews of the article and in the editor that shows it; where it has neither, opens an editor with
 * `options`, in the tab behind others that holds the text already, if one does. The previews stay at the place, wherever in
 * the editor it comes to stand.
 */
export async function showPlace(
  previews: Previews,
  { document, start, end }: ArticlePlace,
  options?: vscode.TextDocumentShowOptions,
): Promise<void> {
  const previewed = previews.reveal(document.uri, start);
  const editor = editorOf(document);
  if (editor) {
    previews.lead(editor);
    goTo(editor, start, end);
  } else if (!previewed) {
    const viewColumn = tabsOf(document.uri)[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
    goTo(await vscode.window.showTextDocument(document, { viewColumn, ...options }), start, end);
  }
}
