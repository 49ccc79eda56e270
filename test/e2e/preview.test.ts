import * as assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const SEED = '000_fbfb3a8a241e9158.txt';

suite('The preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench();
    await workbench.open(SEED);
    await workbench.command('seedReader.showPreviewToSide');
  });
  suiteTeardown(() => workbench.close());

  test('shows the article beside its editor', async () => {
    await workbench.preview().locator('.lead', { hasText: 'called for peace on Sunday' }).waitFor();
    await workbench.preview().locator('time', { hasText: 'Sunday, March 9, 2025' }).waitFor();
  });

  test('shows what is typed', async () => {
    await workbench.evaluate(async api => {
      const editor = api.window.visibleTextEditors[0];
      await editor?.edit(edit => edit.insert(new api.Position(2, 1), 'Quokka '));
    });
    await workbench.preview().locator('#blocks', { hasText: 'Quokka We have to preserve' }).waitFor();
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
