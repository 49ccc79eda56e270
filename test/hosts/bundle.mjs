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

/** Bundles `files` into one module for plain Node that exports what they export; installed packages stay outside. */
export async function bundleForNode(files, outfile) {
  await build({
    stdin: { contents: exportAll(files), resolveDir: root, sourcefile: 'all.mjs' },
    outfile: join(root, outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    sourcemap: 'linked',
    target: 'node20',
    logLevel: 'warning',
  });
  return join(root, outfile);
}

/**
 * Bundles the suites of test/host, those that match `grep` if given, with mocha's browser build into a test runner for
 * any extension host: a web worker or Node.
 */
export async function bundleForHost(grep = '') {
  const suites = filesBelow(['test/host'], '.test.ts').map(file => `require('./${file}');`);
  const outfile = join(root, 'out/host/tests.js');
  await build({
    stdin: {
      contents: `import { runSuites } from './test/hosts/in-host-runner.mjs';
        export const run = () => runSuites(() => { ${suites.join('\n')} });`,
      resolveDir: root,
      sourcefile: 'tests.js',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    // mocha's browser build would else take the bundle's own `exports` for its own.
    define: { exports: 'undefined', TEST_GREP: JSON.stringify(grep) },
    sourcemap: 'inline',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outfile;
}

const exportAll = files => files.map(file => `export * from './${file}';`).join('\n');
