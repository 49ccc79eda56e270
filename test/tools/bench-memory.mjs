// What previews hold of memory: the heaps of the extension host and of the page with 1, 10 and 50 previews open, and what
// is left after they are closed. In the remote server, where the extension host is a process that can be asked.
import { bundleForNode } from '../hosts/bundle.mjs';
import { withServerHost } from '../hosts/server.mjs';

const PREVIEWS = [1, 10, 50];
const TEXT = ` date 2025-03-09 ${'The ferry left at noon. “It is late,” said Mara Linden.\n\n'.repeat(40)}`;
const nameOf = i => `memory-${i}.txt`;

export async function bench() {
  const { openWorkbench } = await import(await bundleForNode(['test/e2e/workbench.ts'], 'out/bench-memory.mjs'));
  const files = Object.fromEntries(Array.from({ length: Math.max(...PREVIEWS) }, (_, i) => [nameOf(i), TEXT]));
  await withServerHost(async host => {
    globalThis.testHost = host;
    const workbench = await openWorkbench({ files });
    // What is loaded once for all previews is no growth: the first ones only warm up.
    await opened(workbench, PREVIEWS.at(-1));
    await closed(workbench);
    const before = await heaps(workbench);
    console.log('heaps in KB beyond those without previews: extension host, page');
    for (const count of PREVIEWS) {
      await opened(workbench, count);
      show(`${count} open`, await heaps(workbench), before);
      await closed(workbench);
      show('closed', await heaps(workbench), before);
    }
    await workbench.close();
  });
}

function show(what, now, before) {
  const [host, page] = ['host', 'page'].map(key => Math.round((now[key] - before[key]) / 1000));
  console.log(`  ${what.padEnd(10)} ${String(host).padStart(8)} ${String(page).padStart(8)}`);
}

async function opened(workbench, count) {
  for (let i = 0; i < count; i++) {
    await workbench.evaluate(
      (api, name) =>
        api.commands.executeCommand(
          'vscode.openWith',
          api.Uri.joinPath(api.workspace.workspaceFolders[0].uri, name),
          'seedReader.preview',
          { preview: false },
        ),
      nameOf(i),
    );
  }
  await workbench.preview().locator('#blocks .lead').waitFor();
}

async function closed(workbench) {
  await workbench.command('workbench.action.closeAllEditors');
  // VS Code gives up the documents of closed editors after a while.
  await workbench.page.waitForTimeout(5000);
}

async function heaps(workbench) {
  const host = await workbench.evaluate(() => {
    const builtin = name => process.getBuiltinModule(name);
    builtin('v8').setFlagsFromString('--expose-gc');
    builtin('vm').runInNewContext('gc')();
    return process.memoryUsage().heapUsed;
  });
  const session = await workbench.page.context().newCDPSession(workbench.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { host, page: usedSize };
}
