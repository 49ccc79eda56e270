import * as assert from 'node:assert/strict';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

suite('Seeds that open in the preview first', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle() },
      settings: { 'seedReader.preview.openAutomatically': 'instead' },
    });
  });
  suiteTeardown(() => workbench.close());

  const kindBecomes = async (wanted: 'custom' | 'text') => {
    const kinds = () =>
      workbench.evaluate(api =>
        api.window.tabGroups.all.flatMap(({ tabs }) =>
          tabs.map(({ input }) => (input instanceof api.TabInputCustom ? 'custom' : 'text')),
        ),
      );
    for (let tries = 0; tries < 50 && `${await kinds()}` !== wanted; tries++) await workbench.page.waitForTimeout(100);
    // It must not turn back a moment later.
    await workbench.page.waitForTimeout(1000);
    assert.deepEqual(await kinds(), [wanted]);
  };

  test('the first one already', async () => {
    await workbench.explorer().filter({ hasText: 'a.txt' }).dblclick();
    await kindBecomes('custom');
  });

  test('but not again when their reader goes back to the source after a reload', async () => {
    await workbench.reload();
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('seedReader.reopenAsSource');
    await kindBecomes('text');
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await kindBecomes('text');
  });

  test('and again when they are closed and opened anew', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.explorer().filter({ hasText: 'a.txt' }).dblclick();
    await kindBecomes('custom');
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
