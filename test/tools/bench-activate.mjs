// What the extension costs those who do not read an article: its activation, and its look at a large plain-text file.
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleForNode, root } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';

const WINDOWS = 7;
const LOOKS = 2_000;

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const shown = value => Number(value.toPrecision(2));

export async function bench() {
  const { openWorkbench } = await import(await bundleForNode(['test/e2e/workbench.ts'], 'out/bench-activate.mjs'));
  const gate = await gateSource();
  const windows = await withWebHost(async host => {
    globalThis.testHost = host;
    const found = [];
    for (let i = 0; i < WINDOWS; i++) {
      const workbench = await openWorkbench({ files: { 'plain.txt': 'A line that is no seed.\n'.repeat(417_000) } });
      found.push({ ...(await activation(workbench)), look: await look(workbench, gate) });
      await workbench.close();
    }
    return found;
  });
  console.log(`in a new window, milliseconds: median of ${WINDOWS}, greatest`);
  for (const [name, key] of [
    ['load the module (fetched by the worker)', 'load'],
    ['activate', 'activate'],
    [`look at an opened plain-text file of 10 MB (mean of ${LOOKS})`, 'look'],
  ]) {
    const values = windows.map(window => window[key]);
    console.log(`  ${name.padEnd(62)} ${shown(median(values))}  ${shown(Math.max(...values))}`);
  }
}

/** VS Code's own figures, from the table that Developer: Startup Performance shows. */
async function activation(workbench) {
  await workbench.open('000_fbfb3a8a241e9158.txt');
  const table = await workbench.evaluate(async api => {
    await api.extensions.getExtension('seed-reader.seed-reader').activate();
    await api.commands.executeCommand('perfview.show');
    const row = () => /^\| seed-reader\.seed-reader +\|.*/m.exec(api.window.activeTextEditor?.document.getText())?.[0];
    for (let tries = 0; tries < 300 && !row(); tries++) await new Promise(resolve => setTimeout(resolve, 100));
    return row();
  });
  const [, , load, activate] = table
    .split('|')
    .slice(1)
    .map(cell => Number(cell.trim()));
  return { load, activate };
}

/** The time of the extension's question whether a document is a seed, asked of a real one in the extension host. */
async function look(workbench, gate) {
  await workbench.open('plain.txt');
  return workbench.evaluate(
    (api, { source, times }) => {
      const { document } = api.window.activeTextEditor;
      if (document.getText().length < 9_000_000) throw new Error('the file is not there as a whole');
      const module = { exports: {} };
      new Function('module', 'require', source)(module, () => api);
      // A worker's clock is coarse: many looks in one measure.
      const start = performance.now();
      for (let i = 0; i < times; i++) module.exports.isSeedByContent(document);
      return (performance.now() - start) / times;
    },
    { source: gate, times: LOOKS },
  );
}

async function gateSource() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/host/language/contentGate.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  });
  return outputFiles[0].text;
}
