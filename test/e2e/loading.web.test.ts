import * as assert from 'node:assert/strict';
import { tabsBecome } from './tabsBecome';
import { openWorkbench, type Workbench } from './workbench';

const SEED = '000_fbfb3a8a241e9158.txt';
const RULES = '**/dist/article.js';

suite('The rules that read articles', () => {
  let workbench: Workbench;
  let fetched = 0;
  let refused = false;
  let slow = false;

  suiteSetup(async () => {
    await testHost.context.route(RULES, async route => {
      fetched++;
      if (slow) await new Promise(resolve => setTimeout(resolve, 2000));
      return refused ? route.abort() : route.continue();
    });
  });
  setup(async () => {
    fetched = 0;
    workbench = await openWorkbench({ files: { 'notes.txt': 'Buy bread.\n\nCall Ida about the boat.\n' } });
  });
  teardown(() => workbench.close());
  suiteTeardown(() => testHost.context.unroute(RULES));

  test('are loaded when there is an article, and not for a plain text', async () => {
    await workbench.open('notes.txt');
    await workbench.command('seedReader.outline.focus');
    await workbench.page.getByText('The active editor holds no seed article.').first().waitFor();
    assert.equal(fetched, 0);
    await workbench.open(SEED);
    await workbench.statusBar().filter({ hasText: '447 words' }).waitFor();
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').first().waitFor();
    assert.equal(fetched, 1);
    assert.deepEqual(workbench.errors, []);
  });

  test('that cannot be had are spoken of once, and are there when they can', async () => {
    refused = true;
    await workbench.open(SEED);
    const message = workbench.page.locator('.notification-toast', { hasText: 'a part of it did not load' });
    await message.waitFor();
    await assert.rejects(workbench.command('seedReader.showPreviewToSide'));
    assert.equal(await message.count(), 1);
    await tabsBecome(workbench, [SEED]);
    refused = false;
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').first().waitFor();
    await tabsBecome(workbench, [SEED], [`Preview ${SEED}`]);
  });

  test('that hold everything up are let be for a while, and are there afterwards', async () => {
    const clock = (passed: number) =>
      workbench.evaluate((_, by) => {
        const now = Date.now() + by;
        Date.now = () => now;
      }, passed);
    slow = true;
    refused = true;
    await workbench.open(SEED);
    await workbench.message('a part of it did not load');
    await clock(0);
    await assert.rejects(workbench.command('seedReader.showPreviewToSide'));
    assert.equal(fetched, 1);
    slow = false;
    refused = false;
    await clock(60_000);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').first().waitFor();
    assert.equal(fetched, 2);
  });
});
