import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench, type Workbench } from './workbench';

suite('The workbench', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench();
  });
  suiteTeardown(() => workbench.close());

  test('opens the given seed without an error', async () => {
    await workbench.open('000_fbfb3a8a241e9158.txt');
    const text = await workbench.evaluate(api => api.window.activeTextEditor?.document.getText());
    assert.equal(text, readFileSync('seeds/000_fbfb3a8a241e9158.txt', 'utf8'));
    assert.deepEqual(workbench.errors, []);
  });
});
