import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, type WorkbenchOptions } from '../e2e/workbench';

const SEED = '000_fbfb3a8a241e9158.txt';
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 560, height: 900 };

interface Shot {
  readonly name: string;
  readonly theme: string;
  readonly viewport: NonNullable<WorkbenchOptions['viewport']>;
  /** What to open: the article with its preview beside it, or the preview alone. */
  readonly layout: 'beside' | 'alone';
}

const SHOTS: readonly Shot[] = [
  { name: 'light', theme: 'Light 2026', viewport: WIDE, layout: 'beside' },
  { name: 'dark', theme: 'Dark 2026', viewport: WIDE, layout: 'beside' },
  { name: 'high-contrast-dark', theme: 'Default High Contrast', viewport: WIDE, layout: 'beside' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', viewport: WIDE, layout: 'beside' },
  { name: 'narrow', theme: 'Light 2026', viewport: NARROW, layout: 'alone' },
];

const MODES = { section: 'showBySection', speaker: 'showBySpeaker', quotes: 'showQuotesOnly' };
/** Milliseconds until the editor shows all that it shows of an article. */
const COLOURED = 3000;
/** Widths of the side bar, in pixels. */
const SIDE_BARS = { narrow: 220, wide: 420 };

/** Takes every picture into `folder`. */
export async function takeScreenshots(folder: string): Promise<void> {
  for (const shot of SHOTS) {
    await take(shot, join(folder, `${shot.name}.png`));
    console.log(`${shot.name}.png`);
  }
  // Last, as the outline's mode is remembered.
  for (const theme of ['light', 'dark'] as const) await takeOutlines(folder, theme);
}

/** The outline in each mode, narrow and wide. */
async function takeOutlines(folder: string, theme: 'light' | 'dark'): Promise<void> {
  const settings = { 'workbench.colorTheme': theme === 'light' ? 'Light 2026' : 'Dark 2026' };
  const workbench = await openWorkbench({ viewport: { width: 1100, height: 800 }, settings });
  const { page } = workbench;
  await workbench.open(SEED);
  const outline = await workbench.outline();
  await outline.first().waitFor();
  await makeRoomForOutline(page);
  for (const [name, width] of Object.entries(SIDE_BARS)) {
    await makeSideBar(page, width);
    for (const [mode, command] of Object.entries(MODES)) {
      await workbench.command(`seedReader.outline.${command}`);
      await page.waitForTimeout(1000);
      const path = `outline-${mode}-${theme}-${name}.png`;
      await page.screenshot({ path: join(folder, path), clip: { x: 0, y: 0, width: width + 160, height: 800 } });
      console.log(path);
    }
  }
  await workbench.command('seedReader.outline.showBySection');
  await workbench.close();
}

/** Draws the edge of the side bar to where it is this wide. */
async function makeSideBar(page: Page, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar) throw new Error('there is no side bar');
  await page.mouse.move(bar.x + bar.width, 500);
  await page.mouse.down();
  await page.mouse.move(bar.x + width, 500, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
}

async function take({ theme, viewport, layout }: Shot, path: string): Promise<void> {
  const workbench = await openWorkbench({ viewport, settings: { 'workbench.colorTheme': theme } });
  await workbench.open(SEED);
  if (layout === 'beside') {
    await (await workbench.outline()).first().waitFor();
    await makeRoomForOutline(workbench.page);
    await workbench.command('seedReader.showPreviewToSide');
    await workbench
      .editor()
      .first()
      .click({ position: { x: 200, y: 120 } });
  } else {
    await workbench.command('seedReader.showPreview');
    await workbench.command('workbench.action.closeSidebar');
  }
  await workbench.preview().locator('.lead').waitFor();
  // VS Code colours the text a moment later, and marks what the cursor is in.
  await workbench.page.waitForTimeout(COLOURED);
  await workbench.page.screenshot({ path });
  await workbench.close();
}

/** Folds the folder's files, so that the outline has most of the side bar. */
async function makeRoomForOutline(page: Page): Promise<void> {
  await page.locator('.pane:has(.explorer-folders-view) > .pane-header').click();
  await page.mouse.move(0, 0);
}
