import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

const FILE = '900_0123456789abcdef.txt';
const winter = (year: number) =>
  `The winter of ${year} was long, and the harbour stayed closed for weeks. `.repeat(6).trim();
const PARAGRAPHS = [
  'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.',
  '"We waited for the wind," Anna Berg said. "It never came back to us."',
  ...Array.from({ length: 8 }, (_, i) => winter(1900 + i)),
  'What the islanders say',
  '"Nobody told us anything," said Jonas Ek, a baker from the northern shore of the island, on Monday.',
  ...Array.from({ length: 8 }, (_, i) => winter(1910 + i)),
  'What comes next',
  '"Only the money is missing," Anna Berg said of the second ferry.',
  ...Array.from({ length: 8 }, (_, i) => winter(1920 + i)),
];

const HIGH = { width: 1400, height: 900 };

suite('Going to a place', () => {
  let workbench: Workbench;
  let rows: Locator;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FILE]: ` date 2025-03-09 ${PARAGRAPHS.join('\n\n')}\n` },
      viewport: HIGH,
    });
    await workbench.page.locator('.pane-header').first().click();
  });
  suiteTeardown(() => workbench.close());

  setup(async () => {
    await new OutlineView(workbench).resizeWindow(HIGH);
    await workbench.open(FILE);
    await key('Control+Home');
    rows = await workbench.outline();
    await row('What comes next').waitFor();
  });
  teardown(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.command('workbench.action.editorLayoutSingle');
  });

  const row = (label: string) => rows.filter({ hasText: label }).first();
  const key = (name: string) => workbench.page.keyboard.press(name);
  const selectedRow = (label: string) =>
    rows.and(workbench.page.locator('[aria-selected=true]')).filter({ hasText: label }).waitFor();

  /** Pixels from the top of the preview down to the block that begins with a text. */
  const heightOf = (opening: string) =>
    workbench
      .preview()
      .locator('#blocks')
      .evaluate((blocks, words) => {
        const all = [...blocks.querySelectorAll('p, h2')];
        return all.find(block => block.textContent?.startsWith(words))?.getBoundingClientRect().top;
      }, opening);

  /** Resolves when the block is at the top of the preview, and stays there. */
  async function isAtTop(opening: string): Promise<void> {
    const check = async () => {
      const height = (await heightOf(opening)) ?? Number.NaN;
      assert.ok(Math.abs(height) < 40, `${opening} is at ${height}`);
    };
    await eventually(check);
    await workbench.page.waitForTimeout(700);
    await check();
  }

  async function preview(command = 'seedReader.showPreviewToSide'): Promise<void> {
    await workbench.command(command);
    await workbench.preview().locator('.lead').waitFor();
  }

  async function focusPreview(): Promise<void> {
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await eventually(async () => {
      const page = workbench.preview().locator('#blocks');
      assert.ok(await page.evaluate(() => document.hasFocus()));
    });
  }

  /** The texts selected in the visible editors, by column. */
  const selections = () =>
    workbench.evaluate(api =>
      api.window.visibleTextEditors
        .toSorted((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0))
        .map(({ document, selection }) => document.getText(selection)),
    );

  const editorShows = (text: string) => workbench.editor().locator('.view-line', { hasText: text }).first().waitFor();

  test('a click in the outline brings the place to the top of the preview, where it stays', async () => {
    await preview();
    await row('What comes next').click();
    await isAtTop('What comes next');
    await editorShows('What comes next');
    await row('What the islanders').click();
    await isAtTop('What the islanders say');
  });

  test('a click moves one of two editors, and Enter goes to the active one', async () => {
    await workbench.command('workbench.action.splitEditorRight');
    rows = await workbench.outline();
    await row('What comes next').click();
    await eventually(async () => assert.deepEqual(await selections(), ['', 'What comes next']));
    await row('What the islanders').click();
    await key('Enter');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.editor-instance') !== null);
    assert.deepEqual(await selections(), ['', '']);
    const cursor = await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      const { line, character } = editor?.selection.active ?? {};
      return [editor?.viewColumn, line !== undefined && editor?.document.lineAt(line).text, character];
    });
    assert.deepEqual(cursor, [2, 'What the islanders say', 0]);
  });

  test('keys in the preview go on from where it is, and editor and outline follow', async () => {
    await preview();
    await row('What the islanders').click();
    await isAtTop('What the islanders say');
    await focusPreview();
    await key('Control+F8');
    await isAtTop('What comes next');
    await selectedRow('What comes next');
    await editorShows('What comes next');
    await key('Control+Shift+F8');
    await isAtTop('What the islanders say');
    await key('Control+F7');
    await key('Control+F7');
    await isAtTop(winter(1910));
    await selectedRow('The winter of 1910');
    await key('Control+Shift+F7');
    await isAtTop(PARAGRAPHS[11] ?? '');
  });

  test('the same keys walk in the editor', async () => {
    await workbench.command('workbench.action.focusFirstEditorGroup');
    const walk = async (name: string, text: string) => {
      await key(name);
      await eventually(async () => assert.equal((await selections())[0], text));
      // Of a selection that an extension makes VS Code tells it once more, and until then of the one before.
      await workbench.page.waitForTimeout(500);
    };
    await walk('F9', 'We waited for the wind,');
    await walk('Control+F9', 'It never came back to us.');
    await walk('Shift+F9', 'We waited for the wind,');
    await walk('Control+F8', 'What the islanders say');
    await walk('Control+F7', PARAGRAPHS[11] ?? '');
    await walk('Control+Shift+F7', 'What the islanders say');
    await walk('Control+Shift+F9', 'It never came back to us.');
    await walk('Control+F8', 'What the islanders say');
    await walk('Control+F8', 'What comes next');
    await walk('Control+Shift+F8', 'What the islanders say');
  });

  test('the outline shows a place in the preview alone, or in the editor as well', async () => {
    const itemOf = (text: string) =>
      workbench.evaluate((api, words) => {
        const { data } = api.extensions.getExtension('seed-reader.seed-reader')?.exports.outline ?? {};
        const { article, ids } = data.settled ?? {};
        return ids.blocks[article.blocks.findIndex((block: { text: string }) => block.text === words)];
      }, text);
    await preview();
    await workbench.command('seedReader.outline.showInPreviewOnly', await itemOf('What comes next'));
    await isAtTop('What comes next');
    assert.deepEqual(await selections(), ['']);
    await workbench.command('seedReader.outline.revealInPreview', await itemOf('What the islanders say'));
    await isAtTop('What the islanders say');
    assert.deepEqual(await selections(), ['What the islanders say']);
  });

  test('the outline scrolls only to what is out of its sight', async () => {
    await new OutlineView(workbench).resizeWindow({ width: 1400, height: 500 });
    const first = () => rows.first().getAttribute('aria-label');
    const before = await first();
    await row('The winter of 1900').click();
    await selectedRow('The winter of 1900');
    // The row is selected before the editor has gone there.
    await eventually(async () => assert.match((await selections())[0] ?? '', /^The winter of 1900/));
    assert.equal(await first(), before);
    await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.positionAt(editor.document.getText().length);
      if (editor && end) editor.selection = new api.Selection(end, end);
    });
    await selectedRow('The winter of 1927');
    assert.notEqual(await first(), before);
  });

  test('walking through quotes in the preview selects each in the outline, and goes around at the end', async () => {
    await preview();
    await focusPreview();
    for (const words of ['We waited', 'It never came', 'Nobody told us', 'Only the money', 'We waited']) {
      await key('F9');
      await workbench.preview().locator('q:focus', { hasText: words }).waitFor();
      await selectedRow(words);
    }
    await workbench.page.waitForTimeout(500);
    await selectedRow('We waited');
  });

  test('the outline follows to where the preview is when that gets the focus', async () => {
    await preview();
    await row('What comes next').click();
    await isAtTop('What comes next');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await key('Control+Home');
    await selectedRow('The ferry to');
    await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.positionAt(editor.document.getText().indexOf('What the islanders'));
      if (editor && end) editor.revealRange(new api.Range(end, end), api.TextEditorRevealType.AtTop);
    });
    await eventually(async () => assert.ok(((await heightOf('What the islanders say')) ?? 900) < 300));
    await focusPreview();
    await selectedRow('The winter of 1907');
  });

  test('Go to Quote in the preview alone begins at its place, and Escape returns there', async () => {
    await preview('seedReader.showPreview');
    await key('Control+F8');
    await key('Control+F8');
    await isAtTop('What comes next');
    const running = workbench.command('seedReader.goToQuote');
    const list = workbench.page.locator('.quick-input-list .monaco-list-row');
    await list.and(workbench.page.locator('.focused')).filter({ hasText: 'Nobody told us' }).waitFor();
    await workbench.page.locator('.quick-input-widget input[type=text]').fill('We waited');
    await isAtTop('"We waited');
    await key('Escape');
    await running;
    // The list is seen, and still found, while it fades.
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await isAtTop('What comes next');
    const again = workbench.command('seedReader.goToQuote');
    await workbench.page.locator('.quick-input-widget input[type=text]').fill('Only the money');
    await list.filter({ hasText: 'Only the money' }).waitFor();
    await key('Enter');
    await again;
    await isAtTop('"Only the money');
    await selectedRow('Only the money');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
