import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { showPage } from './showPage';
import { openWorkbench, type Workbench } from './workbench';

const FEATURE = '002_b3e08f6a1d9c5274.txt';
const SPEECH = '004_e61f2b78c09d4a35.txt';
const ADS = [
  ' date 2025-03-09 The lamp at Cape Oriel went out on Sunday, and nobody on the island noticed until noon.',
  'Advertisement',
  'Subscribe to our newsletter',
  '“It was bright anyway,” said Runa Holt, the keeper.',
  'Advertisement',
].join('\n\n');

suite('The page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  const show = (file: string) => showPage(workbench, file);
  const setting = (name: string) =>
    workbench.evaluate((api, key) => api.workspace.getConfiguration('seedReader.preview').get(key), name);
  /** Waits for a setting: the page changes at once, the setting a moment later. */
  const becomes = async (name: string, value: unknown) => {
    for (let tries = 0; tries < 100 && (await setting(name)) !== value; tries++)
      await workbench.page.waitForTimeout(100);
    assert.equal(await setting(name), value);
  };
  const clipboard = () => workbench.evaluate(api => api.env.clipboard.readText());
  /** What is on the clipboard once it matches; a menu does not say when its command is done. */
  const copied = async (pattern: RegExp) => {
    for (let tries = 0; tries < 50 && !pattern.test(await clipboard()); tries++)
      await workbench.page.waitForTimeout(100);
    return clipboard();
  };

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'ads.txt': ADS },
      viewport: { width: 1000, height: 800 },
    });
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
  });
  suiteTeardown(() => workbench.close());

  test('has landmarks, headings, figures and lists', async () => {
    await show(FEATURE);
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

  test('folds promos away, and shows them when asked', async () => {
    await show('ads.txt');
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
    await becomes('fontSize', 19);
    await becomes('theme', 'sepia');
    await page.getByRole('button', { name: 'Reset' }).click();
    for (const frame of [page, other]) await frame.locator('html[data-theme=vscode]').waitFor();
    await becomes('fontSize', 18);
    await becomes('theme', 'vscode');
    await page.getByRole('button', { name: 'Appearance' }).press('Escape');
    await page.locator('.look').filter({ visible: false }).waitFor({ state: 'attached' });
  });

  test('has one stop for the Tab key in the toolbar; arrow keys move within', async () => {
    await show(FEATURE);
    const focused = () => page.locator(':focus').getAttribute('aria-label');
    await page.locator('.toolbar [tabindex="0"]').focus();
    assert.equal(await focused(), 'Contents');
    await workbench.page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Highlight Quotes (Q)');
    await workbench.page.keyboard.press('End');
    assert.equal(await focused(), 'Appearance');
    assert.equal(await page.locator('.toolbar [tabindex="0"]').count(), 1);
  });

  test('turns the highlighting of quotes off and on with one key', async () => {
    const tint = () =>
      page
        .locator('q')
        .first()
        .evaluate(q => getComputedStyle(q).backgroundColor);
    assert.notEqual(await tint(), 'rgba(0, 0, 0, 0)');
    await page.locator('.lead').click();
    await workbench.page.keyboard.press('q');
    await page.locator('html[data-quotes=off]').waitFor();
    await becomes('highlightQuotes', false);
    await workbench.page.keyboard.press('q');
    await page.locator('html[data-quotes=on]').waitFor();
  });

  test('goes from quote to quote by key and says who speaks', async () => {
    await page.locator('.lead').click();
    await workbench.page.keyboard.press('n');
    const card = page.getByRole('tooltip');
    await card.filter({ hasText: 'Halina Wróbel-Tate' }).waitFor();
    assert.match((await card.textContent()) ?? '', /Named in the text/);
    assert.equal(await page.locator('q:focus').getAttribute('aria-describedby'), await card.getAttribute('id'));
    const words = await page.locator('q:focus').textContent();
    await workbench.page.keyboard.press('n');
    assert.notEqual(await page.locator('q:focus').textContent(), words);
    await workbench.page.keyboard.press('p');
    assert.equal(await page.locator('q:focus').textContent(), words);
    await workbench.page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  test('keeps the focus on a quote while its paragraph is edited', async () => {
    await workbench.page.keyboard.press('n');
    const words = await page.locator('q:focus').textContent();
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ languageId }) => languageId === 'seed-article');
      if (!document) return;
      const edit = new api.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().indexOf(', who founded')), ' Quokka');
      await api.workspace.applyEdit(edit);
    });
    await page.getByText('Wróbel-Tate Quokka, who').waitFor();
    assert.equal(await page.locator('q:focus').textContent(), words);
  });

  test('shows the card under the pointer and lights up what the speaker says elsewhere', async () => {
    await show(FEATURE);
    const quotes = page.locator('q[data-speaker="Mateus Oyelaran"]');
    const tint = () => quotes.last().evaluate(q => getComputedStyle(q).backgroundColor);
    const before = await tint();
    await quotes.first().hover();
    await page.getByRole('tooltip').filter({ hasText: 'Mateus Oyelaran' }).waitFor();
    await page
      .locator('html')
      .evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)));
    assert.notEqual(await tint(), before);
  });

  test('walks through what one speaker said', async () => {
    await page.getByRole('button', { name: /^Mateus Oyelaran/ }).click();
    const bar = page.getByRole('group', { name: /Mateus Oyelaran · 1 of/ });
    await bar.waitFor();
    await bar.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('group', { name: /Mateus Oyelaran · 2 of/ }).waitFor();
    assert.equal(await page.locator(':focus').getAttribute('aria-label'), 'Next');
    assert.match((await page.getByRole('tooltip').textContent()) ?? '', /Mateus Oyelaran.*2 of/s);
    await page.locator('.walk-bar').getByRole('button', { name: 'Close' }).filter({ visible: true }).click();
    await page.locator('.walk-bar').filter({ visible: true }).first().waitFor({ state: 'detached' });
  });

  test('copies a quotation over several paragraphs from its context menu', async () => {
    await show(SPEECH);
    await page.locator('blockquote q').first().click({ button: 'right' });
    // A menu that has just opened takes no press for a moment, lest the one that opened it should choose.
    await workbench.page.locator('.context-view').getByText('Copy Quote as Markdown').click({ delay: 300 });
    const lines = (await copied(/When the roof came down behind us/)).split('\n');
    assert.match(lines.at(-1) ?? '', /^> — .*Monday, January 20, 2025$/);
    assert.ok(lines.every(line => line.startsWith('>')));
  });

  test('lists the sections, marks the current one and goes to another', async () => {
    await show(FEATURE);
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
    await becomes('showContents', false);
    await opener.click();
    await contents.waitFor();
    await workbench.page.setViewportSize({ width: 1000, height: 800 });
    await contents.waitFor({ state: 'hidden' });
  });

  test('copies the article as Markdown, with promos only when told', async () => {
    await show('ads.txt');
    await workbench.command('seedReader.copyAsMarkdown');
    assert.match(await clipboard(), /^\*Sunday, March 9, 2025\*\n\nThe lamp at Cape Oriel/);
    assert.doesNotMatch(await clipboard(), /newsletter/);
    await workbench.configure({ 'seedReader.export.promotions': true });
    await workbench.command('seedReader.copyAsMarkdown');
    assert.match(await clipboard(), /newsletter/);
    await workbench.configure({ 'seedReader.export.promotions': null });
  });

  test('exports one file that loads nothing and looks the same', async () => {
    await show(FEATURE);
    const saved = workbench.command('seedReader.exportHtml');
    const name = workbench.page.locator('.quick-input-widget input[type=text]');
    await name.waitFor();
    await name.press('Enter');
    await saved;
    const html = await workbench.evaluate(async api => {
      const [file] = await api.workspace.findFiles('*.html');
      return file ? new TextDecoder().decode(await api.workspace.fs.readFile(file)) : '';
    });
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
    await show('ads.txt');
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
    await show('ads.txt');
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
