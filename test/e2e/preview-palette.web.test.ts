import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const ALWAYS = ['Open Sample Article'];
/** What works on an article, wherever it is in front. */
const ARTICLE = [
  'Copy Article as Markdown',
  'Copy Quote',
  'Copy Quote as Citation',
  'Copy Quote as Markdown',
  'Copy Quote with Attribution',
  'Export as HTML…',
  'Go to Next Paragraph',
  'Go to Next Quote',
  'Go to Next Quote of the Same Speaker',
  'Go to Next Section',
  'Go to Previous Paragraph',
  'Go to Previous Quote',
  'Go to Previous Quote of the Same Speaker',
  'Go to Previous Section',
  'Go to Quote…',
  'Go to Speaker…',
  'Print',
  'Show Article Statistics',
  'Toggle Preview',
];
const TEXT = [
  'Open Locked Preview to the Side',
  'Open Preview',
  'Open Preview to the Side',
  'Reopen as Preview',
  'Reveal in Preview',
  'Treat as Plain Text',
];
const PAGE = ['Refresh Preview', 'Show Source', 'Toggle Table of Contents'];

suite('The Command Palette', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': longArticle(), 'plain.txt': 'No seed.\n' } });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  /** The commands of the extension that the palette offers, in alphabetical order. */
  async function offered(): Promise<readonly string[]> {
    const { page } = workbench;
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type=text]');
    await input.fill('>Seed Reader: ');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Seed Reader: ' }).first().waitFor();
    await page.waitForTimeout(500);
    const found = new Set<string>();
    // Only the rows in sight are on the page, and no more than a few screens of them there are.
    for (let screen = 0; screen < 5; screen++) {
      const rows = page.locator('.quick-input-list .monaco-list-row .label-name');
      for (const row of await rows.allTextContents()) {
        const [, title] = row.match(/^Seed Reader: (.*)/) ?? [];
        if (title) found.add(title);
      }
      await input.press('PageDown');
      await page.waitForTimeout(200);
    }
    await input.press('Escape');
    await input.waitFor({ state: 'hidden' });
    return [...found].sort();
  }
  const offers = async (...lists: readonly (readonly string[])[]) =>
    assert.deepEqual(await offered(), [...ALWAYS, ...lists.flat()].sort());

  test('offers next to nothing where no article is', async () => {
    await offers();
    await workbench.open('plain.txt');
    await workbench.editor().first().click();
    await offers(['Treat as Seed Article']);
  });

  test('offers previews where a seed’s text is', async () => {
    await workbench.open('a.txt');
    await workbench.editor().first().click();
    await offers(ARTICLE, TEXT);
  });

  test('offers what a panel can', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').click();
    await offers(ARTICLE, PAGE, ['Toggle Preview Locking']);
  });

  test('offers to refresh from the text as long as there is a preview', async () => {
    const offersRefresh = async () => (await offered()).includes('Refresh Preview');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.editor().first().click();
    assert.ok(await offersRefresh());
    await workbench.command('workbench.action.closeEditorsInOtherGroups');
    assert.ok(!(await offersRefresh()));
  });

  test('offers what a custom editor can', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.reopenAsPreview');
    await workbench.preview().locator('.lead').click();
    await offers(ARTICLE, PAGE, ['Reopen as Source']);
  });

  test('offers to toggle the preview beside a comparison', async () => {
    await workbench.evaluate(api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      const [left, right] = ['plain.txt', 'a.txt'].map(name => api.Uri.joinPath(folder.uri, name));
      return api.commands.executeCommand('vscode.diff', left, right, 'both');
    });
    await workbench.page.locator('.editor.modified .view-lines').click();
    assert.ok((await offered()).includes('Toggle Preview'));
  });

  test('copies the quotation that the keys came to, or that the cursor is in, or says that there is none', async () => {
    const copied = (words: RegExp) =>
      eventually(async () => assert.match(await workbench.evaluate(api => api.env.clipboard.readText()), words));
    const placeCursor = (words: string) =>
      workbench.evaluate((api, found) => {
        const editor = api.window.activeTextEditor;
        if (!editor) throw new Error('no editor is active');
        const place = editor.document.positionAt(editor.document.getText().indexOf(found) + 2);
        editor.selection = new api.Selection(place, place);
      }, words);
    await workbench.open('a.txt');
    await placeCursor('whatever case 1 ');
    await workbench.palette('Copy Quote as Citation');
    await copied(/whatever case 1 may cost.*Tomas Reyle.*2025/s);
    await placeCursor('the old mill');
    await workbench.palette('Copy Quote with Attribution');
    await workbench.message('There is no quote here to copy');
    await workbench.command('notifications.clearAll');
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').click();
    for (let i = 0; i < 5; i++) await workbench.page.keyboard.press('n');
    await workbench.preview().locator('q:focus', { hasText: 'case 4 ' }).waitFor();
    await workbench.palette('Copy Quote as Markdown');
    await copied(/^> .*whatever case 4 may cost.*— Ilka Brandvold/s);
  });

  test('leads to no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
