// Says what is known of weaknesses of the installed packages, all of which serve development alone.
//   npm run audit
// Exit code 1 when one is high or critical. Where the registry offers no such thing, says so and ends with 0.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const { vulnerabilities, message } = read(stdout);
if (!vulnerabilities) {
  console.log(`audit: this registry tells nothing of weaknesses (${message})`);
  process.exit(0);
}
const all = Object.values(vulnerabilities);
const severe = all.filter(({ severity }) => severity === 'high' || severity === 'critical');
for (const { name, severity, range } of all) console.log(`${severity}: ${name} ${range}`);
console.log(`audit: ${all.length} packages with known weaknesses, ${severe.length} of them high or critical`);
process.exit(severe.length > 0 ? 1 : 0);

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.trim() || 'no answer' };
  }
}
