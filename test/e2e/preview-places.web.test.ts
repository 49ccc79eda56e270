import * as assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { brightestWhile } from './brightestWhile';
import { eventually } from './eventually';
import { scrollPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const seed = (word: string) =>
  ` date 2025-03-09 The harbour of ${word} reopened on Sunday after a storm had closed it for more than two weeks.\n\n` +
  `"We are glad," Ilka Brandvold said of ${word} as the first ferry came in.\n`;

const FILE = '101_0123456789abcdef.txt';
/** Forty paragraphs, each longer than a line of the editor is wide. */
const LONG = ` date 2025-03-09 ${Array.from(
  { length: 40 },
  (_, i) => `Case ${i}: the council of Orrin met again on Monday and found that the old mill could be kept after all.`,
).join('\n\n')}\n`;

const GERMAN =
  ' date 2025-03-09 Der Hafen von Lindmark ist am Sonntag wieder geöffnet worden, nachdem ihn ein Sturm mehr als zwei ' +
  'Wochen lang geschlossen hatte und die Fähren nicht auslaufen konnten.\n';
const FRENCH =
  ' date 2025-03-09 Le port de Lindmark a rouvert dimanche, après une tempête qui l’avait fermé pour plus de deux ' +
  'semaines, et les bateaux sont repartis dans la journée avec des passagers.\n';

suite('Where previews live', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        [FILE]: seed('Lindmark'),
        'long.txt': LONG,
        'de.txt': GERMAN,
        'fr.txt': FRENCH,
        'plain.txt': 'No seed.\n',
      },
    });
    // Here, as a window takes no second file system of one name from a test that is run again.
    await workbench.evaluate((api, text) => {
      const changed = new api.EventEmitter<never>();
      const content = new TextEncoder().encode(text);
      const refuse = () => {
        throw api.FileSystemError.NoPermissions();
      };
      const provider = {
        onDidChangeFile: changed.event,
        watch: () => new api.Disposable(() => undefined),
        stat: () => ({ type: api.FileType.File, ctime: 0, mtime: 0, size: content.length }),
        readDirectory: () => [],
        readFile: () => content,
        createDirectory: refuse,
        writeFile: refuse,
        delete: refuse,
        rename: refuse,
      };
      api.workspace.registerFileSystemProvider('seed-museum', provider, { isReadonly: true });
    }, seed('Museum'));
  });
  suiteTeardown(() => workbench.close());
  setup(() => workbench.command('workbench.action.closeAllEditors'));

  const shows = (text: string) => workbench.preview().locator('#blocks', { hasText: text }).waitFor();
  const key = (name: string) => workbench.page.keyboard.press(name);

  for (const [command, tidies] of [
    ['showPreviewToSide', false],
    ['showLockedPreviewToSide', false],
    ['showLockedPreviewToSide', true],
  ] as const) {
    const how = tidies ? `${command}, tidied` : command;
    test(`a preview of an untitled document follows it when it is saved (${how})`, async () => {
      const name = `saved-${command}-${tidies}.txt`;
      await workbench.configure({ 'files.insertFinalNewline': tidies, 'files.trimTrailingWhitespace': tidies });
      await workbench.evaluate(
        async (api, content) => {
          await api.window.showTextDocument(
            await api.workspace.openTextDocument({ language: 'seed-article', content }),
          );
        },
        tidies ? seed(`Vint ${command}`).trimEnd().replace('\n', '  \n') : seed(`Vint ${command}`),
      );
      await workbench.command(`seedReader.${command}`);
      await shows('harbour of Vint');
      await workbench.command('workbench.action.focusFirstEditorGroup');
      const saved = workbench.command('workbench.action.files.saveAs');
      const input = workbench.page.locator('.quick-input-widget input[type=text]');
      await input.waitFor();
      // The dialog fills in the folder a moment after it has opened.
      await eventually(async () => assert.match(await input.inputValue(), /\/[^/]+$/));
      await input.fill((await input.inputValue()).replace(/[^/]*$/, name));
      await input.press('Enter');
      await saved;
      await workbench.page.locator('.tab', { hasText: new RegExp(`Preview.* ${name}`) }).waitFor();
      await workbench.evaluate(async api => {
        const [editor] = api.window.visibleTextEditors;
        await editor?.edit(edit => edit.insert(new api.Position(2, 1), 'Quokka '));
        await editor?.document.save();
      });
      await shows('Quokka We are glad');
      assert.equal(await workbench.preview().locator('#notice').isVisible(), false);
    });
  }

  test('shows files of virtual and of read-only file systems', async () => {
    await workbench.evaluate(async (api, name) => {
      await api.window.showTextDocument(api.Uri.parse(`seed-museum://hall/${name}`));
    }, FILE);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await shows('harbour of Museum');
    await workbench.preview().locator('#blocks').dblclick();
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.evaluate(async (api, name) => {
      await api.commands.executeCommand(
        'vscode.openWith',
        api.Uri.parse(`seed-museum://hall/${name}`),
        'seedReader.preview',
      );
    }, FILE);
    await shows('harbour of Museum');
    assert.equal(await workbench.preview().locator('#notice').isVisible(), false);
  });

  test('a click leads the other side where scrolling does not', async () => {
    await workbench.configure({
      'seedReader.preview.scrollPreviewWithEditor': 'onClick',
      'seedReader.preview.scrollEditorWithPreview': 'onClick',
    });
    await workbench.open('long.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await shows('Case 39:');
    const atTop = () =>
      workbench
        .preview()
        .locator('#blocks')
        .evaluate(
          blocks =>
            [...blocks.querySelectorAll('.chunk > *')].find(one => one.getBoundingClientRect().bottom > 1)?.textContent,
        );
    const editorTop = () =>
      workbench.evaluate(api => {
        const [editor] = api.window.visibleTextEditors;
        return editor?.document.lineAt(editor.visibleRanges[0]?.start.line ?? 0).text;
      });
    await workbench.editor().first().hover();
    await workbench.page.mouse.wheel(0, 700);
    await workbench.page.waitForTimeout(600);
    assert.match((await atTop()) ?? '', /^Case 0:/);
    await workbench.editor().first().click();
    const clicked = await workbench.evaluate(api => {
      const [editor] = api.window.visibleTextEditors;
      return editor?.document.lineAt(editor.selection.active.line).text.slice(0, 8) ?? '';
    });
    await eventually(async () => assert.equal((await atTop())?.slice(0, clicked.length), clicked));
    const before = await editorTop();
    await scrollPage(workbench, 500);
    await workbench.page.waitForTimeout(600);
    assert.equal(await editorTop(), before);
    await workbench.preview().locator('.chunk > *', { hasText: 'Case 30:' }).click();
    await eventually(async () => assert.match((await editorTop()) ?? '', /^$|Case (28|29|30):/));
    await workbench.configure({
      'seedReader.preview.scrollPreviewWithEditor': null,
      'seedReader.preview.scrollEditorWithPreview': null,
    });
  });

  test('Reveal in Preview brings the place of the cursor to the top, and opens a preview when there is none', async () => {
    await workbench.open('long.txt');
    for (const wanted of ['Case 25:', 'Case 8:']) {
      await workbench.evaluate((api, words) => {
        const [editor] = api.window.visibleTextEditors;
        const place = editor?.document.positionAt(editor.document.getText().indexOf(words));
        if (editor && place) editor.selection = new api.Selection(place, place);
      }, wanted);
      await workbench.command('workbench.action.focusFirstEditorGroup');
      await workbench.palette('Reveal in Preview');
      const paragraph = workbench.preview().locator('.chunk > *', { hasText: wanted });
      await eventually(async () => {
        const top = await paragraph.evaluate(element => element.getBoundingClientRect().top);
        assert.ok(Math.abs(top) < 30, `${wanted} ${top}`);
      });
    }
  });

  test('keeps its place while another tab hides it', async () => {
    await workbench.open('long.txt');
    await workbench.command('seedReader.showPreview');
    await shows('Case 39:');
    await scrollPage(workbench, 900);
    const place = () =>
      workbench
        .preview()
        .locator('.chunk > *', { hasText: 'Case 12:' })
        .evaluate(element => element.getBoundingClientRect().top);
    const before = await place();
    assert.ok(before < 800, `${before}`);
    await workbench.open('plain.txt');
    await workbench.command('workbench.action.previousEditor');
    await workbench.preview().locator('.chunk > *', { hasText: 'Case 12:' }).waitFor();
    await eventually(async () => assert.ok(Math.abs((await place()) - before) <= 8, `${await place()} not ${before}`));
  });

  test('hyphenates each text in its own language', async () => {
    for (const [file, language] of [
      ['de.txt', 'de'],
      ['fr.txt', 'fr'],
      [FILE, 'en'],
    ] as const) {
      await workbench.open(file);
      await workbench.command('seedReader.showPreview');
      const paragraph = workbench.preview().locator(`#blocks p:lang(${language})`).first();
      await paragraph.waitFor();
      assert.equal(await paragraph.evaluate(element => getComputedStyle(element).hyphens), 'auto', file);
      assert.equal(await workbench.preview().locator('#blocks').getAttribute('lang'), language);
    }
  });

  test("opens VS Code's find widget, and keeps it out of the page's own keys", async () => {
    await workbench.open(FILE);
    await workbench.command('seedReader.showPreview');
    await shows('harbour of Lindmark');
    await workbench.preview().locator('.lead').click();
    await key('Control+F');
    const input = workbench.page.locator('.simple-find-part input').filter({ visible: true });
    await input.and(workbench.page.locator(':focus')).waitFor();
    await workbench.page.keyboard.type('quiet');
    assert.equal(await input.inputValue(), 'quiet');
    assert.equal(await workbench.preview().locator('html').getAttribute('data-quotes'), 'on');
    await key('Escape');
    await input.waitFor({ state: 'hidden' });
  });

  test('never flashes white in a dark theme', async () => {
    const openTwice = async () => {
      await workbench.open(FILE);
      for (let round = 0; round < 2; round++) {
        await workbench.command('seedReader.showPreviewToSide');
        await shows('harbour of Lindmark');
        await workbench.command('workbench.action.closeEditorsInOtherGroups');
      }
    };
    assert.ok((await brightestWhile(workbench, openTwice)) > 200);
    await workbench.configure({ 'workbench.colorTheme': 'Default Dark Modern' });
    try {
      await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
      // The workbench itself turns dark step by step.
      await workbench.page.waitForTimeout(3000);
      const brightest = await brightestWhile(workbench, openTwice);
      assert.ok(brightest < 100, `${brightest}`);
    } finally {
      await workbench.configure({ 'workbench.colorTheme': null });
      await workbench.page.locator('.monaco-workbench.vs').waitFor();
    }
  });

  test('nothing was reported as an error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});

suite('Previews in a workspace of several folders', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    const workspace = { folders: [{ path: 'one' }, { path: 'two' }], settings: { 'workbench.startupEditor': 'none' } };
    workbench = await openWorkbench({
      files: {
        [`one/${FILE}`]: seed('Lindmark'),
        [`two/${FILE}`]: seed('Orrin'),
        'two/.vscode/settings.json': JSON.stringify({ 'seedReader.preview.openAutomatically': 'toSide' }),
        'both.code-workspace': JSON.stringify(workspace),
      },
    });
    const address = testHost.addressOf(relative(testHost.folder, join(workbench.folder, 'both.code-workspace')));
    await workbench.page.goto(address.replace('?folder=', '?workspace='));
    await workbench.explorer().filter({ hasText: 'two' }).waitFor();
  });
  suiteTeardown(() => workbench.close());

  const open = (folder: number) =>
    workbench.evaluate(
      async (api, [index, name]) => {
        const root = api.workspace.workspaceFolders?.[index]?.uri;
        if (!root) throw new Error('no such folder');
        await api.window.showTextDocument(api.Uri.joinPath(root, name), { viewColumn: 1 });
      },
      [folder, FILE] as const,
    );
  const shows = (text: string) => workbench.preview().locator('#blocks', { hasText: text }).waitFor();

  test("files of one name stay apart, and each folder's settings hold for its own", async () => {
    await open(0);
    await workbench.command('seedReader.showLockedPreviewToSide');
    await shows('harbour of Lindmark');
    await open(1);
    await shows('harbour of Orrin');
    const tabs = await workbench.evaluate(api => api.window.tabGroups.all[1]?.tabs.map(({ label }) => label));
    assert.deepEqual(tabs, [`[Preview] ${FILE}`, `Preview ${FILE}`]);
    assert.deepEqual(workbench.errors, []);
  });
});
