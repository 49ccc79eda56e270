// The extension as it is shipped, with a clock around all that VS Code calls in it.

/**
 * Serves the extension's bundle with a clock in it from now on: `seedReaderTimes` in the extension host then holds the
 * milliseconds that `activate` took, and that the listeners, commands and timers of the extension have taken so far. What
 * goes on after an `await` is not in it.
 */
export async function timeExtension(context) {
  await context.route('**/dist/extension.js', async route => {
    const response = await route.fetch();
    const source = await response.text();
    // The module stays the function that VS Code makes of it, so that the browser compiles it as it does without a clock.
    const body = `"use strict"; const clock = (${newClock})(require); require = clock.require;
      const setTimeout = clock.setTimeout; ${source}\nmodule.exports = clock.exports(module.exports);`;
    await route.fulfill({ response, body });
  });
}

/** Runs in the extension host before the module, and gives it what it shall take in the place of its own. */
function newClock(require) {
  const times = { activate: 0, listeners: 0 };
  globalThis.seedReaderTimes = times;
  let depth = 0;
  const timed = (action, name = 'listeners') =>
    function (...given) {
      const start = performance.now();
      depth++;
      try {
        return action.apply(this, given);
      } finally {
        // One that another one calls is in the outer one's time.
        if (--depth === 0) times[name] += performance.now() - start;
      }
    };
  // The functions that VS Code is given to call later: listeners and commands.
  const member = (target, name) => {
    const value = target[name];
    if (!/^(?:on|register)[A-Z]/.test(name)) return value;
    return (...given) => value(...given.map(one => (typeof one === 'function' ? timed(one) : one)));
  };
  const copy = (target, get) => {
    const properties = Object.keys(target).map(name => [name, { enumerable: true, get: () => get(name) }]);
    return Object.defineProperties({}, Object.fromEntries(properties));
  };
  const watch = (part, more = {}) => copy(part, name => more[name] ?? member(part, name));
  const vscode = require('vscode');
  const { workspace, window, languages, commands } = vscode;
  const watched = {
    workspace: watch(workspace),
    window: watch(window, { tabGroups: watch(window.tabGroups) }),
    languages: watch(languages),
    commands: watch(commands),
  };
  const api = copy(vscode, name => watched[name] ?? vscode[name]);
  return {
    require: name => (name === 'vscode' ? api : require(name)),
    setTimeout: (action, after, ...rest) => globalThis.setTimeout(timed(action), after, ...rest),
    exports: made => ({ ...made, activate: timed(made.activate, 'activate') }),
  };
}
