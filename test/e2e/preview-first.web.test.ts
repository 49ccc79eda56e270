import * as assert from 'node:assert/strict';
import type { Splice, ToPage } from '../../src/shared/protocol';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { longArticle, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const LONG = '901_0123456789abcdef.txt';
const HARM = '902_0123456789abcdef.txt';
const UNREAD = '903_0123456789abcdef.txt';
const HARM_TEXT = '</script><!--<script>told.push("harm")</script> was what the painters had written on the ship.';

/** Runs in each frame: keeps the HTML that VS Code writes into it, and what is said to the page. */
function keepWritten(): void {
  const { write } = Document.prototype;
  Document.prototype.write = function (...parts: string[]) {
    const heard: unknown[] = [];
    // VS Code opened the document just before, which took all listeners away.
    addEventListener('message', ({ data }) => heard.push(data));
    Object.assign(window, { written: parts.join(''), heard });
    write.apply(this, parts);
  };
}

/** Runs in a page: VS Code, but nobody ever answers. `state` is what the page remembers of itself. */
function noAnswer(state: unknown): void {
  const told: unknown[] = [];
  const api = {
    postMessage: (message: unknown) => told.push(message),
    getState: () => state,
    setState: () => undefined,
  };
  Object.assign(window, { acquireVsCodeApi: () => api, told });
}

suite('The first screen of a preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    const files = {
      [FERRY]: FERRY_TEXT,
      [LONG]: longArticle('Orrin', 400),
      [UNREAD]: longArticle('Orrin', 2000),
      [HARM]: ` date 2025-03-09 ${HARM_TEXT}`,
    };
    workbench = await openWorkbench({ files, settings: { 'seedReader.preview.fontSize': 23 } });
    await workbench.page.addInitScript(keepWritten);
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  /** An article that has still to be read shows its text when it has been. */
  const openAndRead = async (name: string) => {
    await workbench.open(name);
    await workbench.statusBar().filter({ hasText: ' min' }).waitFor();
  };

  /** The page that VS Code is given as the preview of the article in the editor, outside VS Code. */
  const aloneWith = async (state: unknown) => {
    await workbench.command('seedReader.showPreviewToSide');
    const root = workbench.preview().locator('html');
    await root.locator('#blocks .chunk').first().waitFor();
    const html = await root.evaluate(() => String(Reflect.get(window, 'written')));
    const page = await testHost.context.newPage();
    await page.addInitScript(noAnswer, state);
    await page.goto('about:blank');
    await page.setContent(html);
    return page;
  };
  const types = (told: readonly { readonly type: string }[]) => told.map(({ type }) => type);

  test('has a bar for a speaker who is not on it yet, which counts only what is whole', async () => {
    await openAndRead(LONG);
    const page = await aloneWith(undefined);
    const hear = (message: ToPage) =>
      page.evaluate(data => window.dispatchEvent(new MessageEvent('message', { data })), message);
    const quoteOf = (name: string) => `<p><q data-q="0" data-speaker="${name}">“So it is,”</q> they said.</p>`;
    const rest = { type: 'splice', idle: true, remove: 0, first: 0, show: undefined } as const;
    const names = ['Ilka Brandvold', 'Runa Holt'];
    const speakers = names.map(name => ({ name, count: 9 }));
    await hear({ type: 'facts', facts: { title: LONG, language: 'en', header: '', sections: [], speakers } });
    const bar = page.locator('.walk-bar:not([hidden]) .label');
    await page.locator('.speakers button', { hasText: 'Runa Holt' }).click();
    assert.equal(await bar.textContent(), 'Runa Holt');
    await page.locator('.speakers button', { hasText: 'Ilka Brandvold' }).click();
    const [, before = ''] = (await bar.textContent())?.match(/^Ilka Brandvold · 1 of (\d+)$/) ?? [];
    const held = await page.locator('#blocks .chunk > *').count();
    await hear({ ...rest, base: 0, version: 1, at: 0, insert: [quoteOf('Ilka Brandvold')], total: 3 });
    await page.locator('.speakers button', { hasText: 'Ilka Brandvold' }).click();
    assert.ok(held > 1 && Number(before) > 1);
    assert.equal(await bar.textContent(), 'Ilka Brandvold · 1 of 1');
    await hear({ ...rest, base: 1, version: 2, at: 1, insert: [quoteOf('Ilka Brandvold')], total: 3 });
    assert.equal(await bar.textContent(), 'Ilka Brandvold · 1 of 1');
    await hear({ ...rest, base: 2, version: 3, at: 2, insert: [quoteOf('Runa Holt')], total: 3 });
    assert.equal(await bar.textContent(), 'Ilka Brandvold · 1 of 2');
    await page.close();
  });

  test('comes with the page, in its own look, before anybody has answered it', async () => {
    await openAndRead(FERRY);
    const page = await aloneWith(undefined);
    assert.match((await page.locator('#blocks').textContent()) ?? '', /^The ferry to Lindmark .* she added\.$/s);
    assert.match((await page.locator('#header').textContent()) ?? '', /9 March 2025|March 9, 2025/);
    assert.equal(await page.locator('#blocks').evaluate(blocks => getComputedStyle(blocks).fontSize), '23px');
    const told = await page.evaluate<readonly { readonly type: string }[]>('told');
    assert.equal(types(told).at(-1), 'ready');
    await page.close();
  });

  test('is left by a page that was there before, which asks for what the article is by then', async () => {
    await openAndRead(FERRY);
    const position = { block: 2, offset: 0, line: 0, words: 'What the' };
    const page = await aloneWith({ source: 'file:///a.txt', locked: false, position });
    assert.equal(await page.locator('#blocks').textContent(), '');
    assert.deepEqual(await page.evaluate('told'), [{ type: 'ready', position }]);
    await page.close();
  });

  test('is what is around the place that the editor is at', async () => {
    await openAndRead(LONG);
    await workbench.evaluate(api => {
      const [editor] = api.window.visibleTextEditors;
      editor?.revealRange(editor.document.lineAt(400).range, api.TextEditorRevealType.AtTop);
    });
    await workbench.page.waitForTimeout(500);
    const at = await topOfEditor(workbench);
    const page = await aloneWith(undefined);
    const texts = await page.locator('#blocks').textContent();
    assert.ok(texts?.includes(at), at);
    assert.equal(texts?.includes('Case 0:'), false);
    assert.equal(await topOfPage(workbench), at);
    await page.close();
  });

  test('shows markup as it is written', async () => {
    await openAndRead(HARM);
    const page = await aloneWith(undefined);
    assert.equal(await page.locator('#blocks').textContent(), HARM_TEXT);
    const told = await page.evaluate<readonly { readonly type: string }[]>('told');
    assert.ok(types(told).includes('ready') && !told.some(one => typeof one === 'string'));
    await page.close();
  });

  test('is the beginning of a long article that has still to be read', async () => {
    await workbench.commandOn(UNREAD, 'seedReader.showPreview');
    const root = workbench.preview().locator('html');
    await root.getByText('Case 1999:').waitFor({ state: 'attached' });
    const heard = await root.evaluate((): readonly Splice[] => Reflect.get(window, 'heard'));
    const [first, second] = heard.filter(({ type }) => type === 'splice');
    assert.equal(first?.version, 0);
    assert.ok(first.total < 400, `${first.total}`);
    assert.match(first.insert[0] ?? '', /Case 0:/);
    assert.equal(second?.version, 1);
    assert.ok(second.total >= 2000, `${second.total}`);
    assert.deepEqual(second.insert.slice(0, first.insert.length), first.insert);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
