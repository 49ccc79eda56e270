// Builds the bundles: dist/extension.js (main and browser alike), dist/preview.js and dist/preview.css (the webview's
// client), and dist/article.js, which the host loads when it has an article to read and which holds the client as well.
//   node esbuild.mjs [--production] [--watch]
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, context } from 'esbuild';

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

const ARTICLE = resolve('src/article/index.ts');

/**
 * Gives the host, for `src/article`, functions that load dist/article.js when one of them is first called. What it takes
 * from a file inside `src/article` it has at once.
 */
const lazyArticle = {
  name: 'lazy-article',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/article$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path, 'index.ts') === ARTICLE ? { path: ARTICLE, namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'lazy' }, async () => {
      const { metafile } = await build({ entryPoints: [ARTICLE], format: 'esm', metafile: true, write: false });
      const [{ exports }] = Object.values(metafile.outputs);
      const contents = `import { loadArticleModule } from './articleModule';
        let loaded = false;
        // One that was taken before another one's call loaded them all is still called afterwards.
        const load = () => {
          if (!loaded) ({ ${exports.join(', ')} } = loadArticleModule());
          loaded = true;
        };
        ${exports.map(name => `export let ${name} = (...given) => (load(), ${name}(...given));`).join('\n')}`;
      return { contents, resolveDir: resolve('src/host'), watchFiles: [ARTICLE] };
    });
  },
};

const HOST = {
  ...common,
  entryPoints: ['src/host/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  external: ['./article.js'],
  // A part of VS Code's API that `vscodeOnce` has missed.
  logOverride: { 'import-is-undefined': 'error' },
};

/** Takes each part of VS Code's API that the host uses from it once: each file would name it, and require it, anew. */
const vscodeOnce = {
  name: 'vscode-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
      namespace === 'once' ? { path, external: true } : { path, namespace: 'once' },
    );
    onLoad({ filter: /./, namespace: 'once' }, async () => {
      const external = [...HOST.external, 'vscode'];
      const options = { ...HOST, external, plugins: [lazyArticle], minify: false, sourcemap: false };
      const { outputFiles } = await build({ ...options, write: false });
      const parts = outputFiles[0].text.matchAll(/(?<!")\b(?:import_)?vscode\d*\.(\w+)/g);
      const names = new Set([...parts].map(([, name]) => name));
      return { contents: `export const { ${[...names].join(', ')} } = require('vscode');` };
    });
  },
};

/** Builds the client, and gives its script and its style as texts to who imports `page-files`. */
const pageFiles = {
  name: 'page-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^page-files$/ }, ({ path }) => ({ path, namespace: 'page' }));
    onLoad({ filter: /./, namespace: 'page' }, async () => {
      const { metafile } = await build({
        ...common,
        entryPoints: ['src/preview/main.ts', 'src/preview/preview.css'].map(path => ({ in: path, out: 'preview' })),
        outdir: 'dist',
        format: 'iife',
        sourcemap: production ? false : 'inline',
        metafile: true,
      });
      const [script, style] = await Promise.all(
        ['dist/preview.js', 'dist/preview.css'].map(path => readFile(path, 'utf8')),
      );
      const contents = `export const pageFiles = () => (${JSON.stringify({ script, style })});`;
      return { contents, watchFiles: Object.keys(metafile.inputs).map(path => resolve(path)) };
    });
  },
};

const builds = [
  { ...HOST, plugins: [vscodeOnce, lazyArticle] },
  {
    ...common,
    stdin: {
      contents: "export * from './src/article'; export { pageFiles } from 'page-files';",
      resolveDir: resolve(),
    },
    outfile: 'dist/article.js',
    format: 'cjs',
    plugins: [pageFiles],
  },
  { ...common, entryPoints: ['src/preview/export.css'], outfile: 'dist/export.css' },
  { ...common, entryPoints: ['src/preview/statistics.css'], outfile: 'dist/statistics.css' },
];

const contexts = await Promise.all(builds.map(context));
// Built once as a whole before anything is watched: who waits for "build finished" finds every file there.
for (const build of contexts) await build.rebuild();
for (const build of contexts) await (watch ? build.watch() : build.dispose());
