import { openWorkbench, type Workbench } from '../e2e/workbench';

const SEEDS = 50;
const APPENDS = 200;
/** Milliseconds between two appends: 20 a second. */
const PACE = 50;

/** Seeds opened and closed one after another in a round. */
const OPENINGS = 100;
/** Words typed in a round: two minutes of a fast writer, and more. */
const WORDS = 60;
const WORD = 'harbour “late” ';

const nameOf = (i: number): string => `soak-${i}.txt`;
const TEXT = ` date 2025-03-09 ${'The ferry left at noon. “It is late,” said Mara Linden.\n\n'.repeat(40)}`;

interface Counts {
  readonly JSEventListeners: number;
  readonly Frames: number;
  readonly JSHeapUsedSize: number;
  /** Timers of the extension host that have not gone off yet. */
  readonly hostTimers: number;
}

declare global {
  var pendingTimers: Set<unknown>;
}

/** Counts the timers that are set in the extension host from now on. */
function countTimers(): void {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const pending = new Set<unknown>();
  const counted = (action: (...given: unknown[]) => void, after?: number, ...rest: unknown[]): unknown => {
    const run = (): void => {
      pending.delete(timer);
      action(...rest);
    };
    const timer: unknown = set(run, after);
    pending.add(timer);
    return timer;
  };
  const forgotten = (timer: Parameters<typeof clear>[0]): void => {
    pending.delete(timer);
    clear(timer);
  };
  Object.assign(globalThis, { pendingTimers: pending, setTimeout: counted, clearTimeout: forgotten });
}

/** Goes on with rounds for `minutes`, two at least; true when more is left after the last than after the first. */
export async function soak(minutes: number): Promise<boolean> {
  const files = Object.fromEntries(Array.from({ length: SEEDS }, (_, i) => [nameOf(i), TEXT]));
  const workbench = await openWorkbench({ files });
  await workbench.evaluate(countTimers);
  const end = Date.now() + minutes * 60_000;
  const counts: Counts[] = [];
  while (counts.length < 2 || Date.now() < end) {
    await manyPreviews(workbench);
    await oneAfterAnother(workbench);
    await appended(workbench);
    await typed(workbench);
    await workbench.command('workbench.action.files.revert');
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.page.waitForTimeout(2000);
    counts.push(await countsOf(workbench));
    console.log(`round ${counts.length}:`, JSON.stringify(counts.at(-1)));
  }
  for (const error of workbench.errors) console.error(error);
  const [first] = counts;
  const last = counts.at(-1);
  await workbench.close();
  if (!first || !last) return true;
  // The workbench itself makes a few listeners now and then; fifty previews would make hundreds.
  const more = last.JSEventListeners > first.JSEventListeners * 1.1 || last.hostTimers > first.hostTimers + 5;
  return more || last.Frames > first.Frames;
}

async function manyPreviews(workbench: Workbench): Promise<void> {
  for (let i = 0; i < SEEDS; i++) {
    await workbench.evaluate(async (api, name) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) return;
      const uri = api.Uri.joinPath(folder.uri, name);
      await api.commands.executeCommand('vscode.openWith', uri, 'seedReader.preview', { preview: false });
    }, nameOf(i));
  }
  await workbench.preview().locator('#blocks .lead').waitFor();
  await workbench.command('workbench.action.closeAllEditors');
}

/** Opens seeds one after another, each with its preview, and closes them again. */
async function oneAfterAnother(workbench: Workbench): Promise<void> {
  await workbench.evaluate(
    async (api, [seeds, openings]) => {
      const [folder] = api.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('no folder is open');
      for (let i = 0; i < openings; i++) {
        const uri = api.Uri.joinPath(folder.uri, `soak-${i % seeds}.txt`);
        await api.window.showTextDocument(uri);
        await api.commands.executeCommand('seedReader.showPreviewToSide', uri);
        await api.commands.executeCommand('workbench.action.closeAllEditors');
      }
    },
    [SEEDS, OPENINGS] as const,
  );
}

/** Types words in the middle of an article, one key after another, while its preview and its outline look on. */
async function typed(workbench: Workbench): Promise<void> {
  await workbench.outline();
  await workbench.command('workbench.action.focusFirstEditorGroup');
  for (let word = 0; word < WORDS; word++) await workbench.page.keyboard.type(WORD, { delay: 20 });
  await workbench
    .preview()
    .locator('#blocks', { hasText: WORD.repeat(3).trim() })
    .waitFor();
}

/** Appends at a pace, as a program does that writes a log; the page must have the last of it at once. */
async function appended(workbench: Workbench): Promise<void> {
  await workbench.open(nameOf(0));
  await workbench.command('seedReader.showPreviewToSide');
  const last = await workbench.evaluate(
    async (api, [appends, pace]) => {
      const document = api.window.activeTextEditor?.document;
      if (!document) throw new Error('no editor is active');
      for (let i = 1; i <= appends; i++) {
        const edit = new api.WorkspaceEdit();
        edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `Line number ${i} came in.\n\n`);
        await api.workspace.applyEdit(edit);
        await new Promise(resolve => setTimeout(resolve, pace));
      }
      return `Line number ${appends} came in.`;
    },
    [APPENDS, PACE] as const,
  );
  await workbench.preview().locator('#blocks', { hasText: last }).waitFor();
  await workbench.command('workbench.action.focusFirstEditorGroup');
}

async function countsOf(workbench: Workbench): Promise<Counts> {
  const { page } = workbench;
  const hostTimers = await workbench.evaluate(() => globalThis.pendingTimers.size);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const [JSEventListeners, Frames, JSHeapUsedSize] = [of('JSEventListeners'), of('Frames'), of('JSHeapUsedSize')];
  return { JSEventListeners, Frames, JSHeapUsedSize, hostTimers };
}
