// Serves VS Code for the Web with Seed Reader in it, until Ctrl+C.
//   npm start [-- --folder DIR]     PORT=3000 unless told
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.mjs';
import { startWebServer } from './web-server.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Opens the default browser where there is a screen to show it on. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url];
  // Without an opener the printed address must do.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'seeds' } } });
const folderPath = resolve(values.folder);
if (!existsSync(folderPath) || !statSync(folderPath).isDirectory()) fail(`There is no folder ${folderPath}.`);
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT=${process.env.PORT} is no port number.`);

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const server = await startWebServer({ port, folderPath }).catch(error =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
      : `VS Code for the Web did not start: ${error.message}`,
  ),
);

function stop() {
  console.log('\nStopped.');
  server.close();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
// A signal sent to npm alone ends npm and its shell but does not reach this process.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stop(), 500);
server.ended.then(() => fail('VS Code for the Web ended unexpectedly.'));

console.log(`Seed Reader in VS Code: ${server.url}`);
console.log(`Folder: ${folderPath} (edits stay in the browser). Ctrl+C stops.`);
openBrowser(server.url);
