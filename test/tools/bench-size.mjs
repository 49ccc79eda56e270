// How much is shipped: each bundle as it is packed, and the package.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../hosts/bundle.mjs';

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} KB`;

export function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'seed-reader-size-'));
  const vsix = join(folder, 'extension.vsix');
  // Packing builds the bundles as they are shipped.
  execFileSync(process.execPath, [join(root, 'test/hosts/package.mjs'), vsix], { stdio: 'ignore' });
  const rows = Object.fromEntries(
    ['dist/extension.js', 'dist/preview.js', 'dist/preview.css'].map(file => {
      const bundle = readFileSync(join(root, file));
      return [file, { minified: kilobytes(bundle.length), gzipped: kilobytes(gzipSync(bundle).length) }];
    }),
  );
  console.table({ ...rows, 'the .vsix': { gzipped: kilobytes(statSync(vsix).size) } });
  rmSync(folder, { recursive: true });
}
