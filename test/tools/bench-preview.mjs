// From a keystroke to the page, and from the command to the first text: this preview, the Markdown preview, and a bare
// webview, turn by turn in one VS Code window.
//
// The extension host notes the time and acts; a MutationObserver in the webview notes when the awaited token is in the
// page. Both read one machine's clock. BENCH_SIZES='3 KB,1 MB' measures those sizes alone.
import { missing, samples } from './bench/figures.mjs';
import { prepare } from './bench/in-host.mjs';
import { figuresOf, print } from './bench/preview-figures.mjs';
import { FIRST, filesOf, KINDS, SIZES } from './bench/preview-files.mjs';
import { typing } from './bench/preview-typing.mjs';
import { wholeArticle } from './bench/preview-whole.mjs';
import { Sightings, withWindows } from './bench/window.mjs';

/** Counted openings; one more before them warms up. */
const OPENINGS = samples(10);
/** Counted openings of articles that nobody has read yet: of 5 MB fewer, each takes a new file and the Markdown preview long. */
const coldOpenings = size => samples(size === '5 MB' ? 5 : OPENINGS);
const PLACES = { start: 0, middle: 0.5, end: 1 };
/** Each kind has its turn this often. */
const TURNS = 2;
/** Counted edits in each place in a turn. The Markdown preview takes seconds for one in a long article. */
const editsOf = (kind, size) => (kind === 'markdown' && SIZES[size] >= 1_000_000 ? 2 : samples(6));
const OUTLINE_EDITS = samples(10);
/** The size that is typed in. */
const TYPED = '1 MB';

let tokens = 100;
const newToken = () => `zq${++tokens}qz`;

export async function bench() {
  const only = process.env.BENCH_SIZES?.split(',');
  const sizes = Object.keys(SIZES).filter(size => !only || only.includes(size));
  return withWindows(async (open, context) => {
    const sightings = new Sightings();
    await sightings.watch(context);
    const tools = { open, sightings };
    const found = {};
    const failed = [];
    const attempt = (name, action) =>
      action().catch(error => {
        console.error(error);
        failed.push(missing(`preview, ${name}`, error.message.split('\n')[0]));
      });
    for (const size of sizes) {
      await attempt(size, async () => {
        found[size] = await measure(tools, size);
        print(size, found[size]);
      });
    }
    const whole = sizes.includes('5 MB') ? await attempt('5 MB whole', () => wholeArticle(tools, '5 MB')) : undefined;
    return [...figuresOf(found, whole), ...failed];
  });
}

/** All that is measured of one size, in one window. */
async function measure({ open, sightings }, size) {
  const cold = coldOpenings(size) + 1;
  const { names, files } = filesOf(size, 1 + cold);
  const workbench = await open({ files });
  await workbench.evaluate(prepare);
  const stage = { workbench, sightings, size, names };
  const found = Object.fromEntries(Object.keys(KINDS).map(kind => [kind, { open: [], cold: [], keys: [] }]));
  for (let i = 0; i <= OPENINGS; i++) {
    for (const kind of Object.keys(KINDS)) {
      const time = await opening(stage, kind);
      if (i > 0) found[kind].open.push(time);
    }
  }
  for (let i = 1; i <= cold; i++) {
    for (const kind of Object.keys(KINDS)) {
      const time = await opening(stage, kind, names[kind][i]);
      if (i > 1) found[kind].cold.push(time);
    }
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const kind of Object.keys(KINDS)) found[kind].keys.push(...(await edits(stage, kind)));
  }
  found.outline = await outlineEdits(stage);
  await workbench.close();
  if (size === TYPED) found.typed = await typingAlone({ open, sightings }, size);
  return found;
}

/** Typing is measured as a reader types: in a window that has not opened and closed dozens of previews before. */
async function typingAlone({ open, sightings }, size) {
  const { names, files } = filesOf(size, 1);
  const workbench = await open({ files: { [names.ours[0]]: files[names.ours[0]] } });
  await workbench.evaluate(prepare);
  const frame = await opened({ workbench, sightings, names }, 'ours');
  await workbench.evaluate((_, given) => globalThis.bench.goTo(given), 0.5);
  await workbench.command('seedReader.revealInPreview');
  await workbench.page.waitForTimeout(1000);
  const typed = await typing(workbench, frame);
  await workbench.close();
  return typed;
}

/** From the command to the first text, then closes the preview. `cold` is a file that nobody has read yet. */
async function opening({ workbench, sightings, names }, kind, cold) {
  await workbench.evaluate((_, name) => globalThis.bench.show(name), names[kind][0]);
  // What VS Code does for a new active editor is no part of it.
  await workbench.page.waitForTimeout(700);
  const { command } = KINDS[kind];
  const before = cold
    ? await workbench.evaluate((_, given) => globalThis.bench.openCold(...given), [command, cold])
    : await workbench.evaluate((_, given) => globalThis.bench.open(given), command);
  const { time } = await sightings.inWebview(FIRST, before);
  await workbench.page.waitForTimeout(300);
  await workbench.evaluate(() => globalThis.bench.close());
  return time - before;
}

/** Opens the preview of a kind beside its text; its frame. */
async function opened({ workbench, sightings, names }, kind) {
  await workbench.evaluate((_, name) => globalThis.bench.show(name), names[kind][0]);
  await workbench.page.waitForTimeout(700);
  const before = await workbench.evaluate((_, given) => globalThis.bench.open(given), KINDS[kind].command);
  const { frame } = await sightings.inWebview(FIRST, before);
  await workbench.page.waitForTimeout(2000);
  return frame;
}

/** From a keystroke to the page in each place, after one in each that warms up. The reader is at the edited place. */
async function edits(stage, kind) {
  const { workbench, sightings, size } = stage;
  const frame = await opened(stage, kind);
  const times = [];
  for (const [place, share] of Object.entries(PLACES)) {
    await workbench.evaluate((_, given) => globalThis.bench.goTo(given), share);
    // So soon after an edit a preview takes an editor's scrolling for the edit's work.
    if (kind === 'ours') await workbench.command('seedReader.revealInPreview');
    await workbench.page.waitForTimeout(1000);
    let token;
    for (let i = 0; i <= editsOf(kind, size); i++) {
      token = newToken();
      const before = await workbench.evaluate((_, given) => globalThis.bench.edit(given), token);
      const { time } = await sightings.inWebview(token, before);
      if (i > 0) times.push(time - before);
      await workbench.page.waitForTimeout(150);
    }
    if (!(await frame.evaluate(text => globalThis.benchInView(text), token))) {
      const message = `${kind}, ${size}, ${place}: the edit is not on the screen`;
      if (kind === 'ours') throw new Error(message);
      console.log(message);
    }
  }
  await workbench.evaluate(() => globalThis.bench.close());
  return times;
}

async function outlineEdits(stage) {
  const { workbench, sightings, names } = stage;
  await opened(stage, 'ours');
  await workbench.evaluate((_, given) => globalThis.bench.goTo(given), 0.5);
  // The outline follows the cursor: where it is, its rows are on the screen.
  await workbench.evaluate((_, name) => globalThis.bench.show(name), names.ours[0]);
  await workbench.command('seedReader.outline.focus');
  await workbench.page.waitForTimeout(1000);
  const outline = [];
  for (let i = 0; i <= OUTLINE_EDITS; i++) {
    const token = newToken();
    const before = await workbench.evaluate((_, given) => globalThis.bench.label(given), token);
    const { time } = await sightings.inOutline(token, before);
    if (i > 0) outline.push(time - before);
    await workbench.page.waitForTimeout(500);
  }
  return outline;
}
