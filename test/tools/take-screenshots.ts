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

/** Takes every picture into `folder`. */
export async function takeScreenshots(folder: string): Promise<void> {
  for (const shot of SHOTS) {
    await take(shot, join(folder, `${shot.name}.png`));
    console.log(`${shot.name}.png`);
  }
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
  await workbench.page.screenshot({ path });
  await workbench.close();
}

/** Draws the line below the folder's files up, so that the outline has most of the side bar. */
async function makeRoomForOutline(page: Page): Promise<void> {
  const below = await page.locator('.pane-header[aria-label^="Outline"]').boundingBox();
  if (!below) throw new Error('the side bar has no Outline');
  await page.mouse.move(below.x + 60, below.y);
  await page.mouse.down();
  await page.mouse.move(below.x + 60, 260, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
}
