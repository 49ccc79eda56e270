import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { exportedPage } from './exportedPage';
import { showPage } from './showPage';
import { openWorkbench, type Workbench } from './workbench';

const SEED = '101_0123456789abcdef.txt';
const OTHER = 'Nobody had read the report, and the harbour was closed again for the whole of the following week.';
const TEXT = [
  ' date 2025-03-09 The harbour of Orrin reopened on Sunday after a storm had closed it for more than two weeks.',
  '"We are glad that it is open," Ilka Brandvold said as the first ferry came in on Sunday morning.',
  '"Nobody asked us about the closing of the gate," Brandvold said of the winter before.',
  '"And nobody will ask us the next time that it comes to a storm like this one."',
  ...Array.from({ length: 60 }, (_, i) => `${i + 1}. ${OTHER} ${OTHER} ${OTHER}`),
].join('\n\n');

suite('Who said it, and the page that is taken along', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [SEED]: TEXT }, viewport: { width: 1000, height: 800 } });
    page = workbench.preview();
    await showPage(workbench, SEED);
  });
  suiteTeardown(() => workbench.close());

  test('the card says how the speaker is known: named, resolved or guessed', async () => {
    for (const [words, how] of [
      ['We are glad', 'Named in the text'],
      ['Nobody asked us', 'Resolved from “Brandvold”'],
      ['And nobody will', 'Guessed from the context'],
    ] as const) {
      await page.locator('q', { hasText: words }).hover();
      const card = page.getByRole('tooltip').filter({ hasText: 'Ilka Brandvold' }).filter({ hasText: how });
      await card.waitFor({ timeout: 10_000 });
    }
  });

  test('the strip of speakers counts what each of them said', async () => {
    const chip = page.getByRole('button', { name: /^Ilka Brandvold/ });
    await chip.waitFor();
    assert.match((await chip.textContent()) ?? '', /Ilka Brandvold\s*3/);
  });

  test('the exported page is dark where the browser is, and prints the text alone, every line whole, on A4', async () => {
    const html = await exportedPage(workbench, '*.html');
    const opened = await testHost.context.newPage();
    await opened.setContent(html);
    const lightness = async (of: 'backgroundColor' | 'color') => {
      const [red = 0, green = 0, blue = 0] = await opened
        .locator('html')
        .evaluate((root, name) => (getComputedStyle(root)[name].match(/[\d.]+/g) ?? []).map(Number), of);
      return (red + green + blue) / 3;
    };
    const markedBy = (name: 'backgroundColor' | 'textDecorationLine') =>
      opened
        .locator('q')
        .first()
        .evaluate((q, property) => getComputedStyle(q)[property], name);
    assert.doesNotMatch(await markedBy('backgroundColor'), /, 0\)$/);
    // The system's own colours leave no tint.
    await opened.emulateMedia({ forcedColors: 'active' });
    assert.equal(await markedBy('textDecorationLine'), 'underline');
    await opened.emulateMedia({ forcedColors: 'none' });
    await opened.emulateMedia({ colorScheme: 'light' });
    assert.ok((await lightness('backgroundColor')) > 200);
    await opened.emulateMedia({ colorScheme: 'dark' });
    assert.ok((await lightness('backgroundColor')) < 60);
    assert.ok((await lightness('color')) > 150);
    // Paper is light whatever the screen is.
    await opened.emulateMedia({ colorScheme: 'dark', media: 'print' });
    assert.ok((await lightness('color')) < 60);
    // Nor has it anything to press, or marks that a reader turned on.
    const [pressable, marked] = await opened
      .locator('body')
      .evaluate(body => [
        body.querySelectorAll('button, input, [role=toolbar], [tabindex]').length,
        [...body.querySelectorAll('q')].filter(q => !/, 0\)$/.test(getComputedStyle(q).backgroundColor)).length,
      ]);
    assert.deepEqual([pressable, marked], [0, 0]);
    const cut = await opened.locator('p').evaluateAll(found =>
      found.filter(one => {
        const { orphans, widows } = getComputedStyle(one);
        return Number(orphans) < 2 || Number(widows) < 2;
      }),
    );
    assert.equal(cut.length, 0);
    const pdf = (await opened.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages > 2, `${pages} pages`);
    await opened.close();
  });
});
