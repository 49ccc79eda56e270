import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { bundleForHost, root } from './bundle.mjs';
import { readReport } from './report.mjs';

/**
 * The suites of test/host in a desktop VS Code: the one at VSCODE_EXECUTABLE_PATH, else one that is downloaded.
 * Needs a screen, or `xvfb-run`.
 */
export async function runDesktop({ grep }) {
  const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE_PATH ?? (await download());
  const data = mkdtempSync(join(tmpdir(), 'seed-reader-desktop-'));
  const folder = join(data, 'seeds');
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  try {
    return await reported({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleForHost(grep),
      launchArgs: [folder, `--user-data-dir=${join(data, 'user')}`, `--extensions-dir=${join(data, 'extensions')}`],
    });
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(root, '.cache/desktop'), timeout: 30_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`VS Code could not be downloaded (${reason}).`);
    console.error('Set VSCODE_EXECUTABLE_PATH to an installed one, or run: npm run test:web');
    process.exit(1);
  }
}

/** Runs VS Code and reads from its output what mocha reports. */
async function reported(options) {
  const vscode = spawn(process.execPath, [join(import.meta.dirname, 'desktop-process.mjs'), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let totals;
  createInterface(vscode.stdout).on('line', line => {
    const report = readReport(line);
    if (report?.totals) totals = report.totals;
    else if (report) console.log(report.line);
  });
  await once(vscode, 'close');
  if (!totals) throw new Error('VS Code ended before its tests did');
  return totals;
}
