import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { OutlineView } from './outlineView';
import { openWorkbench, type Workbench } from './workbench';

suite('The Article Outline on the page', () => {
  let workbench: Workbench;
  let outline: OutlineView;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [FERRY]: FERRY_TEXT },
      // The Settings as a tab, not over all of the window.
      settings: { 'workbench.editor.useModal': 'off' },
      viewport: { width: 1400, height: 900 },
    });
    await workbench.open(FERRY);
    outline = new OutlineView(workbench);
    await outline.open();
    await outline.hasFollowed();
  });
  suiteTeardown(() => workbench.close());

  const row = (label: string) => outline.row(label);
  const key = (name: string) => workbench.page.keyboard.press(name);
  const focusIn = (selector: string, options?: { readonly timeout: number }) =>
    workbench.page.waitForFunction(where => document.activeElement?.closest(where) !== null, selector, options);

  const selection = () =>
    workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors[0];
      return editor?.document.getText(editor.selection);
    });

  /** What stands after the cursor in its line. */
  const afterCursor = () =>
    workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors[0];
      const { line, character } = editor?.selection.active ?? {};
      return line === undefined ? undefined : editor?.document.lineAt(line).text.slice(character);
    });

  /** Puts the cursor where a text stands. */
  const place = (text: string) =>
    workbench.evaluate((api, words) => {
      const editor = api.window.visibleTextEditors[0];
      const start = editor?.document.positionAt(editor.document.getText().indexOf(words));
      if (editor && start) editor.selection = new api.Selection(start, start);
    }, text);

  const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());

  test('shows words, numbers and speakers', async () => {
    await outline.shows([
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
    await outline.pane.getByText('4 paragraphs · 4 quotes · 2 speakers').waitFor();
  });

  test('shows the place on a click and leaves the focus in the tree', async () => {
    await row('It never came').click();
    await workbench.page.waitForFunction(() => document.querySelector('.editor-instance .selected-text') !== null);
    assert.equal(await selection(), '"It never came back to us."');
    await outline.hasFocus();
    await outline.selected('It never came');
  });

  test('goes there with the focus on Enter', async () => {
    await key('ArrowDown');
    await key('Enter');
    await focusIn('.editor-instance');
    assert.equal(await afterCursor(), 'What the islanders say');
    assert.equal(await selection(), '');
    await outline.selected('What the islanders say');
  });

  test('goes there with the focus on a double-click, and shows a parent by key without either', async () => {
    // A row that is replaced between the two clicks sees none of them as a double-click.
    await eventually(async () => {
      await row('It never came').dblclick();
      await focusIn('.editor-instance', { timeout: 3000 });
    });
    assert.equal(await afterCursor(), '"It never came back to us."');
    assert.equal(await selection(), '');
    await outline.focus();
    await row('What the islanders').click();
    await key('ArrowUp');
    await key('ArrowUp');
    await key('ArrowUp');
    await key('Shift+Enter');
    await eventually(async () => assert.match((await selection()) ?? '', /^"We waited for the wind," Anna Berg/));
    await outline.hasFocus();
    assert.ok(await row('It never came').isVisible());
  });

  test('goes there with the focus on a double-click also where VS Code opens by that alone', async () => {
    const setOpenMode = (mode: string | undefined) =>
      workbench.evaluate(
        (api, value) => api.workspace.getConfiguration('workbench.list').update('openMode', value, true),
        mode,
      );
    await setOpenMode('doubleClick');
    try {
      await outline.focus();
      await eventually(async () => {
        await row('What the islanders').dblclick();
        await focusIn('.editor-instance', { timeout: 3000 });
      });
    } finally {
      await setOpenMode(undefined);
    }
  });

  test('keeps the focus while the key that shows a place is held', async () => {
    // Not the row that was clicked last: so soon after it that would be a double-click.
    await row('It never came').click();
    for (const _ of [1, 2, 3]) await key('Shift+Enter');
    await eventually(async () => assert.equal(await selection(), '"It never came back to us."'));
    await outline.hasComeToRest();
    // In the editor these would write.
    await key('ArrowDown');
    await key('Shift+Enter');
    await eventually(async () => assert.equal(await selection(), 'What the islanders say'));
    await outline.hasFocus();
  });

  test('neither opens nor unfolds anything by following', async () => {
    await row('What the islanders say').click();
    await key('ArrowLeft');
    await row('Only the money').waitFor({ state: 'detached' });
    await place('Only the money');
    await outline.selected('What the islanders say');
    assert.equal(await row('Only the money').count(), 0);
    const header = outline.pane.locator('> .pane-header');
    await header.click();
    await outline.pane.locator('> .pane-header[aria-expanded=false]').waitFor();
    // VS Code tells the extension a moment later.
    await workbench.page.waitForTimeout(500);
    await place('The ferry to');
    await workbench.page.waitForTimeout(500);
    assert.equal(await header.getAttribute('aria-expanded'), 'false');
    await outline.focus();
    await outline.hasComeToRest();
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
    await outline.quote('We waited').click();
    await row('Only the money').click({ modifiers: ['ControlOrMeta'] });
    await key('Control+Shift+c');
    await eventually(async () =>
      assert.match(await clipboard(), /— Anna Berg\n\n"Only the money is missing," — Anna Berg$/),
    );
    await workbench.evaluate(api => api.env.clipboard.writeText(''));
    await row('Only the money').click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Copy Quote with Attribution' }).hover();
    await key('Enter');
    await eventually(async () =>
      assert.match(
        await clipboard(),
        /^"We waited for the wind\. It never came back to us\." — Anna Berg\n\n"Only the money is missing," — Anna Berg$/,
      ),
    );
  });

  test('says so where there is no quote to copy', async () => {
    await workbench.evaluate(api => api.env.clipboard.writeText('as before'));
    await row('The ferry to').click();
    await key('Control+Shift+c');
    await workbench.message('Nobody is quoted here.');
    assert.equal(await clipboard(), 'as before');
  });

  test('shows speakers or quotes by key, and remembers what was selected', async () => {
    await row('Only the money').click();
    await key('Alt+2');
    await outline.shows([
      '1 Anna Berg | 3',
      '2 We waited for the wind, | ¶ 2',
      '2 It never came back to us. | ¶ 2',
      '2 Only the money is missing, | ¶ 4',
      '1 Jonas Ek | 1',
      '2 Nobody told us anything, | ¶ 3',
    ]);
    await outline.selected('Only the money');
    await key('Alt+3');
    await eventually(async () => assert.equal((await outline.shown()).length, 4));
    await outline.selected('Only the money');
    await key('Alt+1');
    await row('What the islanders').waitFor();
  });

  test('stays with the article while the preview has the focus, and follows its scrolling', async () => {
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await focusIn('iframe.webview');
    await eventually(async () => assert.ok((await outline.shown()).length > 10));
    await outline.hasComeToRest();
    const before = (await outline.shown()).length;
    const frame = await workbench.page.locator('iframe.webview').first().boundingBox();
    assert.ok(frame);
    await workbench.page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    await workbench.page.mouse.wheel(0, 900);
    await eventually(async () => {
      const at = (await outline.shown()).findIndex(({ selected }) => selected);
      assert.ok(at > 3, `selected: row ${at}`);
    });
    assert.equal((await outline.shown()).length, before);
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('opens the preview by key at the place, and keeps the focus', async () => {
    await workbench.open(FERRY);
    await outline.focus();
    await row('Only the money').click();
    await key('Control+Enter');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.preview().locator('p', { hasText: 'Only the money' }).waitFor();
    await outline.hasFocus();
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('goes on Enter into the preview that alone shows the article, whatever else is in front', async () => {
    await workbench.open(FERRY);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.openSettings2');
    await focusIn('.settings-editor');
    await workbench.evaluate(async api => {
      const tabs = api.window.tabGroups.all.flatMap(group => group.tabs);
      await api.window.tabGroups.close(tabs.filter(({ input }) => input instanceof api.TabInputText));
    });
    await outline.focus();
    await row('Only the money').click();
    await outline.hasFocus();
    await key('Enter');
    await focusIn('iframe.webview');
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('says what to do when there is nothing to show', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await outline.pane.getByText('Open a seed article').waitFor();
    await outline.pointAt();
    const filter = outline.pane.getByRole('button', { name: 'Filter' });
    await eventually(async () => assert.equal(await filter.isDisabled(), true));
    await workbench.evaluate(async api => {
      const document = await api.workspace.openTextDocument({ language: 'plaintext', content: 'Only a note.' });
      await api.window.showTextDocument(document);
    });
    await outline.pane.getByRole('button', { name: 'Treat as Seed Article' }).click();
    await row('Only a note.').waitFor();
    await eventually(async () => assert.equal(await filter.isDisabled(), false));
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
    await workbench.command('workbench.action.openSettings2');
    await workbench.evaluate(async api => {
      const document = await api.workspace.openTextDocument({ language: 'plaintext', content: 'Another note.' });
      await api.window.showTextDocument(document);
    });
    await outline.pane.getByText('The active editor holds no seed article.').waitFor();
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
    await outline.pane.getByText('Open a seed article').waitFor();
    await outline.pane.getByRole('button', { name: 'Open Sample Article' }).click();
    await row('The lighthouse at Karst Point').waitFor();
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
