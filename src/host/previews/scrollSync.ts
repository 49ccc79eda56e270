import * as vscode from 'vscode';
import { isInTab } from '../editorOf';
import { isSeed } from '../seed';
import { Timer } from '../timer';
import type { PreviewCollection } from './collection';
import { noteLastTop, noteTop, openAt, scrollTo, topOfEditor } from './editors';
import { EditorTops } from './editorTops';
import type { PreviewAct } from './pageSubject';
import type { Preview } from './preview';
import { previewSettings, type SyncMode } from './settings';

/** Milliseconds without a change after which the previews show where their text is written: a page must not be asked at every key. */
const REST = 300;

export interface ScrollSync extends vscode.Disposable {
  /** An editor is about to be scrolled, but not by its reader: no preview follows it. */
  lead(editor: vscode.TextEditor): void;
}

/** Keeps editors and previews of one source at the same place, whichever of them the reader scrolls. */
export function registerScrollSync(previews: PreviewCollection): ScrollSync {
  const tops = new EditorTops();
  const written = new Timer();
  const lead = (editor: vscode.TextEditor): void => tops.lead(editor);

  /** Scrolls the editors to where a preview is, and with them the other previews that follow editors. */
  const scrollEditors = (preview: Preview, offset: number): void => {
    const { uri } = preview.source;
    const editors = editorsOf(uri);
    for (const editor of editors) {
      lead(editor);
      scrollTo(editor, offset);
    }
    if (editors.length === 0 || previewSettings(uri).scrollPreviewWithEditor !== 'always') return;
    for (const other of previews.visible(uri)) if (other !== preview) other.reveal(offset, 'reader');
  };

  /** Keeps what is written in an editor in sight. */
  const showWritten = (editor: vscode.TextEditor): void => {
    const { document, selection } = editor;
    if (!tops.isWriting(editor) || previewSettings(document.uri).scrollPreviewWithEditor !== 'always') return;
    const offset = document.offsetAt(selection.active);
    for (const preview of previews.visible(document.uri)) preview.reveal(offset, 'writer');
  };

  const listeners = vscode.Disposable.from(
    tops,
    written,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const editor = vscode.window.activeTextEditor;
      // That a document is saved is told as a change without any.
      if (contentChanges.length === 0 || editor?.document !== document || !isShown(editor)) return;
      written.set(() => showWritten(editor), REST);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!isShown(textEditor)) return;
      const active = vscode.window.activeTextEditor;
      if (active === textEditor) noteTop(textEditor);
      else if (active?.document !== textEditor.document) noteLastTop(textEditor);
      if (!tops.note(textEditor)) return;
      written.dispose();
      const { uri } = textEditor.document;
      if (previewSettings(uri).scrollPreviewWithEditor !== 'always') return;
      for (const preview of previews.visible(uri)) preview.reveal(topOfEditor(textEditor), 'reader');
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (!isShown(textEditor)) return;
      tops.noteCursor(textEditor);
      const { uri } = textEditor.document;
      for (const preview of previews.all(uri)) preview.markChanged();
      const clicked = kind === vscode.TextEditorSelectionChangeKind.Mouse;
      if (!clicked || previewSettings(uri).scrollPreviewWithEditor !== 'onClick') return;
      const offset = textEditor.document.offsetAt(textEditor.selection.active);
      for (const preview of previews.visible(uri)) preview.reveal(offset);
    }),
    // Of several editors of one article the one counts that the reader is in. In the preview it is the one of before.
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (!editor || !isShown(editor)) return;
      noteTop(editor);
      for (const preview of previews.all(editor.document.uri)) preview.markChanged();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      for (const preview of previews.all()) preview.markChanged();
    }),
    previews.onDidAct(({ type, preview, offset }) => {
      // The reader is elsewhere by now.
      written.dispose();
      const { uri } = preview.source;
      const mode = previewSettings(uri).scrollEditorWithPreview;
      if (type === 'open') void openAt(uri, columnBeside(preview), offset, lead);
      else if (leads(type, mode)) scrollEditors(preview, offset);
    }),
  );
  return { lead, dispose: () => listeners.dispose() };
}

/** True for an editor in which the reader reads a seed; Peek is none. */
function isShown(editor: vscode.TextEditor): boolean {
  return isSeed(editor.document) && isInTab(editor);
}

function leads(type: PreviewAct['type'], mode: SyncMode): boolean {
  return (type === 'scrolled' && mode === 'always') || (type === 'clicked' && mode === 'onClick');
}

function editorsOf(source: vscode.Uri): readonly vscode.TextEditor[] {
  const address = source.toString();
  return vscode.window.visibleTextEditors.filter(
    editor => editor.document.uri.toString() === address && isInTab(editor),
  );
}

/** A source that is opened from its preview takes the preview's own column unless a tab holds it already. */
function columnBeside({ panel }: Preview): vscode.ViewColumn {
  return panel.viewColumn ?? vscode.ViewColumn.Active;
}
