// What previews hold of memory: the heaps of the extension host and of the page with 1, 10 and 50 previews that are all on
// the screen (VS Code throws the page of a hidden one away), and what is left after they are closed.

import { atMost, median, samples } from './bench/figures.mjs';
import { heaps } from './bench/heaps.mjs';
import { withWindows } from './bench/window.mjs';

/** Previews, and the columns and rows of the grid that they stand in. */
const GRIDS = [
  [1, 1, 1],
  [10, 5, 2],
  [50, 10, 5],
];
/** How often each is measured; once more before to warm up: what is loaded once for all previews is no growth. */
const ROUNDS = samples(5);
const TEXT = ` date 2025-03-09 ${'The ferry left at noon. “It is late,” said Mara Linden.\n\n'.repeat(40)}`;
const nameOf = i => `memory-${i}.txt`;

const megabytes = bytes => bytes / 1e6;

export async function bench() {
  const most = GRIDS.at(-1)[0];
  const files = Object.fromEntries(Array.from({ length: most }, (_, i) => [nameOf(i), TEXT]));
  return withWindows(async open => {
    const workbench = await open({ files, viewport: { width: 2600, height: 1600 } });
    // VS Code may still bring up a page of welcome, which would cover a preview.
    await closed(workbench);
    await opened(workbench, GRIDS.at(-1));
    await closed(workbench);
    const rows = [];
    for (const grid of GRIDS) rows.push(...(await measured(workbench, grid)));
    await workbench.close();
    return rows;
  });
}

/** Opens and closes the previews of a grid again and again: what they hold, and by how much each round leaves more. */
async function measured(workbench, grid) {
  const [count] = grid;
  const held = [];
  const left = [];
  let before = await heaps(workbench);
  for (let i = 0; i < ROUNDS; i++) {
    await opened(workbench, grid);
    held.push(difference(await heaps(workbench), before));
    await closed(workbench);
    const after = await heaps(workbench);
    left.push(difference(after, before));
    before = after;
  }
  const of = (list, side) => median(list.map(sample => sample[side]));
  const limits = count === GRIDS.at(-1)[0] ? [2, 0] : [undefined, undefined];
  return ['host', 'page'].flatMap(side => [
    atMost(`${count} open: ${side} heap, MB`, of(held, side)),
    atMost(`${count} closed: growth of the ${side} heap, MB`, of(left, side), ...limits, roundsText(left, side)),
  ]);
}

const difference = (now, before) => ({
  host: megabytes(now.host - before.host),
  page: megabytes(now.page - before.page),
});

const roundsText = (list, side) => `rounds: ${list.map(sample => sample[side].toFixed(2)).join(', ')}`;

/** Opens the previews of a grid, all of them on the screen, and waits for the text of each. */
async function opened(workbench, [count, columns, rows]) {
  const { page } = workbench;
  const column = { groups: Array.from({ length: rows }, () => ({})) };
  const layout = { orientation: 0, groups: Array.from({ length: columns }, () => column) };
  await workbench.command('vscode.setEditorLayout', layout);
  for (let i = 0; i < count; i++) {
    await workbench.evaluate(
      (api, [name, viewColumn]) => {
        const uri = api.Uri.joinPath(api.workspace.workspaceFolders[0].uri, name);
        return api.commands.executeCommand('vscode.openWith', uri, 'seedReader.preview', { viewColumn });
      },
      [nameOf(i), i + 1],
    );
  }
  for (let tries = 0; (await live(page)) < count; tries++) {
    if (tries > 300) throw new Error(`${await live(page)} previews of ${count} are there`);
    await page.waitForTimeout(200);
  }
}

/** The number of previews whose page shows text. */
async function live(page) {
  // A frame may go while it is asked.
  const asked = page.frames().map(frame => frame.evaluate(hasText).catch(() => false));
  return (await Promise.all(asked)).filter(Boolean).length;
}

const hasText = () => document.querySelector('#blocks .lead') !== null;

async function closed(workbench) {
  await workbench.command('workbench.action.closeAllEditors');
  await workbench.command('vscode.setEditorLayout', { orientation: 0, groups: [{}] });
  // VS Code gives up the documents of closed editors after a while.
  await workbench.page.waitForTimeout(5000);
}
