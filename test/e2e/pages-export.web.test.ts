import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
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
    assert.match(await name.inputValue(), /\.html$/);
    await name.press('Escape');
    await printed;
  });

  test('reads aloud, paragraph by paragraph, and marks the one it reads', async () => {
    await workbench.page.addInitScript(speakSilently);
    await showPage(workbench, 'ads.txt');
    await page.getByRole('button', { name: 'Read Aloud' }).click();
    const marked = page.locator('[data-reading]');
    assert.match((await marked.textContent()) ?? '', /^The lamp at Cape Oriel/);
    const bar = page.getByRole('group', { name: 'Read Aloud' });
    await bar.getByRole('button', { name: 'Pause' }).click();
    await bar.getByRole('button', { name: 'Resume' }).click();
    await page.locator('html').evaluate(() => window.dispatchEvent(new Event('spoken')));
    // The promos between the two are folded away, and so left out.
    assert.match((await marked.textContent()) ?? '', /^“It was bright anyway/);
    await bar.getByRole('button', { name: 'Previous' }).click();
    assert.match((await marked.textContent()) ?? '', /^The lamp at Cape Oriel/);
    await bar.getByRole('button', { name: 'Close' }).click();
    assert.equal(await marked.count(), 0);
    assert.deepEqual(await page.locator('html').evaluate(() => Reflect.get(window, 'heard')), [
      'en: The lamp at Cape',
      'pause',
      'resume',
      'en: “It was bright a',
      'en: The lamp at Cape',
    ]);
  });

  test('offers no reading aloud where there is no voice', async () => {
    await workbench.page.addInitScript(() => {
      for (const owner of [window, Window.prototype]) Reflect.deleteProperty(owner, 'speechSynthesis');
    });
    await showPage(workbench, 'ads.txt');
    await page.getByRole('button', { name: 'Appearance' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Read Aloud' }).count(), 0);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});

/** Runs in the page: a voice that notes what it is told, and is done with a paragraph when the event `spoken` says so. */
function speakSilently(): void {
  const heard: string[] = [];
  Reflect.set(window, 'heard', heard);
  const speak = ({ text, lang, onend }: SpeechSynthesisUtterance) => {
    heard.push(`${lang}: ${text.slice(0, 16)}`);
    const done = () => onend?.call(new SpeechSynthesisUtterance(), new Event('end') as SpeechSynthesisEvent);
    window.addEventListener('spoken', done, { once: true });
  };
  const voice = {
    getVoices: () => [{}],
    speak,
    cancel: () => undefined,
    pause: () => heard.push('pause'),
    resume: () => heard.push('resume'),
  };
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: voice });
}
