// Test files are found by glob and bundled into one file each for the place they run in.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export const root = resolve(import.meta.dirname, '../..');

/** Paths, relative to the repository and in order, of every file below `folders` that ends in `ending`. */
export function filesBelow(folders, ending) {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(name => join(folder, name)))
    .filter(path => path.endsWith(ending))
    .sort();
}

/** Compiles every source below `folders`, file by file: coverage is told apart by file only then, not in a bundle. */
export async function compileForNode(folders, outdir) {
  rmSync(join(root, outdir), { recursive: true, force: true });
  await build({
    entryPoints: filesBelow(folders, '.ts'),
    outdir: join(root, outdir),
    outbase: root,
    absWorkingDir: root,
    format: 'cjs',
    platform: 'node',
    sourcemap: 'linked',
    target: 'node20',
    logLevel: 'warning',
  });
}
