import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { atRest, longArticle, scrollPage, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const FILE = 'long.txt';

suite('From preview to source and back', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [FILE]: longArticle(), 'other.txt': longArticle('Vint') } });
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(FILE);
    // VS Code remembers where an editor was before.
    await scrollEditorTo(0);
  });

  const scrollEditorTo = (wanted: number) =>
    workbench.evaluate((api, line) => {
      const editor = api.window.activeTextEditor;
      if (editor) editor.selection = new api.Selection(0, 0, 0, 0);
      editor?.revealRange(new api.Range(line, 0, line, 0), api.TextEditorRevealType.AtTop);
    }, wanted);
  const shown = () => workbench.preview().locator('.chunk > *', { hasText: 'Case 39:' }).waitFor({ state: 'attached' });
  const kind = () =>
    workbench.evaluate(api => {
      const input = api.window.tabGroups.activeTabGroup.activeTab?.input;
      if (input instanceof api.TabInputCustom) return 'custom editor';
      return input instanceof api.TabInputWebview ? 'panel' : 'text';
    });
  const cursor = () => workbench.evaluate(api => api.window.activeTextEditor?.selection.active.line);
  /** The editor keeps some lines above what it reveals. */
  const editorIsNear = async (page: string) => {
    const number = (place: string) => Number(place.match(/\d+/)?.[0]);
    await eventually(async () => {
      const top = await topOfEditor(workbench);
      assert.ok(/^Case/.test(top) && Math.abs(number(top) - number(page)) <= 2, `${top} is not near ${page}`);
    });
  };

  for (const way of ['Show Source', 'Toggle Preview', 'Reopen as Source']) {
    const opening = way === 'Show Source' ? 'showPreview' : 'reopenAsPreview';
    test(`${way} shows the place that was being read, and leaves the cursor where it was`, async () => {
      await workbench.command(`seedReader.${opening}`);
      await shown();
      await scrollPage(workbench, 1500);
      const place = await topOfPage(workbench);
      assert.match(place, /^Case 1\d/);
      await workbench.palette(way);
      await eventually(async () => assert.equal(await kind(), 'text'));
      await editorIsNear(place);
      assert.equal(await cursor(), 0);
    });
  }

  test('Toggle Preview in a panel goes to the source at the place, too', async () => {
    await workbench.command('seedReader.showPreview');
    await shown();
    await scrollPage(workbench, 1500);
    const place = await topOfPage(workbench);
    await workbench.page.keyboard.press('Control+Shift+V');
    await eventually(async () => assert.equal(await kind(), 'text'));
    await editorIsNear(place);
  });

  test('Reopen as Preview turns the tab into the preview, at the place of the editor', async () => {
    await scrollEditorTo(50);
    await eventually(async () => assert.match(await topOfEditor(workbench), /Case 2\d/));
    const place = await topOfEditor(workbench);
    await workbench.palette('Reopen as Preview');
    await shown();
    assert.equal(await kind(), 'custom editor');
    assert.match(await topOfPage(workbench), new RegExp(`^${place}|^Case ${Number(place.match(/\d+/)) - 1}$`));
  });

  test('a preview of a text that is out of sight begins where its editor was left', async () => {
    await scrollEditorTo(50);
    await eventually(async () => assert.match(await topOfEditor(workbench), /Case 2\d/));
    const place = await topOfEditor(workbench);
    await workbench.open('other.txt');
    await workbench.commandOn(FILE, 'seedReader.showPreview');
    await shown();
    const number = (top: string) => Number(top.match(/\d+/)?.[0]);
    await eventually(async () => {
      const top = await topOfPage(workbench);
      assert.ok(Math.abs(number(top) - number(place)) <= 1, `${top} for ${place}`);
    });
  });

  for (const way of ['a double-click', 'Show Source']) {
    test(`${way} shows the tab of the source that is behind another one, and opens no second`, async () => {
      await workbench.command('seedReader.showLockedPreviewToSide');
      await shown();
      await workbench.command('workbench.action.focusFirstEditorGroup');
      await workbench.open('other.txt');
      if (way === 'Show Source') {
        await workbench.command('workbench.action.focusSecondEditorGroup');
        await workbench.palette(way);
      } else await workbench.preview().locator('.chunk > *', { hasText: 'Case 1:' }).dblclick();
      await eventually(async () => {
        const active = await workbench.evaluate(({ window }) => [
          window.tabGroups.activeTabGroup.viewColumn,
          window.tabGroups.activeTabGroup.activeTab?.label,
        ]);
        assert.deepEqual(active, [1, FILE]);
      });
      await tabsBecome(workbench, [FILE, 'other.txt'], [`[Preview] ${FILE}`]);
    });
  }

  for (const way of ['a double-click', 'Show Source']) {
    test(`${way} leaves a preview at its place when the source comes into sight`, async () => {
      await workbench.command('seedReader.showLockedPreviewToSide');
      await shown();
      await workbench.command('workbench.action.focusFirstEditorGroup');
      await workbench.open('other.txt');
      await scrollPage(workbench, 1510);
      const place = () =>
        workbench
          .preview()
          .locator('html')
          .evaluate(() => scrollY);
      const before = await place();
      if (way === 'Show Source') {
        await workbench.command('workbench.action.focusSecondEditorGroup');
        await workbench.palette(way);
      } else {
        const words = await workbench
          .preview()
          .locator('.chunk > p')
          .evaluateAll(all => {
            const middle = all.find(one => one.getBoundingClientRect().top > 150);
            return middle?.textContent?.match(/^Case \d+:/)?.[0] ?? '';
          });
        await workbench.preview().locator('.chunk > p', { hasText: words }).dblclick();
      }
      await eventually(async () => assert.notEqual(await topOfEditor(workbench), 'Case 0'));
      assert.equal(await atRest(place), before);
    });
  }

  test('a text that was closed without being saved is not opened empty, and its reader is told', async () => {
    await workbench.evaluate(async (api, content) => {
      await api.window.showTextDocument(await api.workspace.openTextDocument({ language: 'seed-article', content }));
    }, longArticle());
    await workbench.command('seedReader.showLockedPreviewToSide');
    await shown();
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
    await workbench.preview().locator('#notice', { hasText: 'closed without being saved' }).waitFor();
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.command('seedReader.showSource');
    await workbench.message('could not be opened');
    await tabsBecome(workbench, [FILE], ['[Preview] Untitled-1']);
  });

  test('Refresh Preview loads the page anew, at its place', async () => {
    await workbench.command('seedReader.showPreview');
    await shown();
    await scrollPage(workbench, 1500);
    const place = await topOfPage(workbench);
    const html = workbench.preview().locator('html');
    await html.evaluate(element => element.classList.add('before'));
    await workbench.palette('Refresh Preview');
    await html.and(workbench.preview().locator(':not(.before)')).waitFor();
    await shown();
    await eventually(async () => assert.equal(await topOfPage(workbench), place));
  });

  test('only a panel can be locked, and only it offers to show its source', async () => {
    const titles = async () => {
      await workbench.page.keyboard.press('F1');
      await workbench.page.locator('.quick-input-widget input[type=text]').fill('>Toggle Preview');
      await workbench.page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Toggle Preview' })
        .waitFor();
      const rows = await workbench.page.locator('.quick-input-list .monaco-list-row').allTextContents();
      await workbench.page.keyboard.press('Escape');
      return rows.map(row => row.replace(/^Seed Reader: /, ''));
    };
    const buttons = () =>
      workbench.page.locator('.editor-actions .action-label').evaluateAll(all => all.map(one => one.ariaLabel));
    await workbench.command('seedReader.showPreview');
    await shown();
    assert.ok((await titles()).some(title => title.startsWith('Toggle Preview Locking')));
    assert.ok((await buttons()).some(label => label?.startsWith('Show Source')));
    await workbench.command('workbench.action.closeActiveEditor');
    await workbench.command('seedReader.reopenAsPreview');
    await shown();
    await eventually(async () => assert.ok((await buttons()).some(label => label?.startsWith('Reopen as Source'))));
    assert.ok(!(await buttons()).some(label => label?.startsWith('Show Source')));
    assert.ok(!(await titles()).some(title => title.startsWith('Toggle Preview Locking')));
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
