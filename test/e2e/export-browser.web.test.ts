import * as assert from 'node:assert/strict';
import { FERRY_TEXT } from './ferryArticle';
import { Workbench } from './workbench';

/** Runs in the page. Who chooses a file to save to empties it by that, and nothing beside it can be written. */
function choosesInPlace(): void {
  const choose = async () => {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle('ferry.html', { create: true });
    await (await file.createWritable()).close();
    return file;
  };
  Object.assign(window, { showSaveFilePicker: choose });
}

async function chosenFile(): Promise<string> {
  const root = await navigator.storage.getDirectory();
  return (await (await root.getFileHandle('ferry.html')).getFile()).text();
}

suite('Saving to a file of the browser’s machine', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    const page = await testHost.context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(choosesInPlace);
    workbench = new Workbench(page, testHost.folder);
    // Without a folder, VS Code saves where the browser can.
    await page.goto(`${new URL(testHost.addressOf('')).origin}/?ew=true`);
    await page.locator('.part.statusbar').waitFor();
  });
  suiteTeardown(() => workbench.close());

  test('writes the page into the file that was chosen, each time', async () => {
    for (const more of ['', '\n\n"We shall sail again," Anna Berg said.']) {
      await workbench.evaluate(async (api, content) => {
        const document = await api.workspace.openTextDocument({ language: 'seed-article', content });
        await api.window.showTextDocument(document);
      }, FERRY_TEXT + more);
      await workbench.command('seedReader.exportHtml');
      const page = await workbench.page.evaluate(chosenFile);
      assert.match(page, /^<!DOCTYPE html>.*The ferry to Lindmark.*<\/html>\s*$/is);
      assert.equal(page.includes('We shall sail again'), more !== '');
    }
    assert.equal(await workbench.page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });
});
