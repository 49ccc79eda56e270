// Runs the benchmarks named, or all of them: npm run bench [-- preview …]. Each lives in a file `bench-NAME.mjs` beside
// this one, prints what it finds, and returns the figures of the table at the end. Compare ratios within one run, not
// milliseconds between runs.
import { execFileSync } from 'node:child_process';
import { root } from '../hosts/bundle.mjs';
import { missing, printFigures } from './bench/figures.mjs';

const PARTS = ['preview', 'parse', 'activate', 'memory', 'size'];

async function figuresOf(part) {
  console.log(`\n=== ${part} ===`);
  const begun = Date.now();
  try {
    const { bench } = await import(`./bench-${part}.mjs`);
    return await bench();
  } catch (error) {
    console.error(error);
    return [missing(part, String(error.message).split('\n')[0])];
  } finally {
    console.log(`(${part}: ${((Date.now() - begun) / 60_000).toFixed(1)} minutes)`);
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !PARTS.includes(name));
if (unknown.length) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  process.exit(2);
}
execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const rows = [];
for (const part of wanted.length ? wanted : PARTS) rows.push(...(await figuresOf(part)));
console.log('\n=== figures ===');
printFigures(rows);
process.exit();
