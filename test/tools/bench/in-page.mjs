// Functions that travel into pages. Each sees nothing but the page.

/**
 * Runs in every frame as it begins. Tells the benchmark (`benchSeen`) when a token first stands in a webview, or in a
 * row of the Article Outline; notes when each typed character does (`benchTyped`), and each key (`benchKeys`).
 */
export function observe() {
  // A webview's frame has no address yet when this runs in it.
  const inWebview = window !== window.top;
  const clock = time => performance.timeOrigin + time;
  const seen = new Set();
  const typed = [];
  const note = text => {
    if (!text?.includes('zq')) return;
    const now = clock(performance.now());
    for (const [token] of text.matchAll(/zq\d+qz/g)) {
      if (seen.has(token)) continue;
      seen.add(token);
      globalThis.benchSeen(token, now);
    }
    const written = /zqk(.*)kqz/.exec(text)?.[1].length ?? 0;
    while (typed.length < written) typed.push(now);
  };
  const inOutline = node => node instanceof Element && node.closest('.customview-tree') !== null;
  const observer = new MutationObserver(records => {
    for (const { target, addedNodes } of records) {
      const parent = target instanceof Text ? target.parentElement : target;
      if (!inWebview) {
        if (inOutline(parent)) note(parent.textContent);
        continue;
      }
      if (target instanceof Text) note(target.data);
      for (const node of addedNodes) note(node.textContent);
    }
  });
  const listen = () => observer.observe(document, { subtree: true, childList: true, characterData: true });
  // VS Code writes a webview's page with `document.open`, which takes the observers away.
  const { open } = Document.prototype;
  Document.prototype.open = function (...given) {
    const opened = open.apply(this, given);
    listen();
    return opened;
  };
  listen();
  const keys = [];
  if (!inWebview) addEventListener('keydown', ({ timeStamp }) => keys.push(clock(timeStamp)), { capture: true });
  Object.assign(globalThis, {
    benchKeys: keys,
    benchTyped: typed,
    /** Whether text that has been awaited is on the screen. */
    benchInView: text => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.data?.includes(text));
      const { top, bottom } = walker.currentNode.parentElement.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    },
  });
}

/**
 * Runs in every frame of the workbench as it begins: a timer goes off every 4 ms, and how late it does is how long the page was blocked.
 * Leaves the greatest in `benchBlocked`.
 */
export function heartbeat() {
  if (window === window.top) return;
  const PACE = 4;
  globalThis.benchBlocked = 0;
  const beat = due => {
    const now = performance.now();
    globalThis.benchBlocked = Math.max(globalThis.benchBlocked, now - due);
    setTimeout(beat, PACE, now + PACE);
  };
  setTimeout(beat, PACE, performance.now() + PACE);
}
