import * as assert from 'node:assert/strict';
import type { Request } from 'playwright-core';
import { crashPage } from './crashPage';
import { eventually } from './eventually';
import { pageFrame, stealPages } from './stolenPage';
import { atRest } from './tops';
import { openWorkbench, type Workbench } from './workbench';

const HEADER = ' date 2025-03-09 ';
const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = `${HEADER}${LEAD}\n\n"We waited for the wind," Anna Berg said.\n`;
const SECRET = 'The word that opens the lighthouse is heron.\n'.repeat(20);
/** Where the page stands that an article is printed from: in a browser, which prints none itself, as well as elsewhere. */
const PRINTED = '/User/globalStorage/seed-reader.seed-reader/print/article.html';

suite('Reloads', () => {
  let workbench: Workbench;

  const lead = (text: string) => workbench.preview().locator('#blocks .lead', { hasText: text }).waitFor();
  const insert = (name: string, text: string) =>
    workbench.evaluate(
      async (api, [end, words]) => {
        const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(end));
        if (!document) throw new Error(`${end} is not open`);
        const edit = new api.WorkspaceEdit();
        edit.insert(document.uri, new api.Position(0, 17), words);
        await api.workspace.applyEdit(edit);
      },
      [name, text] as const,
    );

  /** Takes unsaved changes back: a dialog would ask about them when the editor is closed. */
  const revert = async (name: string) => {
    await workbench.open(name);
    await workbench.command('workbench.action.files.revert');
  };

  /** Has the page remember something else, after all that it remembers of its own accord, until VS Code knows of it. */
  const remember = async (state: unknown) => {
    await pageFrame(workbench).then(frame =>
      frame.evaluate(forged => {
        for (const wait of [0, 100, 500, 1000]) setTimeout(() => stolenApi.setState(forged), wait);
      }, state),
    );
    await workbench.page.waitForTimeout(2000);
  };

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT, 'secret.txt': SECRET },
      settings: { 'files.autoSave': 'off' },
    });
    await stealPages(workbench);
  });
  suiteTeardown(() => workbench.close());

  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
  });

  test('a preview whose page is reloaded, or broken and refreshed, shows its article again', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await lead('The ferry');
    await pageFrame(workbench).then(frame => frame.evaluate(() => document.body.replaceChildren()));
    await workbench.command('seedReader.preview.refresh');
    await lead('The ferry');
    await workbench
      .preview()
      .locator('body')
      .evaluate(body => body.classList.add('old'));
    await workbench.command('workbench.action.webview.reloadWebviewAction');
    await workbench.preview().locator('body:not(.old)').waitFor();
    await insert('a.txt', 'Still: ');
    await lead('Still: The ferry');
    await revert('a.txt');
  });

  test('a window that is reloaded in the middle of an edit shows the edit', async () => {
    await workbench.open('b.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await lead('The ferry');
    await insert('b.txt', 'Mine: ');
    // VS Code keeps unsaved text of its own accord, after a second; before that it asks.
    await workbench.page.waitForTimeout(4000);
    await workbench.reload();
    await lead('Mine: The ferry');
    const [text, isDirty] = await workbench.evaluate(api => {
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('b.txt'));
      return [document?.getText(), document?.isDirty];
    });
    assert.deepEqual([text, isDirty], [TEXT.replace('The', 'Mine: The'), true]);
    await revert('b.txt');
  });

  test('an untitled text that was made plain stays so after a reload, and a new one of its name is a seed again', async () => {
    const language = () => workbench.evaluate(api => api.window.activeTextEditor?.document.languageId);
    const write = async () => {
      await workbench.command('workbench.action.files.newUntitledFile');
      await workbench.evaluate(async (api, text) => {
        const editor = api.window.activeTextEditor;
        await editor?.edit(edit => edit.insert(new api.Position(0, 0), text));
      }, TEXT);
      await eventually(async () => assert.equal(await language(), 'seed-article'));
    };
    await write();
    await workbench.command('seedReader.treatAsPlainText');
    await eventually(async () => assert.equal(await language(), 'plaintext'));
    // VS Code keeps unsaved text of its own accord, after a second.
    await workbench.page.waitForTimeout(4000);
    await workbench.reload();
    await workbench.editor().first().waitFor();
    await workbench.open('a.txt');
    await workbench.command('workbench.action.openEditorAtIndex1');
    await eventually(async () => assert.equal(await language(), 'plaintext'));
    await atRest(language);
    assert.equal(await language(), 'plaintext');
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
    await write();
    await workbench.command('workbench.action.revertAndCloseActiveEditor');
  });

  test('a page cannot have another file shown after a reload, or a crash, unless it is a seed', async () => {
    const isRefused = async () => {
      await workbench.preview().locator('#notice', { hasText: 'not a seed article' }).waitFor();
      assert.doesNotMatch((await workbench.preview().locator('body').textContent()) ?? '', /heron/);
    };
    for (const name of ['secret.txt', 'c.txt']) {
      await workbench.command('workbench.action.closeAllEditors');
      await workbench.open('a.txt');
      await workbench.command('seedReader.showPreview');
      await lead('The ferry');
      const source = await workbench.evaluate(
        (api, path) => api.Uri.joinPath(api.workspace.workspaceFolders?.[0]?.uri ?? api.Uri.file('/'), path).toString(),
        name,
      );
      await remember({ source, locked: true });
      await workbench.reload();
      await workbench.page.locator('.tab', { hasText: `[Preview] ${name}` }).waitFor();
      if (name === 'c.txt') await lead('The ferry');
      else {
        await isRefused();
        await crashPage(workbench);
        await workbench.command('seedReader.preview.refresh');
        await isRefused();
      }
    }
  });

  test('a page cannot have an address opened after a reload that tells others of it', async () => {
    const asked: string[] = [];
    const note = (request: Request) => asked.push(request.url());
    testHost.context.on('request', note);
    for (const forged of ['https://lighthouse.invalid/?heron', 'http://localhost:9/?heron']) {
      await workbench.command('workbench.action.closeAllEditors');
      await workbench.open('a.txt');
      await workbench.command('seedReader.showPreview');
      await lead('The ferry');
      await remember({ source: forged, locked: true });
      await workbench.reload();
      await workbench.page.locator('.tab', { hasText: 'Preview a.txt' }).waitFor();
      await lead('The ferry');
      await insert('a.txt', 'Still: ');
      await lead('Still: The ferry');
      await revert('a.txt');
    }
    testHost.context.off('request', note);
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter(url => url.includes('heron')),
      [],
    );
  });

  for (const [what, forged] of [
    ['nonsense', 'nonsense'],
    ['an address without a path', { source: 'x:', locked: true }],
  ] as const) {
    test(`a page that remembers ${what} is opened anew after a reload`, async () => {
      await workbench.open('a.txt');
      await workbench.command('seedReader.showPreview');
      await lead('The ferry');
      await remember(forged);
      await workbench.reload();
      await lead('The ferry');
      await insert('a.txt', 'Still: ');
      await lead('Still: The ferry');
      assert.equal(await workbench.page.locator('.tab', { hasText: 'Preview a.txt' }).count(), 1);
      await revert('a.txt');
    });
  }

  test('a page that remembers an untitled text without a name says after a reload that it is not there', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await lead('The ferry');
    await remember({ source: 'untitled:', locked: true });
    await workbench.reload();
    await workbench.preview().locator('#notice', { hasText: 'This text was closed' }).waitFor();
  });

  test('a preview keeps to a file that gets a name that is no seed’s, and gets its own back', async () => {
    await workbench.open('c.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await lead('The ferry');
    for (const [from, to] of [
      ['c.txt', 'c.md'],
      ['c.md', 'c.txt'],
    ] as const) {
      await workbench.rename(from, to);
      await workbench.page.locator('.tab', { hasText: `Preview ${to}` }).waitFor();
      await insert(to, `${to} `);
      await lead(`${to} `);
    }
    await revert('c.txt');
  });

  test('a page speaks the language that the window has been switched to', async () => {
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreview');
    await workbench.preview().getByText('Sunday, March 9, 2025').waitFor();
    await workbench.page.addInitScript(() => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'de' });
    });
    await workbench.reload();
    await workbench.preview().getByText('Sonntag, 9. März 2025').waitFor();
    await lead('The ferry');
  });

  test('what an earlier window printed is deleted', async () => {
    const isThere = () =>
      workbench.evaluate(
        (api, path) =>
          api.workspace.fs.stat(api.Uri.from({ scheme: 'vscode-userdata', path })).then(
            () => true,
            () => false,
          ),
        PRINTED,
      );
    await workbench.evaluate(
      (api, path) => api.workspace.fs.writeFile(api.Uri.from({ scheme: 'vscode-userdata', path }), new Uint8Array(10)),
      PRINTED,
    );
    assert.equal(await isThere(), true);
    await workbench.reload();
    await workbench.open('a.txt');
    await eventually(async () => assert.equal(await isThere(), false));
  });

  test('leave no error behind', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
