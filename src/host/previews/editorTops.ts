import * as vscode from 'vscode';
import { isSeed } from '../seed';
import { topOfEditor } from './editors';

/** An editor that a preview scrolled goes on moving for a while (`editor.smoothScrolling`): that long it leads nobody. */
const LED_MS = 300;

/** What an edit does to what an editor shows, it does within this time. */
const EDIT_MS = 500;
/** On a busy machine VS Code tells of one elsewhere only later than that, but not later than this. */
const LATE_MS = 3000;

/** The last edit of a document. */
interface Edit {
  /** Offset of its end in the text. */
  readonly end: number;
  readonly at: number;
  /** The editors that have told what it did to them. */
  readonly told: Set<vscode.TextEditor>;
}

/**
 * Tells an editor that the reader scrolled from one whose lines only got other numbers by an edit, or that was scrolled
 * for a preview's sake.
 */
export class EditorTops implements vscode.Disposable {
  readonly #tops = new WeakMap<vscode.TextEditor, number>();
  readonly #led = new WeakMap<vscode.TextEditor, number>();
  readonly #edits = new WeakMap<vscode.TextDocument, Edit>();
  readonly #shown = vscode.window.onDidChangeVisibleTextEditors(editors => this.#noteNew(editors));
  readonly #changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const [first] = contentChanges;
    if (!first || !isSeed(document)) return;
    this.#edits.set(document, { end: first.rangeOffset + first.text.length, at: Date.now(), told: new Set() });
    for (const editor of vscode.window.visibleTextEditors) {
      const top = this.#tops.get(editor);
      if (editor.document === document && top !== undefined) this.#tops.set(editor, movedOffset(top, contentChanges));
    }
  });

  constructor() {
    this.#noteNew(vscode.window.visibleTextEditors);
  }

  /** Notes what an editor shows at its top now; true when the reader scrolled it there. */
  note(editor: vscode.TextEditor): boolean {
    const top = topOfEditor(editor);
    const before = this.#tops.get(editor);
    const scrolled = before !== undefined && top !== before;
    this.#tops.set(editor, top);
    return scrolled && (this.#led.get(editor) ?? 0) < Date.now() && !this.#wasPushed(editor);
  }

  #noteNew(editors: readonly vscode.TextEditor[]): void {
    // Of other documents nothing is asked: to find an offset VS Code walks all lines of a document.
    for (const editor of editors)
      if (isSeed(editor.document) && !this.#tops.has(editor)) this.#tops.set(editor, topOfEditor(editor));
  }

  /** True where the last edit of an editor's document is at its cursor. */
  isWriting({ document, selection }: vscode.TextEditor): boolean {
    return this.#edits.get(document)?.end === document.offsetAt(selection.active);
  }

  /** The cursor of an editor is at another place now: with an edit that put it there the editor has been told all. */
  noteCursor(editor: vscode.TextEditor): void {
    if (this.isWriting(editor)) this.#edits.get(editor.document)?.told.add(editor);
  }

  /** An edit above moves the text under an editor, and one at the cursor may move the editor. */
  #wasPushed(editor: vscode.TextEditor): boolean {
    const edit = this.#edits.get(editor.document);
    if (!edit) return false;
    const since = Date.now() - edit.at;
    if (this.isWriting(editor)) return since < EDIT_MS;
    const isFirst = !edit.told.has(editor);
    edit.told.add(editor);
    return since < EDIT_MS || (isFirst && since < LATE_MS);
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
