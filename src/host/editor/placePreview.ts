import * as vscode from 'vscode';
import { rangeOf } from '../articleCache';
import type { Previews } from '../previews/previews';
import { goTo } from './navigation';

/**
 * Shows places of a document while the user moves through a list: marks them in the editor and reveals them in the
 * preview, without changing the selection. `dispose` puts the editor back to where it was.
 */
export class PlacePreview {
  readonly #document: vscode.TextDocument;
  readonly #previews: Previews;
  readonly #editor: vscode.TextEditor | undefined;
  readonly #before: vscode.Range | undefined;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: false,
  });
  #accepted = false;

  constructor(document: vscode.TextDocument, previews: Previews) {
    this.#document = document;
    this.#previews = previews;
    this.#editor = vscode.window.visibleTextEditors.find(editor => editor.document === document);
    this.#before = this.#editor?.visibleRanges[0];
  }

  /** Brings the text from `start` to `end` into view and marks it. */
  show(start: number, end: number): void {
    this.#previews.reveal(this.#document.uri, start);
    const range = rangeOf(this.#document, start, end);
    this.#editor?.setDecorations(this.#mark, [range]);
    this.#editor?.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Goes there for good: selects the text in the editor; with a focused preview and no editor, only reveals it. */
  accept(start: number, end: number): void {
    this.#accepted = true;
    this.#previews.reveal(this.#document.uri, start);
    if (this.#editor) goTo(this.#editor, start, end);
  }

  dispose(): void {
    this.#mark.dispose();
    if (!this.#accepted && this.#before) {
      this.#editor?.revealRange(this.#before, vscode.TextEditorRevealType.AtTop);
    }
  }
}
