import * as vscode from 'vscode';
import type { SeedReaderApi } from '../../src/host/api';
import * as assert from './assert';
import { shownOutline } from './shownOutline';

const START = ' date 2025-03-09 The ferry sailed.\n\n"It is late," Anna Berg said.\n\nNobody waited 🚢 at the quay.\n';

suite('The text of an article', () => {
  let outline: SeedReaderApi['outline'];
  let editor: vscode.TextEditor;

  suiteSetup(async () => {
    outline = await shownOutline();
  });
  setup(async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'seed-article', content: START });
    editor = await vscode.window.showTextDocument(document);
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  function isTheDocuments(): void {
    assert.equal(outline.current()?.article.text, editor.document.getText());
  }

  async function edit(...changes: readonly (readonly [start: number, end: number, text: string])[]): Promise<void> {
    const { document } = editor;
    const rangeOf = (start: number, end: number) =>
      new vscode.Range(document.positionAt(start), document.positionAt(end));
    isTheDocuments();
    await editor.edit(builder => {
      for (const [start, end, text] of changes) builder.replace(rangeOf(start, end), text);
    });
    isTheDocuments();
  }

  async function setEndOfLine(eol: vscode.EndOfLine): Promise<void> {
    isTheDocuments();
    await editor.edit(builder => builder.setEndOfLine(eol));
    isTheDocuments();
  }

  test('is the document’s after each kind of change', async () => {
    await edit([20, 20, 'x']);
    await edit([18, 21, '']);
    await edit([30, 40, '\n\n“Now,” she said.\n\n']);
    await edit([0, 0, ' '], [25, 27, 'y\n'], [50, 50, '🚢']);
    await edit([0, editor.document.getText().length, START]);
    await edit([START.length, START.length, 'The end.']);
  });

  test('is the document’s with the line ends of Windows, and when those change', async () => {
    await setEndOfLine(vscode.EndOfLine.CRLF);
    assert.ok(editor.document.getText().includes('\r\n'));
    await edit([40, 40, 'x']);
    await edit([60, 60, 'a\nb']);
    await edit([30, 40, '']);
    await setEndOfLine(vscode.EndOfLine.LF);
    await edit([30, 31, '\n']);
  });

  test('is the document’s when changes are taken back, made again, or not read one by one', async () => {
    await edit([20, 20, 'one ']);
    await edit([40, 45, '']);
    for (const command of ['undo', 'undo', 'redo', 'undo']) {
      await vscode.commands.executeCommand(command);
      isTheDocuments();
    }
    for (let i = 0; i < 5; i++)
      await editor.edit(builder => builder.insert(editor.document.positionAt(20 + 3 * i), 'ab'));
    isTheDocuments();
  });
});
