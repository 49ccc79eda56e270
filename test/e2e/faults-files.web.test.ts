import * as assert from 'node:assert/strict';
import { tabsBecome } from './tabsBecome';
import { openWorkbench, type Workbench } from './workbench';

const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n"We waited for the wind," Anna Berg said.\n`;

/** A file larger than what VS Code hands to extensions. */
const LARGE = '101_0123456789abcdef.txt';
const LARGE_TEXT = `${TEXT}\n`.repeat(Math.ceil((51 * 2 ** 20) / TEXT.length));

declare global {
  /** What stands in the troubled file system, by path. */
  var disk: Map<string, Uint8Array>;
  /** Which of them are reached by a link: until something else is put in its place. */
  var links: Set<string>;
  /** What it refuses now. */
  var trouble: 'none' | 'forbidden' | 'full' | 'small' | 'unmovable';
  var changed: (path: string) => void;
}

suite('A troubled disk', () => {
  let workbench: Workbench;

  const lead = (text: string) => workbench.preview().locator('#blocks .lead', { hasText: text }).waitFor();
  const notice = () => workbench.preview().locator('#notice').filter({ visible: true });
  const toasts = () => workbench.page.locator('.notifications-toasts .notification-list-item-message');
  const trouble = (kind: typeof globalThis.trouble) =>
    workbench.evaluate((_, now) => {
      globalThis.trouble = now;
    }, kind);
  const preview = async (path = '/a.txt') => {
    await workbench.evaluate(async (api, name) => {
      await api.commands.executeCommand('workbench.action.closeAllEditors');
      await api.commands.executeCommand('seedReader.showPreview', api.Uri.from({ scheme: 'disk', path: name }));
    }, path);
    await lead('The ferry');
  };
  const onDisk = () =>
    workbench.evaluate(() => [...globalThis.disk].map(([path, data]) => [path, data.length] as const));
  const save = async () => {
    const saved = workbench.command('seedReader.exportHtml');
    let isSaved = false;
    const settle = () => {
      isSaved = true;
    };
    saved.then(settle, settle);
    const name = workbench.page.locator('.quick-input-widget input[type=text]');
    await name.waitFor();
    // The second time it asks whether the file may be replaced, and between the two nothing shows for a moment.
    for (let times = 0; !isSaved; times++) {
      assert.ok(times < 20, 'the file is saved');
      if (await name.isVisible()) await name.press('Enter');
      await workbench.page.waitForTimeout(500);
    }
    await saved;
  };

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [LARGE]: LARGE_TEXT } });
    await workbench.evaluate((api, text) => {
      const events = new api.EventEmitter<readonly { type: number; uri: { path: string } }[]>();
      globalThis.disk = new Map([['/a.txt', new TextEncoder().encode(text)]]);
      globalThis.links = new Set();
      globalThis.trouble = 'none';
      globalThis.changed = path => events.fire([{ type: 1, uri: api.Uri.parse(`disk:${path}`) }]);
      const read = (path: string): Uint8Array => {
        if (globalThis.trouble === 'forbidden') throw api.FileSystemError.NoPermissions(path);
        const data = globalThis.disk.get(path);
        if (!data) throw api.FileSystemError.FileNotFound(path);
        return data;
      };
      const typeOf = (path: string) => api.FileType.File | (globalThis.links.has(path) ? api.FileType.SymbolicLink : 0);
      api.workspace.registerFileSystemProvider('disk', {
        // biome-ignore lint/suspicious/noExplicitAny: the event's own type lives in the other program
        onDidChangeFile: events.event as any,
        watch: () => ({ dispose: () => undefined }),
        stat: ({ path }) =>
          path === '/'
            ? { type: api.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
            : { type: typeOf(path), ctime: 0, mtime: read(path).length, size: read(path).length },
        readFile: ({ path }) => read(path),
        // VS Code writes to a file no more after a write to it that failed at once, before there was a promise.
        writeFile: async ({ path }, data) => {
          if (path.length > 256) throw new Error('ENAMETOOLONG: name too long');
          // A disk that gets full in the middle has half of it; one that is small, all that is short.
          const { trouble } = globalThis;
          const isFull = trouble === 'full' || (trouble === 'small' && data.length > 1000);
          globalThis.disk.set(path, isFull ? data.slice(0, data.length >> 1) : data);
          if (isFull) throw new Error('ENOSPC: no space left on device');
        },
        rename: ({ path: from }, { path: to }) => {
          if (globalThis.trouble === 'unmovable') throw new Error('EIO: nothing can be moved');
          globalThis.disk.set(to, read(from));
          globalThis.disk.delete(from);
          globalThis.links.delete(to);
        },
        delete: ({ path }) => void globalThis.disk.delete(path),
        readDirectory: () => [...globalThis.disk.keys()].map(path => [path.slice(1), api.FileType.File]),
        createDirectory: () => undefined,
      });
    }, TEXT);
  });
  suiteTeardown(() => workbench.close());
  teardown(async () => {
    await trouble('none');
    await workbench.command('notifications.clearAll');
  });

  test('a file that may not be read any more is said to be gone, until it may be', async () => {
    await preview();
    await trouble('forbidden');
    await workbench.evaluate(() => globalThis.changed('/a.txt'));
    await notice().waitFor();
    await lead('The ferry');
    await trouble('none');
    await workbench.evaluate(() => globalThis.changed('/a.txt'));
    await notice().waitFor({ state: 'hidden' });
    await lead('The ferry');
  });

  test('a disk that is full leaves an earlier export whole, and says so', async () => {
    await preview();
    await save();
    const before = await onDisk();
    assert.deepEqual(
      before.map(([path]) => path),
      ['/a.txt', '/a.html'],
    );
    await trouble('full');
    await save();
    await toasts().filter({ hasText: '“a.html” could not be saved' }).waitFor();
    assert.equal(await toasts().count(), 1);
    assert.deepEqual(await onDisk(), before);
    await trouble('none');
    await workbench.command('notifications.clearAll');
  });

  /** Puts the article on the disk under another name, and exports it. */
  const exportAs = async (name: string) => {
    await workbench.evaluate((_, path) => {
      const data = globalThis.disk.get('/a.txt');
      if (data) globalThis.disk.set(path, data);
    }, `/${name}.txt`);
    await preview(`/${name}.txt`);
    await save();
  };
  const sizeOf = async (path: string) => new Map(await onDisk()).get(path) ?? 0;

  test('a name that is nearly too long can be exported to again', async () => {
    const name = 'x'.repeat(250);
    for (let times = 0; times < 2; times++) await exportAs(name);
    assert.equal(await toasts().count(), 0);
    assert.ok((await sizeOf(`/${name}.html`)) > 1000);
  });

  test('a link that is exported to stays one', async () => {
    await workbench.evaluate(() => {
      globalThis.disk.set('/linked.html', new Uint8Array(10));
      globalThis.links.add('/linked.html');
    });
    await exportAs('linked');
    assert.ok((await sizeOf('/linked.html')) > 1000);
    assert.deepEqual(await workbench.evaluate(() => [...globalThis.links]), ['/linked.html']);
  });

  test('a link to a disk that gets full leads to what was there before', async () => {
    await workbench.evaluate(() => {
      globalThis.disk.set('/led.html', new TextEncoder().encode('Earlier.'));
      globalThis.links.add('/led.html');
    });
    await trouble('small');
    await exportAs('led');
    await toasts().filter({ hasText: '“led.html” could not be saved' }).waitFor();
    assert.equal(await sizeOf('/led.html'), 'Earlier.'.length);
  });

  test('an export that cannot be put in the place of an earlier one is kept beside it, and said to be', async () => {
    await exportAs('moved');
    const size = await sizeOf('/moved.html');
    assert.ok(size > 1000);
    await trouble('unmovable');
    await save();
    const toast = toasts().filter({ hasText: '“moved.html” could not be saved: EIO: nothing can be moved' });
    await toast.waitFor();
    const [, kept = ''] = /kept beside it as “(.*)”/.exec((await toast.textContent()) ?? '') ?? [];
    assert.equal(await sizeOf(`/${kept}`), size);
  });

  test('a file’s name brings no link of a command into what is said of a full disk', async () => {
    const name = '[open](command:workbench.action.quit).txt';
    await workbench.evaluate((_, path) => {
      const data = globalThis.disk.get('/a.txt');
      if (data) globalThis.disk.set(path, data);
    }, `/${name}`);
    await preview(`/${name}`);
    await trouble('full');
    await save();
    const toast = toasts().filter({ hasText: 'could not be saved' });
    await toast.waitFor();
    assert.equal(await toast.locator('a').count(), 0);
    assert.match((await toast.textContent()) ?? '', /\[open\]\u200b\(command:workbench\.action\.quit\)\.html/);
    await trouble('none');
    await workbench.command('notifications.clearAll');
  });

  test('a file that another program appends to twenty times a second is shown to its last line', async () => {
    await preview();
    await workbench.evaluate(async () => {
      let text = new TextDecoder().decode(globalThis.disk.get('/a.txt'));
      for (let i = 1; i <= 100; i++) {
        text += `\nLine number ${i} came in.\n`;
        globalThis.disk.set('/a.txt', new TextEncoder().encode(text));
        globalThis.changed('/a.txt');
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    });
    await workbench.preview().locator('#blocks', { hasText: 'Line number 100 came in.' }).waitFor();
    assert.equal(await workbench.preview().locator('#blocks > .chunk > *').count(), 102);
  });

  test('a file that is too large for extensions is said to be so, and shown when it is smaller', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.explorer().filter({ hasText: LARGE }).dblclick();
    await workbench.page.locator('.monaco-button', { hasText: 'Open Anyway' }).waitFor();
    // The focus in the preview: the outline must not fetch what the preview leaves alone, as VS Code would keep it for minutes.
    await workbench.commandOn(LARGE, 'seedReader.showPreview');
    await notice().filter({ hasText: 'larger than 50 MB' }).waitFor();
    await workbench.write(LARGE, TEXT);
    await notice().waitFor({ state: 'hidden' });
    await lead('The ferry');
  });

  test('a file larger than 50 MB is shown where its text is short enough for extensions', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    // Three bytes for each of these spaces, which are one character.
    await workbench.evaluate((api, text) => {
      const blank = `${'\u3000'.repeat(1000)}\n`.repeat(17_600);
      globalThis.disk.set('/wide.txt', new TextEncoder().encode(`${text}${blank}`));
      return api.commands.executeCommand('seedReader.showPreview', api.Uri.parse('disk:/wide.txt'));
    }, TEXT);
    await lead('The ferry');
    assert.equal(await notice().count(), 0);
  });

  test('a file that VS Code opens for its reader alone is turned into a preview that says so', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.write('102_0123456789abcdef.txt', LARGE_TEXT);
    await workbench.explorer().filter({ hasText: '102_0123456789abcdef.txt' }).dblclick();
    await workbench.page.locator('.monaco-button', { hasText: 'Open Anyway' }).click();
    await workbench.editor().getByText('We waited for the wind').first().waitFor();
    await workbench.command('seedReader.togglePreview');
    await notice().filter({ hasText: 'larger than 50 MB' }).waitFor();
    await tabsBecome(workbench, ['102_0123456789abcdef.txt', 'Preview 102_0123456789abcdef.txt']);
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('leaves no error behind', () => {
    assert.deepEqual(
      workbench.errors.filter(error => !/ENOSPC|EIO|NoPermissions/.test(error)),
      [],
    );
  });
});
