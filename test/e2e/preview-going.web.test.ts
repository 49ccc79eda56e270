import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { longArticle, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const SHORT =
  ' date 2025-03-09 The harbour of Lindmark reopened on Sunday after a storm had closed it for two weeks.\n';

suite('Going to a place from the page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        'long.txt': longArticle(),
        'very-long.txt': longArticle('Orrin', 300),
        'short.txt': SHORT,
        'plain.txt': 'No seed.\n',
      },
    });
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('long.txt');
  });

  const toSide = async () => {
    await workbench.command('seedReader.showPreviewToSide');
    await page.locator('.chunk > *', { hasText: 'Case 39:' }).waitFor({ state: 'attached' });
  };
  /** The editor keeps a line or two above what it reveals. */
  const editorIsAt = (...places: readonly string[]) =>
    eventually(async () => assert.ok(places.includes(await topOfEditor(workbench)), await topOfEditor(workbench)));
  const hideAndShow = async () => {
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.window.showTextDocument(api.Uri.joinPath(folder.uri, 'plain.txt'), { viewColumn: 2 });
    });
    await page.locator('#blocks').waitFor({ state: 'detached' });
    await workbench.command('workbench.action.closeActiveEditor');
    await page.locator('.chunk > *').first().waitFor();
    await workbench.page.waitForTimeout(300);
  };

  test('a section chosen from the contents leads the editor, and is kept while the page is hidden', async () => {
    await toSide();
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.locator('.contents').getByText('Part 2').click();
    await eventually(async () => assert.equal(await topOfPage(workbench), 'Part 2'));
    await editorIsAt('Case 24', 'Part 2');
    await hideAndShow();
    await eventually(async () => assert.equal(await topOfPage(workbench), 'Part 2'));
  });

  test('a walk from quotation to quotation leads the editor, and is kept while the page is hidden', async () => {
    await toSide();
    await page.locator('.chunk > *').first().click();
    for (let i = 0; i < 22; i++) await workbench.page.keyboard.press('n');
    await page.locator('q:focus', { hasText: 'case 21' }).waitFor();
    await eventually(async () => assert.match(await topOfPage(workbench), /^(Case|Part) 1\d|Case [2-9]|^Part 1/));
    const top = await topOfPage(workbench);
    await eventually(async () => assert.notEqual(await topOfEditor(workbench), 'Case 0'));
    await hideAndShow();
    await eventually(async () => assert.equal(await topOfPage(workbench), top));
  });

  test('the first step goes to the first quotation on the screen, forwards and back', async () => {
    // So large that the parts which were never on the screen are higher than the browser takes them to be.
    await workbench.configure({ 'seedReader.preview.fontSize': 30 });
    for (const [key, wanted] of [
      ['n', 'case 200 '],
      ['p', 'case 199 '],
    ] as const) {
      await workbench.command('workbench.action.closeAllEditors');
      await workbench.open('very-long.txt');
      await workbench.cursorTo('Case 200:');
      await workbench.command('seedReader.revealInPreview');
      await page.locator('.chunk > *', { hasText: 'Case 299:' }).waitFor({ state: 'attached' });
      await eventually(async () => assert.equal(await topOfPage(workbench), 'Case 200'));
      await workbench.command('workbench.action.focusSecondEditorGroup');
      await eventually(async () => assert.ok(await page.locator('html').evaluate(() => document.hasFocus())));
      await workbench.page.keyboard.press(key);
      await page.locator('q:focus', { hasText: wanted }).waitFor();
    }
    await workbench.configure({ 'seedReader.preview.fontSize': null });
  });

  test('the contents go with an article that has no sections, and the controls stay in reach of Tab', async () => {
    await toSide();
    const contents = page.getByRole('button', { name: 'Contents' });
    await contents.waitFor();
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.open('short.txt');
    await page.locator('.lead', { hasText: 'Lindmark' }).waitFor();
    await contents.waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.toolbar [tabindex="0"]').filter({ visible: true }).count(), 1);
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('short.txt');
    await workbench.command('seedReader.showPreview');
    await page.getByRole('button', { name: 'Appearance' }).waitFor();
    assert.equal(await contents.count(), 0);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
