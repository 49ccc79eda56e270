// A VS Code window to measure in: the real workbench of VS Code for the Web, and when what stood on its pages.
import { bundleForNode } from '../../hosts/bundle.mjs';
import { withWebHost } from '../../hosts/web.mjs';
import { observe } from './in-page.mjs';

/** Milliseconds after which what has not come will not come. */
const PATIENCE = 180_000;

/** Calls `action` with a function that opens windows (as test/e2e/workbench.ts does), all in one browser. */
export async function withWindows(action) {
  const { openWorkbench } = await import(await bundleForNode(['test/e2e/workbench.ts'], 'out/bench/workbench.mjs'));
  return withWebHost(async host => {
    globalThis.testHost = host;
    return action(openWorkbench, host.context);
  });
}

/** Notes when tokens come into the pages of a browser, without ever asking them: asking takes time from a page. */
export class Sightings {
  #seen = [];
  #waiting = () => undefined;

  async watch(context) {
    await context.exposeBinding('benchSeen', ({ frame }, token, time) => {
      this.#seen.push({ token, time, frame });
      this.#waiting();
    });
    await context.addInitScript(observe);
  }

  /** The first sighting of a token in a webview since a time: when, and in which frame. */
  inWebview(token, since) {
    return this.#first(one => one.token === token && one.time >= since && one.frame.parentFrame() !== null);
  }

  /** The first sighting of a token in the outline since a time. */
  inOutline(token, since) {
    return this.#first(one => one.token === token && one.time >= since && one.frame.parentFrame() === null);
  }

  async #first(wanted) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = this.#seen.find(wanted);
      if (found) return found;
      if (Date.now() > end) throw new Error('what was awaited never came to the page');
      await new Promise(resolve => {
        this.#waiting = resolve;
        setTimeout(resolve, 1000);
      });
    }
  }
}
