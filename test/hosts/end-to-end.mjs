import { bundleForNode, filesBelow } from './bundle.mjs';
import { runMocha } from './mocha.mjs';

/** Runs the suites of test/e2e in this process against `host` (its shape: test/e2e/host.d.ts). */
export async function runEndToEnd(host, grep) {
  globalThis.testHost = host;
  const bundle = await bundleForNode(filesBelow(['test/e2e'], '.test.ts'), 'out/e2e/tests.mjs');
  return runMocha([bundle], { grep, timeout: 120_000 });
}
