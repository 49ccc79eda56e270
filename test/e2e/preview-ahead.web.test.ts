import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { atRest, longArticle, scrollPage, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

type Reading = 'text' | 'short' | 'other' | 'latin' | 'error' | 'late';

declare global {
  /** What each reading of the file that is opened gives, in turn; all but the first wait until they are let through. */
  var readings: Reading[];
  var letThrough: () => void;
  var readingsBegun: number;
}

suite('A seed that nobody has opened', () => {
  let workbench: Workbench;
  let files = 0;

  suiteSetup(async () => {
    workbench = await openWorkbench();
    await workbench.evaluate(
      (api, [text, other, short]) => {
        const encoder = new TextEncoder();
        const bytes = {
          text: encoder.encode(text),
          other: encoder.encode(other),
          short: encoder.encode(short),
          latin: Uint8Array.from(text, character => (character === 'O' ? 0xd6 : character.charCodeAt(0))),
        };
        let waits = Promise.resolve();
        const read = async (): Promise<Uint8Array> => {
          const { [globalThis.readingsBegun]: reading = 'text' } = globalThis.readings;
          if (globalThis.readingsBegun++ > 0) await waits;
          if (reading === 'late') await new Promise(resolve => setTimeout(resolve, 300));
          if (reading === 'error') throw api.FileSystemError.FileNotFound();
          return bytes[reading === 'late' ? 'text' : reading];
        };
        const refuse = () => {
          throw api.FileSystemError.NoPermissions();
        };
        api.workspace.registerFileSystemProvider('ahead', {
          onDidChangeFile: new api.EventEmitter<never>().event,
          watch: () => ({ dispose: () => undefined }),
          stat: () => ({ type: api.FileType.File, ctime: 0, mtime: 0, size: text.length }),
          readFile: () => {
            if (globalThis.readingsBegun === 0)
              waits = new Promise(resolve => {
                globalThis.letThrough = resolve;
              });
            return read();
          },
          ...{ readDirectory: () => [], createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse },
        });
      },
      [longArticle('Orrin', 1500), longArticle('Vint', 1500), longArticle('Falk')] as const,
    );
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const blocks = () => workbench.preview().locator('#blocks');
  const shows = (text: string) => blocks().getByText(text).first().waitFor({ state: 'attached' });
  const letThrough = () => workbench.evaluate(() => globalThis.letThrough());
  /** What the page came with. */
  const first = () => workbench.preview().locator('#first').textContent();
  const notice = () => workbench.preview().locator('#notice').filter({ visible: true });
  const nameOf = (file: number) => `${String(file).padStart(3, '0')}_0123456789abcdef.txt`;
  const isOpen = () =>
    workbench.evaluate(
      (api, name) => api.workspace.textDocuments.some(({ uri }) => uri.path === `/${name}`),
      nameOf(files),
    );
  /** Opens the preview of a new file, and soon after it of as many others as wanted, in its place. */
  const preview = async (readings: readonly Reading[], others = 0) => {
    const paths = Array.from({ length: 1 + others }, () => `/${nameOf(++files)}`);
    await workbench.evaluate(
      async (api, [names, given]) => {
        Object.assign(globalThis, { readings: given, readingsBegun: 0 });
        for (const path of names) {
          await api.commands.executeCommand('seedReader.showPreview', api.Uri.from({ scheme: 'ahead', path }));
          await new Promise(resolve => setTimeout(resolve, 60));
        }
      },
      [paths, readings] as const,
    );
  };
  const facts = () => workbench.preview().locator('#header').textContent();

  test('shows its first words before VS Code has made a document of it, and then the rest', async () => {
    await preview([]);
    await shows('Case 0:');
    assert.equal(await isOpen(), false);
    assert.equal(await blocks().getByText('Case 1499:').count(), 0);
    assert.equal(await notice().count(), 0);
    // Of a beginning nothing is counted.
    assert.doesNotMatch((await facts()) ?? '', /words/);
    await letThrough();
    await shows('Case 1499:');
    await eventually(async () => assert.match((await facts()) ?? '', /words/));
    assert.equal(await workbench.evaluate(() => globalThis.readingsBegun), 2);
    assert.equal(await blocks().getByText('Case 0:').count(), 1);
  });

  test('shows of a short one all that there is to say of it', async () => {
    await preview(['short', 'short']);
    await shows('Case 0:');
    assert.equal(await isOpen(), false);
    assert.match((await facts()) ?? '', /words/);
    await workbench.preview().locator('.speakers button', { hasText: 'Ilka Brandvold' }).waitFor();
    await letThrough();
    await shows('Case 39:');
  });

  test('stays where its reader has scrolled to meanwhile', async () => {
    await preview([]);
    await shows('Case 0:');
    await scrollPage(workbench, 700);
    const top = await atRest(() => topOfPage(workbench));
    assert.notEqual(top, 'Case 0');
    await letThrough();
    await shows('Case 1499:');
    assert.equal(await atRest(() => topOfPage(workbench)), top);
  });

  test('keeps its first words while VS Code takes long, and says so', async () => {
    await preview([]);
    await notice().filter({ hasText: 'still being opened' }).waitFor();
    await shows('Case 0:');
    await letThrough();
    await notice().waitFor({ state: 'hidden' });
    await shows('Case 1499:');
  });

  test('leaves the page to the one that is shown instead', async () => {
    await preview(['text', 'other', 'other'], 1);
    await workbench.page.locator('.tab', { hasText: `Preview ${nameOf(files)}` }).waitFor();
    await blocks().waitFor({ state: 'attached' });
    await workbench.page.waitForTimeout(500);
    assert.equal(await blocks().textContent(), '');
    await letThrough();
    await shows('council of Vint');
    assert.equal(await blocks().getByText('council of Orrin').count(), 0);
  });

  test('shows what VS Code reads in the end, whatever it was before', async () => {
    await preview(['text', 'other']);
    await shows('council of Orrin');
    await letThrough();
    await shows('council of Vint');
    assert.equal(await blocks().getByText('council of Orrin').count(), 0);
  });

  test('shows nothing of a file that is gone by then, and says so', async () => {
    await preview(['text', 'error']);
    await shows('Case 0:');
    await letThrough();
    await notice().filter({ hasText: 'This file is not there' }).waitFor();
    await eventually(async () => assert.equal(await blocks().textContent(), ''));
  });

  for (const [what, reading] of [
    ['is in another encoding', 'latin'],
    ['takes long to be read', 'late'],
    ['cannot be read yet', 'error'],
  ] as const) {
    test(`waits for VS Code where it ${what}`, async () => {
      await preview([reading]);
      assert.equal(await first(), '[]');
      assert.equal(await blocks().textContent(), '');
      await letThrough();
      await shows('Case 1499:');
    });
  }

  test('waits for VS Code where files are said to be in another encoding', async () => {
    const encode = (value: string | undefined) =>
      workbench.evaluate(
        (api, encoding) => api.workspace.getConfiguration('files').update('encoding', encoding),
        value,
      );
    await encode('windows1252');
    await preview([]);
    assert.equal(await first(), '[]');
    await letThrough();
    await shows('Case 1499:');
    await encode(undefined);
  });

  test('may be left before anything of it was read', async () => {
    await workbench.evaluate(async (api, path) => {
      Object.assign(globalThis, { readings: ['late'], readingsBegun: 0 });
      void api.commands.executeCommand('seedReader.showPreview', api.Uri.from({ scheme: 'ahead', path }));
      await api.commands.executeCommand('workbench.action.closeAllEditors');
      await new Promise(resolve => setTimeout(resolve, 500));
      globalThis.letThrough();
    }, '/900_0123456789abcdef.txt');
    await eventually(async () => assert.equal(await workbench.page.locator('iframe.webview').count(), 0));
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
