import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { longArticle, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Peek in an article', () => {
  let workbench: Workbench;
  let rows: Locator;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': longArticle() } });
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('#blocks', { hasText: 'Case 39' }).waitFor();
    rows = await workbench.outline();
  });
  suiteTeardown(() => workbench.close());

  const toSpeakerOf = (words: string) =>
    workbench.evaluate(async (api, wanted) => {
      const [editor] = api.window.visibleTextEditors;
      if (!editor) throw new Error('no editor');
      const text = editor.document.getText();
      const place = editor.document.positionAt(text.indexOf('Brandvold', text.indexOf(wanted)));
      editor.selection = new api.Selection(place, place);
      editor.revealRange(editor.selection, api.TextEditorRevealType.AtTop);
      await api.window.showTextDocument(editor.document, editor.viewColumn);
    }, words);
  const marked = () => workbench.preview().locator('[data-active]').first().textContent();
  const selected = () => rows.and(workbench.page.locator('[aria-selected=true]')).allTextContents();
  const state = async () => ({
    page: await topOfPage(workbench),
    marked: await marked(),
    selected: await selected(),
  });

  for (const [command, title] of [
    ['editor.action.goToReferences', 'references'],
    ['editor.action.peekDefinition', 'the definition'],
  ] as const) {
    test(`at ${title} leaves preview, mark and outline where they are`, async () => {
      await toSpeakerOf('Case 18');
      await eventually(async () => {
        assert.match((await marked()) ?? '', /^Case 18/);
        assert.match(`${await selected()}`, /Case 18/);
        assert.equal(await topOfPage(workbench), await topOfEditor(workbench));
      });
      await workbench.page.waitForTimeout(1000);
      const before = await state();
      await workbench.command(command);
      const peek = workbench.page.locator('.peekview-widget');
      await peek.locator('.view-line', { hasText: 'Case' }).first().waitFor();
      await workbench.page.waitForTimeout(1000);
      assert.deepEqual(await state(), before);
      for (let row = 0; row < 3; row++) await workbench.page.keyboard.press('ArrowDown');
      await peek.locator('.view-lines').click();
      await workbench.page.keyboard.press('PageDown');
      await workbench.page.waitForTimeout(1000);
      assert.deepEqual(await state(), before);
      await workbench.page.keyboard.press('Escape');
      await peek.waitFor({ state: 'detached' });
      await workbench.page.waitForTimeout(1000);
      assert.deepEqual(await state(), before);
    });
  }

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
