import Mocha from 'mocha';

/** Runs files of suites in this process and returns how many tests passed and failed. */
export async function runMocha(files, { grep, timeout }) {
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', timeout, forbidOnly: true, forbidPending: true });
  if (grep) mocha.grep(new RegExp(grep));
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise(resolve => {
    const runner = mocha.run(() => resolve({ passed: runner.stats.passes, failed: runner.stats.failures }));
  });
}
