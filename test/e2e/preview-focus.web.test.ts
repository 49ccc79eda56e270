import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { atRest, longArticle, scrollPage, showsArticle, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Commands while the focus is elsewhere, and what there is no text of', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    const files = { 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint') };
    workbench = await openWorkbench({ files, viewport: { width: 1200, height: 800 } });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const shows = (place: string) => showsArticle(workbench, place);
  const focusOutput = async () => {
    await workbench.command('workbench.panel.output.focus');
    const active = () => workbench.evaluate(api => api.window.activeTextEditor?.document.uri.scheme);
    await eventually(async () => assert.equal(await active(), 'output'));
  };
  const selected = () =>
    workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/a.txt'));
      return editor?.document.getText(editor.selection) ?? '';
    });

  test('they mean the article in front, not the text of the Output panel', async () => {
    await workbench.open('a.txt');
    await focusOutput();
    await workbench.command('seedReader.nextQuote');
    await eventually(async () => assert.match(await selected(), /^whatever case 0/));
    await focusOutput();
    await workbench.command('seedReader.revealInPreview');
    await tabsBecome(workbench, ['a.txt'], ['Preview a.txt']);
    await workbench.command('workbench.action.closeEditorsInOtherGroups');
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('a.txt');
    await focusOutput();
    await workbench.command('seedReader.showPreviewToSide');
    await tabsBecome(workbench, ['a.txt'], ['Preview a.txt']);
    await shows('Orrin');
    await workbench.command('workbench.action.closePanel');
  });

  test('Ctrl+Shift+V pastes where one types, and turns no preview', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.reopenAsPreview');
    await shows('Orrin');
    await workbench.command('workbench.view.search');
    const input = workbench.page.locator('.search-widget textarea').first();
    await input.fill('mill');
    await workbench.page.keyboard.press('Control+Shift+V');
    await atRest(() => input.inputValue());
    await tabsBecome(workbench, ['a.txt*']);
    await workbench.preview().locator('.lead').click();
    await workbench.page.keyboard.press('Control+Shift+V');
    await tabsBecome(workbench, ['a.txt']);
    await workbench.command('workbench.view.explorer');
  });

  test('a list that is left again leaves the preview behind another tab where it was', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await shows('Orrin');
    await scrollPage(workbench, 2000);
    const top = await topOfPage(workbench);
    await workbench.open('a.txt');
    const running = workbench.command('seedReader.goToQuote');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused[data-last-element=true]').waitFor();
    await workbench.page.keyboard.press('Escape');
    await running;
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await workbench.command('workbench.action.openEditorAtIndex2');
    await shows('Orrin');
    assert.equal(await atRest(() => topOfPage(workbench)), top);
  });

  test('an article whose file is deleted stays in the outline, and one still walks through its preview', async () => {
    await workbench.commandOn('b.txt', 'seedReader.showPreview');
    await shows('Vint');
    const row = (await workbench.outline()).filter({ hasText: 'council of Vint' }).first();
    await row.waitFor();
    await workbench.preview().locator('.lead').click();
    await workbench.evaluate(async api => {
      const uri = api.workspace.textDocuments.find(document => document.uri.path.endsWith('/b.txt'))?.uri;
      if (uri) await api.workspace.fs.delete(uri);
    });
    await workbench.preview().locator('#notice', { hasText: 'not there any more' }).waitFor();
    // VS Code keeps the last fifty documents that extensions opened.
    await workbench.evaluate(async api => {
      const provider = { provideTextDocumentContent: () => 'Nothing.' };
      const registered = api.workspace.registerTextDocumentContentProvider('seed-many', provider);
      for (let i = 0; i < 60; i++) await api.workspace.openTextDocument(api.Uri.parse(`seed-many:${i}`));
      registered.dispose();
    });
    const isClosed = () =>
      workbench.evaluate(api => api.workspace.textDocuments.every(({ uri }) => !uri.path.endsWith('/b.txt')));
    await eventually(async () => assert.ok(await isClosed()));
    await workbench.command('seedReader.nextSection');
    await eventually(async () => assert.match(await topOfPage(workbench), /Part 0/));
    assert.ok(await row.isVisible());
  });

  test('a command that needs a text says that there is none', async () => {
    await workbench.commandOn('nowhere.txt', 'seedReader.showPreview');
    await workbench.preview().locator('#notice', { hasText: 'This file is not there' }).waitFor();
    for (const name of ['exportHtml', 'goToQuote', 'showStatistics']) {
      await workbench.command(`seedReader.${name}`);
      await workbench.message('There is no article to read here.');
      await workbench.command('notifications.clearAll');
    }
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
