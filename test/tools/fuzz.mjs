// Takes hostile texts through everything that the extension makes of a text, as long as asked.
//   npm run fuzz [-- --seconds N] [--seed S] [--scale X] [--page]
// First the huge texts, ten million characters or a million of a thing (a tenth of it with --scale 0.1, none with 0); they
// take minutes. Then random texts and long repetitions, half of N seconds each. Whatever takes more than a second for a
// megabyte is a finding. With --page random texts alone, shown in a real preview instead: needs `npm run build`.
// Prints the seed; the same seed gives the same texts. Exit code 1 when something was found.
import { parseArgs } from 'node:util';
import { bundleForNode } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    scale: { type: 'string', default: '1' },
    page: { type: 'boolean', default: false },
  },
});
const [seed, milliseconds, scale] = [Number(values.seed), Number(values.seconds) * 1000, Number(values.scale)];
let findings = 0;
const found = finding => {
  findings++;
  console.error(`found: ${finding}`);
};

console.log(`fuzz: seed ${seed}`);
const counted = values.page ? await onPage() : await inNode();
console.log(`fuzz: ${counted}, ${findings} findings; seed ${seed}`);
process.exit(findings > 0 ? 1 : 0);

async function inNode() {
  const path = await bundleForNode(['test/fuzz/fuzz.ts'], 'out/fuzz/fuzz.mjs');
  const { fuzzHuge, fuzzPatterns, fuzzTexts } = await import(path);
  if (scale > 0) fuzzHuge(scale, found);
  const half = { seed, milliseconds: milliseconds / 2, found };
  return `${fuzzTexts(half)} random texts, ${fuzzPatterns(half)} long ones`;
}

async function onPage() {
  return withWebHost(async host => {
    globalThis.testHost = host;
    const { fuzzPage } = await import(await bundleForNode(['test/tools/fuzz-page.ts'], 'out/fuzz/page.mjs'));
    return `${await fuzzPage({ seed, milliseconds, found })} texts on the page`;
  });
}
