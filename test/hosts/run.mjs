// Runs tests in the places named, one after another, and sums them up.
//   node test/hosts/run.mjs PLACE… [-g PATTERN]
import { parseArgs } from 'node:util';

const places = {
  unit: async () => (await import('./unit.mjs')).runUnit,
  project: async () => (await import('./unit.mjs')).runProject,
  desktop: async () => (await import('./desktop.mjs')).runDesktop,
  server: async () => (await import('./server.mjs')).runServer,
  web: async () => (await import('./web.mjs')).runWeb,
};

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string', short: 'g' } },
  allowPositionals: true,
});

const total = { passed: 0, failed: 0 };
for (const place of positionals) {
  if (!places[place]) throw new Error(`no place to test in is called ${place}`);
  const runTests = await places[place]();
  const { passed, failed } = await runTests(values);
  total.passed += passed;
  total.failed += failed;
}
if (total.passed + total.failed === 0) console.error('No test matched.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
