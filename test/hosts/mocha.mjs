import Mocha from 'mocha';
import { retrySetups, tellRetries } from './retries.mjs';

/** Runs files of suites in this process and returns how many tests passed and failed; each, and each set-up, has `retries` tries more. */
export async function runMocha(files, { grep, timeout, retries = 0 }) {
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', timeout, retries, forbidOnly: true, forbidPending: true });
  if (grep) mocha.grep(new RegExp(grep));
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  if (retries > 0) retrySetups(mocha.suite);
  return new Promise(resolve => {
    const runner = mocha.run(() => resolve({ passed: runner.stats.passes, failed: runner.stats.failures }));
    tellRetries(runner);
  });
}
