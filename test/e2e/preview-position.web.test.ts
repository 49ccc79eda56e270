import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './workbench';

/** Another one than the paragraphs of `article`, so that edits never make two alike. */
const PATH = 'report.txt';

/** Paragraphs of one to five sentences, with promos folded away after every tenth. */
function article(paragraphs: number): string {
  const sentence = (i: number) =>
    `In year ${1500 + i} the mill at Orrin burned and the council of ${i} built it again.`;
  const text = Array.from({ length: paragraphs }, (_, i) => {
    const paragraph = Array.from({ length: 1 + (i % 5) }, () => sentence(i)).join(' ');
    return i % 10 === 9 ? `${paragraph}\n\nAdvertisement\n\nSubscribe to our newsletter` : paragraph;
  });
  return ` date 2025-03-09 ${text.join('\n\n')}\n`;
}

/** A character of the article and where in the window it is. */
interface Place {
  /** The first words of its block. */
  readonly block: string;
  readonly offset: number;
  /** Pixels from the top of the window down to the character's line. */
  readonly line: number;
}

interface Top extends Place {
  /** Pixels from the top of the window down to its block. */
  readonly y: number;
}

/** What is at the top of the page: `kept`'s character when that is in the block at the top, else the first one in sight. */
function topOf(workbench: Workbench, kept?: Place): Promise<Top> {
  return workbench
    .preview()
    .locator('#blocks')
    .evaluate((blocks, wanted) => {
      const reachesDown = (one: Element) => one.getBoundingClientRect().bottom > 0;
      // Chunk by chunk: what is in one that the browser skips is not where it seems.
      const first = [...([...blocks.children].find(reachesDown)?.children ?? [])].find(reachesDown);
      const wordsOf = (one: Element | null | undefined) => (one?.textContent ?? '').slice(0, 40);
      // In a smaller font the end of the block before may show above a line that stays where it was, and a line that was
      // cut by the top of the window may end above it.
      const before = first?.previousElementSibling ?? first?.parentElement?.previousElementSibling?.lastElementChild;
      const near = [first?.nextElementSibling, before].find(one => one && wordsOf(one) === wanted?.block);
      const top = near ?? first;
      const block = wordsOf(top);
      const text = document.createTreeWalker(top ?? blocks, NodeFilter.SHOW_TEXT).nextNode();
      const last = (text?.nodeValue?.length ?? 0) - 1;
      const range = document.createRange();
      const rectOf = (offset: number) => {
        if (text) range.setStart(text, offset);
        if (text) range.setEnd(text, offset + 1);
        return range.getBoundingClientRect();
      };
      let offset = wanted?.block === block ? wanted.offset : 0;
      if (wanted?.block !== block) while (offset < last && rectOf(offset).bottom <= 0) offset++;
      return { block, offset, line: rectOf(offset).top, y: top?.getBoundingClientRect().top ?? 0 };
    }, kept);
}

/** What the reader has in view comes to rest within a few frames: looked at every so often, the last of equal answers counts. */
async function settledTop(workbench: Workbench, kept?: Place, pause = 60): Promise<Top> {
  await workbench.preview().locator('.chunk > *').first().waitFor();
  let before = await topOf(workbench, kept);
  for (let equal = 0; equal < 3; ) {
    await workbench.page.waitForTimeout(pause);
    const now = await topOf(workbench, kept);
    equal = now.block === before.block && now.line === before.line ? equal + 1 : 0;
    before = now;
  }
  return before;
}

/** Numbers that look random and are the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Replaces, inserts or deletes a paragraph somewhere, but for the one that begins with `spare`. */
async function edit(workbench: Workbench, at: number, kind: number, spare: string): Promise<void> {
  await workbench.evaluate(
    async (api, [place, what, start]) => {
      const document = api.workspace.textDocuments.find(one => one.fileName.endsWith('report.txt'));
      if (!document) throw new Error('the report is not open');
      const paragraph = Math.floor((place * document.lineCount) / 2) * 2;
      const line = document.lineAt(Math.min(paragraph, document.lineCount - 2));
      if (line.text.includes(start) || line.lineNumber === 0) return;
      const edit = new api.WorkspaceEdit();
      if (what === 0) edit.insert(document.uri, line.range.start, `A new paragraph of ${place}, put in.\n\n`);
      else if (what === 1) edit.delete(document.uri, new api.Range(line.lineNumber, 0, line.lineNumber + 2, 0));
      else edit.insert(document.uri, line.range.end, ' And so it stayed for many a year.');
      await api.workspace.applyEdit(edit);
    },
    [at, kind, spare] as const,
  );
}

