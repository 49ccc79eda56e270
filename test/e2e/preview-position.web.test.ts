import * as assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

/** Another one than the paragraphs of `article`, so that edits never make two alike. */
const PATH = 'report.txt';

function article(paragraphs: number): string {
  const sentence = (i: number) =>
    `In year ${1500 + i} the mill at Orrin burned and the council of ${i} built it again.`;
  const text = Array.from({ length: paragraphs }, (_, i) =>
    Array.from({ length: 1 + (i % 5) }, () => sentence(i)).join(' '),
  );
  return ` date 2025-03-09 ${text.join('\n\n')}\n`;
}

interface Top {
  /** The first words of the first block on the screen. */
  readonly block: string;
  /** Pixels from the top of the window down to that block. */
  readonly y: number;
}

function topOf(workbench: Workbench): Promise<Top> {
  return workbench
    .preview()
    .locator('#blocks')
    .evaluate(blocks => {
      const all = [...blocks.querySelectorAll('.chunk > *')];
      const top = all.find(one => one.getBoundingClientRect().bottom > 0);
      return { block: (top?.textContent ?? '').slice(0, 40), y: top?.getBoundingClientRect().top ?? 0 };
    });
}

/** What the reader has in view comes to rest within a few frames; the last of equal answers counts. */
async function settledTop(workbench: Workbench): Promise<Top> {
  await workbench.preview().locator('.chunk > *').first().waitFor();
  let before = await topOf(workbench);
  for (let equal = 0; equal < 3; ) {
    await workbench.page.waitForTimeout(60);
    const now = await topOf(workbench);
    equal = now.block === before.block && now.y === before.y ? equal + 1 : 0;
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

/** As a reader reloads the window: VS Code keeps what it keeps only then. */
async function reload(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const loaded = page.waitForEvent('framenavigated', frame => frame === page.mainFrame());
  // The answer of the command goes down with the window.
  await Promise.all([loaded, workbench.command('workbench.action.reloadWindow').catch(() => undefined)]);
  await page.waitForTimeout(2500);
}

suite("The reader's place", () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench({ files: { [PATH]: article(520), 'other.txt': 'Another file.\n' } });
    await workbench.open(PATH);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench.preview().locator('.chunk > *').nth(500).waitFor({ state: 'attached' });
    await workbench.preview().locator('#blocks').hover();
    await workbench.page.mouse.wheel(0, 24_000);
  });
  suiteTeardown(() => workbench.close());

  const same = (found: Top, wanted: Top, after: string) => {
    assert.equal(found.block, wanted.block, after);
    assert.ok(Math.abs(found.y - wanted.y) <= 8, `${after}: ${found.y} is not ${wanted.y}`);
  };

  test('stays through edits anywhere, hiding, other widths and reloads', async function () {
    this.timeout(300_000);
    const next = random(3);
    const wanted = await settledTop(workbench);
    assert.notEqual(wanted.y, 0);
    for (let step = 1; step <= 200; step++) {
      const what = step % 50 === 25 ? 'reload' : step % 20 === 0 ? 'hide' : step % 20 === 10 ? 'resize' : 'edit';
      if (what === 'reload') {
        await reload(workbench);
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
      same(await settledTop(workbench), wanted, `step ${step}, ${what}`);
    }
  });
});
