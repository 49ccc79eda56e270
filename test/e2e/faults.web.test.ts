import * as assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { pageFrame, stealPages } from './stolenPage';
import { openWorkbench, type Workbench } from './workbench';

const HEADER = ' date 2025-03-09 ';
const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = `${HEADER}${LEAD}\n\n"We waited for the wind," Anna Berg said.\n`;

declare global {
  /** How often the troubled file system was asked for anything. */
  var asked: number;
  /** What a file that hangs waits for. */
  var released: Promise<void>;
  var release: () => void;
}

suite('Faults', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  const lead = (text: string) => page.locator('#blocks .lead', { hasText: text }).waitFor();
  const notice = () => page.locator('#notice').filter({ visible: true });
  const textOf = (name: string) =>
    workbench.evaluate(
      (api, end) => api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(end))?.getText(),
      name,
    );
  const preview = async (name: string) => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(name);
    await workbench.command('seedReader.showPreview');
    await lead('The ferry');
  };
  /** Takes unsaved changes back: a dialog would ask about them when the editor is closed. */
  const revert = async (name: string) => {
    await workbench.open(name);
    await workbench.command('workbench.action.files.revert');
    await workbench.command('seedReader.showPreview');
  };

  /** Once only: a window takes no second file system of one name. */
  const registerTroubled = () =>
    workbench.evaluate((api, text) => {
      const changed = new api.EventEmitter<never>();
      const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
      const answer = async <T>({ path }: { readonly path: string }, value: T): Promise<T> => {
        globalThis.asked++;
        if (path.includes('hang')) await globalThis.released;
        if (path.includes('slow')) await wait(1500);
        if (path.includes('fail')) throw new Error('the disk is on fire');
        return value;
      };
      const refuse = () => {
        throw api.FileSystemError.NoPermissions();
      };
      const stat = { type: api.FileType.File, ctime: 0, mtime: 0, size: text.length };
      api.workspace.registerFileSystemProvider('troubled', {
        onDidChangeFile: changed.event,
        watch: () => ({ dispose: () => undefined }),
        stat: uri => answer(uri, stat),
        readFile: uri => answer(uri, new TextEncoder().encode(text)),
        ...{ readDirectory: () => [], createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse },
      });
    }, TEXT);

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        'a.txt': TEXT,
        'b.txt': TEXT,
        'c.txt': TEXT,
        'd.txt': TEXT,
        'e.txt': TEXT,
        'f.txt': TEXT,
        'in/it/g.txt': TEXT,
        'blank.txt': `${HEADER}\n`,
      },
      // What has unsaved changes must keep them.
      settings: { 'files.autoSave': 'off' },
    });
    await registerTroubled();
    await stealPages(workbench);
    page = workbench.preview();
  });
  suiteTeardown(() => workbench.close());
  teardown(() => workbench.revertAll());

  test('a page that something got into does no harm with any message', async () => {
    await preview('a.txt');
    const settings = () =>
      workbench.evaluate(api => JSON.stringify(api.workspace.getConfiguration('seedReader', null)));
    const tabs = () =>
      workbench.evaluate(api => api.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label)));
    const before = [await settings(), await tabs(), await textOf('a.txt')];
    await pageFrame(workbench).then(frame =>
      frame.evaluate(() => {
        const uri = 'file:///etc/passwd';
        const far = { block: Number.MAX_SAFE_INTEGER, offset: Number.MAX_SAFE_INTEGER };
        const wrong = [
          ...[undefined, null, 1, 'ready', [], { type: '__proto__' }, { type: 'command', command: 'quit', uri }],
          ...[
            { type: 'did-click-link', uri: 'command:workbench.action.closeAllEditors' },
            { type: 'open', uri },
          ],
          ...[
            { type: 'applied', version: 1e15 },
            { type: 'applied', version: 'x' },
            { type: 'scrolled', position: far, version: 1 },
          ],
          ...[
            { type: 'look', change: { name: 'fontFamily', value: 'x'.repeat(1e6) } },
            { type: 'shows', position: far, version: 1e15 },
          ],
          ...[
            { type: 'look', change: { name: '__proto__', value: 1 } },
            { type: 'clicked', position: { block: -9 }, version: 1 },
          ],
          // Well formed, but far outside of the article.
          ...[-1, 1e9, Number.MAX_SAFE_INTEGER].map(block => ({
            type: 'clicked',
            position: { block, offset: 1e15 },
            version: 1,
          })),
        ];
        for (let i = 0; i < 20; i++) for (const message of wrong) stolenApi.postMessage(message);
        for (let i = 0; i < 50; i++) stolenApi.postMessage({ type: 'ready', position: far, source: uri });
      }),
    );
    await workbench.evaluate(async api => {
      const edit = new api.WorkspaceEdit();
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (document) edit.insert(document.uri, new api.Position(0, 17), 'Still: ');
      await api.workspace.applyEdit(edit);
    });
    await lead('Still: The ferry');
    assert.deepEqual([await settings(), await tabs()], before.slice(0, 2));
    assert.equal(await textOf('a.txt'), TEXT.replace('The', 'Still: The'));
    await revert('a.txt');
  });

  test('a file whose editor is closed is shown on, and followed when another program changes it', async () => {
    await preview('f.txt');
    await workbench.evaluate(async api => {
      const tabs = api.window.tabGroups.all.flatMap(group => group.tabs);
      await api.window.tabGroups.close(tabs.filter(({ label }) => label === 'f.txt'));
    });
    await workbench.page.locator('.tab', { hasText: /^f\.txt/ }).waitFor({ state: 'hidden' });
    await lead('The ferry');
    await workbench.write('f.txt', TEXT.replace('Lindmark', 'Ostrava'));
    await lead('Ostrava');
  });

  test('an article without text is said to have none, until there is some', async () => {
    const type = (text: string, from: number, to: number) =>
      workbench.evaluate(
        async (api, [typed, start, end]) => {
          const uri = api.Uri.joinPath(api.workspace.workspaceFolders?.[0]?.uri ?? api.Uri.file('/'), 'blank.txt');
          const edit = new api.WorkspaceEdit();
          edit.replace(uri, new api.Range(0, start, 0, end), typed);
          await api.workspace.applyEdit(edit);
        },
        [text, from, to] as const,
      );
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.commandOn('blank.txt', 'seedReader.showPreview');
    await notice().filter({ hasText: 'The article holds no text yet.' }).waitFor();
    await type(LEAD, HEADER.length, HEADER.length);
    await lead('The ferry');
    await notice().waitFor({ state: 'hidden' });
    await type('', HEADER.length, HEADER.length + LEAD.length);
    await notice().waitFor();
    assert.equal(await page.locator('#blocks .chunk > *').count(), 0);
  });

  test('a file that is deleted is said to be gone, and its text stays until it comes back', async () => {
    await preview('b.txt');
    await workbench.write('b.txt', '');
    await notice().waitFor();
    await lead('The ferry');
    await workbench.write('b.txt', TEXT.replace('Lindmark', 'Ostrava'));
    await lead('Ostrava');
    await notice().waitFor({ state: 'hidden' });
  });

  test('a file whose folder is deleted as a whole is said to be gone, until it comes back', async () => {
    await preview('in/it/g.txt');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.workspace.fs.delete(api.Uri.joinPath(folder.uri, 'in'), { recursive: true });
    });
    await notice().waitFor();
    await lead('The ferry');
    await workbench.write('in/it/g.txt', TEXT.replace('Lindmark', 'Ostrava'));
    await notice().waitFor({ state: 'hidden' });
    await lead('Ostrava');
  });

  test('a file that a folder takes the place of is said to be gone', async () => {
    await preview('c.txt');
    await workbench.write('c.txt', '');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.workspace.fs.createDirectory(api.Uri.joinPath(folder.uri, 'c.txt'));
    });
    await notice().waitFor();
    await lead('The ferry');
  });

  test('a file that another program changes while it has unsaved changes keeps them', async () => {
    await preview('d.txt');
    await workbench.evaluate(async api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('d.txt'));
      const edit = new api.WorkspaceEdit();
      if (document) edit.insert(document.uri, new api.Position(0, 17), 'Mine: ');
      await api.workspace.applyEdit(edit);
    });
    await lead('Mine: The ferry');
    await workbench.write('d.txt', TEXT.replace('The ferry', 'Theirs'));
    await workbench.page.waitForTimeout(1000);
    await lead('Mine: The ferry');
    assert.equal(await textOf('d.txt'), TEXT.replace('The', 'Mine: The'));
    await revert('d.txt');
    await lead('Theirs');
  });

  test('a file system that fails, hangs or is slow holds nothing else up', async () => {
    // Whatever is still open from a try that failed, this is another file.
    const folder = `${Date.now()}`;
    await workbench.evaluate(() => {
      globalThis.asked = 0;
      globalThis.released = new Promise(resolve => {
        globalThis.release = resolve;
      });
    });
    const open = (name: string) =>
      workbench.evaluate(async (api, path) => {
        await api.commands.executeCommand('workbench.action.closeAllEditors');
        await api.commands.executeCommand('seedReader.showPreview', api.Uri.parse(`troubled:/${path}`));
      }, `${folder}/${name}`);
    await open('fail.txt');
    await notice().waitFor();
    // It may be asked a few times at first.
    await workbench.page.waitForTimeout(1000);
    const asked = await workbench.evaluate(() => globalThis.asked);
    await workbench.page.waitForTimeout(2000);
    assert.equal(await workbench.evaluate(() => globalThis.asked), asked, 'nobody asks over and over');
    await open('slow.txt');
    await lead('The ferry');
    await open('hang.txt');
    await notice().filter({ hasText: 'still being opened' }).waitFor();
    await preview('e.txt');
    assert.equal(await notice().count(), 0);
    await open('hang.txt');
    await notice().filter({ hasText: 'still being opened' }).waitFor();
    await workbench.evaluate(() => globalThis.release());
    await lead('The ferry');
    await notice().waitFor({ state: 'hidden' });
  });

  test('settings of the wrong type count as the default', async () => {
    const names = await workbench.evaluate(api => {
      const manifest = api.extensions.getExtension('seed-reader.seed-reader')?.packageJSON;
      return Object.keys(manifest.contributes.configuration.properties);
    });
    assert.ok(names.length > 10);
    for (const value of [{ x: 1 }, 'plaid']) {
      await workbench.configure(Object.fromEntries(names.map(name => [name, value])));
      await preview('e.txt');
    }
    assert.match(await page.locator('body').evaluate(body => getComputedStyle(body).fontSize), /^18px$/);
    await workbench.configure(Object.fromEntries(names.map(name => [name, undefined])));
  });

  test('a theme that is switched is followed at once', async () => {
    await preview('e.txt');
    const kind = (name: string) => page.locator(`body.${name}`).waitFor();
    await workbench.configure({ 'workbench.colorTheme': 'Default Light Modern' });
    await kind('vscode-light');
    await workbench.configure({ 'workbench.colorTheme': 'Default High Contrast' });
    await kind('vscode-high-contrast');
    await workbench.configure({ 'workbench.colorTheme': null });
    await lead('The ferry');
  });

  test('leave no error behind', () => {
    assert.deepEqual(
      workbench.errors.filter(error => !error.includes('the disk is on fire')),
      [],
    );
  });
});
