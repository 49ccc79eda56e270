import { join } from 'node:path';
import { compileForNode, filesBelow, root } from './bundle.mjs';
import { runMocha } from './mocha.mjs';

const rooms = ['src/article', 'src/shared'];

/** The tests that need no VS Code and no page, in plain Node. */
export function runUnit({ grep }) {
  return runCompiled('out/unit', rooms, ['test/article', 'test/shared', 'test/fuzz'], grep);
}

/** The tests of the project itself: its walls, its package. Slower: they run the project's own commands. */
export function runProject({ grep }) {
  return runCompiled('out/project', [], ['test/project'], grep);
}

async function runCompiled(outdir, sources, tests, grep) {
  await compileForNode([...sources, ...tests], outdir);
  const compiled = filesBelow(tests, '.test.ts').map(file => join(root, outdir, file.replace(/\.ts$/, '.js')));
  return runMocha(compiled, { grep, timeout: 300_000 });
}
