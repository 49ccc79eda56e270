// What the extension costs those who do not read an article: its activation, and the opening of a large plain-text file.
import { atMost, median, percentile, samples } from './bench/figures.mjs';
import { timeExtension } from './bench/timed-extension.mjs';
import { withWindows } from './bench/window.mjs';

/** Counted windows and openings; one more before them warms up. */
const WINDOWS = samples(10);
const OPENINGS = samples(10);
const nameOf = i => `plain-${i}.txt`;
const TEXT = 'A line that is no seed.\n'.repeat(417_000);

export async function bench() {
  return withWindows(async (open, context) => {
    await timeExtension(context);
    const windows = [];
    for (let i = 0; i <= WINDOWS; i++) {
      const workbench = await open();
      await workbench.open('000_fbfb3a8a241e9158.txt');
      if (i > 0) windows.push(await activation(workbench));
      await workbench.close();
    }
    // Each opening takes a file of its own: VS Code tells nobody of one that it still has.
    const files = Array.from({ length: OPENINGS + 1 }, (_, i) => [nameOf(i), TEXT]);
    const workbench = await open({ files: Object.fromEntries(files) });
    await activation(workbench);
    const plain = [];
    for (let i = 0; i <= OPENINGS; i++) {
      const time = await openingPlain(workbench, nameOf(i));
      if (i > 0) plain.push(time);
    }
    return figuresOf(windows, plain);
  });
}

function figuresOf(windows, plain) {
  const row = (name, values, must, aim) => {
    const note = `median of ${values.length}; p95 ${percentile(values, 0.95).toPrecision(3)}`;
    return atMost(name, median(values), must, aim, note);
  };
  return [
    row(
      'activate, ms',
      windows.map(({ activate }) => activate),
      10,
      3,
    ),
    row(
      'module load, ms',
      windows.map(({ load }) => load),
    ),
    // What the extension's own listeners and timers take, of a clock that ticks ten times a millisecond.
    row('added to opening 10 MB of plain text, ms', plain, 1, 0.2),
  ];
}

/** The milliseconds of a window's activation, and of compiling and running the module by VS Code's own marks. */
function activation(workbench) {
  return workbench.evaluate(async api => {
    const id = 'seed-reader.seed-reader';
    await api.extensions.getExtension(id).activate();
    const [from, to] = ['will', 'did'].map(
      when => performance.getEntriesByName(`code/extHost/${when}LoadExtensionCode/${id}`)[0].startTime,
    );
    return { activate: globalThis.seedReaderTimes.activate, load: to - from };
  });
}

/** Opens a plain-text file as the Explorer does, and waits until all is quiet; the extension's own time, in milliseconds. */
function openingPlain(workbench, file) {
  return workbench.evaluate(async (api, name) => {
    const rest = () => new Promise(resolve => setTimeout(resolve, 1500));
    const before = globalThis.seedReaderTimes.listeners;
    await api.commands.executeCommand('vscode.open', api.Uri.joinPath(api.workspace.workspaceFolders[0].uri, name));
    await rest();
    const time = globalThis.seedReaderTimes.listeners - before;
    const text = api.window.activeTextEditor?.document.getText() ?? '';
    if (text.length < 9_000_000) throw new Error('the file is not there as a whole');
    await api.commands.executeCommand('workbench.action.closeActiveEditor');
    await rest();
    return time;
  }, file);
}
