import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { longArticle, scrollPage, showsArticle, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Tabs of previews', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        'a.txt': longArticle('Orrin'),
        'b.txt': longArticle('Vint'),
        'folder/c.txt': longArticle('Reyle'),
        'first.txt': longArticle('Rinne'),
        'second.txt': longArticle('Karst'),
        'binary.txt': '\0\0\0\0',
        'picture.png': 'no picture',
      },
    });
  });
  suiteTeardown(() => workbench.close());
  // VS Code's own command leaves pinned tabs.
  setup(() =>
    workbench.evaluate(async api => {
      await api.window.tabGroups.close(api.window.tabGroups.all.flatMap(({ tabs }) => tabs));
    }),
  );

  const shows = (place: string) => showsArticle(workbench, place);
  const run = (command: string, file: string) =>
    workbench.evaluate(
      async (api, [id, path]) => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (folder) await api.commands.executeCommand(id, api.Uri.joinPath(folder.uri, path), 'seedReader.preview');
      },
      [command, file] as const,
    );

  test('a dynamic preview that is moved into a column takes the place of the one there', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await shows('Orrin');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('seedReader.showPreview');
    await tabsBecome(workbench, ['a.txt', 'Preview a.txt'], ['Preview a.txt']);
    await workbench.command('workbench.action.moveEditorToNextGroup');
    await tabsBecome(workbench, ['a.txt'], ['Preview a.txt']);
  });

  test('a preview that is unlocked takes the place of the dynamic one of its column', async () => {
    await workbench.open('b.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('seedReader.showLockedPreviewToSide');
    await tabsBecome(workbench, ['b.txt'], ['Preview b.txt', '[Preview] b.txt']);
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.command('workbench.action.openEditorAtIndex2');
    await workbench.command('seedReader.preview.toggleLock');
    await tabsBecome(workbench, ['b.txt'], ['Preview b.txt']);
  });

  test('previews whose columns get other numbers all stay', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await run('seedReader.showPreviewToSide', 'b.txt');
    await tabsBecome(workbench, ['a.txt'], ['Preview a.txt'], ['Preview b.txt']);
    // A page that comes takes the focus where its column had it a moment ago.
    for (const index of [0, 1]) await workbench.preview(index).locator('.lead').waitFor();
    // Both follow to the seed that becomes the active one.
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await tabsBecome(workbench, ['a.txt'], ['Preview a.txt'], ['Preview a.txt']);
    await isInFront('a.txt');
    await workbench.command('workbench.action.closeActiveEditor');
    await workbench.page.waitForTimeout(500);
    await tabsBecome(workbench, ['Preview a.txt'], ['Preview a.txt']);
  });

  for (const [what, from, to] of [
    ['file', 'folder/c.txt', 'folder/d.txt'],
    ['folder', 'folder', 'renamed'],
  ] as const) {
    test(`a custom editor whose ${what} is renamed stays one, at its place`, async () => {
      await run('vscode.openWith', what === 'file' ? from : 'folder/d.txt');
      await shows('Reyle');
      await scrollPage(workbench, 1200);
      const place = await topOfPage(workbench);
      assert.notEqual(place, 'Case 0');
      await workbench.rename(from, to);
      await tabsBecome(workbench, ['d.txt*']);
      await shows('Reyle');
      await eventually(async () => assert.equal(await topOfPage(workbench), place));
    });
  }

  const pinned = () =>
    workbench.evaluate(api =>
      api.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(tab => tab.isPinned).map(({ label }) => label)),
    );

  const pin = async (...wanted: readonly string[]) => {
    await workbench.command('workbench.action.pinEditor');
    await eventually(async () => assert.deepEqual(await pinned(), wanted));
  };
  const isInFront = (name: string) =>
    eventually(async () => {
      const label = await workbench.evaluate(api => api.window.tabGroups.activeTabGroup.activeTab?.label);
      assert.equal(label, name);
    });

  test('a custom editor whose file is renamed keeps its pin and its place among the tabs', async () => {
    await run('vscode.openWith', 'first.txt');
    await shows('Rinne');
    await pin('first.txt');
    await workbench.open('a.txt');
    await pin('first.txt', 'a.txt');
    await workbench.command('workbench.action.openEditorAtIndex1');
    await shows('Rinne');
    await workbench.rename('first.txt', 'renamed.txt');
    await tabsBecome(workbench, ['renamed.txt*', 'a.txt']);
    await shows('Rinne');
    assert.deepEqual(await pinned(), ['renamed.txt', 'a.txt']);
  });

  test('a custom editor whose file is renamed behind another tab keeps its pin, and stays there', async () => {
    await workbench.open('a.txt');
    await run('vscode.openWith', 'second.txt');
    await shows('Karst');
    await pin('second.txt');
    await workbench.command('workbench.action.openEditorAtIndex2');
    await isInFront('a.txt');
    await workbench.rename('second.txt', 'renamed second.txt');
    await tabsBecome(workbench, ['renamed second.txt*', 'a.txt']);
    await eventually(async () => assert.deepEqual(await pinned(), ['renamed second.txt']));
    await isInFront('a.txt');
  });

  test('a file that cannot be read does not stand above the text of another one', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await shows('Orrin');
    await run('seedReader.showPreview', 'binary.txt');
    await workbench.preview().locator('#notice', { hasText: 'is not there, or cannot be read' }).waitFor();
    assert.equal(await workbench.preview().locator('.chunk').count(), 0);
    assert.equal(await workbench.preview().locator('.date-line').count(), 0);
    await run('seedReader.showPreview', 'b.txt');
    await shows('Vint');
    assert.equal(await workbench.preview().locator('#notice').isVisible(), false);
  });

  test('of several things chosen in the Explorer, only files that may be seeds get a preview', async () => {
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const chosen = ['a.txt', 'picture.png', 'renamed', 'b.txt'].map(name => api.Uri.joinPath(folder.uri, name));
      await api.commands.executeCommand('seedReader.showPreview', chosen[0], chosen);
    });
    await tabsBecome(workbench, ['[Preview] a.txt', '[Preview] b.txt']);
  });

  test('and those of the type of the one with the menu, as the settings may give any type to seeds', async () => {
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const chosen = ['one.Article', 'picture.png', 'folder', 'two.article'].map(name =>
        api.Uri.joinPath(folder.uri, name),
      );
      await api.commands.executeCommand('seedReader.showPreview', chosen[0], chosen);
    });
    await tabsBecome(workbench, ['[Preview] one.Article', '[Preview] two.article']);
  });

  test('a panel has an icon of its own, in light and dark, as statistics have, and a custom editor that of its file', async () => {
    await run('vscode.openWith', 'b.txt');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await shows('Orrin');
    const tab = (label: string) => workbench.page.locator('.tabs-container .tab', { hasText: label });
    const icon = tab('Preview a.txt').locator('.monaco-icon-label-iconpath');
    await workbench.command('seedReader.showStatistics');
    const another = tab('Statistics: a.txt').locator('.monaco-icon-label-iconpath');
    for (const [theme, kind] of [
      ['Default Dark Modern', 'dark'],
      [null, 'light'],
    ] as const) {
      await workbench.configure({ 'workbench.colorTheme': theme });
      await eventually(async () => {
        const [image = '', other = ''] = await Promise.all(
          [icon, another].map(shown => shown.evaluate(element => getComputedStyle(element).backgroundImage)),
        );
        assert.match(image, new RegExp(`/media/preview-${kind}\\.svg`));
        assert.match(other, new RegExp(`/media/statistics-${kind}\\.svg`));
        for (const address of [image, other].map(url => url.slice(5, -2)))
          assert.equal((await workbench.page.request.get(address)).status(), 200);
      });
    }
    assert.equal(await tab('b.txt').locator('.monaco-icon-label-iconpath').count(), 0);
    assert.equal(await tab('b.txt').locator('.file-icon').count(), 1);
  });

  test('the table of contents is toggled by a command', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    const contents = workbench.preview().getByRole('navigation', { name: 'Contents' });
    await workbench.preview().getByRole('button', { name: 'Contents' }).waitFor();
    const before = await contents.isVisible();
    for (const shown of [!before, before]) {
      await workbench.palette('Toggle Table of Contents');
      await contents.waitFor({ state: shown ? 'visible' : 'hidden' });
    }
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
