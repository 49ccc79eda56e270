import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from './browser.mjs';
import { bundleForHost, root } from './bundle.mjs';
import { installCodeServer, startCodeServer } from './code-server.mjs';
import { runEndToEnd } from './end-to-end.mjs';
import { runInHost } from './in-host.mjs';
import { packageExtension } from './package.mjs';

const driver = join(root, 'test/e2e/driver');

/** The suites of test/host in VS Code's remote server with the packaged extension installed, then those of test/e2e. */
export async function runServer({ grep }) {
  return withServerHost(async (host, url) => {
    const inHost = await suitesInHost(host.context, url, host.folder, grep);
    const endToEnd = await runEndToEnd(host, grep);
    return { passed: inHost.passed + endToEnd.passed, failed: inHost.failed + endToEnd.failed };
  });
}

/** Calls `action` with a server that has the packaged extension installed, a browser beside it, and its address. */
export async function withServerHost(action) {
  installCodeServer();
  const data = mkdtempSync(join(tmpdir(), 'seed-reader-server-'));
  const folder = join(data, 'folders');
  const packages = ['extension', 'driver'].map(name => join(data, `${name}.vsix`));
  mkdirSync(folder);
  packageExtension(packages[0]);
  packageExtension(packages[1], driver);
  const server = await startCodeServer({ data, packages, folder });
  const context = await launchBrowser();
  try {
    const addressOf = path => address(server.url, join(folder, path));
    return await action({ kind: 'server', context, folder, addressOf, evaluate }, server.url);
  } finally {
    await context.close();
    server.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

async function suitesInHost(context, url, folder, grep) {
  const seeds = join(folder, 'in-host');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  const extensionTestsPath = await bundleForHost(grep);
  // The extension "under development" is the driver: the one under test is the one installed.
  return runInHost(context, address(url, seeds, { extensionDevelopmentPath: driver, extensionTestsPath }));
}

/**
 * The payload is honoured with `enable-smoke-test-driver` alone, and names the server by the word `remote`. A window with an
 * extension under development starts no extension host again: one without is as a reader's.
 */
function address(url, folder, paths = {}) {
  const payload = Object.entries(paths).map(([name, path]) => [name, `vscode-remote://remote${path}`]);
  return `${url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** The driver listens in the folder that its window has open, once its extension host has started. */
async function evaluate(_page, folder, source, argument) {
  const response = await answer(join(folder, '.vscode/driver.sock'), JSON.stringify({ source, argument }));
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(body);
  return body ? JSON.parse(body) : undefined;
}

/** Asks at most a minute long: until the driver listens there is no socket, or one of a window before that nobody hears. */
async function answer(socketPath, question) {
  for (let tries = 0; ; tries++) {
    // A connection that is kept would lead to the window that had the socket before.
    const call = request({ socketPath, method: 'POST', agent: false });
    call.end(question);
    try {
      const [response] = await once(call, 'response');
      return response;
    } catch (error) {
      if (!['ENOENT', 'ECONNREFUSED'].includes(error.code) || tries >= 600) throw error;
      await sleep(100);
    }
  }
}
