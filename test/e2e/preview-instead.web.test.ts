import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Seeds that open in the preview first', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle(), 'other.txt': longArticle('Vint'), 'new.txt': '' },
      settings: {
        'seedReader.preview.openAutomatically': 'instead',
        'files.autoSave': 'off',
        'files.insertFinalNewline': true,
      },
    });
  });
  suiteTeardown(() => workbench.close());

  const kindBecomes = async (wanted: 'custom' | 'text') => {
    const kinds = () =>
      workbench.evaluate(api =>
        api.window.tabGroups.all.flatMap(({ tabs }) =>
          tabs.map(({ input }) => (input instanceof api.TabInputCustom ? 'custom' : 'text')),
        ),
      );
    await eventually(async () => assert.deepEqual(await kinds(), [wanted]));
    // It must not turn back a moment later.
    await workbench.page.waitForTimeout(1000);
    assert.deepEqual(await kinds(), [wanted]);
  };

  const tab = () => workbench.page.locator('.tabs-container .tab .monaco-icon-label');

  test('the first one already', async () => {
    await workbench.explorer().filter({ hasText: 'a.txt' }).dblclick();
    await kindBecomes('custom');
  });

  test('but not again when their reader goes back to the source after a reload', async () => {
    await workbench.reload();
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('seedReader.reopenAsSource');
    await kindBecomes('text');
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await kindBecomes('text');
  });

  test('and again when they are closed and opened anew', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.explorer().filter({ hasText: 'a.txt' }).dblclick();
    await kindBecomes('custom');
  });

  test('in passing where they are clicked in passing, until their reader goes back to the source', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    for (const [file, place] of [
      ['a.txt', 'Orrin'],
      ['other.txt', 'Vint'],
    ] as const) {
      await workbench.explorer().filter({ hasText: file }).click();
      await workbench.preview().locator('#blocks', { hasText: place }).waitFor();
      await kindBecomes('custom');
      assert.match((await tab().getAttribute('class')) ?? '', /italic/);
      await workbench.page.locator('.explorer-folders-view .monaco-list:focus').waitFor();
    }
    await workbench.palette('Reopen as Source');
    await kindBecomes('text');
  });

  test('to stay where they are double-clicked, however slowly', async () => {
    for (const pause of [0, 60, 120]) {
      await workbench.command('workbench.action.closeAllEditors');
      await workbench.explorer().filter({ hasText: 'other.txt' }).click();
      await workbench.page.waitForTimeout(pause);
      await workbench.page.mouse.down({ clickCount: 2 });
      await workbench.page.mouse.up({ clickCount: 2 });
      await kindBecomes('custom');
      assert.doesNotMatch((await tab().getAttribute('class')) ?? '', /italic/);
      await eventually(async () => {
        assert.equal(await workbench.page.evaluate(() => document.activeElement?.tagName), 'IFRAME');
      });
    }
  });

  test('but not while they are written', async () => {
    for (const open of ['untitled', 'new.txt']) {
      await workbench.command('workbench.action.closeAllEditors');
      if (open === 'untitled') await workbench.command('workbench.action.files.newUntitledFile');
      else await workbench.open(open);
      await workbench.evaluate(async (api, text) => {
        await api.window.activeTextEditor?.edit(edit => edit.insert(new api.Position(0, 0), text));
      }, longArticle());
      await eventually(async () => {
        const language = await workbench.evaluate(api => api.window.activeTextEditor?.document.languageId);
        assert.equal(language, 'seed-article');
      });
      await kindBecomes('text');
      assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0);
      await workbench.command('workbench.action.revertAndCloseActiveEditor');
    }
  });

  test('but not those that were open before the setting was made', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.configure({ 'seedReader.preview.openAutomatically': 'off' });
    await workbench.open('a.txt');
    await workbench.command('workbench.action.files.newUntitledFile');
    await workbench.configure({ 'seedReader.preview.openAutomatically': 'instead' });
    await workbench.page.locator('.tab', { hasText: 'a.txt' }).click();
    await workbench.page.waitForTimeout(1000);
    await workbench.command('workbench.action.closeOtherEditors');
    await kindBecomes('text');
  });

  test('but not when what was written is saved as a file', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.evaluate(async (api, text) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const uri = api.Uri.joinPath(folder.uri, 'written.txt').with({ scheme: 'untitled' });
      const editor = await api.window.showTextDocument(uri);
      await editor.edit(edit => edit.insert(new api.Position(0, 0), text));
    }, longArticle().trimEnd());
    await eventually(async () => {
      const language = await workbench.evaluate(api => api.window.activeTextEditor?.document.languageId);
      assert.equal(language, 'seed-article');
    });
    await workbench.command('workbench.action.files.save');
    await workbench.command('workbench.action.files.save');
    await eventually(async () => {
      const scheme = await workbench.evaluate(api => api.window.activeTextEditor?.document.uri.scheme);
      assert.ok(scheme && scheme !== 'untitled', scheme);
    });
    await kindBecomes('text');
  });

  test('and before the text of an article that no file holds', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.command('seedReader.openSample');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('workbench.action.closeActiveEditor');
    await kindBecomes('text');
  });

  test('nor again to the side when the file gets another name', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.configure({ 'seedReader.preview.openAutomatically': 'toSide' });
    await workbench.open('other.txt');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('workbench.action.closeEditorsInOtherGroups');
    await kindBecomes('text');
    await workbench.rename('other.txt', 'another.txt');
    await workbench.page.locator('.tab', { hasText: 'another.txt' }).waitFor();
    await kindBecomes('text');
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
