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
  const { passed, failed } = await runIn(place);
  total.passed += passed;
  total.failed += failed;
}
if (total.passed + total.failed === 0) console.error('No test matched.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** A place that could not be reached counts as one failure; the others are tried all the same. */
async function runIn(place) {
  try {
    const runTests = await places[place]();
    return await runTests(values);
  } catch (error) {
    console.error(`\nThe tests in "${place}" did not run to their end:`, error);
    return { passed: 0, failed: 1 };
  }
}
