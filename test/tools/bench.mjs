// Runs the benchmarks named, or all of them: npm run bench [-- parse …]. Each lives in a file `bench-NAME.mjs` beside
// this one and exports `bench()`. Compare ratios within one run, not milliseconds between runs.
import { readdirSync } from 'node:fs';

const known = readdirSync(new URL('.', import.meta.url)).flatMap(file => /^bench-(.+)\.mjs$/.exec(file)?.[1] ?? []);
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !known.includes(name));
if (unknown.length) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length ? wanted : known) {
    const { bench } = await import(`./bench-${name}.mjs`);
    await bench();
  }
}
