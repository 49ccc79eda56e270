import { join } from 'node:path';
import { compileForNode, filesBelow, root } from './bundle.mjs';
import { runMocha } from './mocha.mjs';

const sources = ['src/article', 'src/shared', 'src/preview'];
const tests = ['test/article', 'test/shared', 'test/preview', 'test/project'];

/** The tests that need no VS Code and no page, in plain Node. */
export async function runUnit({ grep }) {
  await compileForNode([...sources, ...tests], 'out/unit');
  const compiled = filesBelow(tests, '.test.ts').map(file => join(root, 'out/unit', file.replace(/\.ts$/, '.js')));
  return runMocha(compiled, { grep, timeout: 60_000 });
}
