import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { atRest, scrollPage, topOfEditor, topOfPage } from './tops';
import { openWorkbench, type Workbench } from './workbench';

interface Message {
  readonly type: string;
}

/** Paragraphs "Case 0" and so on, without a heading: an editor would show that at its top as well. */
const TEXT = ` date 2025-03-09 ${Array.from(
  { length: 40 },
  (_, i) => `Case ${i}: the council of Orrin met again on Monday and found that the old mill could be kept after all.`,
).join('\n\n')}\n`;

/**
 * Runs in each frame: a page in it hears nothing from `hold` to `release`. `held` are the messages that wait, `heard` those that
 * the page has heard since `hold`.
 */
function mayHold(): void {
  const { write } = Document.prototype;
  Document.prototype.write = function (...parts: string[]) {
    const held: unknown[] = [];
    const heard: unknown[] = [];
    let holds = false;
    const hold = () => {
      holds = true;
      heard.length = 0;
    };
    const release = () => {
      holds = false;
      for (const data of held) dispatchEvent(new MessageEvent('message', { data }));
    };
    // VS Code opened the document just before, which took all listeners away; the page's own come after this one.
    addEventListener('message', event => {
      (holds ? held : heard).push(event.data);
      if (holds) event.stopImmediatePropagation();
    });
    Object.assign(window, { held, heard, hold, release });
    write.apply(this, parts);
  };
}

suite('A page that hears late of a change', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({
      files: { 'a.txt': TEXT },
      settings: { 'files.autoSave': 'off' },
    });
    await workbench.page.addInitScript(mayHold);
  });
  suiteTeardown(() => workbench.close());
  setup(async () => {
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.open('a.txt');
  });
  teardown(() => workbench.revertAll());

  const root = () => workbench.preview().locator('html');
  const hold = () => root().evaluate(() => Reflect.get(window, 'hold')());
  const release = () => root().evaluate(() => Reflect.get(window, 'release')());
  const holds = (type: string) =>
    eventually(async () => {
      const held = await root().evaluate((): readonly Message[] => Reflect.get(window, 'held'));
      assert.ok(held.some(message => message.type === type));
    });

  /** As a formatter does: the editor's cursor and the window stay where they are in the text. */
  const insert = (text: string, before: string) =>
    workbench.evaluate(
      async (api, [words, place]) => {
        const document = api.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('a.txt'));
        if (!document) throw new Error('a.txt is not open');
        const edit = new api.WorkspaceEdit();
        edit.insert(document.uri, document.positionAt(document.getText().indexOf(place)), words);
        await api.workspace.applyEdit(edit);
      },
      [text, before] as const,
    );

  test('leads the editor to the paragraph that its reader scrolled to', async () => {
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().getByText('Case 39:').waitFor({ state: 'attached' });
    await scrollPage(workbench, 900);
    const number = (top: string) => Number(top.match(/^Case (\d+)$/)?.[1]);
    // The end of a paragraph's last line may be above the one and not the other.
    const inStep = () =>
      eventually(async () => {
        const [editor, top] = [await topOfEditor(workbench), await topOfPage(workbench)];
        assert.ok(Math.abs(number(editor) - number(top)) <= 1, `the editor is at ${editor}, the page at ${top}`);
      });
    await inStep();
    await hold();
    await insert('This came in between, and nobody had asked for it.\n\n'.repeat(8), 'Case 1:');
    await holds('splice');
    await scrollPage(workbench, 900);
    await inStep();
    const top = await topOfPage(workbench);
    await release();
    await workbench.preview().getByText('This came in between').first().waitFor({ state: 'attached' });
    assert.equal(await atRest(() => topOfPage(workbench)), top);
    await inStep();
  });

  test('is told which paragraph to mark only after the text that it counts in', async () => {
    await workbench.cursorTo('Case 3:');
    await workbench.command('seedReader.showPreviewToSide');
    const marked = workbench.preview().locator('[data-active]', { hasText: /^Case 3:/ });
    await marked.waitFor();
    await hold();
    await insert('It was a cold day. ', 'Case 39:');
    await holds('splice');
    await insert('Something new came in between.\n\n', 'Case 1:');
    await release();
    await workbench.preview().getByText('Something new').waitFor();
    await marked.waitFor();
    const heard = await root().evaluate((): readonly Message[] => Reflect.get(window, 'heard'));
    assert.deepEqual(
      heard.map(({ type }) => type).filter(type => type === 'splice' || type === 'mark'),
      ['splice', 'splice', 'mark'],
    );
  });

  test('reports no error', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
