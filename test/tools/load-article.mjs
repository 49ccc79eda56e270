// Loads src/article as it stands, compiled in memory: tools and benchmarks measure the source, not a stale build.
import { build } from 'esbuild';

/** The exports of `entry` (a path from the repository's root), bundled for Node. */
export async function loadModule(entry) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../${entry}`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export const loadArticle = () => loadModule('src/article/index.ts');
