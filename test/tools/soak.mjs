// Opens, types and closes for as long as asked, in a real workbench, and counts what is left afterwards.
//   npm run soak [-- --minutes N]
// Each round: 50 previews over 50 seeds, closed together; 100 seeds opened and closed one after another (ten rounds make a
// thousand); a file that is appended to 20 times a second; 960 keys typed. Exit code 1 when the page's listeners or frames,
// or the extension host's timers, are more after the last round than after the first.
import { parseArgs } from 'node:util';
import { bundleForNode } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });

const grown = await withWebHost(async host => {
  globalThis.testHost = host;
  const { soak } = await import(await bundleForNode(['test/tools/soak-rounds.ts'], 'out/soak.mjs'));
  return soak(Number(values.minutes));
});
process.exit(grown ? 1 : 0);
