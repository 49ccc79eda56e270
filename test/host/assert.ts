// Node's `assert` for suites that also run in a web worker: the three of its checks that they need.

export function ok(value: unknown, message = `${format(value)} is not true`): asserts value {
  if (!value) throw new Error(message);
}

/** Same value, as `Object.is` says. */
export function equal<T>(actual: T, expected: T, message = 'Expected values to be equal'): void {
  if (!Object.is(actual, expected)) throw difference(message, actual, expected);
}

/** Same plain data: compared as JSON, in which `undefined` properties and `NaN` do not show. */
export function deepEqual<T>(actual: T, expected: T, message = 'Expected values to be deeply equal'): void {
  if (format(actual) !== format(expected)) throw difference(message, actual, expected);
}

const format = (value: unknown) => JSON.stringify(value, null, 2) ?? String(value);

/** Mocha shows a coloured difference of an error's `actual` and `expected`. */
function difference(message: string, actual: unknown, expected: unknown): Error {
  return Object.assign(new Error(message), { actual, expected, showDiff: true });
}
