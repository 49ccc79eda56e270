import * as assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { killExtensionHost } from './killExtensionHost';
import { longArticle, scrollPage, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

/** In a window of its own, as VS Code gives up on hosts that go down again and again. */
suite('Previews whose extension host was killed', () => {
  let workbench: Workbench;
  let tabs: readonly string[];

  const path = (name: string) => join(workbench.folder, name);
  const allTabs = () =>
    workbench.evaluate(api =>
      api.window.tabGroups.all.map(({ viewColumn, activeTab, tabs: inColumn }) =>
        [viewColumn, activeTab?.label, ...inColumn.map(({ label }) => label)].join(' '),
      ),
    );
  /** Waits until a page in sight holds the words. */
  const shown = (words: string) =>
    eventually(async () => {
      const pages = [0, 1].map(index => workbench.preview(index).locator('#blocks', { hasText: words }).count());
      assert.ok((await Promise.all(pages)).includes(1), `${words} is not to be seen`);
    });
  const insert = (name: string, words: string) =>
    workbench.evaluate(
      async (api, [file, text]) => {
        const edit = new api.WorkspaceEdit();
        edit.insert(api.Uri.file(file), new api.Position(0, 17), text);
        await api.workspace.applyEdit(edit);
      },
      [path(name), words] as const,
    );
  const textOf = (name: string) =>
    workbench.evaluate((api, file) => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.fsPath === file);
      return [document?.getText().slice(0, 30), document?.isDirty];
    }, path(name));

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Asker'), 'b.txt': longArticle('Bodo'), 'c.txt': longArticle('Gran') },
      settings: { 'files.autoSave': 'off' },
    });
    await workbench.evaluate(
      async (api, [a, b, c]) => {
        const run = api.commands.executeCommand;
        await api.window.showTextDocument(api.Uri.file(a));
        await run('seedReader.showLockedPreviewToSide', api.Uri.file(c));
        await run('seedReader.showPreviewToSide', api.Uri.file(a));
        await run('vscode.openWith', api.Uri.file(b), 'seedReader.preview', { viewColumn: 3, preserveFocus: true });
      },
      [path('a.txt'), path('b.txt'), path('c.txt')] as const,
    );
    await shown('Asker');
    await shown('Bodo');
    await insert('a.txt', 'Mine: ');
    await shown('Mine: ');
    tabs = await allTabs();
  });
  suiteTeardown(() => workbench.close());

  test('are opened anew, where they were and at their places, and follow their text again', async () => {
    const tops = () => Promise.all([0, 1].map(index => topOfPage(workbench, index)));
    await scrollPage(workbench, 1500, 0);
    await scrollPage(workbench, 800, 1);
    const before = await tops();
    assert.ok(!before.includes('Case 0'), `${before}`);
    // What is open, and where, is written down when all is quiet.
    await workbench.page.waitForTimeout(4000);
    await killExtensionHost(workbench);
    await workbench.page.waitForTimeout(3000);
    await eventually(async () => assert.deepEqual(await tops(), before));
    await insert('a.txt', 'Again: ');
    await shown('Again: Mine: ');
    writeFileSync(path('b.txt'), longArticle('Harstad'));
    await shown('Harstad');
    await eventually(async () => assert.deepEqual(await allTabs(), tabs));
    assert.deepEqual(await textOf('a.txt'), [' date 2025-03-09 Again: Mine: ', true]);
  });

  test('are opened anew when they come into sight', async () => {
    await workbench.page.locator('.tab', { hasText: '[Preview] c.txt' }).click();
    await shown('Gran');
    writeFileSync(path('c.txt'), longArticle('Loten'));
    await shown('Loten');
    const column = '2 [Preview] c.txt [Preview] c.txt Preview a.txt';
    await eventually(async () => assert.equal((await allTabs())[1], column));
  });

  test('are left alone when the window is reloaded, and come back from there', async () => {
    const before = await allTabs();
    await workbench.reload();
    // Which of the two is the first in sight is only certain when both are there.
    await workbench.preview(1).locator('#blocks .lead').waitFor();
    await shown('Loten');
    await workbench
      .preview()
      .locator('body')
      .evaluate(body => body.classList.add('same'));
    await workbench.page.waitForTimeout(4000);
    await workbench.preview().locator('body.same').waitFor();
    assert.deepEqual(await allTabs(), before);
    writeFileSync(path('c.txt'), longArticle('Modum'));
    await shown('Modum');
  });

  test('and whose file has unsaved changes, in an editor’s place, say so and are opened anew when it is saved', async () => {
    await insert('b.txt', 'Unsaved: ');
    await shown('Unsaved: ');
    await killExtensionHost(workbench);
    await workbench.page.waitForTimeout(3000);
    await workbench.message('preview of “b.txt”');
    assert.deepEqual(await textOf('b.txt'), [' date 2025-03-09 Unsaved: Case', true]);
    await workbench.evaluate(async (api, file) => {
      await api.workspace.textDocuments.find(({ uri }) => uri.fsPath === file)?.save();
    }, path('b.txt'));
    await workbench.page.waitForTimeout(3000);
    writeFileSync(path('b.txt'), longArticle('Narvik'));
    await shown('Narvik');
    await eventually(async () => assert.equal((await allTabs())[2], '3 b.txt b.txt'));
  });
});
