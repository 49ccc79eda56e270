import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { longArticle, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const SEED = '101_0123456789abcdef.txt';
const PLAIN = 'plain.txt';

suite('The ways to the preview, and its behaviour by keyboard and settings', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [SEED]: longArticle(), [PLAIN]: 'No seed.\n' } });
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(SEED);
  });

  const tabs = () =>
    workbench.evaluate(api => api.window.tabGroups.all.map(group => group.tabs.map(({ label }) => label)));
  const tabsBecome = (wanted: readonly (readonly string[])[]) =>
    eventually(async () => assert.deepEqual(await tabs(), wanted));
  const titleButton = (name: RegExp) => workbench.page.locator('.editor-actions').getByRole('button', { name }).first();
  const menuItem = (name: string) => workbench.page.locator('.context-view').getByText(name, { exact: true });
  const ownTab = () => workbench.page.locator('.tabs-container .tab', { hasText: SEED }).first();

  test("the editor's title has a button for it; with Alt the preview comes in the same column", async () => {
    await titleButton(/^Open Preview to the Side/).click();
    await tabsBecome([[SEED], [`Preview ${SEED}`]]);
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(SEED);
    await titleButton(/^Open Preview to the Side/).click({ modifiers: ['Alt'] });
    await tabsBecome([[SEED, `Preview ${SEED}`]]);
  });

  test('a tab has it in its context menu, a plain text has not', async () => {
    await ownTab().click({ button: 'right' });
    await menuItem('Open Preview to the Side').click({ delay: 300 });
    await tabsBecome([[SEED], [`Preview ${SEED}`]]);
    await workbench.open(PLAIN);
    await workbench.page.locator('.tabs-container .tab', { hasText: PLAIN }).first().click({ button: 'right' });
    await menuItem('Treat as Seed Article').waitFor();
    assert.equal(await menuItem('Open Preview').count(), 0);
    await workbench.page.keyboard.press('Escape');
  });

  test("the page's context menu leads to the source", async () => {
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').click({ button: 'right' });
    for (const name of ['Refresh Preview', 'Export as HTML…', 'Print', 'Copy Article as Markdown'])
      await menuItem(name).waitFor();
    await menuItem('Show Source').click({ delay: 300 });
    await eventually(async () => assert.equal(await topOfEditor(workbench), 'Case 0'));
    const active = () => workbench.evaluate(api => api.window.activeTextEditor?.document.languageId);
    await eventually(async () => assert.equal(await active(), 'seed-article'));
  });

  test('with `onClick` a click leads the preview, and the keyboard does not', async () => {
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': 'onClick' });
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    const editor = workbench.editor().first();
    await editor.locator('.view-line').first().click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.waitForTimeout(700);
    assert.equal(await topOfPage(workbench), 'Case 0');
    await editor.locator('.view-line', { hasText: 'Case' }).last().click();
    await eventually(async () => assert.notEqual(await topOfPage(workbench), 'Case 0'));
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': null });
  });

  test('a double-click stays on the page where the setting says so', async () => {
    await workbench.configure({ 'seedReader.preview.doubleClickToSource': false });
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.preview().locator('.chunk > p').nth(1).dblclick();
    await workbench.page.waitForTimeout(700);
    assert.equal(await workbench.evaluate(api => api.window.activeTextEditor?.document.languageId ?? ''), '');
    await workbench.configure({ 'seedReader.preview.doubleClickToSource': null });
  });

  /** A scroll that is still under way swallows the next press. */
  const pressUntil = (key: string, fits: (top: string | undefined) => void) =>
    eventually(async () => {
      await workbench.page.keyboard.press(key);
      await workbench.page.waitForTimeout(300);
      fits(await topOfPage(workbench));
    });

  test('scrolls by keys, as a page does', async () => {
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('.lead').click();
    for (const [key, back] of [
      ['PageDown', 'PageUp'],
      ['Space', 'Shift+Space'],
      ['End', 'Home'],
    ] as const) {
      await pressUntil(key, top => assert.notEqual(top, 'Case 0'));
      await pressUntil(back, top => assert.equal(top, 'Case 0'));
    }
  });

  test('says nothing aloud while the text changes', async () => {
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').waitFor();
    const html = workbench.preview().locator('html');
    // What a screen reader speaks by itself: whatever changes in one of these.
    await html.evaluate(root => {
      const spoken = root.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output');
      const observer = new MutationObserver(() => root.setAttribute('data-spoke', ''));
      for (const one of spoken) observer.observe(one, { subtree: true, childList: true, characterData: true });
      if (spoken.length === 0) throw new Error('nothing on the page is ever spoken');
    });
    await workbench.evaluate(async api => {
      const [editor] = api.window.visibleTextEditors;
      await editor?.edit(edit => edit.insert(new api.Position(4, 0), '"It is late," Ilka Brandvold said. '));
    });
    await workbench.preview().locator('q', { hasText: 'It is late' }).waitFor();
    await workbench.page.waitForTimeout(800);
    assert.equal(await html.getAttribute('data-spoke'), null);
    await workbench.command('undo');
  });

  test('runs no script but its own, sends no form and loads from nowhere else', async () => {
    await workbench.command('seedReader.showPreview');
    const blocks = workbench.preview().locator('#blocks');
    await workbench.preview().locator('.lead').waitFor();
    const refused = await blocks.evaluate(async element => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
      // As if a text had become markup.
      element.insertAdjacentHTML(
        'beforeend',
        '<i onclick="window.ran = 1"></i><img src="https://example.invalid/x.png">',
      );
      element.querySelector('i')?.click();
      const script = document.createElement('script');
      script.textContent = 'window.ran = 2';
      element.append(script);
      const form = document.createElement('form');
      form.action = 'https://example.invalid/';
      element.append(form);
      form.submit();
      await fetch('https://example.invalid/').catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 500));
      return { found: [...new Set(found)].sort(), ran: 'ran' in window };
    });
    assert.equal(refused.ran, false);
    for (const directive of ['script-src-attr', 'script-src-elem', 'img-src', 'connect-src'])
      assert.ok(refused.found.includes(directive), `${directive} is not among ${refused.found}`);
  });
});
