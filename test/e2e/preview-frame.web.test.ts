import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const LONG = '901_0123456789abcdef.txt';

/** Runs in a page: scrolls in the very turn of the next change of the blocks, which has the browser lay the page out. */
function scrollWithChange(blocks: Element, top: number): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    window.scrollBy({ top, behavior: 'instant' });
  });
  observer.observe(blocks, { subtree: true, childList: true });
}

suite('A change of the text and a scroll in one frame', () => {
  let workbench: Workbench;
  let blocks: Locator;

  setup(async () => {
    workbench = await openWorkbench({ files: { [LONG]: longArticle('Orrin', 60) } });
    await workbench.open(LONG);
    await workbench.command('seedReader.showPreviewToSide');
    blocks = workbench.preview().locator('#blocks');
    await blocks.getByText('Case 59:').waitFor({ state: 'attached' });
  });
  teardown(() => workbench.close());

  const topOf = (text: string) => blocks.getByText(text).evaluate(paragraph => paragraph.getBoundingClientRect().top);

  /** A window scrolls by whole pixels. */
  const isAt = async (text: string, wanted: number) => {
    const top = await topOf(text);
    assert.ok(Math.abs(top - wanted) < 2, `${top}, not ${wanted}`);
  };

  /** Scrolls as a reader does, and gives the page time to hear of it. */
  const scrolled = async (by: number) => {
    await blocks.evaluate((_, top) => window.scrollBy({ top, behavior: 'instant' }), by);
    await workbench.page.waitForTimeout(300);
  };

  /** Replaces the article's second paragraph, and waits until the page has it. */
  const replaceSecond = async (text: string) => {
    await workbench.evaluate(async (api, words) => {
      const edit = new api.WorkspaceEdit();
      const [editor] = api.window.visibleTextEditors;
      if (editor) edit.replace(editor.document.uri, editor.document.lineAt(2).range, words);
      await api.workspace.applyEdit(edit);
    }, text);
    await blocks.getByText(text.slice(0, 20)).waitFor({ state: 'attached' });
  };

  test('both count: the place moves by as much as the reader scrolled', async () => {
    await scrolled(1500);
    const before = await topOf('Case 30:');
    await blocks.evaluate(scrollWithChange, 37);
    await replaceSecond('And so the mill burned again. '.repeat(40));
    await workbench.page.waitForTimeout(300);
    await isAt('Case 30:', before - 37);
    assert.deepEqual(workbench.errors, []);
  });

  test('a scroll that the shorter text itself makes at its end does not count', async () => {
    await replaceSecond('And so the mill burned again. '.repeat(40));
    await scrolled(100_000);
    await scrolled(-30);
    const before = await topOf('Case 58:');
    await blocks.evaluate(scrollWithChange, 0);
    await replaceSecond('It burned down.');
    await workbench.page.waitForTimeout(300);
    await isAt('Case 58:', before);
    assert.deepEqual(workbench.errors, []);
  });
});
