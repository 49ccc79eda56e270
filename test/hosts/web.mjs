import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { bundleForHost, root } from './bundle.mjs';
import { runEndToEnd } from './end-to-end.mjs';
import { runInHost } from './in-host.mjs';
import { startWebServer } from './web-server.mjs';

/** The suites of test/host in VS Code for the Web's extension host, then those of test/e2e on its workbench. */
export async function runWeb({ grep }) {
  return withBrowser(async (context, folder) => {
    const inHost = await suitesInHost(context, folder, grep);
    const endToEnd = await onWorkbench(context, folder, host => runEndToEnd(host, grep));
    return { passed: inHost.passed + endToEnd.passed, failed: inHost.failed + endToEnd.failed };
  });
}

/**
 * Runs `action` with a host (its shape: test/e2e/host.d.ts) whose pages are VS Code for the Web: for tools that
 * drive a workbench outside the tests.
 */
export function withWebHost(action) {
  return withBrowser((context, folder) => onWorkbench(context, folder, action));
}

async function withBrowser(action) {
  const folder = mkdtempSync(join(tmpdir(), 'seed-reader-web-'));
  const context = await launchBrowser();
  try {
    return await action(context, folder);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function suitesInHost(context, folder, grep) {
  const seeds = join(folder, 'in-host');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  const extensionTestsPath = await bundleForHost(grep);
  const server = await startWebServer({ folderPath: seeds, extensionTestsPath });
  try {
    return await runInHost(context, server.url);
  } finally {
    server.close();
  }
}

async function onWorkbench(context, folder, action) {
  const server = await startWebServer({ folderPath: folder, extensionPaths: [join(root, 'test/e2e/driver')] });
  const addressOf = name => `${server.url}?folder=${encodeURIComponent(`vscode-test-web://mount/${name}`)}`;
  try {
    return await action({ kind: 'web', context, folder, addressOf, evaluate });
  } finally {
    server.close();
  }
}

/** The workbench's own module, already loaded in the page, exports `commands`: they reach the extension host. */
function evaluate(page, _folder, source, argument) {
  const run = async ([text, value]) => {
    const { commands } = await import('/static/build/out/vs/workbench/workbench.web.main.internal.js');
    return commands.executeCommand('seedReaderTest.evaluate', text, value);
  };
  return page.evaluate(run, [source, argument]);
}
