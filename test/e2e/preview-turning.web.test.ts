import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { atRest, longArticle, scrollPage, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

/** Turns text into preview and back. */
const TOGGLE = 'Control+Shift+V';

suite('Text that is turned into its preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint') },
      settings: { 'files.autoSave': 'off' },
    });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const toggle = () => workbench.page.keyboard.press(TOGGLE);
  const compare = () =>
    workbench.evaluate(api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const [left, right] = ['a.txt', 'b.txt'].map(name => api.Uri.joinPath(folder.uri, name));
      return api.commands.executeCommand('vscode.diff', left, right, 'a and b');
    });
  const shows = (words: string) => workbench.preview().locator('#blocks', { hasText: words }).waitFor();
  const tops = async () => [await topOfPage(workbench, 0), await topOfPage(workbench, 1)].sort();
  const isFar = (top: () => Promise<string>) =>
    eventually(async () => assert.ok(Number((await top()).match(/\d+/)?.[0]) > 15));

  test('begins where the editor is that it takes the place of, not where another one is', async () => {
    await workbench.open('a.txt');
    await workbench.command('workbench.action.splitEditor');
    await tabsBecome(workbench, ['a.txt'], ['a.txt']);
    await workbench.command('revealLine', { lineNumber: 51, at: 'top' });
    await workbench.page.waitForTimeout(500);
    await toggle();
    await shows('Orrin');
    await isFar(() => topOfPage(workbench));
    await toggle();
    await tabsBecome(workbench, ['a.txt'], ['a.txt']);
    await workbench.command('workbench.action.closeEditorsInOtherGroups');
    await tabsBecome(workbench, ['a.txt']);
    await isFar(() => topOfEditor(workbench));
  });

  test('is back at its very place, however often', async () => {
    const lineAtTop = () => workbench.evaluate(api => api.window.activeTextEditor?.visibleRanges[0]?.start.line);
    await workbench.open('a.txt');
    await workbench.command('revealLine', { lineNumber: 51, at: 'top' });
    await isFar(() => topOfEditor(workbench));
    const line = await lineAtTop();
    for (let turns = 0; turns < 2; turns++) {
      await toggle();
      await shows('Orrin');
      await isFar(() => topOfPage(workbench));
      await toggle();
      await workbench.editor().waitFor();
      await eventually(async () => assert.equal(await lineAtTop(), line));
      // Where VS Code scrolls, it does so a moment after the editor is there.
      await workbench.page.waitForTimeout(500);
      assert.equal(await lineAtTop(), line);
    }
  });

  test('and that is split goes on where it was read, and each keeps its own place', async () => {
    await workbench.open('a.txt');
    await workbench.command('revealLine', { lineNumber: 11, at: 'top' });
    await workbench.page.waitForTimeout(500);
    await toggle();
    await shows('Orrin');
    await scrollPage(workbench, 1200);
    const place = await topOfPage(workbench);
    await workbench.command('workbench.action.splitEditor');
    await tabsBecome(workbench, ['a.txt*'], ['a.txt*']);
    await eventually(async () => assert.deepEqual(await tops(), [place, place]));
    await scrollPage(workbench, 900, 1);
    const places = await tops();
    assert.notEqual(places[0], places[1]);
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.open('b.txt');
    // What is open, and where, is written down when all is quiet.
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await shows('Orrin');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.command('workbench.action.openEditorAtIndex1');
    await workbench.preview(1).locator('#blocks', { hasText: 'Orrin' }).waitFor();
    await eventually(async () => assert.deepEqual(await tops(), places));
  });

  test('and stays where it was read through a reload, though its text is in sight elsewhere', async () => {
    const sync = ['scrollPreviewWithEditor', 'scrollEditorWithPreview'].map(name => `seedReader.preview.${name}`);
    await workbench.configure(Object.fromEntries(sync.map(name => [name, 'off'])));
    await workbench.open('a.txt');
    await workbench.command('workbench.action.splitEditor');
    await tabsBecome(workbench, ['a.txt'], ['a.txt']);
    await toggle();
    await tabsBecome(workbench, ['a.txt'], ['a.txt*']);
    await shows('Orrin');
    await scrollPage(workbench, 1500);
    const place = await topOfPage(workbench);
    assert.notEqual(place, 'Case 0');
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await shows('Orrin');
    await eventually(async () => assert.equal(await topOfPage(workbench), place));
    assert.equal(await atRest(() => topOfPage(workbench)), place);
    await workbench.configure(Object.fromEntries(sync.map(name => [name, null])));
  });

  test('and whose file is renamed before it is saved keeps what was typed, and nobody is asked', async () => {
    await workbench.open('b.txt');
    await workbench.evaluate(async api => {
      const uri = api.window.activeTextEditor?.document.uri;
      if (!uri) throw new Error('nothing is open');
      const typed = new api.WorkspaceEdit();
      typed.insert(uri, new api.Position(0, 17), 'Quokka ');
      await api.workspace.applyEdit(typed);
      await api.commands.executeCommand('seedReader.togglePreview');
    });
    await shows('Quokka Case 0');
    for (const [from, to] of [
      ['b.txt', 'c.txt'],
      ['c.txt', 'b.txt'],
    ] as const) {
      await workbench.rename(from, to);
      await tabsBecome(workbench, [`${to}*`]);
      await shows('Quokka Case 0');
      await workbench.page.waitForTimeout(500);
      assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0);
    }
    const isDirty = await workbench.evaluate(api => api.workspace.textDocuments.some(({ isDirty }) => isDirty));
    assert.ok(isDirty);
    await workbench.command('workbench.action.files.revert');
  });

  test('is an article of no file as well, in a tab before it', async () => {
    await workbench.command('seedReader.openSample');
    await toggle();
    await shows('Karst Point');
    await toggle();
    await tabsBecome(workbench, ['Sample Article.txt', 'Preview Sample Article.txt']);
    await eventually(async () => {
      const text = await workbench.evaluate(api => api.window.activeTextEditor?.document.getText());
      assert.match(text ?? '', /Karst Point/);
    });
  });

  test('is beside a comparison, which stays and to which it turns back', async () => {
    await compare();
    await workbench.page.locator('.editor.modified .view-lines').click();
    await toggle();
    await tabsBecome(workbench, ['a and b'], ['Preview b.txt']);
    await shows('Vint');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await scrollPage(workbench, 1500);
    const top = await topOfPage(workbench);
    assert.notEqual(top, 'Case 0');
    await toggle();
    await tabsBecome(workbench, ['a and b'], ['Preview b.txt']);
    await workbench.page.locator('.editor.modified .monaco-editor.focused').waitFor();
    const line = workbench.page.locator('.editor.modified .view-line');
    await line
      .filter({ hasText: `${top}:` })
      .first()
      .waitFor();
  });

  test('stays behind a comparison that shows what is chosen in the outline', async () => {
    await workbench.open('b.txt');
    const selected = workbench.page.locator('[aria-selected=true]');
    const rows = await workbench.outline();
    const row = rows.filter({ hasText: 'Case 1:' });
    await row.waitFor();
    // The outline has come to rest once it has followed the cursor.
    await rows.and(selected).waitFor();
    await compare();
    await row.click();
    await workbench.page.locator('.editor.modified .view-line', { hasText: 'Case 1:' }).first().waitFor();
    await row.and(selected).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.editor.modified .monaco-editor.focused').waitFor();
    await tabsBecome(workbench, ['b.txt', 'a and b']);
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
