import { bundleForNode, filesBelow } from './bundle.mjs';
import { runMocha } from './mocha.mjs';
import { RETRIES } from './retries.mjs';

/**
 * Runs the suites of test/e2e in this process against `host` (its shape: test/e2e/host.d.ts). Those in `*.web.test.ts` need
 * the web host: they look at the page and at the workbench around it, which are the same everywhere, and take long. Those
 * in `*.server.test.ts` need the server: a process for the extensions and files on a disk.
 */
export async function runEndToEnd(host, grep) {
  globalThis.testHost = host;
  const files = filesBelow(['test/e2e'], '.test.ts').filter(
    file => !file.endsWith(host.kind === 'web' ? '.server.test.ts' : '.web.test.ts'),
  );
  const bundle = await bundleForNode(files, 'out/e2e/tests.mjs');
  return runMocha([bundle], { grep, timeout: 300_000, retries: RETRIES });
}
