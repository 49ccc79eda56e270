// Builds the two bundles: dist/extension.js (main and browser alike) and dist/preview.js (the webview's client).
//   node esbuild.mjs [--production] [--watch]
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  // 'browser' makes a Node built-in a build error: the same bundle runs in a web worker.
  platform: 'browser',
  target: 'es2023',
  // The rule tables hold many scripts: written out they are a third as long as escaped.
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: watch ? 'info' : 'warning',
};

const builds = [
  {
    ...common,
    entryPoints: ['src/host/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...common, entryPoints: ['src/preview/main.ts'], outfile: 'dist/preview.js', format: 'iife' },
  { ...common, entryPoints: ['src/preview/preview.css'], outfile: 'dist/preview.css' },
  { ...common, entryPoints: ['src/preview/export.css'], outfile: 'dist/export.css' },
  { ...common, entryPoints: ['src/preview/statistics.css'], outfile: 'dist/statistics.css' },
];

const contexts = await Promise.all(builds.map(context));
// Built once as a whole before anything is watched: who waits for "build finished" finds every file there.
for (const build of contexts) await build.rebuild();
for (const build of contexts) await (watch ? build.watch() : build.dispose());
