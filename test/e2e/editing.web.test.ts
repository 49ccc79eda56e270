import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './workbench';

const FILE = '900_0123456789abcdef.txt';
const TALL = 'The captain is 6\' 2" tall, and the new keeper of the light is only 5\' 9" tall.';
const SAID = '"We waited for the wind," Anna Berg said, and the crew waited too (all of it).';
const FRENCH = 'Le capitaine a dit\u00a0: «\u00a0Nous avons gagné le port\u202f!\u00a0»';

suite('A seed in the editor', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    const lead = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
    workbench = await openWorkbench({
      files: { [FILE]: ` date 2025-03-09 ${[lead, TALL, SAID, FRENCH].join('\n\n')}\n` },
    });
    await workbench.open(FILE);
  });
  suiteTeardown(() => workbench.close());

  /** The colours of the pieces of text in which these words are drawn. */
  const coloursOf = (words: string) =>
    workbench
      .editor()
      .first()
      .evaluate((editor, text) => {
        const pieces = [...editor.querySelectorAll('.view-line > span > span')];
        // VS Code draws spaces as no-break ones.
        const drawn = pieces.filter(piece => piece.textContent?.replaceAll('\u00a0', ' ').includes(text));
        return drawn.map(piece => getComputedStyle(piece).color);
      }, words);
  const select = (words: string) =>
    workbench.evaluate((api, text) => {
      const editor = api.window.activeTextEditor;
      if (!editor) return;
      const start = editor.document.getText().indexOf(text);
      const { document } = editor;
      editor.selection = new api.Selection(document.positionAt(start), document.positionAt(start + text.length));
    }, words);
  const text = () => workbench.evaluate(api => api.window.activeTextEditor?.document.getText() ?? '');

  test('colours what is quoted, and nothing else between two marks', async () => {
    await eventually(async () => {
      const [quoted] = await coloursOf('We waited for the wind,');
      const [prose] = await coloursOf('its owners said');
      assert.ok(prose);
      assert.ok(quoted);
      assert.notEqual(quoted, prose);
      assert.deepEqual(await coloursOf('new keeper'), [prose]);
    });
  });

  test('shows no-break spaces as plain text does', async () => {
    await workbench.editor().getByText('Le capitaine').waitFor();
    await workbench.page.waitForTimeout(500);
    assert.equal(await workbench.page.locator('.unicode-highlight').count(), 0);
  });

  test('a mark or bracket that is typed over words goes around them, and brackets find each other', async () => {
    const before = await text();
    await workbench.editor().first().click();
    await select('tall, and');
    await workbench.page.keyboard.type('"');
    await eventually(async () => assert.equal(await text(), before.replace('tall, and', '"tall, and"')));
    await workbench.command('undo');
    await select('the crew');
    await workbench.page.keyboard.type('(');
    await eventually(async () => assert.equal(await text(), before.replace('the crew', '(the crew)')));
    await workbench.command('undo');
    await select('(all');
    await workbench.page.keyboard.press('ArrowLeft');
    await eventually(async () => assert.equal(await workbench.page.locator('.bracket-match').count(), 2));
  });

  test('Enter begins a line where lines begin, also after the header with its space', async () => {
    await workbench.editor().first().click();
    await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      const end = editor?.document.lineAt(0).range.end;
      if (editor && end) editor.selection = new api.Selection(end, end);
    });
    for (const key of ['Enter', 'Enter', 'N', 'o', 'w', 'Enter', 'Enter', 'H', 'o'])
      await workbench.page.keyboard.press(key);
    await eventually(async () => assert.match(await text(), /its owners said\.\n\nNow\n\nHo\n\nThe captain/));
    await workbench.revertAll();
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
