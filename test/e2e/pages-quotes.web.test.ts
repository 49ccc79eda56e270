import * as assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { eventually } from './eventually';
import { settingBecomes } from './settingBecomes';
import { showPage } from './showPage';
import { openWorkbench, type Workbench } from './workbench';

const FEATURE = '002_b3e08f6a1d9c5274.txt';
const SPEECH = '004_e61f2b78c09d4a35.txt';
const PROMOTED = [
  ' date 2025-03-09 The lamp at Cape Oriel went out on Sunday, and nobody on the island noticed until noon.',
  '“It was bright anyway,” said Runa Holt, the keeper.',
  'Advertisement',
  'Subscribe to our newsletter: “I read it daily,” said Runa Holt',
  'Advertisement',
  '“I lit it again at one,” Holt said.',
].join('\n\n');

suite('Quotations on the page', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'promoted.txt': PROMOTED },
      // What is reverted must not have been saved.
      settings: { 'files.autoSave': 'off' },
      viewport: { width: 1000, height: 800 },
    });
    page = workbench.preview();
    await workbench.command('workbench.action.closeSidebar');
  });
  suiteTeardown(() => workbench.close());
  teardown(() => workbench.revertAll());

  /** Pixels from the top of the window to that of the page in it. */
  const frameTop = async () => {
    const top = await page.locator('body').evaluate(body => body.getBoundingClientRect().top);
    return ((await page.locator('body').boundingBox())?.y ?? 0) - top;
  };
  const copyByMenu = async (quote: Locator) => {
    await quote.click({ button: 'right' });
    // A menu that has just opened takes no press for a moment, lest the one that opened it should choose.
    await workbench.page.locator('.context-view').getByText('Copy Quote as Markdown').click({ delay: 300 });
  };

  test('turns the highlighting of quotes off and on with one key', async () => {
    await showPage(workbench, FEATURE);
    const tint = () =>
      page
        .locator('q')
        .first()
        .evaluate(q => getComputedStyle(q).backgroundColor);
    assert.notEqual(await tint(), 'rgba(0, 0, 0, 0)');
    await page.locator('.lead').click();
    await workbench.page.keyboard.press('q');
    await page.locator('html[data-quotes=off]').waitFor();
    await settingBecomes(workbench, 'highlightQuotes', false);
    await workbench.page.keyboard.press('q');
    await page.locator('html[data-quotes=on]').waitFor();
  });

  test('hears its letters on a keyboard that writes others', async () => {
    // A key as a browser tells of it: what it writes, and where it is on the keyboard.
    const press = (key: string, code: string) =>
      page.locator('body').evaluate(
        (body, init) => {
          body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
        },
        { key, code },
      );
    await press('й', 'KeyQ');
    await page.locator('html[data-quotes=off]').waitFor();
    await press('/', 'KeyQ');
    await page.locator('html[data-quotes=on]').waitFor();
    await press('a', 'KeyQ');
    await press('q', 'KeyA');
    await page.locator('html[data-quotes=off]').waitFor();
    await press('ض', 'KeyQ');
    await page.locator('html[data-quotes=on]').waitFor();
    await settingBecomes(workbench, 'highlightQuotes', true);
    await page.locator('.lead').click();
    await press('т', 'KeyN');
    const words = await page.locator('q:focus').textContent();
    await press('ν', 'KeyN');
    assert.notEqual(await page.locator('q:focus').textContent(), words);
    await press('פ', 'KeyP');
    assert.equal(await page.locator('q:focus').textContent(), words);
    await workbench.page.keyboard.press('Escape');
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

  test('goes on from the same quote after a menu has taken the focus from it', async () => {
    const { keyboard } = workbench.page;
    await page.locator('.lead').click();
    await keyboard.press('n');
    await keyboard.press('n');
    const words = await page.locator('q:focus').textContent();
    await copyByMenu(page.locator('q:focus'));
    await eventually(async () => assert.ok(await page.locator('html').evaluate(() => document.hasFocus())));
    await keyboard.press('p');
    const before = await page.locator('q:focus').textContent();
    await keyboard.press('n');
    assert.equal(await page.locator('q:focus').textContent(), words);
    // From where one clicks, it is what is on the screen that comes next.
    await page.locator('.lead').click();
    await keyboard.press('n');
    assert.equal(await page.locator('q:focus').textContent(), before);
  });

  test('keeps the focus on a quote while its paragraph is edited', async () => {
    await showPage(workbench, FEATURE);
    await page.locator('.lead').click();
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
    await showPage(workbench, FEATURE);
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

  test('keeps the card at the quote with the focus when another one is scrolled under a resting pointer', async () => {
    await showPage(workbench, FEATURE);
    const other = page.locator('q[data-speaker="Mateus Oyelaran"]').first();
    const box = await other.boundingBox();
    assert.ok(box);
    await page.locator('.lead').click();
    await workbench.page.mouse.move(box.x + 10, 400);
    await workbench.page.keyboard.press('n');
    const card = page.getByRole('tooltip');
    await card.filter({ hasText: 'Halina Wróbel-Tate' }).waitFor();
    await other.evaluate(
      (q, top) => {
        scrollBy(0, q.getBoundingClientRect().top + 8 - top);
      },
      400 - (await frameTop()),
    );
    await page.locator('q[data-speaker="Mateus Oyelaran"]:hover').waitFor();
    // Longer than the pointer has to rest.
    await workbench.page.waitForTimeout(600);
    // Out of sight with its quotation, it still is that one's.
    assert.match((await page.locator('#quote-card').textContent()) ?? '', /Halina Wróbel-Tate/);
    await workbench.page.mouse.move(box.x + 12, 400);
    await card.filter({ hasText: 'Mateus Oyelaran' }).waitFor();
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

  test('counts no quotation of a promotion as one of the article, folded away or not', async () => {
    await showPage(workbench, 'promoted.txt');
    const chip = page.getByRole('button', { name: /^Runa Holt/ });
    const card = page.getByRole('tooltip');
    assert.match((await chip.textContent()) ?? '', /^Runa Holt 2$/);
    await chip.click();
    await page.getByRole('group', { name: 'Runa Holt · 1 of 2' }).waitFor();
    await card.filter({ hasText: '1 of 2' }).waitFor();
    await page.locator('.promo .fold').first().click();
    await page.locator('.walk-bar').getByRole('button', { name: 'Next' }).click();
    await page.getByRole('group', { name: 'Runa Holt · 2 of 2' }).waitFor();
    assert.match((await card.textContent()) ?? '', /2 of 2/);
    await page.locator('.promo q').hover();
    await card.filter({ hasText: /^Runa Holt(?!.* of )/s }).waitFor();
    await workbench.command('seedReader.showStatistics');
    const figures = workbench.page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .last()
      .contentFrame()
      .frameLocator('#active-frame');
    assert.equal(await figures.locator('th:has-text("Runa Holt") + td').textContent(), '2');
  });

  test('counts anew in the bar and on the card when an edit brings another quotation', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('promoted.txt');
    await workbench.command('seedReader.showPreviewToSide');
    const card = page.getByRole('tooltip');
    const write = (words: string, before: string) =>
      workbench.evaluate(
        async (api, [text, place]) => {
          const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('promoted.txt'));
          if (!document) return;
          const edit = new api.WorkspaceEdit();
          edit.insert(document.uri, document.positionAt(document.getText().indexOf(place)), text);
          await api.workspace.applyEdit(edit);
        },
        [words, before] as const,
      );
    await page.getByRole('button', { name: /^Runa Holt/ }).click();
    await page.getByRole('group', { name: 'Runa Holt · 1 of 2' }).waitFor();
    await card.filter({ hasText: '1 of 2' }).waitFor();
    await write('“It will burn tonight,” said Runa Holt.\n\n', '“I lit it');
    await page.getByRole('group', { name: 'Runa Holt · 1 of 3' }).waitFor();
    await card.filter({ hasText: '1 of 3' }).waitFor();
    await write('“I saw nothing,” said Runa Holt.\n\n', '“It was bright');
    await page.getByRole('group', { name: 'Runa Holt · 2 of 4' }).waitFor();
    await card.filter({ hasText: '2 of 4' }).waitFor();
  });

  test('puts the card of a walk away when its quotation goes, with its paragraph or with the article', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(FEATURE);
    await workbench.command('seedReader.showPreviewToSide');
    const card = page.getByRole('tooltip');
    const next = async () => {
      await page.locator('.walk-bar').getByRole('button', { name: 'Next' }).click();
      await card.filter({ hasText: 'Mateus Oyelaran' }).waitFor();
    };
    await page.getByRole('button', { name: /^Mateus Oyelaran/ }).click();
    await next();
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ languageId }) => languageId === 'seed-article');
      if (!document) return;
      const edit = new api.WorkspaceEdit();
      for (const words of ['the senior', 'looks out of']) {
        const end = document.getText().indexOf(words) + words.length;
        edit.insert(document.uri, document.positionAt(end), ' old');
      }
      await api.workspace.applyEdit(edit);
    });
    await page.getByText('the senior old engineer').waitFor();
    await card.waitFor({ state: 'hidden' });
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.files.revert');
    await page.getByText('the senior engineer').waitFor();
    await next();
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.open(SPEECH);
    await page.getByText('When the roof came down behind us').waitFor();
    await card.waitFor({ state: 'hidden' });
  });

  test('goes on from the quotation that it is at when an edit replaces its paragraph', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(FEATURE);
    await workbench.command('seedReader.showPreviewToSide');
    const { keyboard } = workbench.page;
    const writeAfter = async (words: string) => {
      await workbench.command('workbench.action.focusFirstEditorGroup');
      await workbench.evaluate(async (api, found) => {
        const document = api.workspace.textDocuments.find(({ languageId }) => languageId === 'seed-article');
        if (!document) return;
        const edit = new api.WorkspaceEdit();
        edit.insert(document.uri, document.positionAt(document.getText().indexOf(found) + found.length), ' old');
        await api.workspace.applyEdit(edit);
      }, words);
      await page.getByText(`${words} old`).waitFor();
    };
    const bar = page.locator('.walk-bar').filter({ visible: true });
    await page.getByRole('button', { name: /^Mateus Oyelaran/ }).click();
    await bar.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('group', { name: /· 2 of/ }).waitFor();
    await writeAfter('the senior');
    await bar.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('group', { name: /· 3 of/ }).waitFor();
    // The same in the walk through all, which keys take up again.
    await bar.getByRole('button', { name: 'Close' }).click();
    await page.locator('q:focus', { hasText: 'She asked us to play it' }).waitFor();
    await keyboard.press('n');
    await page.locator('q:focus', { hasText: 'So we did.' }).waitFor();
    await writeAfter('looks out of');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await eventually(async () => assert.ok(await page.locator('html').evaluate(() => document.hasFocus())));
    await keyboard.press('n');
    await page.locator('q:focus', { hasText: 'It isn’t history,' }).waitFor();
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('workbench.action.files.revert');
  });

  test('copies a quotation over several paragraphs from its context menu', async () => {
    await showPage(workbench, SPEECH);
    await copyByMenu(page.locator('blockquote q').first());
    let lines: readonly string[] = [];
    await eventually(async () => {
      lines = (await workbench.evaluate(api => api.env.clipboard.readText())).split('\n');
      assert.match(lines[0] ?? '', /When the roof came down behind us/);
    });
    assert.match(lines.at(-1) ?? '', /^> — .*Monday, January 20, 2025$/);
    assert.ok(lines.every(line => line.startsWith('>')));
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
