import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killExtensionHost } from './killExtensionHost';
import { tabsBecome } from './tabsBecome';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

/** In a window of its own, as VS Code gives up on hosts that go down again and again. */
suite('What an extension host that went down leaves behind', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Asker'), 'b.txt': longArticle('Bodo'), 'c.txt': longArticle('Gran') },
      settings: { 'files.autoSave': 'off' },
    });
  });
  suiteTeardown(() => workbench.close());

  test('a preview that its reader closes while another is opened anew stays closed', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.evaluate(async api => {
      const run = api.commands.executeCommand;
      const uri = (name: string) =>
        api.Uri.joinPath(api.workspace.workspaceFolders?.[0]?.uri ?? api.Uri.file('/'), name);
      await run('vscode.openWith', uri('b.txt'), 'seedReader.preview', { viewColumn: 1 });
      await run('seedReader.showLockedPreviewToSide', uri('c.txt'));
      // Nothing is looked at before it comes into sight.
      for (const viewColumn of [1, 2]) await api.window.showTextDocument(uri('a.txt'), { viewColumn });
    });
    await tabsBecome(workbench, ['b.txt*', 'a.txt'], ['[Preview] c.txt', 'a.txt']);
    await workbench.page.waitForTimeout(3000);
    await killExtensionHost(workbench);
    await workbench.evaluate(api => {
      const isPlace = ({ input }: { input: unknown }) =>
        input instanceof api.TabInputWebview && input.viewType.endsWith('seedReader.place');
      api.window.tabGroups.onDidChangeTabs(({ opened }) => {
        if (!opened.some(isPlace)) return;
        const tabs = api.window.tabGroups.all.flatMap(group => group.tabs);
        void api.window.tabGroups.close(tabs.filter(({ label }) => label === '[Preview] c.txt'));
      });
    });
    await workbench.page.locator('.tab', { hasText: '[Preview] c.txt' }).click();
    await workbench.page.locator('.tab', { hasText: 'b.txt' }).click();
    writeFileSync(join(workbench.folder, 'b.txt'), longArticle('Harstad'));
    await workbench.preview().locator('#blocks', { hasText: 'Harstad' }).waitFor();
    await workbench.page.waitForTimeout(3000);
    await tabsBecome(workbench, ['b.txt*', 'a.txt'], ['a.txt']);
  });
});
