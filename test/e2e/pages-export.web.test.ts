import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { exportedPage } from './exportedPage';
import { FEATURE, openForPages } from './featurePage';
import { showPage } from './showPage';
import type { Workbench } from './workbench';

suite('What the page gives away', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());

  suiteSetup(async () => {
    workbench = await openForPages();
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());

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

  test('offers to save the page where no browser can open a file of the extension', async () => {
    const printed = workbench.command('seedReader.print');
    const name = workbench.page.locator('.quick-input-widget input[type=text]');
    await name.waitFor();
    await eventually(async () => assert.match(await name.inputValue(), /\.html$/));
    await name.press('Escape');
    await printed;
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
