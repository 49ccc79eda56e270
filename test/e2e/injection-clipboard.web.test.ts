import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { allQuotations, copyOf, parse, type QuoteForm, type QuoteRef, utteranceAt } from '../../src/article';
import type { SeedReaderApi } from '../../src/host/api';
import { textOfMarkdown } from '../fuzz/markdownText';
import { PAYLOADS, TARGET } from '../fuzz/payloads';
import { HarmWatch } from './harm';
import { openWorkbench, type Workbench } from './workbench';

const NAME = 'payloads.txt';
const TEXT = ` date 2025-03-09 ${Object.values(PAYLOADS)
  .flat()
  .map(payload => `“We close the pier because of ${payload},” said Mara ${payload}, who keeps it. “It is late.”`)
  .join('\n\n')}`;
const ARTICLE = parse(TEXT);

const COMMANDS: Readonly<Record<QuoteForm, string>> = {
  quote: 'seedReader.copyQuote',
  attributed: 'seedReader.copyQuoteWithAttribution',
  citation: 'seedReader.copyQuoteAsCitation',
  markdown: 'seedReader.copyQuoteAsMarkdown',
};

/** The attributes that a copied page may bring along, with what may stand in them. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['id', 'class', 'role', 'dir', 'lang', 'type', 'datetime', 'title'].map(name => [name, /^/])),
  ...Object.fromEntries(['label', 'pressed', 'expanded'].map(name => [`aria-${name}`, /^/])),
  ...Object.fromEntries(['q', 'of', 'speaker', 'how'].map(name => [`data-${name}`, /^/])),
  style: /^(?!.*(?:url|image|image-set|import|expression)\s*\()/is,
  href: /^(?:https?:|mailto:)/i,
};

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
/** HTML and Markdown have no NUL: what shows in its place is the replacement character. */
const shown = (text: string): string => withoutSpace(text.replace(/\0/g, '\ufffd'));

/** What the command of a form should copy of a quotation. */
function expected({ block, quote }: QuoteRef, form: QuoteForm): string {
  const utterance = utteranceAt(ARTICLE, block, ARTICLE.blocks[block]?.quotes.indexOf(quote) ?? -1);
  assert.ok(utterance);
  return copyOf(ARTICLE, utterance, { form, locale: 'en', file: NAME });
}

