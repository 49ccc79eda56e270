import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { pageFrame, stealPages } from './stolenPage';
import { openWorkbench, type Workbench } from './workbench';

const PATH = '101_0123456789abcdef.txt';
const OTHER = '102_0123456789abcdef.txt';
const SENTENCE = 'The council of Orrin met again on Monday and found that the old mill could be kept after all.';

/** Forty paragraphs of a number each; the tenth is many screens long. */
function article(): string {
  const paragraph = (i: number) =>
    Array.from({ length: i === 10 ? 120 : 4 }, (_, j) => `Case ${i}, point ${j}: ${SENTENCE}`).join(' ');
  return ` date 2025-03-09 ${Array.from({ length: 40 }, (_, i) => paragraph(i)).join('\n\n')}\n`;
}

suite('Scrolling of editor and preview', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [PATH]: article(), [OTHER]: article() } });
    await stealPages(workbench);
    await workbench.open(PATH);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.chunk > *').nth(39).waitFor({ state: 'attached' });
  });
  suiteTeardown(() => workbench.close());

  /** The words of the article at the very top of the preview. */
  const previewTop = () =>
    workbench
      .preview()
      .locator('#blocks')
      .evaluate(blocks => {
        const { left, width } = blocks.getBoundingClientRect();
        const caret = document.caretRangeFromPoint(left + width / 2, 4);
        const block = [...blocks.querySelectorAll('.chunk > *')].find(
          one => caret && one.contains(caret.startContainer),
        );
        if (!caret || !block) return '';
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(caret.startContainer, caret.startOffset);
        return (
          before
            .toString()
            .match(/Case \d+, point \d+/g)
            ?.at(-1) ?? ''
        );
      });

  const editorTop = () =>
    workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors[0];
      const start = editor?.visibleRanges[0]?.start;
      if (!editor || !start) return '';
      const before = editor.document.lineAt(start.line).text.slice(0, start.character + 60);
      return before.match(/Case \d+, point \d+/g)?.at(-1) ?? '';
    });

  const editorTo = (words: string) =>
    workbench.evaluate(async (api, wanted) => {
      const editor = api.window.visibleTextEditors[0];
      if (!editor) throw new Error('no editor');
      const place = editor.document.positionAt(editor.document.getText().indexOf(wanted));
      editor.revealRange(new api.Range(place, place), api.TextEditorRevealType.AtTop);
    }, words);

  /** Waits until `found` gives what is near the wanted point of the wanted case. */
  async function reaches(found: () => Promise<string>, wanted: string): Promise<void> {
    const numbers = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
    const [wantedCase, wantedPoint = 0] = numbers(wanted);
    let last = '';
    for (let tries = 0; tries < 60; tries++) {
      last = await found();
      const [foundCase, point = Number.NaN] = numbers(last);
      if (foundCase === wantedCase && Math.abs(point - wantedPoint) <= 2) return;
      await workbench.page.waitForTimeout(100);
    }
    assert.fail(`${last} is not near ${wanted}`);
  }

  /** The editor keeps some lines above what it reveals: what it shows at its very top is what the preview has to show. */
  async function follows(wanted: string): Promise<void> {
    await workbench.page.waitForTimeout(300);
    const top = await editorTop();
    assert.notEqual(top, '', wanted);
    await reaches(previewTop, top);
  }

  test('the preview follows the editor, into the middle of a long paragraph', async () => {
    for (const wanted of ['Case 10, point 60', 'Case 25, point 0', 'Case 10, point 110']) {
      await editorTo(wanted);
      await follows(wanted);
    }
  });

  test('the editor follows the preview, and neither goes on moving', async () => {
    await editorTo('Case 10, point 20');
    await follows('Case 10, point 20');
    await workbench.preview().locator('#blocks').hover();
    await workbench.page.mouse.wheel(0, 1500);
    await workbench.page.waitForTimeout(1000);
    const top = await previewTop();
    assert.notEqual(top, 'Case 10, point 20');
    await reaches(editorTop, top);
    await workbench.page.waitForTimeout(500);
    assert.equal(await previewTop(), top);
  });

  async function scrollsAlongBeginnings(): Promise<void> {
    await editorTo('Case 9, point 0');
    // The preview has followed, and does not do so while the wheel turns.
    const start = workbench.preview().locator('.chunk > *', { hasText: 'Case 9, point 0' });
    const isInSight = (element: Element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    };
    await eventually(async () => assert.ok(await start.evaluate(isInSight)));
    await workbench.preview().locator('#blocks').hover();
    for (let i = 0; i < 4; i++) {
      await workbench.page.mouse.wheel(0, 500);
      await workbench.page.waitForTimeout(300);
    }
    const lines = workbench.editor().first().locator('.lines-content');
    assert.equal(await lines.evaluate(element => element.style.left), '0px');
    assert.match(await previewTop(), /^Case 10, point [1-9]/);
  }

  test('the editor shows the beginnings of its lines where it does not wrap them', async () => {
    await workbench.configure({ '[seed-article]': { 'editor.wordWrap': 'off' } });
    await scrollsAlongBeginnings();
    await workbench.configure({ '[seed-article]': null });
  });

  test('it does so where only this editor was told not to wrap them', async () => {
    const toggle = async () => {
      await workbench.command('workbench.action.focusFirstEditorGroup');
      await workbench.command('editor.action.toggleWordWrap');
    };
    await toggle();
    try {
      await scrollsAlongBeginnings();
    } finally {
      await toggle();
    }
  });

  test('neither follows the other where the settings say so', async () => {
    const off = {
      'seedReader.preview.scrollPreviewWithEditor': 'off',
      'seedReader.preview.scrollEditorWithPreview': 'off',
    };
    await editorTo('Case 3, point 0');
    await follows('Case 3, point 0');
    await workbench.configure(off);
    const before = await previewTop();
    await editorTo('Case 30, point 0');
    await workbench.page.waitForTimeout(700);
    assert.equal(await previewTop(), before);
    await workbench.preview().locator('#blocks').hover();
    const editorBefore = await editorTop();
    await workbench.page.mouse.wheel(0, 900);
    await workbench.page.waitForTimeout(700);
    assert.equal(await editorTop(), editorBefore);
    await workbench.configure(Object.fromEntries(Object.keys(off).map(name => [name, null])));
  });

  /** Puts the cursor to the beginning of a case, and the focus into the editor. */
  const cursorTo = async (words: string) => {
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.cursorTo(words);
  };
  const isInView = (words: string) =>
    workbench
      .preview()
      .locator('.chunk > *', { hasText: words })
      .evaluate(element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [line] = range.getClientRects();
        return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
      });

  for (const follows of ['always', 'off']) {
    test(`what is written comes into sight, where the preview follows the editor: ${follows}`, async () => {
      // The page shows less of the text than the editor does, on any machine.
      await workbench.configure({ 'seedReader.preview.fontSize': 32 });
      for (const words of ['Case 5, point 0', 'Case 20, point 0']) {
        await editorTo(words);
        await workbench.page.waitForTimeout(600);
      }
      await reaches(previewTop, await editorTop());
      await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': follows });
      await cursorTo('Case 23, point 0');
      assert.equal(await isInView('Case 23, point 0'), false);
      await workbench.page.keyboard.type('Written: ');
      await workbench.preview().getByText('Written: Case 23').waitFor();
      await workbench.page.waitForTimeout(700);
      assert.equal(await isInView('Written: Case 23'), follows === 'always');
      // What is in sight stays where it is, also while the editor moves on with its writer.
      const pixels = () =>
        workbench
          .preview()
          .locator('html')
          .evaluate(() => scrollY);
      const [top, before] = [await editorTop(), await pixels()];
      const moved: number[] = [];
      for (let line = 0; line < 8; line++) {
        await workbench.page.keyboard.press('Enter');
        await workbench.page.waitForTimeout(100);
        moved.push(Math.abs((await pixels()) - before));
      }
      await workbench.page.waitForTimeout(700);
      moved.push(Math.abs((await pixels()) - before));
      assert.notEqual(await editorTop(), top);
      // A new paragraph has come into being above, no more.
      assert.ok(Math.max(...moved) < 200, moved.join());
      if (follows === 'always') {
        await cursorTo('Case 22, point 3');
        const near = await pixels();
        await workbench.page.keyboard.type('x');
        await workbench.preview().getByText('xCase 22, point 3').waitFor();
        await workbench.page.waitForTimeout(700);
        assert.ok(Math.abs((await pixels()) - near) < 100);
      }
      await workbench.revertAll();
      await workbench.configure({
        'seedReader.preview.scrollPreviewWithEditor': null,
        'seedReader.preview.fontSize': null,
      });
    });
  }

  test("the paragraph of the editor's cursor is marked", async () => {
    await workbench.evaluate(api => {
      const editor = api.window.visibleTextEditors[0];
      if (editor) editor.selection = new api.Selection(10, 5, 10, 5);
    });
    await workbench.preview().locator('.chunk > [data-active]', { hasText: 'Case 5, point 0' }).waitFor();
  });

  for (const [nth, missing] of ['nothing', 'caretPositionFromPoint', 'caretRangeFromPoint'].entries()) {
    test(`a double-click and a Ctrl-click go to the source at the very word; what the browser lacks: ${missing}`, async () => {
      const root = workbench.preview().locator('html');
      // The test before has led the editor to a word: the preview does not follow it there.
      await editorTo('Case 30, point 0');
      await workbench.page.waitForTimeout(500);
      await editorTo('Case 20, point 0');
      await follows('Case 20, point 0');
      await root.evaluate(
        (_, name) => Object.defineProperty(document, name, { value: undefined, configurable: true }),
        missing,
      );
      for (const click of ['dblclick', 'ctrl'] as const) {
        const paragraph = workbench
          .preview()
          .locator('.chunk > *', { hasText: click === 'ctrl' ? 'Case 22,' : 'Case 21,' })
          .first();
        // Whatever the fonts of the machine: the middle of a word somewhere in the paragraph, from the paragraph's own corner.
        const { word, position } = await paragraph.evaluate((element, skipped) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const text = walker.nextNode();
          const [found] = [...(text?.nodeValue ?? '').matchAll(/\w{4,}/g)].slice(skipped);
          if (!text || !found) return { word: '', position: { x: 0, y: 0 } };
          const range = document.createRange();
          range.setStart(text, found.index);
          range.setEnd(text, found.index + found[0].length);
          const [rect, corner] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
          const x = rect.left + rect.width / 2 - corner.left;
          return { word: found[0], position: { x, y: rect.top + rect.height / 2 - corner.top } };
        }, 4 + nth);
        if (click === 'ctrl') await paragraph.click({ position, modifiers: ['Control'] });
        else await paragraph.dblclick({ position });
        let found = '';
        for (let tries = 0; tries < 50 && found !== word; tries++) {
          await workbench.page.waitForTimeout(100);
          found = await workbench.evaluate(api => {
            const editor = api.window.activeTextEditor;
            const range = editor?.document.getWordRangeAtPosition(editor.selection.active);
            return range ? (editor?.document.getText(range) ?? '') : '';
          });
        }
        assert.notEqual(word, '');
        assert.equal(found, word, click);
      }
      await root.evaluate((_, name) => Reflect.deleteProperty(document, name), missing);
    });
  }

  test('a page that scrolls while the preview is led to another article moves nothing there', async () => {
    const frame = await pageFrame(workbench);
    // As a page does that has not heard of it yet.
    await frame.evaluate(() => {
      const scrolling = setInterval(() => {
        for (const type of ['scrolled', 'shows'])
          stolenApi.postMessage({ type, position: { block: 30, offset: 0 }, version: 1 });
      });
      addEventListener('message', ({ data }) => {
        if (data.type === 'splice' && data.base === 0) clearInterval(scrolling);
      });
    });
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.open(OTHER);
    await workbench.page.locator('.tab', { hasText: `Preview ${OTHER}` }).waitFor();
    await eventually(async () => assert.equal(await previewTop(), ''));
    await workbench.page.waitForTimeout(1000);
    assert.equal(await editorTop(), 'Case 0, point 0');
    assert.equal(await previewTop(), '');
  });

  test('what was written is not brought back into sight when it is saved, nor when its writer has moved on', async () => {
    await cursorTo('Case 2, point 0');
    await workbench.page.keyboard.type('y');
    await workbench.preview().getByText('yCase 2, point 0').waitFor();
    await workbench.page.waitForTimeout(700);
    await editorTo('Case 30, point 0');
    await follows('Case 30, point 0');
    const top = await previewTop();
    await workbench.command('workbench.action.files.save');
    await workbench.page.waitForTimeout(700);
    assert.equal(await previewTop(), top);
    await cursorTo('Case 30, point 1');
    await workbench.page.keyboard.type('z');
    await workbench.page.waitForTimeout(700);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.waitForTimeout(700);
    await reaches(previewTop, await editorTop());
  });
});
