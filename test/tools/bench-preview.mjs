// From a keystroke to the page, and from the command to the first text: this preview, the Markdown preview, and a bare
// webview that only carries the inserted text, the least that VS Code can do. All in one browser, one after another.
//
// The extension host notes the time and edits; a MutationObserver in the webview notes when the inserted token is in the
// DOM. Both read one machine's clock. BENCH_SIZES='3 KB,1 MB' measures those sizes alone.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../hosts/bundle.mjs';
import { withWebHost } from '../hosts/web.mjs';
import { variedArticle } from './varied-article.mjs';

const SIZES = { '3 KB': 3_000, '100 KB': 100_000, '1 MB': 1_000_000, '5 MB': 5_000_000 };
const EDITS = 12;
const WARM_UP = 3;
const OPENINGS = 5;

const KINDS = {
  ours: { extension: 'txt', open: 'seedReader.showPreviewToSide' },
  markdown: { extension: 'md', open: 'markdown.showPreviewToSide' },
  bare: { extension: 'dat', open: 'bare' },
};

/** Prints one table, milliseconds as medians, ratios first. */
export async function bench() {
  const only = process.env.BENCH_SIZES?.split(',');
  const rows = {};
  for (const [size, characters] of Object.entries(SIZES)) {
    if (only && !only.includes(size)) continue;
    const found = {};
    for (const kind of Object.keys(KINDS)) found[kind] = await measure(kind, characters);
    const { ours, markdown, bare } = found;
    rows[size] = {
      'key ÷ bare': (ours.key / bare.key).toFixed(2),
      'Markdown key ÷': (markdown.key / ours.key).toFixed(1),
      'open ÷ bare': (ours.open / bare.open).toFixed(2),
      'Markdown open ÷': (markdown.open / ours.open).toFixed(1),
      key: `${ours.key.toFixed(1)} (p95 ${ours.p95.toFixed(1)})`,
      'bare key': bare.key.toFixed(1),
      'Markdown key': markdown.key.toFixed(0),
      open: ours.open.toFixed(0),
      'bare open': bare.open.toFixed(0),
      'Markdown open': markdown.open.toFixed(0),
      blocks: ours.blocks,
      'longest task': ours.longest.toFixed(0),
      'typing, most behind': ours.behind?.toFixed(0),
      'key to outline': ours.outline?.toFixed(0),
    };
  }
  console.table(rows);
}

async function measure(kind, characters) {
  const text = variedArticle(characters).replace(' date 2025-03-09 The', ' date 2025-03-09 zq0qz The');
  return withWorkbench({ [`bench.${KINDS[kind].extension}`]: text }, async workbench => {
    const path = `bench.${KINDS[kind].extension}`;
    await workbench.evaluate(prepare);
    await workbench.open(path);
    const open = [];
    const openings = kind === 'markdown' && characters > 1_000_000 ? 1 : OPENINGS;
    for (let i = 0; i <= openings; i++) {
      if (i > 0) await workbench.evaluate(() => globalThis.bench.close());
      const before = await workbench.evaluate((_, name) => globalThis.bench.open(name), KINDS[kind].open);
      open.push((await seen(workbench, 'zq0qz', before)) - before);
    }
    // The first opening warms up, except where one takes many seconds.
    if (openings > 1) open.shift();
    const blocks = kind === 'ours' ? await wholeArticle(workbench) : undefined;
    const keys = [];
    const edits = kind === 'markdown' && characters > 1_000_000 ? 3 : EDITS;
    for (let i = -WARM_UP; i < edits; i++) {
      const token = `zq${i + 100}qz`;
      const before = await workbench.evaluate(
        (_, given) => globalThis.bench.edit(...given),
        [(i + WARM_UP) % 3, token],
      );
      const time = (await seen(workbench, token, before)) - before;
      if (i >= 0) keys.push(time);
      await workbench.page.waitForTimeout(150);
    }
    const longest = Math.max(0, ...(await inPreviews(workbench, () => Math.max(0, ...globalThis.longTasks))));
    const behind = kind === 'ours' ? await typing(workbench) : undefined;
    const outline = kind === 'ours' ? await outlined(workbench) : undefined;
    const p95 = keys.sort((a, b) => a - b).at(-1);
    return { open: median(open), key: median(keys), p95, blocks, longest, behind, outline };
  });
}

