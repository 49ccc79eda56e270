import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

const LONG = '901_0123456789abcdef.txt';
const LONG_TEXT = ` date 2025-03-09 The ferry sails again.\n\n${Array.from(
  { length: 310 },
  (_, i) => `"It was winter ${i} of all," Anna Berg said of the harbour and of its long and quiet days.`,
).join('\n\n')}`;

suite('The filter of the Article Outline', () => {
  let workbench: Workbench;
  let outline: OutlineView;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FERRY]: FERRY_TEXT, [LONG]: LONG_TEXT },
      viewport: { width: 1400, height: 900 },
    });
    await workbench.open(FERRY);
    outline = new OutlineView(workbench);
    await outline.open();
    await outline.row('What the islanders').waitFor();
    await outline.hasFollowed();
  });
  suiteTeardown(() => workbench.close());
  teardown(async () => {
    await workbench.command('seedReader.outline.clearFilter');
    await outline.pane.getByText(' · ').first().waitFor();
  });

  const key = (name: string) => workbench.page.keyboard.press(name);
  const box = () => workbench.page.locator('.quick-input-widget input[type=text]');
  const labels = async () => (await outline.shown()).map(({ label }) => label);
  const shows = (...expected: readonly string[]) => eventually(async () => assert.deepEqual(await labels(), expected));

  async function filter(text: string): Promise<void> {
    await outline.focus();
    await key('Control+f');
    await box().fill(text);
  }

  /** A command that a test calls may overtake a key, which takes the long way over the page: so each key is waited for. */
  async function accept(): Promise<void> {
    await key('Enter');
    await box().waitFor({ state: 'hidden' });
  }

  async function takeBack(): Promise<void> {
    await key('Escape');
    await box().waitFor({ state: 'hidden' });
  }

  const WIND = ['"We waited for the wind," Anna Berg…', 'We waited for the wind,'];

  test('works while one types and marks what was found', async () => {
    await filter('WIND');
    await shows(...WIND);
    await eventually(async () =>
      assert.deepEqual(await outline.rows.locator('.highlight').allTextContents(), ['wind', 'wind']),
    );
    await box().fill('windmill');
    await outline.pane.getByText('Nothing that is shown here matches the filter.').waitFor();
    await accept();
    await outline.hasFocus();
    await key('Escape');
    await outline.row('What the islanders').waitFor();
  });

  test('offers the sections where what it finds is not among the quotes', async () => {
    await workbench.command('seedReader.outline.showQuotesOnly');
    await filter('islanders');
    await outline.pane.getByText('Nothing that is shown here matches the filter.').waitFor();
    await accept();
    await outline.pane.getByRole('button', { name: 'Clear Filter' }).waitFor();
    await outline.pane.getByRole('button', { name: 'Show by Section' }).click();
    await shows('What the islanders say');
  });

  test('is taken back to what it was by Escape', async () => {
    await filter('wind');
    await accept();
    await shows(...WIND);
    await filter('money');
    await outline.quote('Only the money').waitFor();
    await takeBack();
    await shows(...WIND);
  });

  test('stays on a click on a match, which takes the focus nowhere else', async () => {
    await filter('wind');
    await shows(...WIND);
    await outline.quote('We waited').click();
    await box().waitFor({ state: 'hidden' });
    await outline.selected('We waited for the wind,');
    await workbench.page.waitForTimeout(500);
    await shows(...WIND);
    await filter('money');
    await outline.quote('Only the money').waitFor();
    await workbench.editor().first().click();
    await box().waitFor({ state: 'hidden' });
    await workbench.page.waitForTimeout(500);
    assert.ok(await workbench.page.evaluate(() => document.activeElement?.closest('.editor-instance') !== null));
  });

  test('shows what it finds in folded items, and leaves those folded afterwards', async () => {
    await outline.fold('What the islanders');
    await outline.row('The ferry Alma').waitFor({ state: 'detached' });
    await filter('money');
    const found = ['What the islanders say', '…"Only the money is missing," she…', 'Only the money is missing,'];
    await shows(...found);
    await accept();
    await outline.hasFocus();
    await outline.fold('What the islanders');
    await shows('What the islanders say');
    await filter('mone');
    await shows(...found);
    await takeBack();
    await workbench.command('seedReader.outline.clearFilter');
    await outline.row('It never came').waitFor();
    assert.equal(await outline.row('Berg said').count(), 0);
    await outline.selected('What the islanders');
    await outline.row('What the islanders').click();
    await key('ArrowRight');
    await outline.row('Berg said').waitFor();
  });

  test('shows the quotes it finds in an article so long that paragraphs are folded', async () => {
    await workbench.open(LONG);
    await outline.row('It was winter 0').waitFor();
    assert.equal((await outline.shown()).filter(({ level }) => level === '2').length, 0);
    await filter('winter 300');
    await shows('"It was winter 300 of all," Anna…', 'It was winter 300 of all,');
    await accept();
    await workbench.command('seedReader.outline.clearFilter');
    await workbench.command('workbench.action.closeActiveEditor');
  });

  test('a paragraph shows its first quote as soon as it has one', async () => {
    await workbench.open(FERRY);
    await outline.row('The ferry to').waitFor();
    await workbench.evaluate(async (api, words) => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.positionAt(editor.document.getText().indexOf(words) + words.length);
      if (end) await editor?.edit(builder => builder.insert(end, ' "They told us so," Ivo Brandt said on Monday.'));
    }, 'its owners said.');
    await outline.quote('They told us so').waitFor();
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
