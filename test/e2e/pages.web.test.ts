import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { exportedPage } from './exportedPage';
import { FEATURE, openForPages } from './featurePage';
import { settingBecomes } from './settingBecomes';
import { showPage } from './showPage';
import type { Workbench } from './workbench';

/** Its promo stays one whatever is typed at its end. */
const ONE_AD =
  ' date 2025-03-09 The lamp at Cape Oriel went out on Sunday, and nobody noticed.\n\nSubscribe to our newsletter: it comes on Sundays';

const LONG = ` date 2025-03-09 ${'The ferry sailed on to Lindmark.\n\n'.repeat(5000)}`;

suite('The page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openForPages({ 'one-ad.txt': ONE_AD, 'long.txt': LONG });
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());

  test('has landmarks, headings, figures and lists', async () => {
    await showPage(workbench, FEATURE);
    await page.locator('html[data-theme]').waitFor();
    assert.equal(await page.getByRole('main').count(), 1);
    assert.equal(await page.getByRole('article').count(), 1);
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), [
      'What the oven is for',
      'Five rescues',
      'The long wait',
    ]);
    assert.equal(await page.locator('time').getAttribute('datetime'), '2022-05');
    assert.match((await page.locator('figure small').textContent()) ?? '', /^Photograph: /);
    assert.match(
      (await page.locator('.date-line').textContent()) ?? '',
      /^May 2022 \d+–\d+ min \d+ words \d+% quoted$/,
    );
  });

  test('joins list items into one list', async () => {
    const owned = await page.locator('ul[aria-owns]').getAttribute('aria-owns');
    assert.equal(owned?.split(' ').length, 4);
    const tree = await page.locator('#blocks').ariaSnapshot();
    assert.equal(tree.match(/^\s*- list:/gm)?.length, 1, tree);
    assert.equal(tree.match(/- listitem:/g)?.length, 5, tree);
  });

  test('gives the reading time of a long article in hours', async () => {
    await showPage(workbench, 'long.txt');
    await page.locator('.date-line', { hasText: /\D2–3 h 30,000 words/ }).waitFor();
  });

  test('folds promos away, and shows them when asked', async () => {
    await showPage(workbench, 'ads.txt');
    const folds = page.locator('.promo .fold').filter({ visible: true });
    assert.deepEqual(await folds.evaluateAll(lines => lines.map(line => line.getAttribute('aria-label'))), [
      '2 promotions hidden · Show',
      '1 promotion hidden · Show',
    ]);
    const promo = page.getByText('Subscribe to our newsletter');
    assert.equal(await promo.isVisible(), false);
    await folds.first().click();
    await promo.filter({ visible: true }).waitFor();
    assert.equal(await folds.first().getAttribute('aria-expanded'), 'true');
    assert.equal(await folds.first().getAttribute('aria-label'), '2 promotions · Hide');
    assert.equal(await folds.count(), 2);
    await folds.first().click();
    await promo.waitFor({ state: 'hidden' });
    // Browsers tell so when what they search is in hidden text.
    await promo.evaluate(text => text.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await promo.filter({ visible: true }).waitFor();
    await folds.first().click();
    await promo.waitFor({ state: 'hidden' });
    const gap = await page.locator('#blocks').evaluate(blocks => {
      const [line, next] = [blocks.querySelector('.fold'), blocks.querySelector('q')];
      return (next?.getBoundingClientRect().top ?? 0) - (line?.getBoundingClientRect().bottom ?? 0);
    });
    assert.ok(gap < 40, `${gap}`);
  });

  test('keeps a promo open while one types in it', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('one-ad.txt');
    await workbench.command('seedReader.showPreviewToSide');
    const promo = page.locator('.promo').last();
    await promo.locator('.fold').click();
    for (const letter of ['X', 'Y']) {
      await workbench.evaluate(async (api, typed) => {
        const [editor] = api.window.visibleTextEditors;
        const last = editor?.document.lineAt(editor.document.lineCount - 1);
        if (editor && last) await editor.edit(edit => edit.insert(last.range.end, typed));
      }, letter);
      await promo.filter({ hasText: letter }).waitFor();
      await promo.locator('p').filter({ visible: true }).first().waitFor();
      assert.equal(await promo.locator('.fold').getAttribute('aria-expanded'), 'true');
    }
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.files.revert');
  });

  test('writes what the reader chooses into the settings, at once and for every preview', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(FEATURE);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('seedReader.showPreview');
    const other = workbench.preview(1);
    await other.locator('#blocks .lead').waitFor();
    const size = (frame: FrameLocator) => frame.locator('body').evaluate(body => getComputedStyle(body).fontSize);
    assert.equal(await size(page), '18px');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('button', { name: 'Size: more' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
    for (const frame of [page, other]) await frame.locator('html[data-theme=sepia]').waitFor();
    assert.deepEqual([await size(page), await size(other)], ['19px', '19px']);
    await settingBecomes(workbench, 'fontSize', 19);
    await settingBecomes(workbench, 'theme', 'sepia');
    await page.getByRole('button', { name: 'Reset' }).click();
    for (const frame of [page, other]) await frame.locator('html[data-theme=vscode]').waitFor();
    await settingBecomes(workbench, 'fontSize', 18);
    await settingBecomes(workbench, 'theme', 'vscode');
    await page.getByRole('button', { name: 'Appearance' }).press('Escape');
    await page.locator('.look').filter({ visible: false }).waitFor({ state: 'attached' });
  });

  test('has one stop for the Tab key in the toolbar; arrow keys move within', async () => {
    await showPage(workbench, FEATURE);
    const focused = () => page.locator(':focus').getAttribute('aria-label');
    await page.locator('.toolbar [tabindex="0"]').focus();
    assert.equal(await focused(), 'Contents');
    await workbench.page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Highlight Quotes (Q)');
    await workbench.page.keyboard.press('End');
    assert.equal(await focused(), 'Appearance');
    assert.equal(await page.locator('.toolbar [tabindex="0"]').count(), 1);
  });

  test('lists the sections, marks the current one and goes to another', async () => {
    await showPage(workbench, FEATURE);
    await page.getByRole('button', { name: 'Contents' }).click();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    assert.deepEqual(await contents.getByRole('button').allTextContents(), [
      'What the oven is for',
      'Five rescues',
      'The long wait',
    ]);
    await contents.getByRole('button', { name: 'Five rescues' }).click();
    await contents.waitFor({ state: 'hidden' });
    await page.locator('.contents [aria-current]', { hasText: 'Five rescues' }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('h2:focus').textContent(), 'Five rescues');
    const top = await page.locator('h2:focus').evaluate(heading => heading.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 2, `${top}`);
  });

  test('keeps the sections beside the text where there is room', async () => {
    await workbench.page.setViewportSize({ width: 1500, height: 800 });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.waitFor();
    const opener = page.getByRole('button', { name: 'Contents' });
    await opener.click();
    await contents.waitFor({ state: 'hidden' });
    await settingBecomes(workbench, 'showContents', false);
    await opener.click();
    await contents.waitFor();
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await contents.waitFor({ state: 'hidden' });
  });

  suite('as it is given away', () => {
    const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());

    test('copies the article as Markdown, with promos only when told', async () => {
      await showPage(workbench, 'ads.txt');
      await workbench.command('seedReader.copyAsMarkdown');
      assert.match(await clipboard(), /^\*Sunday, March 9, 2025\*\n\nThe lamp at Cape Oriel/);
      assert.doesNotMatch(await clipboard(), /newsletter/);
      await workbench.configure({ 'seedReader.export.promotions': true });
      await workbench.command('seedReader.copyAsMarkdown');
      assert.match(await clipboard(), /newsletter/);
      await workbench.configure({ 'seedReader.export.promotions': null });
    });

    test('exports one file that loads nothing and looks the same', async () => {
      await showPage(workbench, FEATURE);
      const html = await exportedPage(workbench, '*.html');
      const opened = await testHost.context.newPage();
      const requests: string[] = [];
      opened.on('request', request => requests.push(request.url()));
      await opened.setContent(html);
      assert.equal(await opened.getByRole('listitem').count(), 5);
      assert.equal(await opened.locator('.promo').count(), 0);
      const style = await opened.locator('.lead').evaluate(lead => {
        const { fontSize, fontFamily, lineHeight } = getComputedStyle(lead);
        return [fontSize, fontFamily, lineHeight];
      });
      const preview = await page.locator('.lead').evaluate(lead => {
        const { fontSize, fontFamily, lineHeight } = getComputedStyle(lead);
        return [fontSize, fontFamily, lineHeight];
      });
      assert.deepEqual(style, preview);
      assert.deepEqual(requests, []);
      await opened.close();
    });

    test('is offered a name in the open folder where the article is in no file', async () => {
      await workbench.command('seedReader.openSample');
      const exported = workbench.command('seedReader.exportHtml');
      const name = workbench.page.locator('.quick-input-widget input[type=text]');
      await name.waitFor();
      await eventually(async () => assert.match(await name.inputValue(), /\/seeds\/Sample Article\.html$/));
      await name.press('Escape');
      await exported;
      await showPage(workbench, FEATURE);
    });

    test('offers to save the page where no browser can open a file of the extension', async () => {
      const printed = workbench.command('seedReader.print');
      const name = workbench.page.locator('.quick-input-widget input[type=text]');
      await name.waitFor();
      await eventually(async () => assert.match(await name.inputValue(), /\.html$/));
      await name.press('Escape');
      await printed;
    });
  });

  suite('as it is searched', () => {
    suiteSetup(async () => {
      await showPage(workbench, 'ads.txt');
      await page.locator('.lead').click();
    });

    const key = (name: string) => workbench.page.keyboard.press(name);
    const html = () => page.locator('html');

    test('is left to the browser, forwards and back, and Escape gives the focus back to the page', async () => {
      // What VS Code asks of the browser: the words, and whether to search backwards.
      const asked = await html().evaluateHandle(() => {
        const calls: (readonly [string, boolean])[] = [];
        Reflect.set(
          window,
          'find',
          (words: string, _sameCase: boolean, back: boolean) => calls.push([words, back]) > 0,
        );
        return calls;
      });
      await key('Control+F');
      const input = workbench.page.locator('.simple-find-part input').filter({ visible: true });
      await input.and(workbench.page.locator(':focus')).waitFor();
      await workbench.page.keyboard.insertText('keeper');
      const last = async () => (await asked.jsonValue()).at(-1);
      await eventually(async () => assert.equal((await last())?.[0], 'keeper'));
      const before = (await asked.jsonValue()).length;
      await key('Enter');
      await key('Enter');
      await key('Shift+Enter');
      await eventually(async () => assert.ok((await asked.jsonValue()).length >= before + 3));
      const backwards = (await asked.jsonValue()).slice(before).map(([, back]) => back);
      assert.deepEqual(backwards, [false, false, true]);
      await key('Escape');
      await input.waitFor({ state: 'hidden' });
      await eventually(async () => assert.equal(await html().evaluate(() => document.hasFocus()), true));
      await key('n');
      await page.locator('q:focus').waitFor();
    });

    test('is of the words that are seen: no name for the ears alone is found, or copied along', async () => {
      assert.equal(await page.getByRole('heading', { name: 'Article', level: 1 }).count(), 1);
      await key('Control+A');
      const selected = await html().evaluate(() => String(getSelection()));
      assert.match(selected, /The lamp at Cape Oriel/);
      assert.doesNotMatch(selected, /Article|promotion|newsletter/);
    });
  });

  suite('throughout', () => {
    test('reports no error', () => {
      assert.deepEqual(workbench.errors, []);
    });
  });
});
