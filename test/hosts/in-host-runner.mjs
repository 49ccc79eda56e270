// Runs inside the extension host, in a web worker as well as in Node: hence mocha's browser build.
import 'mocha/mocha.js';
import { reportLine, resultLine } from './report.mjs';
import { RETRIES, retrySetups, tellRetries } from './retries.mjs';

const { Mocha } = globalThis;

/** Runs the suites that `load` defines. Rejects when a test failed, as VS Code expects of a test runner. */
export function runSuites(load) {
  const { Base, Spec } = Mocha.reporters;
  Base.consoleLog = (format = '', ...values) => console.log(reportLine(format), ...values);
  Base.useColors = false;
  const strict = { forbidOnly: true, forbidPending: true };
  const mocha = new Mocha({ ui: 'tdd', reporter: Spec, timeout: 300_000, retries: RETRIES, ...strict });
  if (TEST_GREP) mocha.grep(new RegExp(TEST_GREP));
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  load();
  retrySetups(mocha.suite, Base.consoleLog);
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failed => {
      console.log(resultLine({ passed: runner.stats.passes, failed }));
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
    tellRetries(runner, Base.consoleLog);
  });
}
