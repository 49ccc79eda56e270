import * as vscode from 'vscode';
import { editorOf } from '../editorOf';
import { rangeOf } from '../rangeOf';
import { showSource } from '../showSource';

/** Where the editor last used of a document is, or was. */
const lastTops = new WeakMap<
  vscode.TextDocument,
  { readonly top: number; readonly column: vscode.ViewColumn | undefined }
>();

/** Offset of the first character that the editor shows. */
export function topOfEditor({ document, visibleRanges }: vscode.TextEditor): number {
  const [range] = visibleRanges;
  return range ? document.offsetAt(range.start) : 0;
}

/** Offset of the cursor in an editor that shows the document; `undefined` when none does. */
export function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = editorOf(document);
  return editor && document.offsetAt(editor.selection.active);
}

/** Notes where the editor in use is, so that a preview that takes its place begins there. */
export function noteTop(editor: vscode.TextEditor): void {
  lastTops.set(editor.document, { top: topOfEditor(editor), column: editor.viewColumn });
}

/** The same for an editor that was scrolled while none of its document is in use: another one than the last used is ignored. */
export function noteLastTop(editor: vscode.TextEditor): void {
  const last = lastTops.get(editor.document);
  if (!last || last.column === editor.viewColumn) noteTop(editor);
}

/** Offset of what the editor last used shows, or showed, at its top; `undefined` when none has shown the document. */
export function topOf(document: vscode.TextDocument): number | undefined {
  const editor = editorOf(document);
  if (editor && editor === vscode.window.activeTextEditor) return topOfEditor(editor);
  // By the time that a preview takes an editor's place, that is not the active one any more, and another may be in sight.
  return lastTops.get(document)?.top ?? (editor && topOfEditor(editor));
}

/** The same for a preview that takes that editor's place: what was noted of it has served its purpose. */
export function takeTop(document: vscode.TextDocument): number | undefined {
  const top = topOf(document);
  lastTops.delete(document);
  return top;
}

/**
 * Opens the source with the cursor at an offset: in the tab that holds it already, or in the given column, if it can be.
 * `lead` hears of the editor before it is scrolled.
 */
export async function openAt(
  uri: vscode.Uri,
  column: vscode.ViewColumn,
  offset: number,
  lead: (editor: vscode.TextEditor) => void,
): Promise<void> {
  const editor = await showSource(uri, column);
  if (!editor) return;
  lead(editor);
  const place = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** True when an editor shows an offset at its top, or nothing but white space before it. */
export function hasAtTop(editor: vscode.TextEditor, offset: number): boolean {
  const top = topOfEditor(editor);
  return top <= offset && editor.document.getText(rangeOf(editor.document, top, offset)).trim() === '';
}

/**
 * Brings an offset to the top of an editor; the cursor stays where it is, and where no lines are wrapped their beginnings.
 *
 * No setting says for sure whether they are: each editor can be told otherwise (Alt+Z). But VS Code shows the beginnings of
 * its rows when it reveals more than one of them, as the end of a line with the next line's beginning always is.
 */
export function scrollTo(editor: vscode.TextEditor, offset: number): void {
  const { document } = editor;
  const place = document.positionAt(offset);
  const next = new vscode.Position(place.line + 1, 0);
  const range = place.line + 1 < document.lineCount ? new vscode.Range(place, next) : inLastLine(document, place);
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}

/** No line follows the last one: there the setting is the best guess. */
function inLastLine(document: vscode.TextDocument, { line, character }: vscode.Position): vscode.Range {
  const isWrapped = vscode.workspace.getConfiguration('editor', document).get('wordWrap') !== 'off';
  const place = new vscode.Position(line, isWrapped ? character : 0);
  return new vscode.Range(place, place);
}