suite("The reader's place", () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [PATH]: article(520), 'other.txt': 'Another file.\n' } });
    await workbench.open(PATH);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.chunk > *').nth(500).waitFor({ state: 'attached' });
    await workbench.preview().locator('#blocks').hover();
    // Within a paragraph in the middle: from near the end no place can be kept, and how high the page is nobody
    // knows while most of it was never on the screen.
    const middle = workbench.preview().locator('.chunk > *', { hasText: 'In year 1764 ' });
    await eventually(async () => {
      const top = await middle.evaluate(element => element.getBoundingClientRect().top);
      await workbench.page.mouse.wheel(0, top + 58);
      await workbench.page.waitForTimeout(300);
      assert.ok(Math.abs(top + 58) < 4, `${top}`);
    });
  });
  suiteTeardown(() => workbench.close());

  const same = (found: Top, wanted: Top, after: string) => {
    assert.equal(found.block, wanted.block, after);
    assert.ok(Math.abs(found.line - wanted.line) <= 8, `${after}: line at ${found.line}, not ${wanted.line}`);
  };

  test('stays through edits anywhere, hiding, other widths and reloads', async function () {
    this.timeout(600_000);
    const next = random(3);
    const wanted = await settledTop(workbench);
    assert.notEqual(wanted.y, wanted.line);
    for (let step = 1; step <= 200; step++) {
      const what = step % 50 === 25 ? 'reload' : step % 20 === 0 ? 'hide' : step % 20 === 10 ? 'resize' : 'edit';
      if (what === 'reload') {
        await workbench.reload();
        await workbench.page.waitForTimeout(2500);
      } else if (what === 'hide') {
        await workbench.evaluate(async api => {
          const [folder] = api.workspace.workspaceFolders ?? [];
          if (folder) await api.window.showTextDocument(api.Uri.joinPath(folder.uri, 'other.txt'), { viewColumn: 2 });
        });
        await edit(workbench, next(), step % 3, wanted.block);
        await workbench.command('workbench.action.closeActiveEditor');
      } else if (what === 'resize') {
        await workbench.page.setViewportSize({ width: 900 + Math.floor(next() * 200), height: 700 });
        await workbench.page.waitForTimeout(200);
        await workbench.page.setViewportSize({ width: 1280, height: 800 });
      } else {
        await edit(workbench, next(), step % 3, wanted.block);
      }
      // What an edit moves later than that is found after the next one.
      const found = await settledTop(workbench, wanted, what === 'edit' ? 25 : 60);
      same(found, wanted, `step ${step}, ${what}`);
      assert.ok(Math.abs(found.y - wanted.y) <= 8, `step ${step}, ${what}: block at ${found.y}, not ${wanted.y}`);
    }
  });

  /** Scrolls a bit, does something and takes it back: the place is the same after each. */
  async function throughAndBack(what: string, there: () => Promise<unknown>, back: () => Promise<unknown>) {
    await workbench.preview().locator('#blocks').hover();
    const { block, line } = await topOf(workbench);
    await workbench.page.mouse.wheel(0, 43);
    await eventually(async () => {
      const top = await topOf(workbench);
      assert.ok(top.block !== block || top.line !== line, 'the page has not scrolled');
    });
    const wanted = await settledTop(workbench);
    await there();
    same(await settledTop(workbench, wanted), wanted, what);
    await back();
    same(await settledTop(workbench, wanted), wanted, `${what} and back`);
  }

  const looks = [
    { fontFamily: 'sans' },
    { fontFamily: 'editor' },
    { fontSize: 30 },
    { fontSize: 12 },
    { width: 36 },
    { width: 120 },
    { lineHeight: 2.2 },
    { alignment: 'justify' },
    { theme: 'sepia' },
    { theme: 'contrast' },
    { highlightQuotes: false },
  ];
  for (const look of looks) {
    const [[name = '', value] = []] = Object.entries(look);
    test(`stays when ${name} becomes ${value}`, () => {
      const set = (to: unknown) => async () => {
        await workbench.configure({ [`seedReader.preview.${name}`]: to });
        await workbench.page.waitForTimeout(300);
      };
      return throughAndBack(name, set(value), set(null));
    });
  }

  test('stays when every paragraph around becomes longer at once', () => {
    const MORE = ' Nobody who lived to see it ever forgot that year.';
    const replace = (from: string, to: string) => () =>
      workbench.evaluate(
        async (api, [before, after]) => {
          const document = api.workspace.textDocuments.find(one => one.fileName.endsWith('report.txt'));
          if (!document) throw new Error('the report is not open');
          const edit = new api.WorkspaceEdit();
          for (let i = 0; i < document.lineCount; i++) {
            const { text, range } = document.lineAt(i);
            const isNear = /^In year 17[3-9]\d /.test(text) && text.endsWith(before);
            if (isNear) edit.replace(document.uri, range, text.slice(0, text.length - before.length) + after);
          }
          await api.workspace.applyEdit(edit);
        },
        [from, to] as const,
      );
    return throughAndBack('longer paragraphs', replace('', MORE), replace(MORE, ''));
  });

  test("stays when the page's head gets higher", () => {
    const pad = (height: string) => () =>
      workbench
        .preview()
        .locator('#header')
        .evaluate((header, value) => {
          header.style.paddingBottom = value;
        }, height);
    return throughAndBack('head', pad('70px'), pad(''));
  });

  test("stays when VS Code's own theme becomes another", async () => {
    const to = (theme: string | null, kind: string) => async () => {
      await workbench.configure({ 'workbench.colorTheme': theme });
      await workbench.preview().locator(`body.${kind}`).waitFor();
    };
    await throughAndBack(
      'theme',
      to('Default High Contrast Light', 'vscode-high-contrast-light'),
      to(null, 'vscode-light'),
    );
  });

  test('stays when promotions above and below open and fold', async () => {
    const press = () =>
      workbench
        .preview()
        .locator('#blocks')
        .evaluate(blocks => {
          for (const line of blocks.querySelectorAll<HTMLElement>('.fold')) line.click();
        });
    await throughAndBack('promotions', press, press);
  });

  test('stays when the text is closed and opened again', async () => {
    const close = () =>
      workbench.evaluate(async api => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (!folder) throw new Error('no folder is open');
        await api.window.showTextDocument(api.Uri.joinPath(folder.uri, 'other.txt'), { viewColumn: 1, preview: false });
        const closed = new Promise<void>(resolve => {
          const listener = api.workspace.onDidCloseTextDocument(({ fileName }) => {
            if (!fileName.endsWith('report.txt')) return;
            listener.dispose();
            resolve();
          });
        });
        const [text] = api.window.tabGroups.all.flatMap(({ tabs }) =>
          tabs.filter(({ label }) => label === 'report.txt'),
        );
        if (!text) throw new Error('the text has no tab');
        await api.workspace.textDocuments.find(({ fileName }) => fileName.endsWith('report.txt'))?.save();
        await api.window.tabGroups.close(text);
        // VS Code keeps the newest fifty documents without an editor open for some minutes.
        for (let i = 0; i < 60; i++) {
          const uri = api.Uri.joinPath(folder.uri, 'more', `${i}.txt`);
          await api.workspace.fs.writeFile(uri, new Uint8Array());
          await api.workspace.openTextDocument(uri);
        }
        await closed;
      });
    const reopen = () =>
      workbench.evaluate(async (api, path) => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (folder) await api.window.showTextDocument(api.Uri.joinPath(folder.uri, path), { viewColumn: 1 });
      }, PATH);
    // An editor that is opened leads the preview to its place; here it shall not.
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': 'off' });
    await throughAndBack('closing the text', close, reopen);
    await workbench.configure({ 'seedReader.preview.scrollPreviewWithEditor': null });
  });

  test('stays when the tab moves into another group', async () => {
    const move = (command: string, columns: readonly number[]) => async () => {
      await workbench.command(command);
      await workbench.evaluate(async (api, wanted) => {
        const tabs = () => api.window.tabGroups.all.map(group => group.tabs.length);
        for (let tries = 0; tries < 100 && `${tabs()}` !== `${wanted}`; tries++)
          await new Promise<void>(resolve => setTimeout(resolve, 100));
        if (`${tabs()}` !== `${wanted}`) throw new Error(`${tabs()}`);
      }, columns);
      await workbench.page.waitForTimeout(500);
    };
    await workbench.evaluate(async api => {
      const others = api.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label === 'other.txt'));
      await api.window.tabGroups.close(others);
    });
    await workbench.command('workbench.action.focusSecondEditorGroup');
    await throughAndBack(
      'moving into the first group',
      move('workbench.action.moveEditorToFirstGroup', [2]),
      move('workbench.action.moveEditorToRightGroup', [1, 1]),
    );
    await throughAndBack(
      'moving below',
      move('workbench.action.moveEditorToBelowGroup', [1, 1]),
      move('workbench.action.moveEditorToFirstGroup', [2]),
    );
  });
});
