// Makes the .vsix, the same bytes from the same sources.
//   npm run package [-- FILE]
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './bundle.mjs';

/** What is fetched, made or large, and no part of a package. */
const LEFT = ['.cache', '.git', 'coverage', 'dist', 'node_modules', 'out', 'seeds', 'test'];

/**
 * vsce builds the bundles (`vscode:prepublish`), asks nothing and takes no file from node_modules. It works on a copy: a zip
 * file holds who may read a file, which a copy can be given, and no bundle of before is there.
 */
export function packageExtension(file, folder = root) {
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
  const options = [...flags, '--out', file];
  // A zip file holds times, in local time: they are given, not read from the files.
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1735689600', TZ: 'UTC' };
  const umask = process.umask(0o022);
  // Inside the project, so that the build finds node_modules above it.
  mkdirSync(join(root, 'out'), { recursive: true });
  const copy = mkdtempSync(join(root, 'out', 'package-'));
  try {
    copyInto(copy, folder);
    execFileSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...options], {
      cwd: copy,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  } finally {
    rmSync(copy, { recursive: true });
    process.umask(umask);
  }
}

function copyInto(copy, folder) {
  for (const name of readdirSync(folder).filter(one => !LEFT.includes(one)))
    cpSync(join(folder, name), join(copy, name), { recursive: true });
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644);
}

if (process.argv[1] === import.meta.filename) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  packageExtension(resolve(process.argv[2] ?? `${name}-${version}.vsix`));
}
