import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { openForPages } from './featurePage';
import { showPage } from './showPage';
import { atRest, longArticle } from './tops';
import type { Workbench } from './workbench';

const SHORT_ENDS = `${longArticle('Lindt', 26).trim()}${[8, 9]
  .map(
    part =>
      `\n\nPart ${part} of the story\n\nNobody in the town of Lindt has ever told more of it than this one sentence.`,
  )
  .join('')}\n`;

suite('The contents of the page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openForPages({
      'changing.txt': longArticle('Karst'),
      'gone.txt': longArticle('Rinne'),
      'ends.txt': SHORT_ENDS,
      'filled.txt': longArticle('Vint', 1000),
    });
    await workbench.page.setViewportSize({ width: 1500, height: 800 });
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());

  const contents = () => page.getByRole('navigation', { name: 'Contents' });
  const entry = (name: string) => contents().getByRole('button', { name });

  test('keep the focus on an entry when another program changes the sections', async () => {
    await showPage(workbench, 'changing.txt');
    const change = (from: string, to: string) =>
      workbench.evaluate(
        async (api, [before, after]) => {
          const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('changing.txt'));
          if (!document) throw new Error('changing.txt is not open');
          const edit = new api.WorkspaceEdit();
          const start = document.getText().indexOf(before);
          const range = new api.Range(document.positionAt(start), document.positionAt(start + before.length));
          edit.replace(document.uri, range, after);
          await api.workspace.applyEdit(edit);
        },
        [from, to] as const,
      );
    await entry('Part 2 ').focus();
    for (const [from, to, focused] of [
      ['Case 5:', 'Part X of the story\n\nCase 5:', 'Part 2 of the story'],
      ['Part X of the story\n\n', '', 'Part 2 of the story'],
      ['Part 2 of', 'Part Y of', 'Part Y of the story'],
    ] as const) {
      await change(from, to);
      await entry('Part X ').waitFor({ state: to.includes('X') ? 'visible' : 'detached' });
      await entry(focused).waitFor();
      assert.deepEqual(await contents().locator(':focus').allTextContents(), [focused]);
    }
  });

  test('lead to a heading below what is said over the text', async () => {
    await showPage(workbench, 'gone.txt');
    await entry('Part 2 ').waitFor();
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.workspace.fs.delete(api.Uri.joinPath(folder.uri, 'gone.txt'));
    });
    const notice = page.locator('#notice', { hasText: 'not there any more' });
    await notice.waitFor();
    await entry('Part 2 ').click();
    await atRest(() => page.locator('html').evaluate(() => scrollY));
    const under = await notice.evaluate(element => element.getBoundingClientRect().bottom);
    const words = await page.locator('h2', { hasText: 'Part 2 ' }).evaluate(heading => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().top;
    });
    assert.ok(words >= under, `${words} is under ${under}`);
    assert.ok(words < under + 60, `${words} is far below ${under}`);
  });

  test('mark the section that the reader sees, not one under what is said over the text', async () => {
    const marked = () => contents().locator('[aria-current]').textContent();
    await entry('Part 2 ').click();
    await eventually(async () => assert.equal(await marked(), 'Part 2 of the story'));
    await page.locator('html').evaluate(async () => {
      scrollBy(0, 2);
      // The page has heard of it by the second frame.
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    });
    const covered = await page.locator('#notice').evaluate(notice => {
      const { bottom } = notice.getBoundingClientRect();
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent?.includes('Part 2 '));
      const above = heading?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return above > 0 && above < bottom;
    });
    assert.ok(covered, 'no line of the section before is under the notice');
    assert.equal(await marked(), 'Part 2 of the story');
  });

  test('leave what is said over the text beside the toolbar, however narrow the page is', async () => {
    const notice = page.locator('#notice', { hasText: 'not there any more' });
    await notice.waitFor();
    for (const width of [850, 600, 420]) {
      await workbench.page.setViewportSize({ width, height: 800 });
      await page.locator('html').evaluate(async () => {
        scrollTo(0, 900);
        await new Promise(requestAnimationFrame);
        scrollTo(0, 800);
      });
      await page.locator('.toolbar:not([data-away])').waitFor();
      const right = await notice.evaluate(element => element.getBoundingClientRect().right);
      const left = await page.locator('.toolbar').evaluate(element => element.getBoundingClientRect().left);
      assert.ok(right <= left, `the notice ends at ${right}, the toolbar begins at ${left}`);
    }
  });

  test('mark each section that is gone to or read, those at the end as well', async () => {
    await workbench.page.setViewportSize({ width: 1500, height: 800 });
    await showPage(workbench, 'ends.txt');
    const current = (name: string) => contents().locator('[aria-current]', { hasText: name });
    for (const name of ['Part 9 ', 'Part 8 ', 'Part 1 ', 'Part 8 ']) {
      await entry(name).click();
      await current(name).waitFor();
      const top = () => page.locator('h2', { hasText: name }).evaluate(heading => heading.getBoundingClientRect().top);
      assert.ok(Math.abs(await atRest(top)) < 2, `${name}: ${await top()}`);
    }
    await page.locator('#blocks').hover();
    await workbench.page.mouse.wheel(0, 9000);
    await current('Part 9 ').waitFor();
  });

  test('give the focus to their button when there is no room for them any more', async () => {
    await entry('Part 8 ').focus();
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await contents().waitFor({ state: 'hidden' });
    assert.equal(await page.locator(':focus').getAttribute('aria-label'), 'Contents');
  });

  test('leave no toolbar over the section that they lead up to, but the reader’s own scrolling up brings it back', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 800 });
    await page.locator('.lead').click();
    await workbench.command('seedReader.preview.toggleContents');
    await entry('Part 9 ').click();
    await atRest(() => page.locator('html').evaluate(() => scrollY));
    const away = page.locator('.toolbar[data-away]');
    await away.waitFor({ state: 'attached' });
    await workbench.command('seedReader.preview.toggleContents');
    await entry('Part 1 ').click();
    await page.locator('h2:focus', { hasText: 'Part 1 ' }).waitFor();
    await atRest(() => page.locator('html').evaluate(() => scrollY));
    assert.equal(await away.count(), 1);
    await page.locator('#blocks').hover();
    await workbench.page.mouse.wheel(0, -100);
    await page.locator('.toolbar:not([data-away])').waitFor();
  });

  test('leave the focus on their button when a section is chosen that is not on the page yet', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 800 });
    // A page that is never idle takes in no more than what is around its reader.
    await workbench.page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    await showPage(workbench, 'filled.txt');
    await page.getByRole('button', { name: 'Contents' }).click();
    await entry('Part 90 ').focus();
    assert.equal(await page.locator('h2', { hasText: 'Part 90 ' }).count(), 0);
    await workbench.page.keyboard.press('Enter');
    await contents().waitFor({ state: 'hidden' });
    assert.equal(await page.locator('html').evaluate(() => document.activeElement?.id), 'contents-button');
  });

  test('report no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
