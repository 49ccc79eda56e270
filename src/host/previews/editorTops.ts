import * as vscode from 'vscode';
import { topOfEditor } from './editors';

/** An editor that a preview scrolled goes on moving for a while (`editor.smoothScrolling`): that long it leads nobody. */
const LED_MS = 300;

/**
 * Tells an editor that the reader scrolled from one whose lines only got other numbers by an edit, or that was scrolled
 * for a preview's sake.
 */
export class EditorTops implements vscode.Disposable {
  readonly #tops = new WeakMap<vscode.TextEditor, number>();
  readonly #led = new WeakMap<vscode.TextEditor, number>();
  readonly #shown = vscode.window.onDidChangeVisibleTextEditors(editors => {
    for (const editor of editors) if (!this.#tops.has(editor)) this.#tops.set(editor, topOfEditor(editor));
  });
  readonly #changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    for (const editor of vscode.window.visibleTextEditors) {
      const top = this.#tops.get(editor);
      if (editor.document === document && top !== undefined) this.#tops.set(editor, movedOffset(top, contentChanges));
    }
  });

  /** Notes what an editor shows at its top now; true when the reader scrolled it there. */
  note(editor: vscode.TextEditor): boolean {
    const top = topOfEditor(editor);
    const scrolled = top !== this.#tops.get(editor);
    this.#tops.set(editor, top);
    return scrolled && (this.#led.get(editor) ?? 0) < Date.now();
  }

  /** The editor is about to be scrolled for a preview's sake. */
  lead(editor: vscode.TextEditor): void {
    this.#led.set(editor, Date.now() + LED_MS);
  }

  dispose(): void {
    vscode.Disposable.from(this.#shown, this.#changes).dispose();
  }
}

/** Where an offset is after changes, whose ranges all count in the text before them. */
function movedOffset(offset: number, changes: readonly vscode.TextDocumentContentChangeEvent[]): number {
  let moved = offset;
  for (const { rangeOffset, rangeLength, text } of changes) {
    if (rangeOffset + rangeLength <= offset) moved += text.length - rangeLength;
  }
  return moved;
}
