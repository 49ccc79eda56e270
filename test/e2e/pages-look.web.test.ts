import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually';
import { showPage } from './showPage';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const MIXED = ` date 2025-03-09 The harbour of Haifa was opened again on Sunday, as its keepers had said it would be.\n\nהנמל נפתח שוב ביום ראשון, כפי שאמרו שומריו.\n\nAnd that was all of it.\n`;
const ARABIC =
  ' date 2025-03-09 رام الله (رويترز) - أُغلق الميناء يوم الأحد بعد عاصفة طويلة أبقت السفن بعيدة عن الرصيف لأسبوعين كاملين، وقال العاملون فيه إنهم ينتظرون هدوء البحر قبل أن يعودوا إلى العمل من جديد.\n\nوانتظر الناس خبراً جديداً عن الطقس في المدينة طوال اليوم.\n';
const JAPANESE = ` date 2025-03-09 ${'港は日曜日に再び開かれ、住民は二週間ぶりに船の出入りを見守ったという。'.repeat(6)}\n\n二日目も同じであった。\n`;

suite('How the page is set', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle(), 'ja.txt': JAPANESE, 'mixed.txt': MIXED, 'arabic.txt': ARABIC },
      viewport: { width: 1600, height: 800 },
    });
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
  });
  suiteTeardown(() => workbench.close());

  const paragraph = () => page.locator('.chunk > p:not(.lead)').first();
  const style = (name: string) =>
    paragraph().evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  const styleBecomes = (name: string, wanted: RegExp) =>
    eventually(async () => assert.match(await style(name), wanted));
  /** Characters in a full line, on average over the article's paragraphs. */
  const measure = () =>
    page.locator('#blocks').evaluate(blocks => {
      const texts = [...blocks.querySelectorAll('p:not(.lead)')].slice(0, 30);
      const lines = texts.map(text => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const tops = new Set(Array.from(range.getClientRects(), rect => Math.round(rect.bottom / 12)));
        return { characters: text.textContent?.length ?? 0, lines: tops.size };
      });
      const sum = (name: 'characters' | 'lines') => lines.reduce((total, line) => total + line[name], 0);
      // The last line of a paragraph is half full.
      return sum('characters') / (sum('lines') - texts.length / 2);
    });

  test('a line has about 66 characters, whatever the size and the font, and as many as the width says', async () => {
    await showPage(workbench, 'a.txt');
    await paragraph().waitFor();
    for (const [settings, wanted] of [
      [{}, 66],
      [{ fontSize: 26 }, 66],
      [{ fontFamily: 'sans' }, 66],
      [{ width: 42 }, 42],
    ] as const) {
      const named = Object.entries(settings).map(([name, value]) => [`seedReader.preview.${name}`, value] as const);
      await workbench.configure(Object.fromEntries(named));
      await eventually(async () => {
        const found = await measure();
        assert.ok(Math.abs(found - wanted) < wanted / 6, `${found}, ${JSON.stringify(settings)}`);
      });
      await workbench.configure(Object.fromEntries(named.map(([name]) => [name, null])));
    }
  });

  test('font, line height and alignment are as the settings say', async () => {
    await styleBecomes('text-align', /^start$/);
    await workbench.configure({
      'seedReader.preview.fontFamily': 'Quokka Sans',
      'seedReader.preview.lineHeight': 2,
      'seedReader.preview.alignment': 'justify',
    });
    await styleBecomes('font-family', /^"?Quokka Sans/);
    await styleBecomes('line-height', /^36px$/);
    await styleBecomes('text-align', /^justify$/);
    await workbench.configure({
      'seedReader.preview.fontFamily': null,
      'seedReader.preview.lineHeight': null,
      'seedReader.preview.alignment': null,
    });
    await styleBecomes('text-align', /^start$/);
  });

  test('the figures beside the date go below it together where the column is narrow', async () => {
    const lines = () =>
      page.locator('.date-line').evaluate(line => {
        const tops = (selector: string) =>
          [...line.querySelectorAll(selector)].map(one => Math.round(one.getBoundingClientRect().top));
        return [new Set(tops('span')).size, new Set(tops('time, span')).size];
      });
    assert.deepEqual(await lines(), [1, 1]);
    for (const fontSize of [24, 28, 32]) {
      await workbench.configure({ 'seedReader.preview.width': 40, 'seedReader.preview.fontSize': fontSize });
      await styleBecomes('font-size', new RegExp(`^${fontSize}px$`));
      assert.deepEqual(await lines(), [1, 2], `${fontSize}`);
    }
    await workbench.configure({ 'seedReader.preview.width': null, 'seedReader.preview.fontSize': null });
    await styleBecomes('font-size', /^18px$/);
  });

  test('the editor’s font is that of seeds, where the settings give them one of their own', async () => {
    await showPage(workbench, 'a.txt');
    await workbench.configure({ 'seedReader.preview.fontFamily': 'editor', 'editor.fontFamily': 'Quokka Mono' });
    await styleBecomes('font-family', /^"?Quokka Mono/);
    await workbench.configure({ '[seed-article]': { 'editor.fontFamily': 'Wombat Mono' } });
    await styleBecomes('font-family', /^"?Wombat Mono/);
    await workbench.configure({ '[seed-article]': null });
    await styleBecomes('font-family', /^"?Quokka Mono/);
    // In CSS no word of a bare name begins with a digit.
    await workbench.configure({ 'editor.fontFamily': 'Quokka 1 Mono' });
    await styleBecomes('font-family', /^"Quokka 1 Mono", monospace$/);
    await workbench.configure({ 'seedReader.preview.fontFamily': 'Quokka Serif 4' });
    await styleBecomes('font-family', /^"Quokka Serif 4"/);
    await workbench.configure({ 'seedReader.preview.fontFamily': null, 'editor.fontFamily': null });
  });

  test('a Japanese text is aligned as the settings say, too', async () => {
    await showPage(workbench, 'ja.txt');
    await page.locator('p[lang=ja], [lang=ja] p').first().waitFor();
    await styleBecomes('text-align', /^start$/);
    await workbench.configure({ 'seedReader.preview.alignment': 'justify' });
    await styleBecomes('text-align', /^justify$/);
    await workbench.configure({ 'seedReader.preview.alignment': null });
  });

  test('each paragraph runs in the direction of its own words', async () => {
    await showPage(workbench, 'mixed.txt');
    const blocks = page.locator('.chunk > p');
    await blocks.nth(2).waitFor();
    const directions = await blocks.evaluateAll(all => all.map(one => getComputedStyle(one).direction));
    assert.deepEqual(directions, ['ltr', 'rtl', 'ltr']);
  });

  test('a dateline runs into the beginning of its paragraph, in either direction', async () => {
    await showPage(workbench, 'arabic.txt');
    const lead = page.locator('.lead');
    await lead.waitFor();
    const gaps = () =>
      page.locator('.dateline').evaluate(dateline => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.lead') ?? dateline);
        const [line = dateline.getBoundingClientRect()] = range.getClientRects();
        const [place, text] = [
          dateline.getBoundingClientRect(),
          document.querySelector('.lead')?.getBoundingClientRect(),
        ];
        return [(text?.right ?? 0) - place.right, place.left - line.right];
      });
    for (const gap of await gaps()) assert.ok(gap >= -1 && gap < 20, `${await gaps()}`);
    await workbench.page.setViewportSize({ width: 440, height: 800 });
    await eventually(async () =>
      assert.equal(await page.locator('.dateline').evaluate(one => getComputedStyle(one).float), 'none'),
    );
    await workbench.page.setViewportSize({ width: 1600, height: 800 });
  });

  test('what is marked shows in high contrast and in forced colours', async () => {
    await workbench.configure({ 'seedReader.preview.theme': 'contrast' });
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    await showPage(workbench, 'a.txt');
    await page.locator('html[data-theme=contrast]').waitFor();
    for (const forcedColors of ['active', null] as const) {
      await workbench.page.emulateMedia({ forcedColors });
      const [outline, line] = await paragraph().evaluate(element => {
        element.setAttribute('data-reading', '');
        element.setAttribute('data-active', '');
        return [getComputedStyle(element).outlineColor, getComputedStyle(element, '::before').borderInlineStartColor];
      });
      assert.doesNotMatch(outline ?? '', /^rgba\(.*, 0\)|transparent/);
      assert.doesNotMatch(line ?? '', /^rgba\(.*, 0\)|transparent/);
      assert.equal(await paragraph().evaluate(one => getComputedStyle(one, '::before').borderInlineStartWidth), '2px');
    }
    await workbench.configure({ 'seedReader.preview.theme': null });
  });

  test('a reading theme colours the scroll bar as well, so that it shows and does not glare', async () => {
    await showPage(workbench, 'a.txt');
    for (const theme of ['paper', 'sepia', 'dark', 'contrast']) {
      await workbench.configure({ 'seedReader.preview.theme': theme });
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      const [thumb = [], track = [], paper = []] = await page.locator('html').evaluate(html => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const { scrollbarColor, backgroundColor } = getComputedStyle(html);
        return [...scrollbarColor.split(/ (?=color|rgb)/), backgroundColor].map(colour => {
          if (!canvas) throw new Error('there is no canvas');
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        });
      });
      assert.deepEqual(track, paper, theme);
      const difference = Math.abs((thumb[1] ?? 0) - (track[1] ?? 0));
      assert.ok(difference > 60 && difference < 160, `${theme}: ${thumb} on ${track}`);
    }
    await workbench.configure({ 'seedReader.preview.theme': null });
  });

  test('a hidden page comes back in the theme that was chosen meanwhile', async () => {
    await showPage(workbench, 'a.txt');
    await workbench.command('workbench.action.previousEditor');
    await page.locator('html').waitFor({ state: 'detached' });
    await workbench.configure({ 'seedReader.preview.theme': 'dark' });
    await workbench.page.addInitScript(() => {
      const seen = new Set<string>();
      Reflect.set(window, 'themesSeen', seen);
      // The page's own `dataset.theme = …` goes over this one, and what the HTML says is there already then.
      const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'dataset') ?? {};
      Object.defineProperty(HTMLElement.prototype, 'dataset', {
        configurable: true,
        get() {
          const data = get?.call(this);
          if (this === document.documentElement && data.theme) seen.add(data.theme);
          return data;
        },
      });
    });
    await workbench.command('workbench.action.nextEditor');
    await page.locator('.lead').waitFor();
    const seen = await page.locator('html').evaluate(() => [...Reflect.get(window, 'themesSeen')]);
    assert.deepEqual(
      seen.filter((theme: string | undefined) => theme !== undefined),
      ['dark'],
    );
    await workbench.configure({ 'seedReader.preview.theme': null });
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
