import * as assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const seed = (word: string) =>
  ` date 2025-03-09 The harbour of ${word} reopened on Sunday after a storm had closed it for more than two weeks.\n\n` +
  `"We are glad," Ilka Brandvold said of ${word} as the first ferry came in.\n`;

const FIRST = '101_0123456789abcdef.txt';
const SECOND = '102_0123456789abcdef.txt';
const LOOSE = '103_0123456789abcdef.txt';

/** The labels of all tabs, group by group. */
function tabs(workbench: Workbench): Promise<readonly (readonly string[])[]> {
  return workbench.evaluate(api => api.window.tabGroups.all.map(group => group.tabs.map(({ label }) => label)));
}

async function tabsBecome(workbench: Workbench, wanted: readonly (readonly string[])[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (JSON.stringify(await tabs(workbench)) === JSON.stringify(wanted)) return;
    await workbench.page.waitForTimeout(100);
  }
  assert.deepEqual(await tabs(workbench), wanted);
}

suite('Previews as panels and tabs', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FIRST]: seed('Lindmark'), [SECOND]: seed('Orrin'), [LOOSE]: seed('Vint'), 'plain.txt': 'No seed.\n' },
    });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const shows = (text: string, index = 0) => workbench.preview(index).locator('#blocks', { hasText: text }).waitFor();

  test('a dynamic preview follows the active seed, and stays with it when a plain text is opened', async () => {
    await workbench.open(FIRST);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Lindmark');
    await workbench.open(SECOND);
    await shows('harbour of Orrin');
    await workbench.open('plain.txt');
    await tabsBecome(workbench, [[FIRST, SECOND, 'plain.txt'], [`Preview ${SECOND}`]]);
  });

  test('a preview that another tab covers before its page has come shows its article when it is looked at', async () => {
    for (const wait of [0, 20, 60, 150]) {
      await workbench.command('workbench.action.closeAllEditors');
      await workbench.open(FIRST);
      await workbench.evaluate(
        async (api, [plain, milliseconds]) => {
          await api.commands.executeCommand('seedReader.showPreview');
          await new Promise<void>(resolve => setTimeout(resolve, milliseconds));
          const [found] = await api.workspace.findFiles(plain);
          if (found) await api.window.showTextDocument(found, { preview: false });
        },
        ['plain.txt', wait] as const,
      );
      await tabsBecome(workbench, [[FIRST, `Preview ${FIRST}`, 'plain.txt']]);
      await workbench.command('workbench.action.previousEditor');
      await shows('harbour of Lindmark');
    }
  });

  test('many hidden previews let their documents be closed, and open one when it is looked at', async () => {
    await workbench.open('plain.txt');
    // VS Code keeps fifty documents without an editor: with more, one that is opened closes another.
    const opened = await workbench.evaluate(async (api, text) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      for (let i = 0; i < 60; i++) {
        const uri = api.Uri.joinPath(folder.uri, 'many', `${i}.txt`);
        await api.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replaceAll('Orrin', `Orrin ${i}`)));
        await api.commands.executeCommand('seedReader.showLockedPreviewToSide', uri);
        await new Promise<void>(resolve => setTimeout(resolve, 50));
      }
      let count = 0;
      const listener = api.workspace.onDidOpenTextDocument(() => count++);
      const second = async () => {
        count = 0;
        await new Promise<void>(resolve => setTimeout(resolve, 1000));
      };
      // The last ones may still be opening: once none is, none is opened any more.
      await second();
      for (let round = 0; round < 20 && count > 0; round++) await second();
      await second();
      listener.dispose();
      return count;
    }, seed('Orrin'));
    assert.equal(opened, 0);
    await shows('harbour of Orrin 59');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.command('workbench.action.openEditorAtIndex1');
    await shows('harbour of Orrin 0 ');
  });

  test('a locked preview stays, beside a dynamic one that follows', async () => {
    await workbench.open(FIRST);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await shows('harbour of Lindmark');
    await workbench.open(SECOND);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Orrin');
    await tabsBecome(workbench, [
      [FIRST, SECOND],
      [`[Preview] ${FIRST}`, `Preview ${SECOND}`],
    ]);
  });

  test('locking and unlocking changes the name', async () => {
    await workbench.open(FIRST);
    await workbench.command('seedReader.showPreview');
    await shows('harbour of Lindmark');
    await workbench.command('seedReader.preview.toggleLock');
    await tabsBecome(workbench, [[FIRST, `[Preview] ${FIRST}`]]);
    await workbench.command('seedReader.preview.toggleLock');
    await tabsBecome(workbench, [[FIRST, `Preview ${FIRST}`]]);
  });

  test('one column has one dynamic preview, whatever is opened in it', async () => {
    await workbench.open(FIRST);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Lindmark');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.open(SECOND);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Orrin');
    await tabsBecome(workbench, [[FIRST, SECOND], [`Preview ${SECOND}`]]);
  });

  test('Ctrl+Shift+V turns the tab into the preview and back', async () => {
    await workbench.open(FIRST);
    await workbench.editor().first().click();
    await workbench.page.keyboard.press('Control+Shift+V');
    await shows('harbour of Lindmark');
    await tabsBecome(workbench, [[FIRST]]);
    const kind = await workbench.evaluate(api => {
      const input = api.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof api.TabInputCustom ? input.viewType : undefined;
    });
    assert.equal(kind, 'seedReader.preview');
    await workbench.preview().locator('.lead').click();
    await workbench.page.keyboard.press('Control+Shift+V');
    await workbench.editor().first().waitFor();
    await tabsBecome(workbench, [[FIRST]]);
  });

  test('Ctrl+K V opens the preview to the side', async () => {
    await workbench.open(FIRST);
    await workbench.editor().first().click();
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('V');
    await shows('harbour of Lindmark');
    await tabsBecome(workbench, [[FIRST], [`Preview ${FIRST}`]]);
  });

  test('the Explorer opens previews of several files at once, also of one that no editor has shown', async () => {
    const explorer = workbench.explorer();
    await explorer.filter({ hasText: FIRST }).click();
    await explorer.filter({ hasText: SECOND }).click({ modifiers: ['ControlOrMeta'] });
    await explorer.filter({ hasText: SECOND }).click({ button: 'right' });
    await workbench.page.locator('.context-view').getByText('Open Preview', { exact: true }).click({ delay: 300 });
    await tabsBecome(workbench, [[FIRST, `[Preview] ${FIRST}`, `[Preview] ${SECOND}`]]);
    await shows('harbour of Orrin');
  });

  test('a renamed file is followed', async () => {
    await workbench.open(LOOSE);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Vint');
    await workbench.rename(LOOSE, '104_0123456789abcdef.txt');
    await tabsBecome(workbench, [['104_0123456789abcdef.txt'], ['Preview 104_0123456789abcdef.txt']]);
    await shows('harbour of Vint');
  });

  test('a file that is deleted is said to be gone, and its last text stays', async () => {
    const name = '105_0123456789abcdef.txt';
    const write = (text: string) => workbench.write(name, text);
    await write(seed('Reyle'));
    await workbench.open(name);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Reyle');
    // A screen reader speaks of what comes into a place that it knows already.
    assert.equal(await workbench.preview().getByRole('status').count(), 1);
    await write('');
    const notice = workbench.preview().locator('#notice', { hasText: 'not there any more' });
    await notice.waitFor();
    await shows('harbour of Reyle');
    const top = await notice.evaluate(element => {
      document.body.style.minHeight = '3000px';
      document.documentElement.scrollTo(0, 2000);
      return element.getBoundingClientRect().top;
    });
    assert.ok(top >= 0, `${top}: the notice is in sight wherever the reader is`);
    await write(seed('Okello'));
    await workbench.preview().locator('#notice').waitFor({ state: 'hidden' });
    await shows('harbour of Okello');
  });

  test('shows an untitled document', async () => {
    await workbench.evaluate(async (api, text) => {
      const document = await api.workspace.openTextDocument({ language: 'seed-article', content: text });
      await api.window.showTextDocument(document);
    }, seed('Ashdown'));
    await workbench.command('seedReader.showPreviewToSide');
    await shows('harbour of Ashdown');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
  });

  test('opens by itself to the side, or instead of the text, where the setting says so', async () => {
    await workbench.configure({ 'seedReader.preview.openAutomatically': 'toSide' });
    await workbench.open(FIRST);
    await shows('harbour of Lindmark');
    await tabsBecome(workbench, [[FIRST], [`Preview ${FIRST}`]]);
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.configure({ 'seedReader.preview.openAutomatically': 'instead' });
    await workbench.evaluate(async (api, name) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.commands.executeCommand('vscode.open', api.Uri.joinPath(folder.uri, name));
    }, SECOND);
    await shows('harbour of Orrin');
    await workbench.command('seedReader.reopenAsSource');
    await workbench.editor().first().waitFor();
    await workbench.page.waitForTimeout(500);
    assert.equal(await workbench.editor().first().isVisible(), true);
    await workbench.configure({ 'seedReader.preview.openAutomatically': null });
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
