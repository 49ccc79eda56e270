import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { atRest, longArticle, scrollPage, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Two previews of one article', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle('Orrin', 60) },
      viewport: { width: 1400, height: 900 },
    });
    await workbench.command('workbench.action.closeSidebar');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('seedReader.showLockedPreviewToSide');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.command('workbench.action.moveEditorToNextGroup');
    for (const index of [0, 1]) await workbench.preview(index).locator('.lead').waitFor();
  });
  suiteTeardown(() => workbench.close());

  const top = (index: number) => topOfPage(workbench, index);

  test('stay together where an editor between them scrolls along', async () => {
    await scrollPage(workbench, 1500, 0);
    const place = await atRest(() => top(0));
    assert.notEqual(place, 'Case 0');
    await eventually(async () => assert.equal(await top(1), place));
    await scrollPage(workbench, 1200, 1);
    const next = await atRest(() => top(1));
    assert.notEqual(next, place);
    await eventually(async () => assert.equal(await top(0), next));
  });

  test('go their own ways where the settings or no editor keep them together', async () => {
    const before = await top(0);
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': 'off' });
    await scrollPage(workbench, -900, 1);
    assert.equal(await atRest(() => top(0)), before);
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': null });
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.closeActiveEditor');
    await scrollPage(workbench, -900, 1);
    assert.equal(await atRest(() => top(0)), before);
    assert.deepEqual(workbench.errors, []);
  });
});
