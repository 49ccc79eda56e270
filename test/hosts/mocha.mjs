import Mocha from 'mocha';

/**
 * Runs files of suites in this process and returns how many tests passed and failed. A test that fails is run again up to
 * `retries` times; what passed only then is listed, for somebody to find out why.
 */
export async function runMocha(files, { grep, timeout, retries = 0 }) {
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', timeout, retries, forbidOnly: true, forbidPending: true });
  if (grep) mocha.grep(new RegExp(grep));
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise(resolve => {
    const unsteady = [];
    const runner = mocha.run(() => {
      if (unsteady.length > 0) console.log(`Run again after these had failed:\n\n${unsteady.join('\n')}`);
      resolve({ passed: runner.stats.passes, failed: runner.stats.failures });
    });
    runner.on('retry', (test, error) => unsteady.push(`  ${test.fullTitle()}\n    ${error.stack}`));
  });
}
