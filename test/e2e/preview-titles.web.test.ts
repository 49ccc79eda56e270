import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle, scrollPage, showsArticle, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const FIRST = '101_0123456789abcdef.txt';
const SECOND = '102_0123456789abcdef.txt';

suite('Titles of groups that are not the active one', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FIRST]: longArticle('Orrin'), [SECOND]: longArticle('Vint') },
      settings: { 'workbench.editor.alwaysShowEditorActions': true },
      viewport: { width: 1600, height: 800 },
    });
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const actions = (column: number) =>
    workbench.page
      .locator('.editor-group-container')
      .nth(column - 1)
      .locator('.editor-actions');
  const press = (column: number, name: RegExp, modifiers: readonly 'Alt'[] = []) =>
    actions(column)
      .getByRole('button', { name })
      .first()
      .click({ modifiers: [...modifiers] });
  const choose = async (column: number, name: string) => {
    await press(column, /^More Actions/);
    await workbench.page.locator('.context-view').getByText(name, { exact: true }).click({ delay: 300 });
  };
  const openIn = (column: number, file: string, editor?: string) =>
    workbench.evaluate(
      async (api, [viewColumn, name, viewType]) => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (!folder) throw new Error('no folder is open');
        const uri = api.Uri.joinPath(folder.uri, name);
        if (viewType) await api.commands.executeCommand('vscode.openWith', uri, viewType, viewColumn);
        else await api.window.showTextDocument(uri, { viewColumn, preview: false });
      },
      [column, file, editor ?? ''] as const,
    );
  /** The tabs of each column, with a star for a custom editor; an exclamation mark stands at the active column. */
  const tabsBecome = (...wanted: readonly (readonly string[])[]) =>
    eventually(async () => {
      const found = await workbench.evaluate(api =>
        api.window.tabGroups.all.map(({ tabs, isActive }) => [
          ...tabs.map(({ label, input }) => `${label}${input instanceof api.TabInputCustom ? '*' : ''}`),
          ...(isActive ? ['!'] : []),
        ]),
      );
      assert.deepEqual(found, wanted);
    });
  const shows = (place: string, index = 0) => showsArticle(workbench, place, index);
  /** Which of two is the first in sight is only certain when both are there. */
  const bothShow = async () => {
    for (const index of [0, 1]) await workbench.preview(index).locator('.lead').waitFor();
  };
  /** Which of the visible previews shows an article. */
  const pageOf = async (place: string) => {
    for (const index of [0, 1]) {
      const text = await workbench.preview(index).locator('.lead').textContent();
      if (text?.includes(`council of ${place}`)) return index;
    }
    throw new Error(`no preview shows ${place}`);
  };

  const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());

  test('a text is previewed beside its own group, or in it', async () => {
    await openIn(1, FIRST);
    await openIn(2, SECOND);
    await tabsBecome([FIRST], [SECOND, '!']);
    await press(1, /^Open Preview to the Side/);
    await tabsBecome([FIRST], [SECOND, `Preview ${FIRST}`, '!']);
    await shows('Orrin');
    await workbench.command('workbench.action.closeActiveEditor');
    await press(1, /^Open Preview to the Side/, ['Alt']);
    await tabsBecome([FIRST, `Preview ${FIRST}`, '!'], [SECOND]);
  });

  test('a tab’s own menu previews in its group, too', async () => {
    await openIn(1, FIRST);
    await openIn(2, SECOND);
    await workbench.page.locator('.tabs-container .tab', { hasText: FIRST }).first().click({ button: 'right' });
    await workbench.page.locator('.context-view').getByText('Open Preview', { exact: true }).click({ delay: 300 });
    await tabsBecome([FIRST, `Preview ${FIRST}`, '!'], [SECOND]);
  });

  test('a text turns into its preview, and back at its place, and the other group stays as it is', async () => {
    await openIn(1, FIRST);
    await openIn(2, SECOND);
    await press(1, /^Reopen as Preview/);
    await tabsBecome([`${FIRST}*`, '!'], [SECOND]);
    await shows('Orrin');
    await scrollPage(workbench, 1500);
    const place = await topOfPage(workbench);
    await openIn(2, SECOND, 'seedReader.preview');
    await workbench.command('workbench.action.openEditorAtIndex1');
    await workbench.command('workbench.action.closeActiveEditor');
    await tabsBecome([`${FIRST}*`], [`${SECOND}*`, '!']);
    await press(1, /^Reopen as Source/);
    await tabsBecome([FIRST, '!'], [`${SECOND}*`]);
    const number = (top: string) => Number(top.match(/\d+/)?.[0]);
    await eventually(async () => {
      const top = await topOfEditor(workbench);
      assert.ok(Math.abs(number(top) - number(place)) <= 4, `${top} for ${place}`);
    });
  });

  test('a panel is refreshed, locked and left for its source', async () => {
    await openIn(1, FIRST);
    await workbench.command('seedReader.showPreviewToSide');
    await shows('Orrin');
    await openIn(1, SECOND, 'seedReader.preview');
    await tabsBecome([FIRST, `${SECOND}*`, '!'], [`Preview ${FIRST}`]);
    await bothShow();
    for (const index of [0, 1])
      await workbench
        .preview(index)
        .locator('body')
        .evaluate(body => body.classList.add('old'));
    await choose(2, 'Refresh Preview');
    await eventually(async () => {
      assert.equal(
        await workbench
          .preview(await pageOf('Orrin'))
          .locator('body.old')
          .count(),
        0,
      );
      assert.equal(
        await workbench
          .preview(await pageOf('Vint'))
          .locator('body.old')
          .count(),
        1,
      );
    });
    await choose(2, 'Toggle Preview Locking');
    await tabsBecome([FIRST, `${SECOND}*`, '!'], [`[Preview] ${FIRST}`]);
    await press(2, /^Show Source/);
    await eventually(async () => {
      const text = await workbench.evaluate(api => api.window.activeTextEditor?.document.uri.path.split('/').at(-1));
      assert.equal(text, FIRST);
    });
    await tabsBecome([FIRST, `${SECOND}*`, '!'], [`[Preview] ${FIRST}`]);
  });

  test('what is copied is the article of the title', async () => {
    await openIn(1, FIRST);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await openIn(1, SECOND);
    await tabsBecome([FIRST, SECOND, '!'], [`[Preview] ${FIRST}`]);
    await choose(2, 'Copy Article as Markdown');
    await eventually(async () => assert.match(await clipboard(), /council of Orrin/));
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await choose(1, 'Copy Article as Markdown');
    await eventually(async () => assert.match(await clipboard(), /council of Vint/));
  });

  test('the menu of a page means that page, whichever had the focus', async () => {
    await openIn(1, FIRST);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await openIn(1, SECOND, 'seedReader.preview');
    await tabsBecome([FIRST, `${SECOND}*`, '!'], [`[Preview] ${FIRST}`]);
    await bothShow();
    for (const place of ['Orrin', 'Vint']) {
      const index = await pageOf(place);
      await workbench.preview(index).locator('.lead').click({ button: 'right' });
      await workbench.page
        .locator('.context-view')
        .getByText('Copy Article as Markdown', { exact: true })
        .click({ delay: 300 });
      await eventually(async () => assert.match(await clipboard(), new RegExp(`council of ${place}`)));
    }
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
