import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { OutlineView } from './outlineView';
import { randomEdits } from './randomEdits';
import { openWorkbench, type Workbench } from './workbench';

const WAITED = '"We waited for the wind," Anna Berg said. "It never came back to us."\n\nThe ferry waited too.';
const NOBODY = '"Nobody told us anything," Jonas Ek, a baker, said on Monday.';
// Two together: VS Code unfolds the only item below a heading by itself.
const LAST = 'Berg said the second ferry would be repaired. "Only the money is missing," she added.\n\nNobody laughed.';
const TEXT = `${FERRY_TEXT.replace('back to us."', 'back to us."\n\nThe ferry waited too.')}\n\nNobody laughed.\n\nThe winter was long, and the harbour stayed closed. It was cold in the houses of the island.`;

suite('The Article Outline while the text is edited at random', () => {
  let workbench: Workbench;
  let outline: OutlineView;
  let notifications: () => Promise<readonly string[]>;

  suiteSetup(async () => {
    // As high as the text may grow: VS Code renders no rows but those in sight.
    workbench = await openWorkbench({ files: { [FERRY]: TEXT }, viewport: { width: 1200, height: 3000 } });
    notifications = await watchNotifications(workbench);
    await workbench.open(FERRY);
    outline = new OutlineView(workbench);
    await outline.open();
    await outline.rows.first().waitFor();
  });
  suiteTeardown(() => workbench.close());

  const key = (name: string) => workbench.page.keyboard.press(name);

  test('keeps selection and folding of all that is still there over 200 edits anywhere', async () => {
    await outline.row('Berg said the').click();
    await key('ArrowLeft');
    const kept = [WAITED, NOBODY, LAST];
    for (let round = 0; round < 20; round++) {
      await workbench.evaluate(randomEdits, { seed: round + 1, count: 10, kept, others: false });
      await outline.caughtUp();
      await eventually(async () => {
        const shown = await outline.shown();
        const look = (label: string) => {
          const row = shown.find(one => one.label.startsWith(label));
          return row && { selected: row.selected, folded: row.folded };
        };
        assert.deepEqual(look('"Nobody told'), { selected: false, folded: false }, `round ${round}`);
        assert.deepEqual(look('Nobody told'), { selected: false, folded: false }, `round ${round}`);
        assert.deepEqual(look('Berg said'), { selected: true, folded: true }, `round ${round}`);
      });
    }
  });

  /** Folds and unfolds by key. VS Code's own commands fail on rows that are just being replaced, so none may be. */
  async function fold(all: boolean): Promise<void> {
    await outline.caughtUp();
    await workbench.page.waitForTimeout(1500);
    await outline.focus();
    for (const name of all ? ['Control+ArrowLeft'] : ['Home', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await key(name);
    await workbench.page.waitForTimeout(500);
  }

  test('keeps what it is scrolled to', async () => {
    await workbench.page.setViewportSize({ width: 1200, height: 600 });
    await outline.row('Berg said').waitFor({ state: 'attached' });
    await outline.pane.locator('.monaco-list').hover();
    await workbench.page.mouse.wheel(0, 200);
    await workbench.page.waitForTimeout(300);
    const first = (await outline.shown())[2]?.label;
    await workbench.evaluate(async (api, words) => {
      const editor = api.window.visibleTextEditors[0];
      const end = editor?.document.positionAt(editor.document.getText().indexOf(words) + words.length);
      if (end) await editor?.edit(builder => builder.insert(end, ' It was Sunday.'));
    }, NOBODY);
    await outline.caughtUp();
    await workbench.page.waitForTimeout(500);
    assert.equal((await outline.shown())[2]?.label, first);
  });

  test('bears 2,000 edits, moves, filters and changes of mode without an error', async function () {
    this.timeout(600_000);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    for (let round = 0; round < 20; round++) {
      await workbench.evaluate(randomEdits, { seed: 100 + round, count: 100, kept: [], others: true });
      await fold(round % 3 === 0);
      assert.deepEqual([...(await notifications()), ...workbench.errors], [], `round ${round}`);
    }
    for (const kind of ['Paragraphs', 'Captions', 'Promos']) await workbench.command(`seedReader.outline.show${kind}`);
    await workbench.command('seedReader.outline.clearFilter');
    await workbench.command('seedReader.outline.showBySection');
    await outline.caughtUp();
    assert.deepEqual([...(await notifications()), ...workbench.errors], []);
  });
});

/** Notes each notification as it appears: those of errors go away by themselves. */
async function watchNotifications({ page }: Workbench): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  await page.exposeFunction('noteNotification', (text: string) => seen.push(text));
  await page.evaluate(() => {
    new MutationObserver(changes => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        const added =
          node instanceof Element &&
          (node.matches('.notification-list-item') || node.querySelector('.notification-list-item'));
        if (added) Object(globalThis).noteNotification(node.textContent ?? '');
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => Promise.resolve(seen);
}
