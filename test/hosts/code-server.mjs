// VS Code's remote server from the npm package code-server: the extension host is Node, as on the desktop.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './bundle.mjs';
import { freePort } from './web-server.mjs';

const VERSION = '4.139.1';
const home = join(root, '.cache', `code-server-${VERSION}`);
// It wants a newer Node than the project does.
const node = join(home, 'node/node_modules/.bin/node');
const entry = join(home, 'server/node_modules/code-server/out/node/entry.js');

/** Installs code-server into the cache; its install scripts run there, and build what is native. Once; minutes. */
export function installCodeServer() {
  const done = join(home, 'installed');
  if (existsSync(done)) return;
  console.log(`Installing code-server ${VERSION} into ${home}. This takes a few minutes.`);
  rmSync(home, { recursive: true, force: true });
  install('node@24', join(home, 'node'));
  install(`code-server@${VERSION}`, join(home, 'server'));
  writeFileSync(done, '');
}

function install(wanted, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts=false', wanted], {
    cwd: folder,
    env: { ...outerEnvironment(), PATH: dirname(node) + delimiter + process.env.PATH, ...headers() },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Without what an `npm run` around this process says of itself: code-server reads the version of Node from it. */
function outerEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
}

/** node-gyp would download Node's headers; those that came with this Node do as well. */
function headers() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
}

/** Starts code-server with data and extensions below `data`, and `packages` installed. */
export async function startCodeServer({ data, packages, folder }) {
  const port = await freePort(0);
  const extensions = join(data, 'extensions');
  const wanted = packages.flatMap(file => ['--install-extension', file]);
  execFileSync(node, [entry, '--extensions-dir', extensions, ...wanted], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The tests say themselves what Git has of a file.
  mkdirSync(join(data, 'user/Machine'), { recursive: true });
  writeFileSync(join(data, 'user/Machine/settings.json'), JSON.stringify({ 'git.enabled': false }));
  const options = [
    ['--auth', 'none'],
    ['--bind-addr', `127.0.0.1:${port}`],
    ['--user-data-dir', join(data, 'user')],
    ['--extensions-dir', extensions],
    ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ['--disable-getting-started-override'],
    ['--vscode-option', 'enable-smoke-test-driver'],
  ].flat();
  const server = spawn(node, [entry, ...options, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', chunk => log.push(chunk));
  const url = `http://localhost:${port}/`;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`code-server ended with ${server.exitCode}\n${Buffer.concat(log)}`);
    await sleep(200);
  }
  return { url, close: () => server.kill() };
}

async function answers(url) {
  try {
    return (await fetch(`${url}healthz`)).ok;
  } catch {
    return false; // It does not listen yet.
  }
}
