import { openWorkbench, type Workbench } from '../e2e/workbench';

const SEEDS = 50;
const APPENDS = 200;
/** Milliseconds between two appends: 20 a second. */
const PACE = 50;

const nameOf = (i: number): string => `soak-${i}.txt`;
const TEXT = ` date 2025-03-09 ${'The ferry left at noon. “It is late,” said Mara Linden.\n\n'.repeat(40)}`;

interface Counts {
  readonly JSEventListeners: number;
  readonly Frames: number;
  readonly JSHeapUsedSize: number;
}

/** Goes on with rounds for `minutes`, two at least; true when more is left after the last than after the first. */
export async function soak(minutes: number): Promise<boolean> {
  const files = Object.fromEntries(Array.from({ length: SEEDS }, (_, i) => [nameOf(i), TEXT]));
  const workbench = await openWorkbench({ files });
  const end = Date.now() + minutes * 60_000;
  const counts: Counts[] = [];
  while (counts.length < 2 || Date.now() < end) {
    await manyPreviews(workbench);
    await appended(workbench);
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
  return last.Frames > first.Frames || last.JSEventListeners > first.JSEventListeners * 1.1;
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

async function countsOf({ page }: Workbench): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { JSEventListeners: of('JSEventListeners'), Frames: of('Frames'), JSHeapUsedSize: of('JSHeapUsedSize') };
}
