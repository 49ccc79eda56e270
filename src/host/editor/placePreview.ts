import * as vscode from 'vscode';
import { editorOf } from '../editorOf';
import type { Previews, Visit } from '../previews/previews';
import { rangeOf } from '../rangeOf';
import { showPlace } from '../showPlace';

/**
 * Shows places of a document while the user moves through a list: marks them in the editor and reveals them in the
 * previews, without changing the selection. `dispose` puts both back to where they were.
 */
export class PlacePreview {
  readonly #document: vscode.TextDocument;
  readonly #previews: Previews;
  readonly #editor: vscode.TextEditor | undefined;
  readonly #before: vscode.Range | undefined;
  readonly #visit: Visit;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: false,
  });
  #accepted = false;

  /** Offset of where the reader was at first: at the cursor, or at the top of the focused preview. */
  readonly reader: number;

  constructor(document: vscode.TextDocument, previews: Previews) {
    this.#document = document;
    this.#previews = previews;
    this.#editor = editorOf(document);
    this.#before = this.#editor?.visibleRanges[0];
    this.#visit = previews.visit(document.uri);
    const cursor = this.#editor && document.offsetAt(this.#editor.selection.active);
    this.reader = (previews.active ? previews.offsetOf(document.uri) : cursor) ?? 0;
  }

  /** Brings the text from `start` to `end` into view and marks it. */
  show(start: number, end: number): void {
    this.#visit.show(start);
    const range = rangeOf(this.#document, start, end);
    this.#editor?.setDecorations(this.#mark, [range]);
    this.#scroll(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Goes there for good: selects the text in the editor; with a focused preview and no editor, only reveals it. */
  async accept(start: number, end: number): Promise<void> {
    this.#accepted = true;
    if (!this.#editor) this.#previews.goTo(start);
    else await showPlace(this.#previews, { document: this.#document, start, end });
  }

  dispose(): void {
    this.#mark.dispose();
    if (this.#accepted) return;
    this.#scrollBack();
    this.#visit.back();
  }

  #scrollBack(): void {
    if (!this.#before || !this.#editor) return;
    this.#scroll(this.#before, vscode.TextEditorRevealType.AtTop);
    const room = roomAbove(this.#editor);
    // Near the beginning there may be less room, and VS Code scrolls no other editor than the active one.
    if (this.#editor !== vscode.window.activeTextEditor || this.#before.start.line < room) return;
    void vscode.commands.executeCommand('editorScroll', { to: 'down', by: 'wrappedLine', value: room });
  }

  #scroll(range: vscode.Range, type: vscode.TextEditorRevealType): void {
    if (!this.#editor) return;
    this.#previews.lead(this.#editor);
    this.#editor.revealRange(range, type);
  }
}

/** The lines that VS Code leaves above what it brings to the top of an editor, for the headings that are pinned there. */
function roomAbove({ document }: vscode.TextEditor): number {
  const settings = vscode.workspace.getConfiguration('editor', document);
  // While the editor glides, nobody can tell how far it has still to go.
  if (settings.get('smoothScrolling')) return 0;
  const pinned = settings.get('stickyScroll.enabled') ? settings.get<number>('stickyScroll.maxLineCount', 0) : 0;
  return Math.max(pinned, settings.get<number>('cursorSurroundingLines', 0));
}
