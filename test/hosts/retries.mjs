/** A browser, a server and VS Code's own timing are in a test there, on a machine that others use: one that fails is run once more. */
export const RETRIES = 1;

/** Has a runner of mocha's say which test is run again, and what it failed with, for somebody to find out why. */
export function tellRetries(runner, print = console.log) {
  runner.on('retry', (test, error) => print('    ↻ %s: run again, after %s', test.title, error.stack));
}
