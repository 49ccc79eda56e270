import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { openForPages } from './featurePage';
import { showPage } from './showPage';
import type { Workbench } from './workbench';

suite('Searching the page', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openForPages();
    await showPage(workbench, 'ads.txt');
    await workbench.preview().locator('.lead').click();
  });
  suiteTeardown(() => workbench.close());

  const key = (name: string) => workbench.page.keyboard.press(name);
  const html = () => workbench.preview().locator('html');

  test('is left to the browser, forwards and back, and Escape gives the focus back to the page', async () => {
    // What VS Code asks of the browser: the words, and whether to search backwards.
    const asked = await html().evaluateHandle(() => {
      const calls: (readonly [string, boolean])[] = [];
      Reflect.set(window, 'find', (words: string, _sameCase: boolean, back: boolean) => calls.push([words, back]) > 0);
      return calls;
    });
    await key('Control+F');
    const input = workbench.page.locator('.simple-find-part input').filter({ visible: true });
    await input.and(workbench.page.locator(':focus')).waitFor();
    await workbench.page.keyboard.insertText('keeper');
    const last = async () => (await asked.jsonValue()).at(-1);
    await eventually(async () => assert.equal((await last())?.[0], 'keeper'));
    const before = (await asked.jsonValue()).length;
    await key('Enter');
    await key('Enter');
    await key('Shift+Enter');
    await eventually(async () => assert.ok((await asked.jsonValue()).length >= before + 3));
    const backwards = (await asked.jsonValue()).slice(before).map(([, back]) => back);
    assert.deepEqual(backwards, [false, false, true]);
    await key('Escape');
    await input.waitFor({ state: 'hidden' });
    await eventually(async () => assert.equal(await html().evaluate(() => document.hasFocus()), true));
    await key('n');
    await workbench.preview().locator('q:focus').waitFor();
  });

  test('is of the words that are seen: no name for the ears alone is found, or copied along', async () => {
    assert.equal(await workbench.preview().getByRole('heading', { name: 'Article', level: 1 }).count(), 1);
    await key('Control+A');
    const selected = await html().evaluate(() => String(getSelection()));
    assert.match(selected, /The lamp at Cape Oriel/);
    assert.doesNotMatch(selected, /Article|promotion|newsletter/);
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
