import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { openWorkbench, type Workbench } from './workbench';

suite('The article in breadcrumbs and in Go to Symbol', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [FERRY]: FERRY_TEXT } });
    await workbench.open(FERRY);
  });
  suiteTeardown(() => workbench.close());

  const cursorTo = (words: string) =>
    workbench.evaluate((api, text) => {
      const editor = api.window.activeTextEditor;
      const place = editor?.document.positionAt(editor.document.getText().indexOf(text));
      if (editor && place) editor.selection = new api.Selection(place, place);
    }, words);

  test('breadcrumbs say the section and the quote that the cursor is in', async () => {
    await cursorTo('Only the money');
    const crumbs = workbench.page.locator('.breadcrumbs-below-tabs .monaco-breadcrumb-item');
    await eventually(async () => {
      const words = (await crumbs.allTextContents()).slice(1);
      assert.deepEqual(words, ['What the islanders say', 'Only the money is missing,Anna Berg']);
    });
  });

  test('Go to Symbol lists sections and quotes, shows each while one moves, and goes there', async () => {
    await workbench.editor().first().click();
    await workbench.page.keyboard.press('Control+Shift+O');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    // Each stands behind its icon and a space.
    const labels = async () => (await rows.locator('.label-name').allTextContents()).map(label => label.trim());
    await eventually(async () =>
      assert.deepEqual(await labels(), [
        'We waited for the wind,',
        'It never came back to us.',
        'What the islanders say',
        'Nobody told us anything,',
        'Only the money is missing,',
      ]),
    );
    await workbench.page.keyboard.type('islanders');
    await eventually(async () => assert.deepEqual(await labels(), ['What the islanders say']));
    await workbench.page.keyboard.press('Enter');
    await eventually(async () => {
      const line = await workbench.evaluate(api => {
        const editor = api.window.activeTextEditor;
        return editor?.document.lineAt(editor.selection.active.line).text;
      });
      assert.equal(line, 'What the islanders say');
    });
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
