import { openWorkbench, type Workbench } from '../e2e/workbench';

const SEEDS = 50;
const APPENDS = 200;
/** Milliseconds between two appends: 20 a second. */
const PACE = 50;

/** Seeds opened and closed one after another in a round; there are two rounds at least. */
const OPENINGS = 500;
const WORD = 'harbour “late” ';
/** Groups of editors that previews are spread over, beside the first: each has one page alive. */
const GROUPS = 3;

/** The bytes of the workbench's memory after the last round, in times those after the first, that count as a leak. */
const MORE_MEMORY = 1.3;

/**
 * VS Code's own line for a row of a tree that it draws while the item is being replaced, which it then draws again: it looks
 * for the item's parent to align its icon (`alignIconWithTwisty`). It comes a few times where a file grows 20 times a second.
 */
const ROW_REPLACED = /\[TreeView\] Failed to resolve parent/;

const nameOf = (i: number): string => `soak-${i}.txt`;
const TEXT = ` date 2025-03-09 ${'The ferry left at noon. “It is late,” said Mara Linden.\n\n'.repeat(40)}`;

interface Counts {
  readonly JSEventListeners: number;
  readonly Frames: number;
  readonly JSHeapUsedSize: number;
  /** Timers of the extension host that have not gone off yet. */
  readonly hostTimers: number;
  /** What the extension listens to in VS Code: `vscode.workspace`, `window`, their parts. */
  readonly hostListeners: number;
}

declare global {
  var pendingTimers: Set<unknown>;
  var liveListeners: Set<unknown>;
}

/** Serves the extension such that its listeners in VS Code are counted, in `liveListeners` of its host. */
async function countListeners(): Promise<void> {
  await testHost.context.route('**/dist/extension.js', async route => {
    const response = await route.fetch();
    const body = `"use strict"; require = (${countingRequire})(require); ${await response.text()}`;
    await route.fulfill({ response, body });
  });
}

/** Runs in the extension host before the module, and gives it what it shall require by. */
function countingRequire(original: (name: string) => unknown): (name: string) => unknown {
  const live = new Set<unknown>();
  Object.assign(globalThis, { liveListeners: live });
  type Part = Record<string, unknown>;
  type Listen = (...given: readonly unknown[]) => { dispose(): unknown };
  const counted =
    (listen: Listen): Listen =>
    (...given) => {
      const listener = listen(...given);
      live.add(listener);
      return { dispose: () => live.delete(listener) && listener.dispose() };
    };
  // VS Code's own objects cannot be changed.
  const copy = (part: Part, parts: Readonly<Record<string, Part>> = {}): Part => {
    const get = (name: string): unknown => {
      const value = parts[name] ?? part[name];
      return /^on[A-Z]/.test(name) ? counted(value as Listen) : value;
    };
    const properties = Object.keys(part).map(name => [name, { enumerable: true, get: () => get(name) }]);
    return Object.defineProperties({}, Object.fromEntries(properties));
  };
  const vscode = original('vscode') as Part & { readonly workspace: Part; readonly window: Part & { tabGroups: Part } };
  const { workspace, window } = vscode;
  const api = copy(vscode, {
    workspace: copy(workspace),
    window: copy(window, { tabGroups: copy(window.tabGroups) }),
  });
  return name => (name === 'vscode' ? api : original(name));
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

/**
 * Goes on with rounds for `minutes`, two at least, of `keys` typed each; true when more is left after the last than after
 * the first, or when anything went wrong on the console.
 */
export async function soak(minutes: number, keys: number): Promise<boolean> {
  const files = Object.fromEntries(Array.from({ length: SEEDS }, (_, i) => [nameOf(i), TEXT]));
  await countListeners();
  const workbench = await openWorkbench({ files });
  await workbench.evaluate(countTimers);
  const end = Date.now() + minutes * 60_000;
  const counts: Counts[] = [];
  while (counts.length < 2 || Date.now() < end) {
    await manyPreviews(workbench);
    await oneAfterAnother(workbench);
    await appended(workbench);
    await typed(workbench, keys);
    await workbench.command('workbench.action.files.revert');
    await workbench.command('workbench.action.closeAllEditors');
    await workbench.page.waitForTimeout(2000);
    counts.push(await countsOf(workbench));
    console.log(`round ${counts.length}:`, JSON.stringify(counts.at(-1)));
  }
  const errors = workbench.errors.filter(error => !ROW_REPLACED.test(error));
  for (const error of errors) console.error(error);
  console.log('rows drawn while they were replaced:', workbench.errors.length - errors.length);
  const [first] = counts;
  const last = counts.at(-1);
  await workbench.close();
  if (!first || !last || errors.length > 0) return true;
  // The workbench itself makes a few listeners now and then; fifty previews would make hundreds.
  const more = last.JSEventListeners > first.JSEventListeners * 1.1 || last.hostTimers > first.hostTimers + 5;
  if (first.hostListeners === 0 || last.hostListeners > first.hostListeners) return true;
  return more || last.Frames > first.Frames || last.JSHeapUsedSize > first.JSHeapUsedSize * MORE_MEMORY;
}

/** A locked preview of each seed, all kept, in several groups: so several pages live at once. */
async function manyPreviews(workbench: Workbench): Promise<void> {
  const groups = Array.from({ length: GROUPS + 1 }, () => ({}));
  await workbench.command('vscode.setEditorLayout', { orientation: 0, groups });
  for (let i = 0; i < SEEDS; i++) {
    await workbench.command(`workbench.action.focus${['First', 'Second', 'Third'][i % GROUPS]}EditorGroup`);
    await workbench.commandOn(nameOf(i), 'seedReader.showLockedPreviewToSide');
  }
  for (let i = 0; i < GROUPS; i++) await workbench.preview(i).locator('#blocks .lead').waitFor();
  const labels = await workbench.evaluate(api =>
    api.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
  );
  const previews = labels.filter(label => label.startsWith('[Preview]'));
  if (previews.length !== SEEDS) throw new Error(`${previews.length} previews are open, not ${SEEDS}`);
  await workbench.command('workbench.action.closeAllEditors');
  await workbench.command('vscode.setEditorLayout', { orientation: 0, groups: [{}] });
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
async function typed(workbench: Workbench, keys: number): Promise<void> {
  await workbench.outline();
  await workbench.command('workbench.action.focusFirstEditorGroup');
  for (let typed = 0; typed < keys; typed += WORD.length) await workbench.page.keyboard.type(WORD, { delay: 20 });
  await workbench.page.keyboard.type('at last');
  await workbench
    .preview()
    .locator('#blocks', { hasText: `${WORD.repeat(3)}at last` })
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
  const hostListeners = await workbench.evaluate(() => globalThis.liveListeners.size);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const [JSEventListeners, Frames, JSHeapUsedSize] = [of('JSEventListeners'), of('Frames'), of('JSHeapUsedSize')];
  return { JSEventListeners, Frames, JSHeapUsedSize, hostTimers, hostListeners };
}
