import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

const OTHER = '901_0123456789abcdef.txt';
const NEXT = '"We will walk," Jonas Ek said. "The ice is thick enough for all of us."';
/** Three sections, each with a paragraph that holds a quote. */
const TEXT = `${FERRY_TEXT}\n\nHow it ends\n\n${NEXT}\n\nWho pays for it\n\n${NEXT}`;

suite('The Article Outline as it comes to sight', () => {
  let workbench: Workbench;
  let outline: OutlineView;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FERRY]: TEXT, [OTHER]: TEXT.replaceAll('ferry', 'boat') },
      viewport: { width: 1400, height: 1000 },
    });
    outline = new OutlineView(workbench);
  });
  suiteTeardown(() => workbench.close());

  /** Resolves when each item is there on the page, below the one that holds it. */
  const isWhole = (first: string) =>
    eventually(async () => {
      assert.equal((await outline.shown())[0]?.label.slice(0, first.length), first);
      assert.deepEqual(
        [...(await outline.folds()).values()].map(({ kind }) => kind),
        ['paragraph', 'heading', 'paragraph', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph'],
      );
    });

  test('shows at once all that each section holds', async () => {
    await workbench.open(FERRY);
    await outline.open();
    await isWhole('The ferry to');
    await outline.hasFollowed();
  });

  test('shows it when it was hidden while another article was opened', async () => {
    await workbench.command('workbench.view.search');
    await workbench.open(OTHER);
    await outline.focus();
    await isWhole('The boat to');
  });

  test('shows it when the window is loaded anew', async () => {
    await workbench.page.reload();
    await workbench.page.locator('.statusbar-item').first().waitFor();
    // The view is in sight already, or comes to sight now: whichever the reload left.
    await workbench.open(FERRY);
    await outline.focus();
    await isWhole('The ferry to');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
