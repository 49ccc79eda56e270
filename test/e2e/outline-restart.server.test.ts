import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { killExtensionHost } from './killExtensionHost';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

/** In a window of its own, as VS Code gives up on hosts that go down again and again. */
suite('The Article Outline whose extension host was killed', () => {
  let workbench: Workbench;
  let outline: OutlineView;

  const selection = () =>
    workbench.evaluate(({ window: { activeTextEditor: editor } }) => editor?.document.getText(editor.selection) ?? '');

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [FERRY]: FERRY_TEXT }, viewport: { width: 1400, height: 900 } });
    await workbench.open(FERRY);
    outline = new OutlineView(workbench);
    await outline.open();
    await outline.hasFollowed();
    await outline.row('Only the money').click();
    await outline.selected('Only the money');
    // The row is selected at once; the editor goes there when the host, which must not die before, has heard of it.
    await eventually(async () => assert.match(await selection(), /Only the money/));
  });
  suiteTeardown(() => workbench.close());

  test('shows where the reader is in the editor that was there before it', async () => {
    await killExtensionHost(workbench);
    await outline.selected('Only the money');
  });
});
