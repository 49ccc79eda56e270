// Opens, types and closes for as long as asked, in a real workbench, and counts what is left afterwards.
//   npm run soak [-- --minutes N] [--keys K]
// Each round, of two at least: 50 locked previews over 50 seeds in several groups, closed together; 500 seeds opened and
// closed one after another; a file that is appended to 20 times a second; K keys typed, 960 unless told. --keys 15000 is an
// hour of a writer's work in ten minutes or so. Exit code 1 when the page's listeners, frames or memory, or the extension
// host's timers or the extension's listeners, are more after the last round than after the first, and when an error came to the console.
import { parseArgs } from 'node:util';
import { bundleForNode } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, keys: { type: 'string', default: '960' } },
});

const failed = await withWebHost(async host => {
  globalThis.testHost = host;
  const { soak } = await import(await bundleForNode(['test/tools/soak-rounds.ts'], 'out/soak.mjs'));
  return soak(Number(values.minutes), Number(values.keys));
});
process.exit(failed ? 1 : 0);
