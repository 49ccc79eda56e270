import * as assert from 'node:assert/strict';
import { PAYLOADS } from '../fuzz/payloads';
import { HarmWatch } from './harm';
import { HostilePage } from './hostilePage';

const TEXT = ' date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour.\n';

/** Payloads that a file may be named by, some of each kind. */
const NAMES = Object.values(PAYLOADS).flatMap(payloads => some(payloads.map(asName), 3));
const VALUES = Object.values(PAYLOADS).flatMap(payloads => some(payloads, 3));

/** A file's name has no slash and no NUL, and must not be too long. */
function asName(payload: string): string {
  return payload.replace(/[/\0]/g, '|').trim().slice(0, 80);
}

/** So many of a list, from all over it. */
function some<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, i) => i % step === 0).slice(0, count);
}

suite('Injection by way of dates, names and settings', () => {
  let page: HostilePage;
  let harm: HarmWatch;

  const assertUnharmed = () => harm.assertUnharmed(page.workbench.page, page.workbench);

  suiteSetup(async () => {
    page = await HostilePage.open();
    harm = new HarmWatch();
    harm.watch(page.workbench.page);
  });
  suiteTeardown(async () => {
    harm.dispose();
    await page.close();
  });

  test('a payload in place of a date shows as it is written', async () => {
    for (const payload of VALUES) await page.assertShows(` date 2025-03-09${payload} ${payload}`);
    await assertUnharmed();
  });

  test('a payload as the value of a setting changes no page', async () => {
    const { workbench } = page;
    for (const payload of VALUES) {
      const names = ['fontFamily', 'theme', 'alignment', 'width'].map(name => `seedReader.preview.${name}`);
      await workbench.configure(Object.fromEntries([...names, 'editor.fontFamily'].map(name => [name, payload])));
      await page.assertShows(TEXT);
    }
    const root = workbench.preview().locator('html');
    const look = await root.evaluate(({ dataset }) => [dataset.theme, dataset.align, dataset.font]);
    assert.deepEqual(look, ['vscode', 'start', 'own']);
    await assertUnharmed();
  });

  test('a payload as the name of a file and of its folder is the title of its preview', async () => {
    assert.ok(NAMES.length > 15);
    const { workbench } = page;
    for (const name of NAMES) {
      const path = `${name}/${name}.txt`;
      await workbench.evaluate(
        async (api, [file, text]) => {
          const [folder] = api.workspace.workspaceFolders ?? [];
          if (!folder) throw new Error('no folder is open');
          const uri = folder.uri.with({ path: `${folder.uri.path}/${file}` });
          await api.workspace.fs.createDirectory(api.Uri.joinPath(uri, '..'));
          await api.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
          await api.commands.executeCommand('seedReader.showPreview', uri);
        },
        [path, TEXT] as const,
      );
      await workbench.preview().locator('#blocks', { hasText: 'The ferry' }).waitFor();
      const labels = await workbench.evaluate(api =>
        api.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      );
      assert.ok(labels.includes(`Preview ${name}.txt`), `${labels}`);
    }
    await (await workbench.outline()).first().waitFor();
    await assertUnharmed();
  });
});
