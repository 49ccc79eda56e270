import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { killExtensionHost } from './killExtensionHost';
import { longArticle } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const NAMED = '101_0123456789abcdef.txt';

/** In a window of its own, as VS Code gives up on hosts that go down again and again. */
suite('Recognition whose extension host was killed', () => {
  let workbench: Workbench;

  const languages = (wanted: readonly (string | undefined)[]) =>
    eventually(async () => {
      const found = await workbench.evaluate(
        (api, names) =>
          names.map(name => api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(name))?.languageId),
        ['/a.txt', `/${NAMED}`, '/chosen.txt'] as const,
      );
      assert.deepEqual(found, wanted);
    });

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': longArticle(), [NAMED]: longArticle(), 'chosen.txt': longArticle() },
    });
    for (const name of [NAMED, 'chosen.txt', 'a.txt']) await workbench.open(name);
    await languages(['seed-article', 'seed-article', 'seed-article']);
    await workbench.commandOn('chosen.txt', 'seedReader.treatAsSeed');
  });
  suiteTeardown(() => workbench.close());

  test('still lets go of what it recognised by its content when the setting says so', async () => {
    await killExtensionHost(workbench);
    await workbench.page.locator('.statusbar-item', { hasText: 'Seed Article' }).waitFor();
    // The host that is new hears of a setting only once it runs the extension.
    await workbench.page.locator('.statusbar-item', { hasText: 'words' }).waitFor();
    await workbench.configure({ 'seedReader.recognition': 'fileName' });
    await languages(['plaintext', 'seed-article', 'seed-article']);
  });
});
