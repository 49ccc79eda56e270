import { loadArticle } from '../load-article.mjs';
import { median, samples } from './figures.mjs';
import { prepare } from './in-host.mjs';
import { heartbeat } from './in-page.mjs';
import { articleOf, filesOf, KINDS, LAST } from './preview-files.mjs';

const SAMPLES = samples(10);

/**
 * From the command until the page holds all of an article, and the longest time that the page was blocked meanwhile. In a
 * window of its own: the heartbeat must not run in the pages whose keystrokes are measured.
 */
export async function wholeArticle({ open, sightings }, size) {
  const { parse } = await loadArticle();
  const expected = parse(articleOf(size)).blocks.length;
  const { names, files } = filesOf(size, 1);
  const workbench = await open({ files: { [names.ours[0]]: files[names.ours[0]] } });
  await workbench.page.addInitScript(heartbeat);
  await workbench.evaluate(prepare);
  await workbench.evaluate((_, name) => globalThis.bench.show(name), names.ours[0]);
  const samples = [];
  // The first one warms up.
  for (let i = 0; i <= SAMPLES; i++) {
    await workbench.page.waitForTimeout(1000);
    const before = await workbench.evaluate((_, command) => globalThis.bench.open(command), KINDS.ours.command);
    const { time, frame } = await sightings.inWebview(LAST, before);
    const { blocks, blocked } = await frame.evaluate(() => ({
      blocks: document.querySelectorAll('.chunk > *').length,
      blocked: globalThis.benchBlocked,
    }));
    if (blocks !== expected) throw new Error(`the page holds ${blocks} blocks of ${expected}`);
    if (i > 0) samples.push({ time: time - before, blocked });
    await workbench.evaluate(() => globalThis.bench.close());
  }
  await workbench.close();
  const blocked = samples.map(sample => sample.blocked);
  return {
    time: median(samples.map(({ time }) => time)),
    blocked: Math.max(...blocked),
    usual: median(blocked),
    blocks: expected,
  };
}
