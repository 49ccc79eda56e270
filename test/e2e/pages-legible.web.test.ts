import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { showPage } from './showPage';
import { openWorkbench, type Workbench } from './workbench';

const GERMAN = '010_a8c5037e9bd6f142.txt';
const ARABIC = '007_d2186eb5f7430ca9.txt';
const ENGLISH = '003_0a95e7d3f4612c8b.txt';
/** Themes whose text is soft on its ground. */
const SOFT = ['Solarized Light', 'Solarized Dark', 'Abyss'];
const LIVELY = ['Light Modern', 'Dark Modern'];

suite('What is small or faint on the page, and what is heard of it', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openWorkbench({ viewport: { width: 1000, height: 800 } });
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
    await showPage(workbench, ENGLISH);
  });
  suiteTeardown(() => workbench.close());

  /** How well the text of a byline and of a paragraph stand out from the page: as WCAG counts it, 1 to 21. */
  const contrasts = () =>
    page.locator('html').evaluate(html => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string) => {
        if (!canvas) throw new Error('there is no canvas');
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paper = luminance(getComputedStyle(html).backgroundColor);
      const [byline = 0, text = 0] = ['.byline', '.lead'].map(selector => {
        const found = html.querySelector(selector);
        const ink = luminance(found ? getComputedStyle(found).color : '');
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      });
      return { byline, text };
    });
  const theme = () => page.locator('body').evaluate(body => body.dataset.vscodeThemeId ?? '');

  for (const name of [...SOFT, ...LIVELY]) {
    test(`muted text is no fainter than can be read in ${name}`, async () => {
      await workbench.configure({ 'workbench.colorTheme': name });
      await eventually(async () => assert.equal(await theme(), name));
      const { byline, text } = await contrasts();
      assert.ok(byline >= 4.4, `${byline}`);
      if (LIVELY.includes(name)) assert.ok(byline < text * 0.8, `${byline}, ${text}: it is muted`);
    });
  }

  test('names, the card and the bar grow with the text, and are no smaller than the controls', async () => {
    const size = (selector: string) =>
      page.locator(selector).evaluate(one => Number.parseFloat(getComputedStyle(one).fontSize));
    const chip = page.locator('.speakers button').first();
    await chip.click();
    for (const [fontSize, names, others] of [
      [10, 13, 13],
      [18, 13, 13],
      [40, 26, 18],
    ] as const) {
      await workbench.configure({ 'seedReader.preview.fontSize': fontSize });
      await eventually(async () => {
        for (const [part, wanted] of [
          ['.speakers button:first-of-type', names],
          ['#quote-card', others],
          ['#quotes-bar', others],
        ] as const) {
          const found = await size(part);
          assert.ok(found >= wanted && found < wanted + 6, `${part}: ${found} at ${fontSize}`);
        }
      });
    }
    const overflow = () => page.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
    await workbench.page.setViewportSize({ width: 320, height: 800 });
    await eventually(async () => assert.equal(await overflow(), 0));
    for (const part of ['#quote-card', '#quotes-bar']) {
      const found = await size(part);
      assert.ok(found < 16, `${part}: ${found} on a page with no room`);
    }
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await workbench.configure({ 'seedReader.preview.fontSize': null });
  });

  test('the contents are spoken in the language of the article', async () => {
    await showPage(workbench, GERMAN);
    await page.locator('.contents ol:lang(de)').waitFor({ state: 'attached' });
    await page.locator('.toolbar:lang(en)').waitFor();
    await showPage(workbench, ARABIC);
    await page.locator('.contents ol:lang(ar)').waitFor({ state: 'attached' });
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
