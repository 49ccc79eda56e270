// How much is shipped: each bundle as it is packed, and the package.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../hosts/bundle.mjs';
import { packageExtension } from '../hosts/package.mjs';
import { atMost } from './bench/figures.mjs';

const kilobytes = bytes => bytes / 1000;

export function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'seed-reader-size-'));
  const vsix = join(folder, 'extension.vsix');
  // The bundles as they are shipped: packing builds its own.
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
  packageExtension(vsix);
  const packed = kilobytes(statSync(vsix).size);
  rmSync(folder, { recursive: true });
  return [
    bundle('host bundle', 'dist/extension.js', 90, 60),
    bundle('article bundle, loaded with the first article', 'dist/article.js'),
    bundle('preview bundle', 'dist/preview.js', 25, 15),
    bundle('preview style', 'dist/preview.css'),
    atMost('.vsix, KB', packed),
  ];
}

function bundle(name, file, must, aim) {
  const bytes = readFileSync(join(root, file));
  const gzipped = kilobytes(gzipSync(bytes).length).toFixed(1);
  return atMost(`${name}, minified, KB`, kilobytes(bytes.length), must, aim, `gzipped ${gzipped} KB`);
}
