// Makes the .vsix, the same bytes from the same sources.
//   npm run package [-- FILE]
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './bundle.mjs';

/** vsce builds the bundles (`vscode:prepublish`), asks nothing and takes no file from node_modules. */
export function packageExtension(file, folder = root) {
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
  const options = [...flags, '--out', file];
  // A zip file holds times, in local time: they are given, not read from the files.
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1735689600', TZ: 'UTC' };
  execFileSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...options], {
    cwd: folder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (process.argv[1] === import.meta.filename) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  packageExtension(resolve(process.argv[2] ?? `${name}-${version}.vsix`));
}
