import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { parse } from '../../src/article';
import { articleWith, PAYLOADS, TARGET } from '../fuzz/payloads';
import { assertMarkdownShows } from '../fuzz/wholeWay';
import { exportedPage } from './exportedPage';
import { HarmWatch } from './harm';
import { openWorkbench, type Workbench } from './workbench';

const TEXT = articleWith(Object.values(PAYLOADS).flat());
const FOLDER = '"><img src=x onerror=seedReaderHit=1>';
const NAME = "<svg onload=seedReaderHit=1>'&lt;b&gt;{{x}}.txt";
const CSS = `serif; } * { background: url(${TARGET}) !important } x {`;

/** The elements that the page's own code and our HTML make. */
const OURS =
  /^(?:P|H1|H2|ASIDE|FIGURE|FIGCAPTION|SMALL|UL|OL|LI|SPAN|BLOCKQUOTE|Q|CITE|A|BUTTON|TIME|DL|DIV|DT|DD|TABLE|T(?:HEAD|BODY|R|H|D)|METER|svg|title|rect|a|g|path)$/;

/** The text of each block. HTML has no NUL: what shows in its place is the replacement character. */
const written = parse(TEXT).blocks.map(({ text }) => text.replace(/\0/g, '\ufffd'));

suite('Injection', () => {
  let workbench: Workbench;
  let harm: HarmWatch;

  const assertUnharmed = (page: Page) => harm.assertUnharmed(page, workbench);
  /** All elements below `selector` are ours and none has a handler. */
  const assertOwnElements = async (selector: string) => {
    const found = await workbench
      .preview()
      .locator(selector)
      .evaluate(root =>
        [...root.querySelectorAll(':not(.chunk)')].map(({ tagName, attributes }) => ({
          tagName,
          bad: [...attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
        })),
      );
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter(({ tagName, bad }) => bad || !OURS.test(tagName)),
      [],
    );
  };

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'payloads.txt': TEXT, [`${FOLDER}/${NAME}`]: TEXT.slice(0, 20_000) },
      settings: { 'seedReader.preview.fontFamily': CSS, 'editor.fontFamily': CSS },
    });
    harm = new HarmWatch();
    harm.watch(workbench.page);
  });
  suiteTeardown(async () => {
    harm.dispose();
    await workbench.close();
  });

  test('shows hundreds of payloads on the page as they are written', async () => {
    await workbench.open('payloads.txt');
    await workbench.command('seedReader.showPreview');
    const blocks = workbench.preview().locator('#blocks > .chunk > *');
    await blocks.nth(written.length - 1).waitFor({ state: 'attached' });
    assert.deepEqual(await blocks.evaluateAll(elements => elements.map(element => element.textContent)), written);
    await assertOwnElements('article #blocks');
    const schemes = await workbench
      .preview()
      .locator('#blocks a')
      .evaluateAll(links => [...new Set(links.map(link => link instanceof HTMLAnchorElement && link.protocol))]);
    assert.deepEqual(
      schemes.filter(scheme => scheme !== 'https:' && scheme !== 'http:' && scheme !== 'mailto:'),
      [],
    );
    await assertUnharmed(workbench.page);
  });

  test('shows them in the card of each quotation', async () => {
    const page = workbench.preview();
    const quotes = page.locator('#blocks q[data-speaker]');
    const cards = await quotes.evaluateAll(marks =>
      marks.slice(0, 200).map(mark => {
        mark.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        const card = document.querySelector('#quote-card');
        const names = [...(card?.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName);
        return { shown: card?.querySelector('strong')?.textContent, speaker: mark.getAttribute('data-speaker'), names };
      }),
    );
    assert.ok(cards.length > 100, `${cards.length}`);
    for (const { shown, speaker, names } of cards) {
      assert.equal(shown, speaker);
      assert.deepEqual(
        names.filter(name => name !== 'STRONG' && name !== 'SPAN'),
        [],
      );
    }
    await assertUnharmed(workbench.page);
  });

  test('copies Markdown that brings nothing in', async () => {
    await workbench.command('seedReader.copyAsMarkdown');
    const copied = await workbench.evaluate(api => api.env.clipboard.readText());
    const { header, blocks } = parse(TEXT);
    assertMarkdownShows({ header, blocks: blocks.filter(({ kind }) => kind !== 'promo') }, copied);
  });

  test('exports a page that, opened alone, runs and loads nothing', async () => {
    const html = await exportedPage(workbench, 'payloads.html');
    const opened = await testHost.context.newPage();
    harm.watch(opened);
    const errors: string[] = [];
    opened.on('console', message => errors.push(message.text()));
    await opened.route('http://export.localhost/', route => route.fulfill({ body: html, contentType: 'text/html' }));
    await opened.goto('http://export.localhost/');
    const shown = await opened.locator('article').evaluate(article => article.textContent);
    const own = parse(TEXT).blocks.filter(({ kind }) => kind !== 'promo');
    const text = own.map(block => block.text.replace(/\0/g, '\ufffd')).join('');
    assert.ok(shown?.replace(/\s+/g, '').endsWith(text.replace(/\s+/g, '')));
    assert.deepEqual(errors, []);
    await assertUnharmed(opened);
    await opened.close();
  });

  test('shows the statistics of the payloads', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('payloads.txt');
    await workbench.command('seedReader.showStatistics');
    await workbench.preview().locator('tbody tr').first().waitFor();
    await assertOwnElements('main');
    await assertUnharmed(workbench.page);
  });

  test('shows the names of a hostile folder and file as they are', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(`${FOLDER}/${NAME}`);
    await workbench.command('seedReader.showPreview');
    await workbench.preview().locator('#blocks .lead').waitFor();
    await workbench.page.locator('.tab', { hasText: `Preview ${NAME}` }).waitFor();
    await (await workbench.outline()).first().waitFor();
    await assertUnharmed(workbench.page);
  });
});
