import * as assert from 'node:assert/strict';
import { tabsBecome } from './tabsBecome';
import { longArticle, showsArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

declare global {
  /** Has a document that a program makes up tell of another place. */
  var retell: ((place: string) => void) | undefined;
}

suite('Previews whose text comes late, from elsewhere or not at all', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': longArticle('Orrin'), 'b.txt': longArticle('Vint') } });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const shows = (place: string) => showsArticle(workbench, place);

  test('each preview comes back as what it was: following, locked, or a custom editor', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showLockedPreviewToSide');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const uri = api.Uri.joinPath(folder.uri, 'b.txt');
      await api.commands.executeCommand('vscode.openWith', uri, 'seedReader.preview', 1);
    });
    const shown = async () => {
      await workbench.preview(0).locator('.lead').waitFor();
      await workbench.preview(1).locator('.lead').waitFor();
    };
    await shown();
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    await shown();
    const tabs = await workbench.evaluate(api =>
      api.window.tabGroups.all.map(group =>
        group.tabs.map(({ label, input }) => `${label}${input instanceof api.TabInputCustom ? '*' : ''}`),
      ),
    );
    assert.deepEqual(tabs, [
      ['a.txt', 'b.txt*'],
      ['[Preview] a.txt', 'Preview a.txt'],
    ]);
    await workbench.open('b.txt');
    await workbench.page.locator('.tab', { hasText: /^Preview b.txt/ }).waitFor();
    await workbench.page.locator('.tab', { hasText: '[Preview] a.txt' }).waitFor();
  });

  test('a file that is gone when the window is reloaded is said to be gone, until it is there again', async () => {
    await workbench.write('late.txt', longArticle('Late'));
    await workbench.commandOn('late.txt', 'seedReader.showLockedPreviewToSide');
    await shows('Late');
    // The page keeps what it shows for VS Code to bring back; what is in the window's memory goes with it.
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    const notice = workbench.preview().locator('#notice');
    await notice.filter({ hasText: 'This file is not there, or cannot be read.' }).waitFor();
    assert.equal(await workbench.preview().locator('.chunk').count(), 0);
    assert.equal(await workbench.page.locator('.tab', { hasText: '[Preview] late.txt' }).count(), 1);
    await workbench.write('late.txt', longArticle('Late'));
    await shows('Late');
    await notice.waitFor({ state: 'hidden' });
  });

  test('a file that got another name is looked for under that one after a reload', async () => {
    await workbench.write('before.txt', longArticle('Renamed'));
    await workbench.commandOn('before.txt', 'seedReader.showLockedPreviewToSide');
    await shows('Renamed');
    await workbench.rename('before.txt', 'after.txt');
    await workbench.page.locator('.tab', { hasText: '[Preview] after.txt' }).waitFor();
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    await workbench.preview().locator('#notice', { hasText: 'This file is not there' }).waitFor();
    await workbench.write('after.txt', longArticle('Renamed'));
    await shows('Renamed');
  });

  const behind = async () => {
    await workbench.commandOn('b.txt', 'seedReader.showLockedPreviewToSide');
    await shows('Vint');
    // What is kept for another extension host is written after a second.
    await workbench.page.waitForTimeout(3000);
    await workbench.open('a.txt');
    await tabsBecome(workbench, ['[Preview] b.txt', 'a.txt']);
  };
  const toTheFront = () => workbench.command('workbench.action.openEditorAtIndex1');

  test('a preview whose file got another name while it was hidden comes back under that one', async () => {
    await behind();
    await workbench.rename('b.txt', 'e.txt');
    await tabsBecome(workbench, ['[Preview] e.txt', 'a.txt']);
    await toTheFront();
    await shows('Vint');
    await tabsBecome(workbench, ['[Preview] e.txt', 'a.txt']);
    await workbench.rename('e.txt', 'b.txt');
  });

  test('and also after a reload of the window', async () => {
    await behind();
    await workbench.rename('b.txt', 'e.txt');
    await tabsBecome(workbench, ['[Preview] e.txt', 'a.txt']);
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await workbench.write('e.txt', longArticle('Elsewhere'));
    await toTheFront();
    await shows('Elsewhere');
    await tabsBecome(workbench, ['[Preview] e.txt', 'a.txt']);
    await workbench.reload();
  });

  test('and also when it got it after the reload, before it was shown again', async () => {
    await behind();
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await workbench.rename('b.txt', 'e.txt');
    await toTheFront();
    await shows('Vint');
    await tabsBecome(workbench, ['[Preview] e.txt', 'a.txt']);
    await workbench.rename('e.txt', 'b.txt');
  });

  test('a text that was made plain is shown no more after a reload, by the outline neither, until it is a seed again', async () => {
    await workbench.command('seedReader.outline.focus');
    const row = workbench.page.locator('[role=treeitem]', { hasText: 'council of Orrin' }).first();
    await workbench.commandOn('a.txt', 'seedReader.showLockedPreviewToSide');
    await shows('Orrin');
    await row.waitFor();
    await workbench.commandOn('a.txt', 'seedReader.treatAsPlainText');
    await workbench.page.waitForTimeout(3000);
    await workbench.reload();
    const notice = workbench.preview().locator('#notice', { hasText: 'This file is not a seed article.' });
    await notice.waitFor();
    await workbench.page.getByText('The active editor holds no seed article.').first().waitFor();
    assert.equal(await row.count(), 0);
    await workbench.commandOn('a.txt', 'seedReader.treatAsSeed');
    await shows('Orrin');
    await row.waitFor();
  });

  test('the statistics come back after a reload, and follow their article on', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showStatistics');
    const speaker = (name: string) => workbench.preview().locator('tbody th', { hasText: name });
    await speaker('Ilka Brandvold').waitFor();
    await workbench.reload();
    while (!(await speaker('Ilka Brandvold').isVisible())) {
      // Neither in a page that is in sight nor in one that is still to come.
      for (const frame of workbench.page.frames()) {
        const said = await frame.evaluate(() => document.body?.textContent).catch(() => '');
        assert.doesNotMatch(said ?? '', /This file is not a seed article/);
      }
    }
    await workbench.page.locator('.tab', { hasText: 'Statistics: a.txt' }).waitFor();
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/a.txt'));
      const edit = new api.WorkspaceEdit();
      if (document) edit.insert(document.uri, document.positionAt(17), '“We saw it all,” said Mara Quill.\n\n');
      await api.workspace.applyEdit(edit);
    });
    await speaker('Mara Quill').waitFor();
    await workbench.open('a.txt');
    await workbench.command('workbench.action.files.revert');
  });

  test('the statistics of a file that is gone when the window is reloaded say so', async () => {
    await workbench.write('late.txt', longArticle('Late'));
    await workbench.open('late.txt');
    await workbench.command('seedReader.showStatistics');
    await workbench.preview().locator('tbody th').first().waitFor();
    await workbench.reload();
    await workbench.preview().getByText('This file is not there, or cannot be read.').waitFor();
  });

  test('a document that a program makes up needs no editor to be shown and followed, and is shown on when its editor is closed', async () => {
    const retell = (place: string) => workbench.evaluate((_, words) => globalThis.retell?.(words), place);
    await workbench.evaluate(async (api, text) => {
      const uri = api.Uri.parse('seed-story:hall/101_0123456789abcdef.txt');
      // A test that is run again finds what the first try registered.
      if (!globalThis.retell) {
        const changed = new api.EventEmitter<typeof uri>();
        let place = '';
        api.workspace.registerTextDocumentContentProvider('seed-story', {
          onDidChange: changed.event,
          provideTextDocumentContent: () => text.replaceAll('Orrin', place),
        });
        globalThis.retell = next => {
          place = next;
          changed.fire(uri);
        };
      }
      globalThis.retell('Made Up');
      await api.commands.executeCommand('seedReader.showPreview', uri);
    }, longArticle('Orrin'));
    await shows('Made Up');
    await retell('Told Anew');
    await shows('Told Anew');
    await workbench.preview().locator('.lead').dblclick();
    await workbench.editor().first().waitFor();
    await workbench.command('workbench.action.closeActiveEditor');
    await retell('Told Again');
    await shows('Told Again');
    assert.equal(await workbench.preview().locator('#notice').isVisible(), false);
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
