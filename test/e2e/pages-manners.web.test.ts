import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { openForPages } from './featurePage';
import { showPage } from './showPage';
import { atRest, longArticle } from './tops';
import type { Workbench } from './workbench';

const LETTER = 'Sign up for our newsletter to get the news of the harbour every Monday. '.repeat(8).trim();

/** After every third paragraph of a long article two promotions. */
const PROMOTED = longArticle('Vint', 30)
  .split('\n\n')
  .flatMap((block, i) => (i % 3 === 2 ? [block, 'Advertisement', LETTER] : [block]))
  .join('\n\n');

suite('The manners of the page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openForPages({ 'a.txt': longArticle('Orrin', 200), 'promoted.txt': PROMOTED });
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());

  const key = (name: string) => workbench.page.keyboard.press(name);
  const chip = (name: string) => page.locator('.speakers button', { hasText: name });
  const card = () => page.getByRole('tooltip');
  /** Runs in the page, with what holds the article's blocks. */
  const blocks = <R>(run: (all: Element) => R) => page.locator('#blocks').evaluate(run);

  test('the space between two blocks is a place in the article', async () => {
    await showPage(workbench, 'a.txt');
    // A part that the browser has laid out before, and skips while it is far away, has its last block's margin inside.
    await blocks(() => scrollBy(0, 20_000));
    await atRest(() => blocks(() => scrollY));
    const gap = await blocks(all => {
      const chunk = all.children[0];
      const bottom = chunk?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const room = (chunk?.getBoundingClientRect().bottom ?? 0) - bottom;
      scrollBy(0, bottom + room / 2);
      return room;
    });
    assert.ok(gap > 4, `${gap}`);
    const section = page.locator('.contents [aria-current]', { hasText: /Part \d+/ });
    await atRest(() => section.count());
    assert.equal(await section.count(), 1);
  });

  test('the card goes with the walk that showed it', async () => {
    await showPage(workbench, 'a.txt');
    await chip('Tomas Reyle').click();
    await page
      .getByRole('group', { name: /Tomas Reyle · / })
      .getByRole('button', { name: 'Next' })
      .click();
    await card().waitFor();
    await chip('Tomas Reyle').click();
    await card().waitFor({ state: 'hidden' });
  });

  test('the card under the pointer goes with it, also where quotations are shown no more', async () => {
    await showPage(workbench, 'a.txt');
    await page.locator('q').first().hover();
    await card().waitFor();
    await key('q');
    await page.locator('html[data-quotes=off]').waitFor();
    await page.locator('.date-line').hover();
    await card().waitFor({ state: 'hidden' });
    await key('q');
    await page.locator('html[data-quotes=on]').waitFor();
  });

  test('the card of a quotation that was scrolled away lies over no other, and is there when that comes back', async () => {
    await showPage(workbench, 'a.txt');
    await page.locator('.lead').click();
    await key('n');
    await card().waitFor();
    await page.locator('html').evaluate(() => scrollTo(0, 1500));
    await card().waitFor({ state: 'hidden' });
    await page.locator('html').evaluate(() => scrollTo(0, 0));
    await card().waitFor();
    await key('Escape');
  });

  test('a finger on a quotation shows who said it', async () => {
    await showPage(workbench, 'a.txt');
    // What the mouse does, which leaves the page, must not count.
    await workbench.page.mouse.move(1, 1);
    await workbench.page.waitForTimeout(1000);
    await page
      .locator('q')
      .first()
      .evaluate(mark => {
        const init = { pointerType: 'touch', bubbles: true };
        for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerleave'])
          mark.dispatchEvent(new PointerEvent(type, { ...init, bubbles: type !== 'pointerleave' }));
        const article = mark.closest('#blocks');
        article?.dispatchEvent(new PointerEvent('pointerleave', init));
      });
    await card().filter({ hasText: 'Ilka Brandvold' }).waitFor();
    await key('Escape');
  });

  test('promotions that are folded away leave the paragraph after them whole', async () => {
    await showPage(workbench, 'promoted.txt');
    const fold = page.locator('.promo .fold').filter({ visible: true }).nth(3);
    await fold.click();
    await blocks(all => {
      const shown = [...all.querySelectorAll('.promo[data-shown]')].at(-1);
      if (!shown) throw new Error('no promotion is shown');
      scrollBy(0, shown.getBoundingClientRect().bottom - 8);
    });
    await atRest(() => blocks(() => scrollY));
    // The line that was pressed has the focus, out of sight.
    await key('Enter');
    await page.locator('.promo[data-shown]').first().waitFor({ state: 'detached' });
    const next = page.locator('#blocks p', { hasText: 'Case 12:' });
    assert.ok((await atRest(() => next.evaluate(block => block.getBoundingClientRect().top))) >= 0);
  });

  test('promotions that are folded away open for who asks for a place in one, but not for who scrolls past', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('promoted.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await page.locator('#blocks p', { hasText: 'Case 29:' }).waitFor({ state: 'attached' });
    const shown = page.locator('.promo[data-shown]');
    const at = (words: string) =>
      workbench.evaluate((api, found) => {
        const editor = api.window.activeTextEditor;
        if (!editor) throw new Error('no editor is active');
        const text = editor.document.getText();
        const place = editor.document.positionAt(text.indexOf('Sign up', text.indexOf(found)));
        editor.selection = new api.Selection(place, place);
        editor.revealRange(editor.selection, api.TextEditorRevealType.AtTop);
      }, words);
    await at('Case 20:');
    const after = page.locator('#blocks p', { hasText: 'Case 21:' });
    await eventually(async () => {
      const top = await after.evaluate(block => block.getBoundingClientRect().top);
      assert.ok(Math.abs(top) < 200, `${top}`);
    });
    await atRest(() => after.evaluate(block => block.getBoundingClientRect().top));
    assert.equal(await shown.count(), 0);
    await workbench.command('seedReader.revealInPreview');
    await shown.first().waitFor();
    assert.equal(await shown.count(), 2);
    const top = () => shown.last().evaluate(promo => promo.getBoundingClientRect().top);
    assert.ok(Math.abs(await atRest(top)) < 2, `${await top()}`);
    // The same of a preview that has yet to be opened.
    await workbench.command('workbench.action.closeEditorsInOtherGroups');
    await at('Case 14:');
    await workbench.command('seedReader.revealInPreview');
    await shown.first().waitFor();
    assert.equal(await shown.count(), 2);
    assert.ok(Math.abs(await atRest(top)) < 2, `${await top()}`);
  });

  test('Escape closes one panel, not two', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await page.locator('.lead').waitFor();
    await page.getByRole('button', { name: 'Contents' }).press('Enter');
    await page.locator('.contents').waitFor();
    await page.getByRole('button', { name: 'Appearance' }).press('Enter');
    await page.locator('.look').waitFor();
    await key('Escape');
    const open = async () => [await page.locator('.look').isVisible(), await page.locator('.contents').isVisible()];
    assert.equal((await open()).filter(one => one).length, 1);
    await key('Escape');
    assert.deepEqual(await open(), [false, false]);
  });

  test('who selects all has the article alone', async () => {
    await showPage(workbench, 'a.txt');
    const text = await page.locator('html').evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return `${getSelection()}`;
    });
    assert.match(text, /Case 0: the council/);
    assert.doesNotMatch(text, /Quoted:|Tomas Reyle 100|^Part 0/);
  });

  test('a browser that tells of no idle time shows the article', async () => {
    await workbench.page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
    await showPage(workbench, 'a.txt');
    await page.locator('.lead').waitFor();
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
