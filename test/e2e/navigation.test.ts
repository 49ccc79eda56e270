import * as assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

suite('Walking in the preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ viewport: { width: 900, height: 500 } });
    await workbench.open('001_7c41d09be52fa683.txt');
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.preview().locator('.lead').click();
  });
  suiteTeardown(() => workbench.close());

  /** The text of the first block that is on the screen for more than its last pixels. */
  const atTop = () =>
    workbench
      .preview()
      .locator('#blocks')
      .evaluate(
        blocks =>
          [...blocks.querySelectorAll('p, h2, figcaption')].find(block => block.getBoundingClientRect().bottom > 8)
            ?.textContent ?? '',
      );

  const press = async (key: string, opening: string) => {
    await workbench.page.keyboard.press(key);
    for (let tries = 0; tries < 100 && !(await atTop()).includes(opening); tries++)
      await workbench.page.waitForTimeout(100);
    assert.ok((await atTop()).includes(opening), `${key} leads to ${await atTop()}`);
  };

  test('goes from quote to quote with F9, past several in one paragraph', async () => {
    await press('F9', 'I met my husband');
    await press('F9', 'I met my husband');
    await press('F9', 'Nobody is against the bridge');
    await press('F9', 'Nobody is against the bridge');
    await press('Shift+F9', 'Nobody is against the bridge');
    await press('Shift+F9', 'I met my husband');
  });

  test('goes from section to section with Ctrl+F8', async () => {
    await press('Control+F8', 'An unlikely survivor');
    await press('Control+F8', 'What happens to the crew');
    await press('Control+Shift+F8', 'An unlikely survivor');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
