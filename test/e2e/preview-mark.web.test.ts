import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite("The paragraph of the editor's cursor", () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint'), 'plain.txt': 'No seed.\n' },
    });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const open = async (file: string, words: string) => {
    await workbench.open(file);
    await workbench.cursorTo(words);
  };
  const marked = (words: string) =>
    eventually(async () => {
      const texts = await workbench.preview().locator('[data-active]').allTextContents();
      assert.deepEqual(
        texts.map(text => text.slice(0, words.length)),
        words === '' ? [] : [words],
      );
    });

  test('is marked as soon as the preview opens, after Refresh, and when its page comes back', async () => {
    await open('a.txt', 'Case 3:');
    await workbench.command('seedReader.showPreviewToSide');
    await marked('Case 3:');
    await workbench.command('seedReader.preview.refresh');
    await workbench.page.waitForTimeout(500);
    await marked('Case 3:');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.window.showTextDocument(api.Uri.joinPath(folder.uri, 'plain.txt'), { viewColumn: 2 });
    });
    await workbench.preview().locator('#blocks').waitFor({ state: 'detached' });
    await workbench.command('workbench.action.closeActiveEditor');
    await marked('Case 3:');
  });

  test('is the one at whose end the cursor is, also while one types there', async () => {
    await open('a.txt', 'Case 3:');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.lineAt(editor.selection.active.line).range.end;
      if (editor && end) editor.selection = new api.Selection(end, end);
    });
    await marked('Case 3:');
    await workbench.page.keyboard.type(' Now');
    await workbench.preview().locator('[data-active]', { hasText: 'Now' }).waitFor();
    await marked('Case 3:');
    await workbench.command('undo');
  });

  test('is that of the article which the preview follows to', async () => {
    await open('b.txt', 'Case 2:');
    await open('a.txt', 'Case 4:');
    await workbench.command('seedReader.showPreviewToSide');
    await marked('Case 4:');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.open('b.txt');
    await workbench.preview().locator('#blocks', { hasText: 'council of Vint' }).waitFor();
    await marked('Case 2:');
  });

  test('is that of the editor which the reader goes to, of two that show the article', async () => {
    await open('a.txt', 'Case 2:');
    await workbench.command('workbench.action.splitEditorRight');
    await open('a.txt', 'Case 4:');
    await workbench.command('seedReader.showPreviewToSide');
    await marked('Case 4:');
    await workbench.page.keyboard.press('Control+1');
    await marked('Case 2:');
    await workbench.page.keyboard.press('Control+2');
    await marked('Case 4:');
    await workbench.page.keyboard.press('Control+3');
    await workbench.page.waitForTimeout(500);
    await marked('Case 4:');
  });

  test('stays the same one when a paragraph is put in above it', async () => {
    await open('a.txt', 'Case 3:');
    await workbench.command('seedReader.showPreviewToSide');
    await marked('Case 3:');
    await workbench.evaluate(async api => {
      const [editor] = api.window.visibleTextEditors;
      await editor?.edit(edit => edit.insert(new api.Position(2, 0), 'Something new came in between.\n\n'));
    });
    await workbench.preview().getByText('Something new').waitFor();
    await marked('Case 3:');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.files.revert');
  });

  test('is marked no longer when the setting is turned off, or when no editor shows the article', async () => {
    await open('a.txt', 'Case 3:');
    await workbench.command('seedReader.showPreviewToSide');
    await marked('Case 3:');
    await workbench.configure({ 'seedReader.preview.markActiveParagraph': false });
    await marked('');
    await workbench.configure({ 'seedReader.preview.markActiveParagraph': null });
    await marked('Case 3:');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.closeActiveEditor');
    await marked('');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
