import * as assert from 'node:assert/strict';
import { pageFrame, stealPages } from './stolenPage';
import { openWorkbench, type Workbench } from './workbench';

const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n${'"We waited for the wind," Anna Berg said.\n\n'.repeat(100)}`;

/** How long a page floods the host, in milliseconds. */
const FLOOD = 2000;

declare global {
  var changes: number;
  var opened: number;
  var tabs: number;
}

suite('A flood of right messages', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { 'a.txt': TEXT } });
    await stealPages(workbench);
    await workbench.open('a.txt');
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('#blocks .lead').waitFor();
    await workbench.evaluate(api => {
      globalThis.changes = 0;
      globalThis.opened = 0;
      api.workspace.onDidChangeConfiguration(() => globalThis.changes++);
      api.window.onDidChangeActiveTextEditor(() => globalThis.opened++);
    });
  });
  suiteTeardown(async () => {
    // What of the flood was obeyed last stands in the settings of the user, who is that of all suites.
    await workbench.evaluate(async api => {
      const settings = api.workspace.getConfiguration('seedReader.preview');
      for (const name of ['fontSize', 'theme']) await settings.update(name, undefined, api.ConfigurationTarget.Global);
    });
    await workbench.close();
  });

  test('does not keep the host from its work, nor is each of them obeyed', async () => {
    const frame = await pageFrame(workbench);
    const flood = frame.evaluate(async milliseconds => {
      const place = (block: number) => ({ block, offset: block % 9 });
      let sent = 0;
      for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise(resolve => setTimeout(resolve))) {
        for (let i = 0; i < 20; i++, sent++) {
          const position = place(sent % 90);
          for (const type of ['scrolled', 'clicked', 'open', 'shows', 'ready'])
            stolenApi.postMessage({ type, position, version: 1 });
          stolenApi.postMessage({ type: 'applied', version: (sent % 50) + 1 });
          stolenApi.postMessage({ type: 'look', change: { name: 'fontSize', value: 12 + (sent % 20) } });
          stolenApi.postMessage({ type: 'look', change: { name: 'theme', value: sent % 2 ? 'paper' : 'sepia' } });
          if (i === 0) stolenApi.postMessage({ type: 'resetLook' });
        }
      }
      return sent;
    }, FLOOD);
    let answers = 0;
    const asking = (async () => {
      for (const end = Date.now() + FLOOD; Date.now() < end; answers++) await workbench.evaluate(() => 0);
    })();
    const sent = await flood;
    await asking;
    await workbench.page.waitForTimeout(1000);
    const counts = await workbench.evaluate(() => [globalThis.changes, globalThis.opened] as const);
    assert.ok(sent > 500);
    // One answer comes even from a host that answers only when the flood is over.
    assert.ok(answers > 1);
    assert.ok(counts[0] < 100 && counts[1] < 50, `${counts}`);
  });

  test('leaves a page that still follows the text', async () => {
    await workbench.evaluate(async api => {
      const edit = new api.WorkspaceEdit();
      const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
      if (document) edit.insert(document.uri, new api.Position(0, 17), 'Still: ');
      await api.workspace.applyEdit(edit);
    });
    await workbench.preview().locator('#blocks .lead', { hasText: 'Still: The ferry' }).waitFor();
    assert.deepEqual(workbench.errors, []);
  });

  test('a place far outside of the article leads to one within it', async () => {
    const frame = await pageFrame(workbench);
    await frame.evaluate(() => {
      const far = [-1, 0, 1e9, Number.MAX_SAFE_INTEGER].flatMap(block => [0, 1e15].map(offset => ({ block, offset })));
      for (const position of far)
        for (const type of ['clicked', 'open', 'shows', 'scrolled'])
          stolenApi.postMessage({ type, position, version: 1 });
    });
    await workbench.page.locator('.tab.active[data-resource-name="a.txt"]').waitFor();
    await workbench.page.waitForTimeout(1000);
    const [text, isWithin] = await workbench.evaluate(api => {
      const editor = api.window.activeTextEditor;
      return [editor?.document.getText(), editor?.document.validateRange(editor.selection).isEqual(editor.selection)];
    });
    assert.deepEqual([text?.slice(0, 23), isWithin], [' date 2025-03-09 Still:', true]);
    assert.deepEqual(workbench.errors, []);
  });

  for (const [focus, named] of [
    ['workbench.action.focusFirstEditorGroup', 'a page that has not the focus'],
    ['workbench.action.focusSecondEditorGroup', 'a page that loses the focus by it'],
  ] as const) {
    test(`presses of the key that turns the preview into text change no tab from ${named}`, async () => {
      const frame = await pageFrame(workbench);
      await workbench.command(focus);
      await workbench.evaluate(api => {
        globalThis.tabs = 0;
        api.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
          globalThis.tabs += opened.length + closed.length;
        });
      });
      await frame.evaluate(async milliseconds => {
        for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise(resolve => setTimeout(resolve)))
          for (let i = 0; i < 20; i++) stolenApi.postMessage({ type: 'toggle' });
      }, FLOOD);
      await workbench.page.waitForTimeout(1000);
      const found = await workbench.evaluate(api => {
        const { document } = api.window.activeTextEditor ?? {};
        return [globalThis.tabs, document?.fileName.endsWith('a.txt'), document?.getText().length];
      });
      assert.deepEqual(found, [0, true, TEXT.length + 'Still: '.length]);
      assert.deepEqual(workbench.errors, []);
    });
  }
});
