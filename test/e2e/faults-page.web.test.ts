import * as assert from 'node:assert/strict';
import { crashPage } from './crashPage';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { openWorkbench, type Workbench } from './workbench';

const TEXT = ` date 2025-03-09 The ferry left at noon.\n\n${Array.from(
  { length: 60 },
  (_, i) => `In year ${1900 + i} the harbour was closed for ${i} days, and nobody in the town knew why.`,
).join('\n\n')}\n`;

suite('Previews whose page crashed', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': TEXT }, settings: { 'files.autoSave': 'off' } });
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('a.txt');
  });

  const paragraph = (year: number) => workbench.preview().locator('#blocks > * > *', { hasText: `In year ${year} ` });

  const isInSight = (year: number) =>
    eventually(async () => {
      const box = await paragraph(year).boundingBox();
      assert.ok(box && box.y > 0 && box.y < 800, JSON.stringify(box));
    });

  const tabs = () =>
    workbench.evaluate(api => api.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)));

  /** Has the page crash at its last paragraphs, and come back there by Refresh Preview. */
  const crashAndRefresh = async () => {
    await paragraph(1940).scrollIntoViewIfNeeded();
    await workbench.page.waitForTimeout(500);
    await crashPage(workbench);
    await workbench.command('seedReader.preview.refresh');
    await paragraph(1940).waitFor();
  };

  for (const [command, ...wanted] of [
    ['seedReader.showPreviewToSide', ['a.txt'], ['Preview a.txt']],
    ['seedReader.showLockedPreviewToSide', ['a.txt'], ['[Preview] a.txt']],
    ['seedReader.reopenAsPreview', ['a.txt']],
  ] as const) {
    test(`come back at their place when they are refreshed: ${command}`, async () => {
      await workbench.command(command);
      await paragraph(1900).waitFor();
      await crashAndRefresh();
      await eventually(async () => assert.deepEqual(await tabs(), wanted));
      await isInSight(1940);
    });
  }

  test('come back at their place when they stand in for an editor, with another preview behind them', async () => {
    await workbench.command('seedReader.showPreview');
    await paragraph(1900).waitFor();
    await workbench.open('a.txt');
    await workbench.command('seedReader.reopenAsPreview');
    await tabsBecome(workbench, ['a.txt*', 'Preview a.txt']);
    await paragraph(1900).waitFor();
    await crashAndRefresh();
    await isInSight(1940);
  });

  test('and whose file has unsaved changes ask for it to be saved', async () => {
    await workbench.command('seedReader.reopenAsPreview');
    await paragraph(1900).waitFor();
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      const edit = new api.WorkspaceEdit();
      if (document) edit.insert(document.uri, new api.Position(0, 17), 'Unsaved: ');
      await api.workspace.applyEdit(edit);
    });
    await crashPage(workbench);
    await workbench.command('seedReader.preview.refresh');
    await workbench.page.locator('.notification-toast', { hasText: 'Save the file' }).waitFor();
    await workbench.command('workbench.action.files.save');
    await workbench.command('seedReader.preview.refresh');
    await workbench.preview().locator('.lead', { hasText: 'Unsaved: The ferry' }).waitFor();
  });

  test('report no error', () => assert.deepEqual(workbench.errors, []));

  // Last, as VS Code has errors of its own where a page is replaced before it has come.
  test('and others stay what they are when they are refreshed again and again', async () => {
    await workbench.command('seedReader.showPreview');
    await paragraph(1900).waitFor();
    const frame = workbench.page.locator('iframe.webview.ready').filter({ visible: true });
    await frame.evaluate(({ dataset }) => {
      dataset.same = 'yes';
    });
    await workbench.evaluate(async api => {
      for (let times = 0; times < 60; times++) {
        await api.commands.executeCommand('seedReader.preview.refresh');
        await new Promise(resolve => setTimeout(resolve, 80));
      }
    });
    await paragraph(1900).waitFor();
    assert.equal(await frame.getAttribute('data-same'), 'yes');
  });
});
