import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('What becomes of the file of a preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint') },
      // What is reverted must not have been saved.
      settings: { 'files.autoSave': 'off' },
      viewport: { width: 1600, height: 800 },
    });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));
  teardown(() => workbench.revertAll());

  const shows = (text: string, index = 0) => workbench.preview(index).locator('#blocks', { hasText: text }).waitFor();
  const insert = (words: string) =>
    workbench.evaluate(async (api, text) => {
      const [editor] = api.window.visibleTextEditors;
      await editor?.edit(edit => edit.insert(new api.Position(2, 0), text));
    }, words);
  const tabsBecome = (...wanted: readonly (readonly string[])[]) =>
    eventually(async () => {
      const found = await workbench.evaluate(api =>
        api.window.tabGroups.all.map(({ tabs }) => tabs.map(tab => tab.label)),
      );
      assert.deepEqual(found, wanted);
    });

  test('two previews of one file both follow what is typed, and what is reverted', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.commandOn('a.txt', 'seedReader.showLockedPreviewToSide');
    await tabsBecome(['a.txt'], ['Preview a.txt'], ['[Preview] a.txt']);
    for (const index of [0, 1]) await shows('council of Orrin', index);
    await insert('Quokka ');
    for (const index of [0, 1]) await shows('Quokka Case 1', index);
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.files.revert');
    for (const index of [0, 1]) {
      const quokka = workbench.preview(index).getByText('Quokka');
      await quokka.waitFor({ state: 'detached' });
      await shows('Case 1:', index);
    }
  });

  test('a file that is saved under another name is followed there by the preview that follows, and by no other', async () => {
    await workbench.open('b.txt');
    await workbench.command('seedReader.showLockedPreviewToSide');
    await workbench.command('seedReader.showPreviewToSide');
    await tabsBecome(['b.txt'], ['[Preview] b.txt', 'Preview b.txt']);
    await insert('Quokka ');
    const saved = workbench.command('workbench.action.files.saveAs');
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    // The dialog fills in the folder a moment after it has opened.
    await eventually(async () => assert.match(await input.inputValue(), /\/[^/]+$/));
    await input.fill((await input.inputValue()).replace(/[^/]*$/, 'other.txt'));
    await input.press('Enter');
    await saved;
    await tabsBecome(['other.txt'], ['[Preview] b.txt', 'Preview other.txt']);
    await shows('Quokka Case 1');
  });

  test('a file outside of the folder that is open is shown, and followed when another program changes it', async () => {
    const write = (text: string) =>
      workbench.evaluate(async (api, content) => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (!folder) throw new Error('no folder is open');
        const uri = api.Uri.joinPath(folder.uri, '../loose.txt');
        await api.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
        return uri.toString();
      }, text);
    const address = await write(longArticle('Loose'));
    await workbench.evaluate(async (api, uri) => {
      await api.commands.executeCommand('seedReader.showPreview', api.Uri.parse(uri));
    }, address);
    await shows('council of Loose');
    await write(longArticle('Free'));
    await shows('council of Free');
    assert.equal(await workbench.preview().locator('#notice').isVisible(), false);
  });

  test('the Explorer offers the preview under Open With…', async () => {
    await workbench.explorer().filter({ hasText: 'a.txt' }).click({ button: 'right' });
    await workbench.page.locator('.context-view').getByText('Open With...', { exact: true }).click({ delay: 300 });
    await workbench.page.locator('.quick-input-list').getByText('Seed Reader', { exact: true }).first().click();
    await shows('council of Orrin');
    const viewType = await workbench.evaluate(api => {
      const input = api.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof api.TabInputCustom ? input.viewType : '';
    });
    assert.equal(viewType, 'seedReader.preview');
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
