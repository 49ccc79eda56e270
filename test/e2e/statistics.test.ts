import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { tabsBecome } from './tabsBecome';
import { openWorkbench, type Workbench } from './workbench';

const NARROW = 376;
const NAMES = ['Marguerite Thornquist', 'Balthazar Featherstonehaugh', `Os${'valdinger'.repeat(9)}`];
const QUOTED = ` date 2025-03-09 ${NAMES.map(name => `"We saw it all," said ${name}.`).join('\n\n')}\n`;
/** An address of a file holds what these characters stand for only while they are encoded. */
const ODD_NAME = 'no #1 %41.txt';

suite('The statistics', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: {
        'names.txt': QUOTED,
        'moved.txt': QUOTED,
        'plain.txt': QUOTED,
        'prose.txt': 'The ferry to Lindmark sailed again on Sunday.',
        [ODD_NAME]: `${QUOTED}\n"It was late," said ${NAMES[0]}.`,
      },
    });
    await workbench.open('000_fbfb3a8a241e9158.txt');
  });
  suiteTeardown(() => workbench.close());

  test('stand in the status bar while a seed is in the editor', async () => {
    await workbench
      .statusBar()
      .filter({ hasText: /447 words · 3 min · 1[12]% quoted/ })
      .waitFor();
  });

  test('are spoken in the status bar without the name of their picture', async () => {
    const spoken = workbench
      .statusBar()
      .getByRole('button', { name: /^Article Statistics: 447 words, 3 min, 1[12]% quoted$/ });
    await spoken.waitFor();
  });

  test('go when another article comes to the front, until its own are counted', async () => {
    const { page } = workbench;
    const figures = workbench.statusBar().filter({ hasText: '% quoted' });
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await figures.filter({ hasText: '447 words' }).waitFor();
    const gone = page.evaluate(
      () =>
        new Promise<boolean>(resolve => {
          const bar = document.querySelector('.part.statusbar');
          // True when the first that changes is that there are none.
          const look = () => {
            const words = /(\d+) words/.exec(bar?.textContent ?? '')?.[1];
            if (words !== '447') resolve(words === undefined);
          };
          if (bar) new MutationObserver(look).observe(bar, { subtree: true, childList: true, characterData: true });
        }),
    );
    await workbench.open('001_7c41d09be52fa683.txt');
    assert.ok(await gone);
    await figures.waitFor();
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await figures.filter({ hasText: '447 words' }).waitFor();
  });

  test('stay in the status bar while the Output panel has the focus', async () => {
    await workbench.command('workbench.panel.output.focus');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.part.panel') !== null);
    await workbench.page.waitForTimeout(1000);
    await workbench.statusBar().filter({ hasText: '% quoted' }).waitFor({ timeout: 1000 });
    await workbench.command('workbench.action.closePanel');
  });

  test('go with the tab of their article, while the Output panel has the focus as well', async () => {
    await workbench.command('workbench.panel.output.focus');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.part.panel') !== null);
    await workbench.evaluate(api => api.window.tabGroups.close(api.window.tabGroups.all.flatMap(({ tabs }) => tabs)));
    await workbench.statusBar().filter({ hasText: '% quoted' }).waitFor({ state: 'detached' });
    await workbench.command('workbench.action.closePanel');
    await workbench.open('000_fbfb3a8a241e9158.txt');
  });

  test('show who is quoted how much and where, and lead there', async () => {
    await workbench.statusBar().filter({ hasText: '% quoted' }).click();
    const page = workbench.preview();
    await page.locator('dt', { hasText: 'Reading time' }).waitFor();
    const rows = page.locator('tbody tr');
    assert.deepEqual(await rows.locator('th').allTextContents(), ['Ahmed al-Sharaa', 'A security source']);
    assert.equal(await rows.first().locator('svg a').count(), 3);

    await rows.nth(1).locator('svg a').press('Enter');
    const selected = () => workbench.evaluate(api => api.window.visibleTextEditors[0]?.selection.active.line);
    for (let tries = 0; tries < 100 && (await selected()) !== 22; tries++) await workbench.page.waitForTimeout(100);
    assert.equal(await selected(), 22);
  });

  test('lead to the tab that holds the article behind another one, and stay in sight', async () => {
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.open('prose.txt');
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await workbench.preview().locator('tbody tr').nth(1).locator('svg a').press('Enter');
    const labels = ['000_fbfb3a8a241e9158.txt', 'prose.txt'];
    await eventually(async () => {
      const shown = await workbench.evaluate(api => [
        api.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)),
        api.window.tabGroups.all.map(({ activeTab }) => activeTab?.label),
      ]);
      const statistics = `Statistics: ${labels[0]}`;
      assert.deepEqual(shown, [
        [labels, [statistics]],
        [labels[0], statistics],
      ]);
    });
    await workbench.evaluate(async api => {
      const plain = api.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'prose.txt');
      await api.window.tabGroups.close(plain);
    });
  });

  test('stay in the status bar beside their page, where a press leads nowhere else', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('000_fbfb3a8a241e9158.txt');
    const figures = workbench.statusBar().filter({ hasText: '447 words' });
    await figures.getByRole('button', { name: /^Article Statistics/ }).click();
    await workbench.preview().locator('table').waitFor();
    await workbench.page.waitForTimeout(1000);
    await figures.getByRole('button', { name: /^Article Statistics/ }).click();
    await workbench.page.waitForTimeout(1000);
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    await figures.waitFor({ timeout: 1000 });
  });

  test('of a preview that is beside its text open in its column', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.lead').click();
    // A command of a test reaches the extension host past the page, which tells it of the focus when it comes to that.
    await eventually(async () => assert.equal(await tabInFront(), 'Preview 000_fbfb3a8a241e9158.txt'));
    await workbench.command('seedReader.showStatistics');
    await workbench.preview().locator('table').waitFor();
    await tabsBecome(
      workbench,
      ['000_fbfb3a8a241e9158.txt'],
      ['Preview 000_fbfb3a8a241e9158.txt', 'Statistics: 000_fbfb3a8a241e9158.txt'],
    );
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('000_fbfb3a8a241e9158.txt');
    await workbench.command('seedReader.showStatistics');
    await workbench.preview().locator('table').waitFor();
  });

  test('follow what is typed', async () => {
    await workbench.evaluate(async api => {
      const editor = api.window.visibleTextEditors[0];
      const end = editor?.document.lineAt(editor.document.lineCount - 1).range.end;
      if (end) await editor?.edit(edit => edit.insert(end, '\n\n"We saw it all," said Mara Quill.'));
    });
    await workbench.preview().locator('tbody th', { hasText: 'Mara Quill' }).waitFor();
  });

  const tabInFront = () => workbench.evaluate(api => api.window.tabGroups.activeTabGroup.activeTab?.label);
  const lineOfEditor = () => workbench.evaluate(api => api.window.activeTextEditor?.selection.active.line);
  const mark = (row: number) => workbench.preview().locator('tbody tr').nth(row).locator('svg a');

  test('go with an article that is renamed', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('moved.txt');
    await workbench.command('seedReader.showStatistics');
    await mark(1).waitFor();
    await workbench.rename('moved.txt', 'renamed.txt');
    await workbench.page.locator('.tab', { hasText: 'Statistics: renamed.txt' }).waitFor();
    await workbench.preview().locator('svg a[href*="renamed.txt"]').first().waitFor();
    await mark(1).press('Enter');
    await eventually(async () => assert.equal(await lineOfEditor(), 2));
  });

  test('say that a text is no seed any more, and that its file is gone', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('plain.txt');
    await workbench.command('seedReader.showStatistics');
    await mark(1).waitFor();
    await workbench.commandOn('plain.txt', 'seedReader.treatAsPlainText');
    await workbench.preview().getByText('This file is not a seed article').waitFor();
    assert.equal(await workbench.preview().locator('table, dl').count(), 0);
    await workbench.commandOn('plain.txt', 'seedReader.treatAsSeed');
    await mark(1).waitFor();
    assert.equal(await workbench.preview().getByText('not a seed article').count(), 0);
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (folder) await api.workspace.fs.delete(api.Uri.joinPath(folder.uri, 'plain.txt'));
    });
    await workbench.preview().getByText('This file is not there any more').waitFor();
    await mark(1).waitFor();
  });

  test('are shown of a text that is no seed where that is opened in the preview', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.evaluate(async api => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      const file = folder && api.Uri.joinPath(folder.uri, 'prose.txt');
      await api.commands.executeCommand('vscode.openWith', file, 'seedReader.preview');
    });
    await workbench.statusBar().filter({ hasText: '8 words' }).click();
    const page = workbench.preview(1);
    await page.locator('dd', { hasText: '8' }).first().waitFor();
    assert.equal(await page.getByText('not a seed article').count(), 0);
  });

  test('lead to an article whatever the name of its file, as do the links of a hover', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open(ODD_NAME);
    await workbench.command('seedReader.showStatistics');
    await mark(2).press('Enter');
    const line = () => workbench.evaluate(api => api.window.visibleTextEditors[0]?.selection.active.line);
    await eventually(async () => assert.equal(await line(), 4));
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.command('cursorTop');
    await workbench.command('cursorMove', { to: 'right', by: 'character', value: 20 });
    await workbench.command('editor.action.showHover');
    await workbench.page.locator('.monaco-hover a', { hasText: 'Next quote' }).click();
    await eventually(async () => assert.equal(await line(), 6));
  });

  const showPlace = (path: string) =>
    workbench.evaluate(async (api, name) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      const source = folder && api.Uri.joinPath(folder.uri, name);
      await api.commands.executeCommand('seedReader.showPlace', source?.toString(), 70);
    }, path);

  test('lead to an article that VS Code has closed, and say so when it is gone', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await showPlace('names.txt');
    await eventually(async () => assert.equal(await lineOfEditor(), 2));
    await showPlace('gone.txt');
    await workbench.message('“gone.txt” could not be opened');
    await workbench.command('notifications.clearAll');
  });

  test('show around which mark the focus is, also in forced colours', async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('names.txt');
    await workbench.command('seedReader.showStatistics');
    await mark(1).waitFor();
    for (const forcedColors of ['active', null] as const) {
      await workbench.page.emulateMedia({ forcedColors });
      await mark(1).focus();
      const [focused, other] = await Promise.all(
        [1, 2].map(row =>
          mark(row)
            .locator('rect')
            .evaluate(rect => {
              const { fill, stroke, paintOrder, vectorEffect } = getComputedStyle(rect);
              return { fill, stroke, paintOrder, vectorEffect };
            }),
        ),
      );
      assert.notEqual(focused?.fill, other?.fill);
      assert.notEqual(focused?.stroke, focused?.fill);
      assert.doesNotMatch(focused?.fill ?? '', /rgba|\//);
      assert.deepEqual([focused?.paintOrder, focused?.vectorEffect], ['stroke', 'non-scaling-stroke']);
    }
  });

  test('break no name in a narrow pane but one that would not fit', async () => {
    const { page } = workbench;
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('names.txt');
    await workbench.command('seedReader.showStatistics');
    const names = workbench.preview().locator('tbody th');
    await names.first().waitFor();
    await workbench.command('workbench.action.joinTwoGroups');
    await workbench.command('workbench.action.closeSidebar');
    const width = () => names.first().evaluate(name => name.ownerDocument.documentElement.clientWidth);
    await eventually(async () => {
      const { width: window = 0, height = 0 } = page.viewportSize() ?? {};
      await page.setViewportSize({ width: window + NARROW - (await width()), height });
      assert.equal(await width(), NARROW);
    });
    const broken = await names.evaluateAll(all =>
      all.flatMap(({ firstChild: text }) =>
        Array.from(text?.textContent?.matchAll(/\S+/g) ?? []).flatMap(({ 0: word, index }) => {
          const range = new Range();
          if (text) range.setStart(text, index);
          if (text) range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? word.slice(0, 9) : [];
        }),
      ),
    );
    assert.deepEqual(broken, ['Osvalding']);
    const beyond = await names.first().evaluate(name => name.ownerDocument.documentElement.scrollWidth);
    assert.equal(beyond, NARROW);
  });

  test('report no error', () => {
    // VS Code tries a script of its own in every page; ours allows none at all, and Chromium says so.
    const errors = workbench.errors.filter(error => !error.startsWith('Blocked script execution'));
    assert.deepEqual(errors, []);
  });
});
