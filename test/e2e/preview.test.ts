import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench, type Workbench } from './workbench';

const SEED = '000_fbfb3a8a241e9158.txt';

suite('The workbench and the preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench();
  });
  suiteTeardown(() => workbench.close());

  test('opens the given seed without an error', async () => {
    await workbench.open(SEED);
    const text = await workbench.evaluate(api => api.window.activeTextEditor?.document.getText());
    assert.equal(text, readFileSync(`seeds/${SEED}`, 'utf8'));
    assert.deepEqual(workbench.errors, []);
  });

  test('shows the article beside its editor', async () => {
    await workbench.command('seedReader.showPreviewToSide');
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
