// Takes hostile texts through everything that the extension makes of a text, as long as asked.
//   npm run fuzz [-- --seconds N] [--seed S] [--scale X]
// Random texts first, then long repetitions, half the time each. With --scale the huge texts come before them: 1 makes
// ten million characters. Prints the seed; the same seed gives the same texts. Exit code 1 when something was found.
import { parseArgs } from 'node:util';
import { bundleForNode } from '../hosts/bundle.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    scale: { type: 'string', default: '0' },
  },
});
const { fuzzHuge, fuzzPatterns, fuzzTexts } = await import(
  await bundleForNode(['test/fuzz/fuzz.ts'], 'out/fuzz/fuzz.mjs')
);
const [seed, milliseconds, scale] = [Number(values.seed), Number(values.seconds) * 500, Number(values.scale)];
let findings = 0;
const found = finding => {
  findings++;
  console.error(`found: ${finding}`);
};

console.log(`fuzz: seed ${seed}`);
if (scale > 0) fuzzHuge(scale, found);
const texts = fuzzTexts({ seed, milliseconds, found });
const patterns = fuzzPatterns({ seed, milliseconds, found });
console.log(`fuzz: ${texts} random texts, ${patterns} long ones, ${findings} findings; seed ${seed}`);
process.exitCode = findings > 0 ? 1 : 0;
