import * as assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { eventually } from './eventually';
import { openForPages } from './featurePage';
import { settingBecomes } from './settingBecomes';
import { showPage } from './showPage';
import { atRest, longArticle } from './tops';
import type { Workbench } from './workbench';

suite('The controls of the page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openForPages({ 'a.txt': longArticle(), 'parts.txt': longArticle('Vint', 400) });
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());

  const key = (name: string) => workbench.page.keyboard.press(name);
  const chip = (name: string) => page.locator('.speakers button', { hasText: name });
  /** How far the page is scrolled. */
  const place = () => page.locator('html').evaluate(() => scrollY);
  /** Writes a paragraph at the end of the article, in which Tomas Reyle speaks once more. */
  const letSpeak = () =>
    workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (!document) throw new Error('a.txt is not open');
      const edit = new api.WorkspaceEdit();
      const end = document.positionAt(document.getText().length);
      edit.insert(document.uri, end, '\n“The mill stays here with us,” said Tomas Reyle.\n');
      await api.workspace.applyEdit(edit);
    });

  test('speakers keep the focus when an edit changes how often they speak', async () => {
    await showPage(workbench, 'a.txt');
    await chip('Tomas Reyle').focus();
    await letSpeak();
    await chip('Tomas Reyle 21').waitFor();
    assert.match((await page.locator(':focus').textContent()) ?? '', /^Tomas Reyle/);
  });

  test('Reset takes back what stands in Appearance, and nothing else', async () => {
    await showPage(workbench, 'a.txt');
    await page.locator('.lead').click();
    await key('q');
    await settingBecomes(workbench, 'highlightQuotes', false);
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('button', { name: 'Size: more' }).click();
    await settingBecomes(workbench, 'fontSize', 19);
    await page.getByRole('button', { name: 'Reset' }).click();
    await settingBecomes(workbench, 'fontSize', 18);
    // What comes after it is written by then.
    await workbench.page.waitForTimeout(1500);
    await settingBecomes(workbench, 'highlightQuotes', false);
    assert.equal(await page.locator('html').getAttribute('data-quotes'), 'off');
    await page.locator('.lead').click();
    await key('q');
    await settingBecomes(workbench, 'highlightQuotes', true);
  });

  test('each of many quick presses counts', async () => {
    await showPage(workbench, 'a.txt');
    await page.getByRole('button', { name: 'Appearance' }).click();
    const sizes = await page.getByRole('button', { name: 'Size: more' }).evaluate((more: HTMLElement) => {
      const size = () => getComputedStyle(document.body).fontSize;
      return Array.from({ length: 6 }, () => {
        more.click();
        return size();
      });
    });
    assert.deepEqual(sizes, ['19px', '20px', '21px', '22px', '23px', '24px']);
    await settingBecomes(workbench, 'fontSize', 24);
    await workbench.page.waitForTimeout(500);
    assert.equal(await page.locator('body').evaluate(body => getComputedStyle(body).fontSize), '24px');
    await page.locator('.look').evaluate(panel => {
      panel.querySelector<HTMLElement>('[aria-label="Width: more"]')?.click();
      panel.querySelector<HTMLElement>('[aria-label="Width: more"]')?.click();
      panel.querySelector<HTMLElement>('.reset')?.click();
    });
    await settingBecomes(workbench, 'fontSize', 18);
    await workbench.page.waitForTimeout(1000);
    await settingBecomes(workbench, 'width', 66);
    assert.equal(await page.locator('html').evaluate(html => html.style.getPropertyValue('--width')), '66');
  });

  test('a change that cannot be written is said, and taken back', async () => {
    const write = (text: string) => workbench.write('.vscode/settings.json', text);
    const good = '{ "seedReader.preview.fontSize": 20, "workbench.startupEditor": "none" }';
    const size = () => page.locator('body').evaluate(body => getComputedStyle(body).fontSize);
    await write(good);
    await eventually(async () => assert.equal(await size(), '20px'));
    await write(`${good.slice(0, -1)} [broken`);
    await workbench.page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Size: more' }).click();
    await workbench.page.locator('.notifications-toasts', { hasText: 'The appearance could not be changed' }).waitFor();
    await eventually(async () => assert.equal(await size(), '20px'));
    await write('{}');
    await workbench.command('notifications.clearAll');
  });

  test('Escape closes one thing after another, wherever the focus is', async () => {
    await showPage(workbench, 'a.txt');
    await chip('Tomas Reyle').click();
    const bar = page.getByRole('group', { name: /Tomas Reyle · / });
    const card = page.getByRole('tooltip');
    const panel = page.locator('.look');
    await bar.waitFor();
    await page.getByRole('button', { name: 'Appearance' }).click();
    const open = async () => [await panel.isVisible(), await card.isVisible(), await bar.isVisible()];
    await page
      .locator('q')
      .first()
      .evaluate((q: HTMLElement) => {
        q.tabIndex = -1;
        q.focus();
      });
    assert.deepEqual(await open(), [true, true, true]);
    for (const wanted of [
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]) {
      await key('Escape');
      await eventually(async () => assert.deepEqual(await open(), wanted));
    }
  });

  test('a press elsewhere closes a panel, and does not bring the focus to its button', async () => {
    const panel = page.locator('.look');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await panel.getByRole('button', { name: 'Size: more' }).focus();
    // A finger that only moves the page presses, and clicks nothing.
    await page.locator('.lead').dispatchEvent('pointerdown', { pointerType: 'touch' });
    await panel.waitFor({ state: 'hidden' });
    assert.equal(await page.locator(':focus').count(), 0);
    await page.locator('.lead').click();
  });

  test('the Tab key goes from a button to what it has opened, past the contents beside the text', async () => {
    await workbench.page.setViewportSize({ width: 1500, height: 800 });
    await page.getByRole('navigation', { name: 'Contents' }).waitFor();
    await page.getByRole('button', { name: 'Appearance' }).focus();
    await key('Enter');
    await page.locator('.look').waitFor();
    await key('Tab');
    assert.equal(await page.locator('.look :focus').count(), 1);
    await key('Escape');
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
  });

  test('the contents beside the text keep the section that is read in sight, and the text where it is', async () => {
    await workbench.page.setViewportSize({ width: 1500, height: 800 });
    await showPage(workbench, 'parts.txt');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const current = contents.locator('[aria-current]');
    await contents.getByRole('button', { name: 'Part 0 ' }).waitFor();
    await page.locator('.lead').click();
    await key('End');
    await current.filter({ hasText: /^Part 3\d/ }).waitFor();
    const before = await atRest(place);
    const bottoms = [contents, current].map(one => one.evaluate(element => element.getBoundingClientRect().bottom));
    const [list = 0, entry = 0] = await Promise.all(bottoms);
    assert.ok(entry <= list + 1, `${entry} is below ${list}`);
    assert.equal(await place(), before);
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await showPage(workbench, 'a.txt');
  });

  test('the contents over the text stay until their reader closes them, and show the section that is read', async () => {
    await workbench.configure({ 'seedReader.preview.highlightQuotes': null });
    await settingBecomes(workbench, 'highlightQuotes', true);
    await showPage(workbench, 'parts.txt');
    const contents = page.locator('.contents');
    const current = contents.locator('[aria-current]');
    await page.getByRole('button', { name: 'Highlight Quotes' }).click();
    await page.locator('.lead').click();
    await key('End');
    await current.filter({ hasText: /^Part 3\d/ }).waitFor({ state: 'attached' });
    await atRest(place);
    await page.getByRole('button', { name: 'Contents' }).evaluate((button: HTMLElement) => button.click());
    const bottoms = [contents, current].map(one => one.evaluate(element => element.getBoundingClientRect().bottom));
    const [list = 0, entry = 0] = await Promise.all(bottoms);
    assert.ok(entry <= list + 1, `${entry} is below ${list}`);
    await current.focus();
    await workbench.page.setViewportSize({ width: 990, height: 800 });
    // As long as a choice of the look may wait to be written.
    await workbench.page.waitForTimeout(3500);
    assert.equal(await page.locator('.contents [aria-current]:focus').count(), 1);
    await current.click();
    await contents.waitFor({ state: 'hidden' });
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await key('q');
    await settingBecomes(workbench, 'highlightQuotes', true);
    await showPage(workbench, 'a.txt');
  });

  test('the card stays at its quotation when the lines are broken anew', async () => {
    await chip('Tomas Reyle').click();
    const [card, quote] = [page.getByRole('tooltip'), page.locator('q[aria-describedby]')];
    const edges = (one: Locator) =>
      one.evaluate(element => [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })));
    const gap = async () => {
      const [[of = { top: 0, bottom: 0 }], lines] = await Promise.all([edges(card), edges(quote)]);
      return Math.min(Math.abs(of.bottom - (lines[0]?.top ?? 0)), Math.abs(of.top - (lines.at(-1)?.bottom ?? 0)));
    };
    await card.waitFor();
    for (const width of [700, 850, 1000]) {
      await workbench.page.setViewportSize({ width, height: 800 });
      await eventually(async () => assert.ok((await gap()) < 8, `${await gap()} pixels apart at ${width}`));
    }
    await key('Escape');
    await key('Escape');
  });

  test('keys work with the focus on a button of the toolbar as well', async () => {
    const quotes = () => page.locator('html').getAttribute('data-quotes');
    await page.getByRole('button', { name: 'Appearance' }).focus();
    await key('q');
    await eventually(async () => assert.equal(await quotes(), 'off'));
    await key('q');
    await settingBecomes(workbench, 'highlightQuotes', true);
  });

  test('a walk ends with its speaker', async () => {
    await chip('Ilka Brandvold').click();
    const bar = page.getByRole('group', { name: / · / });
    await bar.waitFor();
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (!document) throw new Error('a.txt is not open');
      const edit = new api.WorkspaceEdit();
      const text = document.getText().replaceAll('Ilka Brandvold', 'Orla Dunmore');
      edit.replace(document.uri, new api.Range(0, 0, document.lineCount, 0), text);
      await api.workspace.applyEdit(edit);
    });
    await chip('Orla Dunmore').waitFor();
    await bar.waitFor({ state: 'hidden' });
    // The quotation that the walk was at keeps the focus, and a focused one has its card.
    await page.locator('q:focus').waitFor();
    const card = page.getByRole('tooltip');
    assert.match((await card.textContent()) ?? '', /^Orla Dunmore/);
    await key('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.locator('.lead').click();
    await key('n');
    await page.locator('q:focus').waitFor();
    await key('Escape');
  });

  test('a bar that is closed gives the focus to the quotation that the walk was at', async () => {
    await chip('Tomas Reyle').click();
    const bar = page.getByRole('group', { name: /Tomas Reyle · / });
    await bar.getByRole('button', { name: 'Next' }).click();
    await bar.getByRole('button', { name: 'Close' }).click();
    assert.match((await page.locator('q:focus').textContent()) ?? '', /case 3 may/);
    await key('Escape');
  });

  test('its keys work with Caps Lock, and leave the second key of a chord to VS Code', async () => {
    await page.locator('.lead').click();
    const press = (init: { key: string; shiftKey?: boolean; ctrlKey?: boolean }) =>
      page.locator('body').evaluate((body, event) => {
        body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...event }));
      }, init);
    const quotes = () => page.locator('html').getAttribute('data-quotes');
    await press({ key: 'Q' });
    assert.equal(await quotes(), 'off');
    await press({ key: 'Q', shiftKey: true });
    await press({ key: 'k', ctrlKey: true });
    await press({ key: 'q' });
    assert.equal(await quotes(), 'off');
    await press({ key: 'q' });
    assert.equal(await quotes(), 'on');
    await settingBecomes(workbench, 'highlightQuotes', true);
  });

  test('a double-click on a control or a link is its own', async () => {
    await page.locator('#blocks').evaluate(blocks => {
      const link = document.createElement('a');
      link.textContent = 'somewhere';
      blocks.querySelector('.lead')?.append(link);
    });
    await page.locator('.lead a').dblclick();
    await workbench.page.waitForTimeout(500);
    assert.equal(await page.locator('.lead').isVisible(), true);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
