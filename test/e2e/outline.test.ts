import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { randomEdits } from './randomEdits';
import { openWorkbench, type Workbench } from './workbench';

const FILE = '900_0123456789abcdef.txt';
const TEXT = ` date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.

"We waited for the wind," Anna Berg said. "It never came back to us."

What the islanders say

"Nobody told us anything," Jonas Ek, a baker, said on Monday.

The ferry Alma in the harbour of Lindmark on Sunday. (credit: ISLAND POST/P. NORDAHL)

Berg said the second ferry would be repaired. "Only the money is missing," she added.`;

const PANE = '.pane:has(.pane-header[aria-label^="Article Outline"])';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly level: string | null;
  readonly folded: boolean;
  readonly selected: boolean;
}

suite('The Article Outline on the page', () => {
  let workbench: Workbench;
  let rows: Locator;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [FILE]: TEXT }, viewport: { width: 1400, height: 900 } });
    await workbench.open(FILE);
    // Folded, the folder tree leaves room for all rows: VS Code renders no others.
    await workbench.page.locator('.pane-header').first().click();
    rows = await workbench.outline();
    await rows.first().waitFor();
  });
  suiteTeardown(() => workbench.close());

  const row = (label: string) => rows.filter({ hasText: label }).first();
  const quote = (label: string) => rows.filter({ has: workbench.page.getByText(new RegExp(`^${label}`)) }).first();
  const key = (name: string) => workbench.page.keyboard.press(name);
  const focusIn = (selector: string) =>
    workbench.page.waitForFunction(where => document.activeElement?.closest(where) !== null, selector);

  const shown = (): Promise<readonly Row[]> =>
    rows.evaluateAll(all =>
      all.map(one => ({
        label: one.querySelector('.label-name')?.textContent ?? '',
        description: one.querySelector('.label-description')?.textContent ?? '',
        level: one.getAttribute('aria-level'),
        folded: one.getAttribute('aria-expanded') === 'false',
        selected: one.getAttribute('aria-selected') === 'true',
      })),
    );

  /** Resolves when the rows are these: level, words, and what stands after them. */
  const shows = (expected: readonly string[]) =>
    eventually(async () => {
      const actual = (await shown()).map(({ label, description, level }) => `${level} ${label} | ${description}`);
      assert.deepEqual(actual, expected);
    });

  const selection = () =>
    workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors[0];
      return editor?.document.getText(editor.selection);
    });

  /** Puts the cursor where a text stands. */
  const place = (text: string) =>
    workbench.evaluate((api, words) => {
      const editor = api.window.visibleTextEditors[0];
      const start = editor?.document.positionAt(editor.document.getText().indexOf(words));
      if (editor && start) editor.selection = new api.Selection(start, start);
    }, text);

  /** Resolves when the view shows the text as it is. */
  const caughtUp = () =>
    eventually(async () => {
      const same = await workbench.evaluate(api => {
        const { outline } = api.extensions.getExtension('seed-reader.seed-reader')?.exports ?? {};
        return outline?.data.settled?.article.text === api.window.visibleTextEditors[0]?.document.getText();
      });
      assert.ok(same);
    });

  const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());

  async function selectedRow(label: string): Promise<void> {
    await rows.and(workbench.page.locator('[aria-selected=true]')).filter({ hasText: label }).waitFor();
  }

  test('shows words, numbers and speakers, and says more to those who cannot see', async () => {
    await shows([
      '1 The ferry to Lindmark sailed again… | 1',
      '1 "We waited for the wind," Anna Berg… | 2',
      '2 We waited for the wind, | Anna Berg',
      '2 It never came back to us. | Anna Berg',
      '1 What the islanders say | ',
      '2 "Nobody told us anything," Jonas Ek… | 3',
      '3 Nobody told us anything, | Jonas Ek',
      '2 The ferry Alma in the harbour of… | ',
      '2 Berg said the second ferry would be… | 4',
      '3 Only the money is missing, | Anna Berg',
    ]);
    assert.equal(
      await row('Nobody told us anything,').nth(0).getAttribute('aria-label'),
      'Paragraph 3: "Nobody told us anything," Jonas Ek…',
    );
    assert.equal(
      await row('It never came').getAttribute('aria-label'),
      'Quote by Anna Berg, paragraph 2: It never came back to us.',
    );
    await workbench.page.locator(PANE).getByText('4 paragraphs · 4 quotes · 2 speakers').waitFor();
  });

  test('shows the place on a click and leaves the focus in the tree', async () => {
    await row('It never came').click();
    await workbench.page.waitForFunction(() => document.querySelector('.editor-instance .selected-text') !== null);
    assert.equal(await selection(), '"It never came back to us."');
    await focusIn(PANE);
    await selectedRow('It never came');
  });

  test('goes there with the focus on Enter', async () => {
    await key('ArrowDown');
    await key('Enter');
    await focusIn('.editor-instance');
    assert.equal(await selection(), 'What the islanders say');
    await selectedRow('What the islanders say');
  });

  test('neither opens nor unfolds anything by following', async () => {
    await row('What the islanders say').click();
    await key('ArrowLeft');
    await row('Only the money').waitFor({ state: 'detached' });
    await place('Only the money');
    await selectedRow('What the islanders say');
    assert.equal(await row('Only the money').count(), 0);
    const header = workbench.page.locator(`${PANE} > .pane-header`);
    await header.click();
    await place('The ferry to');
    await workbench.page.waitForTimeout(500);
    assert.equal(await header.getAttribute('aria-expanded'), 'false');
    await workbench.outline();
    await row('What the islanders say').click();
    await key('ArrowRight');
    await row('Only the money').waitFor();
  });

  test('copies what is selected, by key and by context menu', async () => {
    await row('It never came').click();
    await key('Shift+ArrowDown');
    await key('Control+c');
    await eventually(async () =>
      assert.match(await clipboard(), /^It never came back to us\.\n\nWhat the islanders say/),
    );
    await quote('We waited').click();
    await row('Only the money').click({ modifiers: ['ControlOrMeta'] });
    await row('Only the money').click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Copy Quote with Attribution' }).hover();
    await key('Enter');
    await eventually(async () =>
      assert.match(
        await clipboard(),
        /^"We waited for the wind, .*" — Anna Berg\n\n"Only the money is missing," — Anna Berg$/,
      ),
    );
  });

  test('shows speakers or quotes by key, and remembers what was selected', async () => {
    await row('Only the money').click();
    await key('Alt+2');
    await shows([
      '1 Anna Berg | 3',
      '2 We waited for the wind, | ¶ 2',
      '2 It never came back to us. | ¶ 2',
      '2 Only the money is missing, | ¶ 4',
      '1 Jonas Ek | 1',
      '2 Nobody told us anything, | ¶ 3',
    ]);
    await selectedRow('Only the money');
    await key('Alt+3');
    await eventually(async () => assert.equal((await shown()).length, 4));
    await selectedRow('Only the money');
    await key('Alt+1');
    await row('What the islanders').waitFor();
  });

  test('filters while one types and marks what was found', async () => {
    await workbench.outline();
    await key('Control+f');
    await workbench.page.locator('.quick-input-widget input[type=text]:focus').waitFor();
    await workbench.page.keyboard.type('WIND');
    await eventually(async () => {
      assert.deepEqual(
        (await shown()).map(({ label }) => label),
        ['"We waited for the wind," Anna Berg…', 'We waited for the wind,'],
      );
      assert.deepEqual(await rows.locator('.highlight').allTextContents(), ['wind', 'wind']);
    });
    await workbench.page.keyboard.type('mill');
    await workbench.page.locator(PANE).getByText('Nothing in the article matches the filter.').waitFor();
    await key('Enter');
    await focusIn(PANE);
    await key('Escape');
    await row('What the islanders').waitFor();
  });

  test('stays with the article while the preview has the focus, and follows its scrolling', async () => {
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await focusIn('iframe.webview');
    const before = (await shown()).length;
    assert.ok(before > 10);
    const frame = await workbench.page.locator('iframe.webview').first().boundingBox();
    assert.ok(frame);
    await workbench.page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    await workbench.page.mouse.wheel(0, 900);
    await eventually(async () => {
      const at = (await shown()).findIndex(({ selected }) => selected);
      assert.ok(at > 3, `selected: row ${at}`);
    });
    assert.equal((await shown()).length, before);
    await row('Chaos in Syria').click();
    await workbench.preview().locator('h2', { hasText: 'Chaos in Syria' }).waitFor();
    await focusIn(PANE);
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('says what to do when there is nothing to show', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.page.locator(PANE).getByText('Open a seed article').waitFor();
    await workbench.evaluate(async api => {
      const document = await api.workspace.openTextDocument({ language: 'plaintext', content: 'Only a note.' });
      await api.window.showTextDocument(document);
    });
    await workbench.page.locator(PANE).getByRole('button', { name: 'Treat as Seed Article' }).click();
    await row('Only a note.').waitFor();
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
    await workbench.page.locator(PANE).getByRole('button', { name: 'Open Sample Article' }).click();
    await row('The lighthouse at Karst Point').waitFor();
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('keeps selection and folding over 200 random edits', async () => {
    await workbench.open(FILE);
    await row('"We waited for the wind,"').click();
    await key('ArrowLeft');
    await row('It never came').waitFor({ state: 'detached' });
    for (let round = 0; round < 10; round++) {
      await workbench.evaluate(randomEdits, { seed: round + 1, count: 20, modes: false });
      await caughtUp();
      await eventually(async () => {
        const waited = (await shown()).find(({ label }) => label.startsWith('"We waited'));
        assert.deepEqual([waited?.selected, waited?.folded], [true, true], `round ${round}`);
      });
    }
  });

  test('bears 2,000 random edits, moves and changes of mode without an error', async function () {
    this.timeout(600_000);
    for (let round = 0; round < 10; round++) {
      await workbench.evaluate(randomEdits, { seed: 100 + round, count: 200, modes: true });
    }
    await workbench.command('seedReader.outline.showParagraphs');
    await workbench.command('seedReader.outline.showBySection');
    await caughtUp();
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
