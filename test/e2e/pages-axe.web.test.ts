import * as assert from 'node:assert/strict';
import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { showPage } from './showPage';
import { openWorkbench, type Workbench } from './workbench';

const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];
const READING = ['paper', 'sepia', 'dark', 'contrast'];
const KINDS = ['003_0a95e7d3f4612c8b.txt', '002_b3e08f6a1d9c5274.txt', '014_3f6b8e12d7a5c904.txt'];

suite('The page for everyone', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  const show = (file: string) => showPage(workbench, file);
  const problems = async () => {
    const found = await page.locator('html').evaluate(async (_html, source) => {
      const frame: Window & { axe?: typeof axe } = window;
      if (!frame.axe) new Function(source)();
      // A half-way colour is nobody's choice.
      await Promise.all(document.getAnimations().map(animation => animation.finished));
      if (!frame.axe) throw new Error('axe did not load');
      return (await frame.axe.run(document)).violations;
    }, axe.source);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  };
  const openAndClosed = async (label: string) => {
    assert.deepEqual(await problems(), [], `${label}, controls closed`);
    const opener = page.getByRole('button', { name: 'Appearance' });
    await opener.press('Enter');
    await page.locator('.look').waitFor();
    assert.deepEqual(await problems(), [], `${label}, controls open`);
    await opener.press('Escape');
  };

  suiteSetup(async () => {
    workbench = await openWorkbench();
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
    await workbench.command('workbench.action.toggleActivityBarVisibility');
  });
  suiteTeardown(() => workbench.close());

  test('axe finds a button without a name', async () => {
    await show(KINDS[0] ?? '');
    await page.locator('body').evaluate(body => body.append(document.createElement('button')));
    assert.deepEqual(await problems(), ['button-name: <button></button>']);
    await page.locator('body > button').evaluate(button => button.remove());
    assert.deepEqual(await problems(), []);
  });

  for (const width of [320, 1600]) {
    for (const theme of THEMES) {
      test(`axe finds nothing in ${theme} at ${width} pixels`, async () => {
        await workbench.page.setViewportSize({ width, height: 800 });
        await workbench.configure({ 'workbench.colorTheme': theme });
        await show(KINDS[0] ?? '');
        await openAndClosed(theme);
      });
    }
  }

  for (const theme of READING) {
    test(`axe finds nothing in the reading theme ${theme}`, async () => {
      await workbench.configure({ 'seedReader.preview.theme': theme });
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      await openAndClosed(theme);
      await workbench.configure({ 'seedReader.preview.theme': null });
    });
  }

  test('axe finds nothing with a card, a chosen speaker and promos shown', async () => {
    for (const file of KINDS.slice(1)) {
      await show(file);
      await page.locator('.fold').first().click();
      await page.locator('.speakers [aria-pressed]').first().click();
      await page.getByRole('tooltip').waitFor();
      assert.deepEqual(await problems(), [], file);
    }
  });

  test('nothing sticks out of a pane 320 pixels wide, nor at twice the zoom', async () => {
    const overflow = () => page.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
    await workbench.page.setViewportSize({ width: 320, height: 800 });
    for (const file of KINDS) {
      await show(file);
      await eventually(async () => assert.equal(await overflow(), 0, file));
    }
    await workbench.page.setViewportSize({ width: 640, height: 800 });
    await page.locator('html').evaluate(html => html.style.setProperty('zoom', '2'));
    await eventually(async () => assert.equal(await overflow(), 0));
  });

  test('forced colours keep every control and mark visible', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    await show(KINDS[1] ?? '');
    const line = await page
      .locator('q')
      .first()
      .evaluate(q => getComputedStyle(q).textDecorationLine);
    assert.equal(line, 'underline');
    assert.deepEqual(await problems(), []);
    await workbench.page.emulateMedia({ forcedColors: null });
  });

  test('reduced motion moves nothing', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page
      .locator('html')
      .evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration !== '0s').length,
      );
    assert.equal(moving, 0);
    await workbench.page.emulateMedia({ reducedMotion: null });
  });
});
