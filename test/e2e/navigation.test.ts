import * as assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const FILE = '900_0123456789abcdef.txt';
const PARAGRAPHS = [
  'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.',
  '"We waited for the wind," Anna Berg said. "It never came back to us."',
  'What the islanders say',
  '"Nobody told us anything," said Jonas Ek, a baker from the northern shore of the island, on Monday.',
  '"Only the money is missing," Anna Berg said of the second ferry.',
  'What comes next',
  ...Array.from(
    { length: 12 },
    (_, i) => `The winter of ${1900 + i} was long, and the harbour stayed closed for weeks.`,
  ),
];

suite('Walking in the preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FILE]: ` date 2025-03-09 ${PARAGRAPHS.join('\n\n')}\n` },
      viewport: { width: 900, height: 500 },
    });
    await workbench.open(FILE);
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

  /** Waits for the card of the focused quotation and gives its words: who said it, and which one of theirs it is. */
  const focusedQuote = async (opening: string) => {
    const page = workbench.preview();
    await page.locator('q:focus', { hasText: opening }).waitFor();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    assert.equal(await page.locator('q:focus').getAttribute('aria-describedby'), await card.getAttribute('id'));
    return (await card.textContent()) ?? '';
  };

  test('goes from quote to quote with F9 and shows who speaks', async () => {
    const { keyboard } = workbench.page;
    await keyboard.press('F9');
    assert.match(await focusedQuote('We waited for the wind'), /^Anna Berg.*Named.*1 of 3/s);
    await keyboard.press('F9');
    assert.match(await focusedQuote('It never came back'), /^Anna Berg.*2 of 3/s);
    await keyboard.press('F9');
    assert.match(await focusedQuote('Nobody told us'), /^Jonas Ek/);
    await keyboard.press('Shift+F9');
    await focusedQuote('It never came back');
    await keyboard.press('Control+F9');
    assert.match(await focusedQuote('Only the money'), /^Anna Berg.*3 of 3/s);
    await keyboard.press('Control+Shift+F9');
    await focusedQuote('It never came back');
  });

  test('takes no focus from another part of the window, and shows the card all the same', async () => {
    const page = workbench.preview();
    // Here the walk begins anew: else it would go on from the quotation of the test before.
    await page.locator('.lead').click();
    await (await workbench.outline()).first().waitFor();
    for (const words of ['We waited', 'It never came', 'Nobody told us', 'Only the money']) {
      await workbench.page.keyboard.press('F9');
      await page.locator('q[aria-describedby]', { hasText: words }).waitFor();
    }
    // What the scrolling moved under the pointer does not put the card away.
    await workbench.page.waitForTimeout(500);
    await page.getByRole('tooltip').waitFor();
    assert.equal(await workbench.page.evaluate(() => document.activeElement?.closest('.pane') !== null), true);
    await page.locator('.lead').click();
  });

  test('goes from section to section with Ctrl+F8', async () => {
    await press('Control+F8', 'What the islanders say');
    await press('Control+F8', 'What comes next');
    await press('Control+Shift+F8', 'What the islanders say');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
