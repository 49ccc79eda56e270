// Runs tests in the places named, one after another but for those without a VS Code, and sums them up.
//   node test/hosts/run.mjs PLACE… [-g PATTERN]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const places = {
  unit: async () => (await import('./unit.mjs')).runUnit,
  project: async () => (await import('./unit.mjs')).runProject,
  desktop: async () => (await import('./desktop.mjs')).runDesktop,
  server: async () => (await import('./server.mjs')).runServer,
  web: async () => (await import('./web.mjs')).runWeb,
};

/** They keep one core busy each, and nothing else: side by side they take no longer than the longer one. */
const SIDE_BY_SIDE = ['unit', 'project'];

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string', short: 'g' } },
  allowPositionals: true,
});

const beside = positionals.filter(place => SIDE_BY_SIDE.includes(place));
const started = new Map(beside.length > 1 ? beside.map(place => [place, runApart(place)]) : []);
const total = { passed: 0, failed: 0 };
for (const place of positionals) {
  const { passed, failed } = await (started.get(place) ?? runIn(place));
  total.passed += passed;
  total.failed += failed;
}
if (process.send) process.send(total, () => process.exit());
else {
  if (total.passed + total.failed === 0) console.error('No test matched.');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

/** Runs a place in a process of its own, and prints what it says when it is done. */
async function runApart(place) {
  const pattern = values.grep === undefined ? [] : ['-g', values.grep];
  const child = fork(import.meta.filename, [place, ...pattern], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let totals = { passed: 0, failed: 1 };
  child.on('message', message => {
    totals = message;
  });
  // The way by which the totals come is closed after the last message.
  const [said] = await Promise.all([text(child.stdout), once(child, 'disconnect')]);
  console.log(said);
  return totals;
}

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
