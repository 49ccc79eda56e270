import * as vscode from 'vscode';

const lastTops = new WeakMap<vscode.TextDocument, number>();

/** Offset of the first character that the editor shows. */
export function topOfEditor({ document, visibleRanges }: vscode.TextEditor): number {
  const [range] = visibleRanges;
  return range ? document.offsetAt(range.start) : 0;
}

/** Notes where an editor is, so that a preview that takes its place begins there. */
export function noteTop(editor: vscode.TextEditor): void {
  lastTops.set(editor.document, topOfEditor(editor));
}

/** Offset of what an editor shows, or last showed, at its top; `undefined` when none has shown the document. */
export function topOf(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.visibleTextEditors.find(one => one.document === document);
  return editor ? topOfEditor(editor) : lastTops.get(document);
}

/** Shows the source at an offset: in the editor that shows it already, or in the given column. */
export async function showSource(uri: vscode.Uri, column: vscode.ViewColumn, offset?: number): Promise<void> {
  const address = uri.toString();
  const editor = vscode.window.visibleTextEditors.find(one => one.document.uri.toString() === address);
  const document = editor?.document ?? (await vscode.workspace.openTextDocument(uri));
  const shown = await vscode.window.showTextDocument(document, editor?.viewColumn ?? column);
  if (offset === undefined) return;
  const place = document.positionAt(offset);
  shown.selection = new vscode.Selection(place, place);
  shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
