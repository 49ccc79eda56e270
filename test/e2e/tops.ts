import * as assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

/** Paragraphs, "Case 0" and so on, with a heading "Part N" before every tenth and quotations by two people. */
export function longArticle(place = 'Orrin', cases = 40): string {
  const speaker = (i: number) => (i % 2 === 0 ? 'Ilka Brandvold' : 'Tomas Reyle');
  const paragraph = (i: number) =>
    `Case ${i}: the council of ${place} met again on Monday and found that the old mill could be kept after all, ` +
    `“whatever case ${i} may cost,” said ${speaker(i)}.`;
  const blocks = Array.from({ length: cases }, (_, i) =>
    i % 10 === 5 ? [`Part ${Math.floor(i / 10)} of the story`, paragraph(i)] : [paragraph(i)],
  );
  return ` date 2025-03-09 ${blocks.flat().join('\n\n')}\n`;
}

/** Waits until the visible preview, the `index`th if there are several, shows the long article of a place. */
export function showsArticle(workbench: Workbench, place: string, index = 0): Promise<void> {
  return workbench
    .preview(index)
    .locator('#blocks', { hasText: `council of ${place}` })
    .waitFor();
}

/**
 * How the block at the top of the visible preview begins, the `index`th if there are several: its first two words. What a notice
 * covers is behind it.
 */
export function topOfPage(workbench: Workbench, index = 0): Promise<string> {
  return workbench
    .preview(index)
    .locator('#blocks')
    .evaluate(blocks => {
      const notice = document.querySelector('#notice:not(:empty)');
      const top = notice ? notice.getBoundingClientRect().bottom : 0;
      const reachesDown = (one: Element) => one.getBoundingClientRect().bottom > top + 1;
      const chunk = [...blocks.children].find(reachesDown);
      const block = [...(chunk?.children ?? [])].find(reachesDown);
      return block?.textContent?.match(/\w+ \d+/)?.[0] ?? '';
    });
}

/** The same of the first line that the first visible editor shows, or of the one after it where that is empty. */
export function topOfEditor(workbench: Workbench): Promise<string> {
  return workbench.evaluate(api => {
    const [editor] = api.window.visibleTextEditors;
    const line = editor?.visibleRanges[0]?.start.line ?? 0;
    const text = editor?.document.getText(new api.Range(line, 0, line + 2, 0)) ?? '';
    return text.match(/(?:Case|Part) \d+/)?.[0] ?? '';
  });
}

/** What `look` finds when it has found the same for a while. */
export async function atRest<T>(look: () => Promise<T>): Promise<T> {
  let found = await look();
  for (let equal = 0; equal < 4; ) {
    await setTimeout(100);
    const now = await look();
    equal = now === found ? equal + 1 : 0;
    found = now;
  }
  return found;
}

/**
 * Scrolls the visible preview with the wheel and waits until it has come to rest. Once more where it did not scroll, or where
 * what was to be shown at first put it back.
 */
export async function scrollPage(workbench: Workbench, pixels: number, index = 0): Promise<void> {
  const blocks = workbench.preview(index).locator('#blocks');
  const place = () => blocks.evaluate(() => scrollY);
  const before = await place();
  await eventually(async () => {
    await blocks.hover();
    await workbench.page.mouse.wheel(0, pixels);
    for (let looks = 0; looks < 20 && (await place()) === before; looks++) await setTimeout(100);
    assert.notEqual(await atRest(place), before);
  });
}