suite('Injection by way of the clipboard', () => {
  let workbench: Workbench;
  let harm: HarmWatch;

  /** The Markdown as VS Code's own reader renders it, on a page that would run and load whatever is in it. */
  const assertHarmless = async (markdown: string) => {
    textOfMarkdown(markdown);
    const html = await workbench.command('markdown.api.render', markdown);
    assert.ok(typeof html === 'string' && html.length > markdown.length / 2);
    const page = await alone(html);
    const { text, schemes } = await page.locator('body').evaluate(body => ({
      text: body.textContent,
      schemes: [...new Set([...body.querySelectorAll('a')].map(({ protocol }) => protocol))],
    }));
    assert.deepEqual(
      schemes.filter(scheme => !/^(?:https?|mailto):$/.test(scheme)),
      [],
    );
    await harm.assertUnharmed(page, workbench);
    await page.close();
    return withoutSpace(text ?? '');
  };
  const alone = async (html: string): Promise<Page> => {
    const page = await testHost.context.newPage();
    harm.watch(page);
    await page.route('http://alone.localhost/', route =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('http://alone.localhost/');
    return page;
  };
  /** Runs a copying command of the outline on all that it shows in a mode, and gives what it copied. */
  const copiedFromOutline = (mode: 'Speaker' | 'Section', command: string) =>
    workbench.evaluate(
      async (api, [wanted, copy]) => {
        const outline = api.extensions.getExtension<SeedReaderApi>('seed-reader.seed-reader')?.exports.outline;
        await api.commands.executeCommand(`seedReader.outline.showBy${wanted}`);
        for (let tries = 0; tries < 300 && outline?.data.settled?.mode !== wanted.toLowerCase(); tries++)
          await new Promise(resolve => setTimeout(resolve, 100));
        await api.commands.executeCommand(`seedReader.outline.${copy}`, undefined, outline?.data.settled?.roots);
        return api.env.clipboard.readText();
      },
      [mode, command] as const,
    );

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { [NAME]: TEXT },
      settings: { 'seedReader.preview.fontFamily': `serif; } * { background: url(${TARGET}) } x {` },
    });
    harm = new HarmWatch();
    harm.watch(workbench.page);
    await workbench.open(NAME);
    await workbench.command('seedReader.showPreview');
    await workbench
      .preview()
      .locator('#blocks > .chunk > *')
      .nth(ARTICLE.blocks.length - 1)
      .waitFor({ state: 'attached' });
  });
  suiteTeardown(async () => {
    harm.dispose();
    await workbench.close();
  });

  for (const [form, command] of Object.entries(COMMANDS) as [QuoteForm, string][]) {
    test(`copies each quotation as it is written: ${form}`, async () => {
      const quotations = allQuotations(ARTICLE);
      assert.ok(quotations.length > 300);
      const places = quotations.map(({ block, quote }) => ({
        block,
        quote: ARTICLE.blocks[block]?.quotes.indexOf(quote),
      }));
      const copied = await workbench.evaluate(
        async (api, [id, all]) => {
          const texts: string[] = [];
          for (const place of all) {
            await api.commands.executeCommand(id, place);
            texts.push(await api.env.clipboard.readText());
          }
          return texts;
        },
        [command, places] as const,
      );
      assert.deepEqual(
        copied,
        quotations.map(ref => expected(ref, form)),
      );
      if (form === 'markdown') await assertHarmless(copied.join('\n\n'));
    });
  }

  test('copies all that speakers said, as Markdown and as text', async () => {
    const speakers = new Set(allQuotations(ARTICLE).map(({ quote }) => quote.attribution?.speaker));
    assert.ok(speakers.size > 1);
    await (await workbench.outline()).first().waitFor();
    const markdown = await copiedFromOutline('Speaker', 'copySpeakerQuotes');
    assert.equal(markdown.split('\n').filter(line => line.startsWith('## ')).length, speakers.size);
    const rendered = await assertHarmless(markdown);
    for (const speaker of speakers) assert.ok(rendered.includes(shown(speaker ?? 'Unattributed')), speaker);
    const text = await copiedFromOutline('Section', 'copyText');
    assert.ok(ARTICLE.blocks.every(block => block.kind === 'promo' || text.includes(block.text)));
  });

  test('brings nothing along when the page is selected and copied', async () => {
    const article = workbench.preview().locator('#blocks');
    await article.click({ position: { x: 4, y: 4 } });
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.press('Control+C');
    const page = await alone('<body contenteditable></body>');
    const { html, plain } = await paste(page);
    const brought = await page.evaluate(markup => {
      const given = [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('*')];
      const pasted = [...document.body.querySelectorAll('*')];
      return [...given, ...pasted].flatMap(({ attributes }) => [...attributes].map(({ name, value }) => [name, value]));
    }, html);
    const wrong = brought.filter(([name = '', value = '']) => !HARMLESS[name]?.test(value));
    assert.deepEqual(wrong, []);
    assert.ok(brought.length > 1000);
    const seen = ARTICLE.blocks.filter(({ kind }) => kind !== 'promo').map(({ text }) => text);
    assert.deepEqual(
      seen.filter(text => !shown(plain).includes(shown(text))),
      [],
    );
    await harm.assertUnharmed(page, workbench);
    await page.close();
  });
});

/** What a paste brings: as it comes, and what becomes of it in an editable page. */
async function paste(page: Page): Promise<{ readonly html: string; readonly plain: string }> {
  await page.evaluate(() => {
    addEventListener('paste', ({ clipboardData }) => {
      const html = clipboardData?.getData('text/html');
      Object.assign(globalThis, { pasted: { html, plain: clipboardData?.getData('text/plain') } });
    });
  });
  await page.locator('body').focus();
  await page.keyboard.press('Control+V');
  return page.evaluate(() => (globalThis as unknown as { pasted: { html: string; plain: string } }).pasted);
}
