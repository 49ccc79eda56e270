/** A browser, a server and VS Code's own timing are in a test there, on a machine that others use: one that fails is run once more. */
export const RETRIES = 1;

const AGAIN = '    ↻ %s: run again, after %s';

/** Has a runner of mocha's say which test is run again, and what it failed with, for somebody to find out why. */
export function tellRetries(runner, print = console.log) {
  runner.on('retry', (test, error) => print(AGAIN, test.title, error.stack));
}

/** Has what sets up the suites in `suite`, or a test of theirs, tried once more as well: mocha never does, and gives up the suite. */
export function retrySetups(suite, print = console.log) {
  for (const hook of suite._beforeAll) tryAgain(hook, print, suite._afterAll);
  for (const hook of suite._beforeEach) tryAgain(hook, print, suite._afterEach);
  for (const inner of suite.suites) retrySetups(inner, print);
}

function tryAgain(hook, print, teardowns) {
  const { fn } = hook;
  hook.fn = async function () {
    try {
      await fn.call(this);
    } catch (error) {
      print(AGAIN, hook.title, error.stack);
      // What was not set up cannot be taken down.
      for (const teardown of teardowns) await (async () => teardown.fn.call(this))().catch(() => undefined);
      await fn.call(this);
    }
  };
}