/** Runs in the extension host. */
function prepare(api) {
  const now = () => performance.timeOrigin + performance.now();
  const editor = () => api.window.visibleTextEditors.find(one => one.document.fileName.includes('bench.'));
  const html = `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'nonce-bare'"></head><body><p></p><script nonce="bare">
    const text = document.querySelector('p').appendChild(document.createTextNode(''));
    addEventListener('message', event => { text.data = event.data; });</script></body></html>`;
  const openBare = () => {
    const panel = api.window.createWebviewPanel(
      'bare',
      'Bare',
      { viewColumn: api.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        localResourceRoots: [],
      },
    );
    panel.webview.html = html;
    void panel.webview.postMessage('zq0qz');
    const changes = api.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      for (const { text } of contentChanges) void panel.webview.postMessage(text);
    });
    panel.onDidDispose(() => changes.dispose());
  };
  globalThis.bench = {
    open(command) {
      const before = now();
      if (command === 'bare') openBare();
      else void api.commands.executeCommand(command);
      return before;
    },
    async close() {
      const tabs = api.window.tabGroups.all.flatMap(group => group.tabs);
      await api.window.tabGroups.close(tabs.filter(({ input }) => input instanceof api.TabInputWebview));
      await api.window.showTextDocument(editor().document, { viewColumn: api.ViewColumn.One });
    },
    /** Inserts a token at the start (0), in the middle (1) or at the end (2) of the document. */
    edit(where, token) {
      const { document } = editor();
      const line = Math.round(((document.lineCount - 3) * where) / 2);
      const place = document.lineAt(line).text ? line : line + 1;
      const before = now();
      void editor().edit(edit => edit.insert(new api.Position(place, document.lineAt(place).text.length), ` ${token}`));
      return before;
    },
    /** Inserts a token before the second paragraph, whose first words the outline shows. */
    label(token) {
      const { document } = editor();
      let line = 1;
      while (!document.lineAt(line).text) line++;
      const before = now();
      void editor().edit(edit => edit.insert(new api.Position(line, 0), `${token} `));
      return before;
    },
    async type(count, every) {
      const sent = [];
      const middle = Math.round(editor().document.lineCount / 2);
      const place = editor().document.lineAt(middle).text ? middle : middle + 1;
      for (let i = 0; i < count; i++) {
        const token = `zq9${1000 + i}qz`;
        const before = now();
        if (await editor().edit(edit => edit.insert(new api.Position(place, 0), `${token} `)))
          sent.push([token, before]);
        await new Promise(resolve => setTimeout(resolve, Math.max(0, before + every - now())));
      }
      return sent;
    },
  };
}

/** Runs in every frame as it begins: notes when each token first stands in the page, and each long task. */
function observe() {
  const tokens = new Map();
  const outlined = new Map();
  const note = (text, found = tokens) => {
    if (!text?.includes('zq')) return;
    for (const [token] of text.matchAll(/zq\d+qz/g)) {
      if (!found.has(token)) found.set(token, performance.timeOrigin + performance.now());
    }
  };
  const inTree = node => node instanceof Element && node.closest('.customview-tree') !== null;
  const observer = new MutationObserver(records => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) note(target.data);
      for (const node of addedNodes) note(node.textContent);
      const parent = target instanceof Text ? target.parentElement : target;
      if (inTree(parent)) note(parent.textContent, outlined);
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
  const longTasks = [];
  new PerformanceObserver(list => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
  Object.assign(globalThis, { benchTokens: tokens, outlined, longTasks });
}

/** When a token came into a preview; asked for only now and then, so that asking takes no time from the page. */
async function seen(workbench, token, since) {
  for (;;) {
    const times = await inPreviews(workbench, name => globalThis.benchTokens.get(name), token);
    const time = times.find(one => one !== undefined && one !== null && one >= since);
    if (time !== undefined) return time;
    if (performance.timeOrigin + performance.now() - since > 120_000) throw new Error(`${token} never came`);
    await workbench.page.waitForTimeout(100);
  }
}

async function inPreviews(workbench, action, argument) {
  const frames = workbench.page.frames().filter(frame => frame.url().includes('fake.html'));
  const results = await Promise.all(frames.map(frame => frame.evaluate(action, argument).catch(() => undefined)));
  return results.filter(result => result !== undefined && result !== null);
}

/** Waits until the page holds the whole article; how many blocks it has. */
async function wholeArticle(workbench) {
  let last = -1;
  for (;;) {
    const [count] = await inPreviews(workbench, () => document.querySelectorAll('.chunk > *').length);
    if (count === last) break;
    last = count;
    await workbench.page.waitForTimeout(500);
  }
  return last;
}

/** Types for ten seconds; how far the page was ever behind, in milliseconds. */
async function typing(workbench) {
  const sent = await workbench.evaluate(() => globalThis.bench.type(300, 33));
  await workbench.page.waitForTimeout(1000);
  const [times] = await inPreviews(workbench, () => [...globalThis.benchTokens]);
  const arrived = new Map(times);
  return Math.max(...sent.map(([token, time]) => (arrived.get(token) ?? Number.POSITIVE_INFINITY) - time));
}

/** From a keystroke to the row of the Article Outline whose label it changes. */
async function outlined(workbench) {
  await workbench.command('seedReader.outline.focus');
  await workbench.page.waitForTimeout(1000);
  const times = [];
  for (let i = -WARM_UP; i < EDITS; i++) {
    const token = `zq${500 + i}qz`;
    const before = await workbench.evaluate((_, given) => globalThis.bench.label(given), token);
    const shown = await workbench.page.waitForFunction(name => globalThis.outlined.get(name), token);
    if (i >= 0) times.push((await shown.jsonValue()) - before);
    await workbench.page.waitForTimeout(150);
  }
  return median(times);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function withWorkbench(files, action) {
  const outfile = join(root, 'out/bench/workbench.mjs');
  await build({
    entryPoints: [join(root, 'test/e2e/workbench.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { openWorkbench } = await import(outfile);
  return withWebHost(async host => {
    globalThis.testHost = host;
    await host.context.addInitScript(observe);
    return action(await openWorkbench({ folder: 'seeds', files }));
  });
}
