// Takes pictures of the real workbench with the preview and the outline.
//   npm run screenshots [-- --out DIR]     media/screenshots unless told
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForNode } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'media/screenshots' } } });
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });

await withWebHost(async host => {
  globalThis.testHost = host;
  const { takeScreenshots } = await import(
    await bundleForNode(['test/tools/take-screenshots.ts'], 'out/screenshots.mjs')
  );
  await takeScreenshots(folder);
});
process.exit();
